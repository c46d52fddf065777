import type { Comment } from "../../src/core/index.js";
import type { Interval } from "../../src/core/measure.js";
import { deliveryRecord, hashtagPerformance, partnershipHistory, responsiveness } from "../../src/fit/index.js";
import { quantile, wilsonInterval } from "../../src/statistics/index.js";
import { type Distributions, distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** Comments under posts, and a creator who answers them. */
export interface CommentWorld {
  /** The share answered. */
  readonly rate: number;
  readonly posts: number;
  /** Comments of a post, on average; lognormal around it. */
  readonly perPost: number;
  /** The standard deviation of the logarithm of the comments of a post; .63 where nothing is said. */
  readonly uneven?: number;
  /** By how much the log odds of an answer fall where a post has e times as many comments; 0 where nothing is said. */
  readonly crowding?: number;
  /** How alike comments of a post fare: the correlation within posts. */
  readonly alike: number;
  /** How differently people are treated: the spread of their log odds; 0 for not at all. */
  readonly favour: number;
  /** How many people there are to comment, some far more often than others. */
  readonly people: number;
  /** Hours after the last post at which it is looked. */
  readonly hoursAfter?: number;
}

const hour = 3_600_000;
const start = Date.UTC(2026, 0, 1);
const logit = (p: number) => Math.log(p / (1 - p));
const bounded = (p: number) => Math.min(Math.max(p, 1e-9), 1 - 1e-9);

function beta(draw: Distributions, mean: number, correlation: number): number {
  if (correlation === 0) return mean;
  const size = 1 / correlation - 1;
  const [a, b] = [mean * size, (1 - mean) * size].map((shape) => draw.gamma(shape, 1 / Math.sqrt(shape)));
  return (a as number) / ((a as number) + (b as number));
}

/** One such world, and what is true in it of each comment. */
function drawComments(world: CommentWorld, draw: Distributions) {
  const { rate, posts, perPost, alike, favour, people, uneven, crowding = 0 } = world;
  const favours = Array.from({ length: people }, () => favour * draw.normal());
  const comments: Comment[] = [];
  const truth: { author: number; post: number; hours: number }[] = [];
  for (let post = 0; post < posts; post++) {
    const size = draw.lognormal(perPost, uneven === undefined ? 0.7 : Math.sqrt(Math.expm1(uneven ** 2)));
    const count = draw.poisson(size);
    const crowded = crowding * Math.log(size / perPost);
    const chance = bounded(1 / (1 + Math.exp(crowded - logit(bounded(beta(draw, rate, alike))))));
    // Sittings come sooner after some posts than after others.
    const pace = 6 * Math.exp(alike > 0 ? 0.8 * draw.normal() : 0);
    for (let i = 0; i < count; i++) {
      const author = Math.floor(people * draw.uniform() ** 2);
      const odds = logit(chance) + (favours[author] as number);
      const isAnswered = draw.uniform() < 1 / (1 + Math.exp(-odds));
      const publishedAt = start + (post * 48 + 24 * draw.uniform()) * hour;
      const hours = isAnswered ? pace * Math.exp(draw.normal()) : Number.POSITIVE_INFINITY;
      const id = `${post}-${i}`;
      const postId = `p${post}`;
      truth.push({ author, post, hours });
      comments.push({ id, postId, author: `a${author}`, byCreator: false, publishedAt });
      if (isAnswered)
        comments.push({ id: `r${id}`, postId, byCreator: true, replyTo: id, publishedAt: publishedAt + hours * hour });
    }
  }
  return { comments, truth, end: start + ((posts - 1) * 48 + 24 + (world.hoursAfter ?? 10_000)) * hour };
}

/** The intervals of {@link responsiveness} that are held against the truth. */
const replyMeasures = ["rate", "wilson", "commentersAnswered", "repeat", "hours", "half"] as const;

/** How often each interval held the truth, among samples that had one; and how many had one. */
export type ReplyCoverage = Readonly<Record<(typeof replyMeasures)[number], { coverage: number; given: number }>>;

/** What is true on average: of so many worlds. */
function truthOf(world: CommentWorld, draw: Distributions, worlds: number) {
  let [answered, comments, answeredPeople, people, returned] = [0, 0, 0, 0, 0];
  const hours: number[] = [];
  const all: number[] = [];
  for (let i = 0; i < worlds; i++) {
    const { truth } = drawComments(world, draw);
    const postsOf = new Map<number, Set<number>>();
    const lucky = new Set<number>();
    for (const each of truth) {
      comments++;
      const isAnswered = each.hours < Number.POSITIVE_INFINITY;
      if (isAnswered) {
        answered++;
        lucky.add(each.author);
        hours.push(each.hours);
      }
      all.push(isAnswered ? each.hours : 1e9);
      postsOf.set(each.author, (postsOf.get(each.author) ?? new Set()).add(each.post));
    }
    people += postsOf.size;
    answeredPeople += lucky.size;
    returned += [...postsOf.values()].filter(({ size }) => size > 1).length;
  }
  const rate = answered / comments;
  return {
    rate,
    wilson: rate,
    commentersAnswered: answeredPeople / people,
    repeat: returned / people,
    hours: quantile(hours, 0.5),
    half: quantile(all, 0.5),
  };
}

/** How often the intervals of replies hold the truth. */
export function coverReplies(world: CommentWorld, samples: number, seed = 1): ReplyCoverage {
  const draw = distributions(random(seed));
  const truth = truthOf(world, draw, Math.max(200, Math.ceil(150_000 / (world.posts * world.perPost))));
  const counts = Object.fromEntries(replyMeasures.map((name) => [name, { held: 0, given: 0 }])) as Record<
    (typeof replyMeasures)[number],
    { held: number; given: number }
  >;
  for (let sample = 0; sample < samples; sample++) {
    const { comments, end } = drawComments(world, draw);
    const result = responsiveness(comments, { asOf: end, threadsComplete: true });
    const { value, n } = result;
    const [low, high] = n > 0 ? wilsonInterval(Math.round((value ?? 0) * n), n, 0.95) : [0, 1];
    const intervals: Readonly<Record<(typeof replyMeasures)[number], Interval | undefined>> = {
      rate: result.interval,
      wilson: { low, high, shape: "between", level: 0.95, method: "wilson" },
      commentersAnswered: result.commentersAnswered.interval,
      repeat: result.repeatCommenters.interval,
      hours: result.hoursToReply.interval,
      half: result.hoursUntilHalfAnswered.interval,
    };
    for (const name of replyMeasures) {
      const interval = intervals[name];
      if (!interval) continue;
      counts[name].given++;
      if ((interval.low ?? 0) <= truth[name] && truth[name] <= (interval.high ?? Number.POSITIVE_INFINITY))
        counts[name].held++;
    }
  }
  return Object.fromEntries(
    replyMeasures.map((name) => [
      name,
      { coverage: counts[name].held / counts[name].given, given: counts[name].given / samples },
    ]),
  ) as ReplyCoverage;
}

/** Whether an interval holds the truth; nothing where there is none. */
const holds = (interval: Interval | undefined, truth: number) =>
  interval && (interval.low ?? 0) <= truth && truth <= (interval.high ?? Number.POSITIVE_INFINITY);

/** Of so many samples, the share of the intervals that held the truth, and the share of samples that had one. */
function countHeld(samples: number, truth: number, draw: () => Interval | undefined) {
  let [held, given] = [0, 0];
  for (let sample = 0; sample < samples; sample++) {
    const interval = draw();
    if (interval) given++;
    if (holds(interval, truth)) held++;
  }
  return { coverage: held / given, given: given / samples };
}

/** Posts by the audience for each by a creator: people come as Poisson has it, and post again with some probability. */
export function coverMultiplier(people: number, again: number, creatorPosts: number, samples: number, seed = 1) {
  const draw = distributions(random(seed));
  const perPerson = 1 / (1 - again);
  const hashtags = ["tag"];
  return countHeld(samples, (people * perPerson) / creatorPosts, () => {
    const audiencePosts = Array.from({ length: draw.poisson(people) }, (_, person) => {
      const own = [{ author: `a${person}`, hashtags }];
      while (draw.uniform() < again) own.push({ author: `a${person}`, hashtags });
      return own;
    }).flat();
    const posts = Array.from({ length: draw.poisson(creatorPosts) }, () => ({ hashtags }));
    return hashtagPerformance(posts, { hashtag: "tag", audiencePosts }).userGeneratedMultiplier.interval;
  });
}

/** Posts with a hashtag that do so many times as well as those without, of one creator or several. */
export function coverTagged(creators: number, tagged: number, untagged: number, samples: number, seed = 1) {
  const draw = distributions(random(seed));
  return countHeld(samples, 1.3, () => {
    const posts = Array.from({ length: creators }, (_, creator) => {
      const level = draw.lognormal(400, 1);
      // Some creators gain more than others by it.
      const gain = 1.3 * (creators > 1 ? Math.exp(0.2 * draw.normal()) : 1);
      return Array.from({ length: tagged + untagged }, (__, i) => ({
        author: `a${creator}`,
        hashtags: i < tagged ? ["tag"] : [],
        likes: draw.poisson(draw.lognormal(level * (i < tagged ? gain : 1), 0.5)),
        comments: 0,
      }));
    }).flat();
    return hashtagPerformance(posts, { hashtag: "tag" }).engagementRatio.interval;
  });
}

/** Of posts by several creators, the share with a hashtag: some use it far more than others. */
export function coverUse(creators: number, perCreator: number, alike: number, samples: number, seed = 1) {
  const draw = distributions(random(seed));
  return countHeld(samples, 0.3, () => {
    const posts = Array.from({ length: creators }, (_, creator) => {
      const share = beta(draw, 0.3, alike);
      return Array.from({ length: perCreator }, () => ({
        author: `a${creator}`,
        hashtags: draw.uniform() < share ? ["tag"] : [],
      }));
    }).flat();
    return hashtagPerformance(posts, { hashtag: "tag" }).interval;
  });
}

/** Sponsored posts that lose a share of their engagement each time. */
export function coverDecay(posts: number, decay: number, variation: number, samples: number, seed = 1) {
  const draw = distributions(random(seed));
  let alarms = 0;
  const result = countHeld(samples, decay, () => {
    const history = Array.from({ length: posts }, (_, i) => ({
      sponsored: true,
      brands: ["brand"],
      publishedAt: start + i * 72 * hour,
      likes: draw.poisson(draw.lognormal(600 * (1 + decay) ** i, variation)),
      comments: 0,
    }));
    const measure = partnershipHistory(history, { brand: "brand" }).decay;
    if (measure.direction !== "none" && measure.direction !== null) alarms++;
    return measure.interval;
  });
  return { ...result, alarms: alarms / samples };
}

/** Deliverables of campaigns, of which some fare worse than others throughout. */
export function coverDelivery(
  world: { readonly campaigns: number; readonly each: number; readonly alike: number; readonly rate: number },
  samples: number,
  seed = 1,
) {
  const { campaigns, each, alike, rate } = world;
  const draw = distributions(random(seed));
  return countHeld(samples, rate, () => {
    const records = Array.from({ length: campaigns }, (_, campaign) => {
      const share = beta(draw, rate, alike);
      return Array.from({ length: each }, () => ({
        dueAt: start,
        deliveredAt: start + (draw.uniform() < share ? -1 : 1) * hour,
        ...(alike > 0 && { campaign: `c${campaign}` }),
      }));
    }).flat();
    return deliveryRecord(records).interval;
  });
}

/** Days late, lognormal around a due time, with campaigns that are late together. */
export function coverLateness(campaigns: number, each: number, alike: number, samples: number, seed = 1) {
  const draw = distributions(random(seed));
  return countHeld(samples, 0, () => {
    const records = Array.from({ length: campaigns }, (_, campaign) => {
      const own = Math.sqrt(alike) * draw.normal();
      return Array.from({ length: each }, () => ({
        dueAt: start,
        deliveredAt: start + Math.round(24 * hour * (own + Math.sqrt(1 - alike) * draw.normal())),
        ...(alike > 0 && { campaign: `c${campaign}` }),
      }));
    }).flat();
    return deliveryRecord(records).daysLate.interval;
  });
}

/** Partner posts, of which those for one brand are marked alike. */
export function coverDisclosure(brands: number, each: number, alike: number, rate: number, samples: number, seed = 1) {
  const draw = distributions(random(seed));
  return countHeld(samples, rate, () => {
    const posts = Array.from({ length: brands }, (_, brand) => {
      const share = beta(draw, rate, alike);
      return Array.from({ length: each }, () => ({ brands: [`b${brand}`], sponsored: draw.uniform() < share }));
    }).flat();
    return partnershipHistory(posts, { brand: "b0", sponsoredIsLabel: true }).disclosureRate.interval;
  });
}
