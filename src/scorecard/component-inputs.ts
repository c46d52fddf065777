import type { Creator, Quote } from "../core/creator.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { PeerTable } from "../core/peer-table.js";
import type { Time } from "../core/time.js";
import type { EngagementPeer } from "../engagement/measure-engagement-peers.js";
import type { AudienceShares } from "../fit/take-shares.js";
import type { ExchangeTable } from "../money/exchange-table.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import type { Dependence } from "./compose-score.js";

/** What some measures of a scorecard need beside the creator. Without it they are unknown. */
export interface ComponentOptions {
  /** Peers of your own for engagement: a table of `measureEngagementPeers`, or at least 30 peers. */
  readonly peers?: PeerTable | readonly EngagementPeer[] | undefined;
  /** The audience that is wanted, by dimension and group, for `audienceFit`. */
  readonly target?: Maybe<AudienceShares>;
  /** The topic, or topics, that are asked about, for `shareOnTopic`. */
  readonly onTopic?: Maybe<string | readonly string[]>;
  /** Quotes of others, for `priceRank`; those that are not comparable are left out. */
  readonly comparableQuotes?: Maybe<readonly Quote[]>;
  /** The rates at which quotes in other currencies are exchanged. */
  readonly exchange?: Maybe<ExchangeTable>;
  /**
   * What the errors of components may have to do with each other, for the interval of the score: `any` where nothing is
   * said, or `independent`, which is narrower, and right where components rest on different data.
   */
  readonly dependence?: Maybe<Dependence>;
}

/** What the measures of a scorecard are taken from. The creator was guarded. */
export interface ComponentInputs extends ComponentOptions {
  readonly creator: Creator;
  /** The posts that count. */
  readonly posts: SelectedPosts;
  /** The moment of judging. */
  readonly asOf: Time | null;
  /** The engagement rate of the posts, or of the averages. */
  readonly rate: Measure;
  /** Its percentile among peers. */
  readonly percentile: Measure;
}
