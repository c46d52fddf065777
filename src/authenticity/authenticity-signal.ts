import type { UnknownReason } from "../core/reason.js";
import type { EngagementSignalName } from "./engagement-signal.js";

/** What a report looks at. */
export type AuthenticitySignalName =
  | EngagementSignalName
  | "growth"
  | "fake-followers"
  | "comments"
  | "commenters"
  | "first-digits";

/** One thing that was looked at. Signals, not accusations: each has innocent explanations too. */
export interface AuthenticitySignal {
  /** What was looked at. */
  readonly signal: AuthenticitySignalName;
  /** What was seen, in the unit of the function that tells it; `null` where it is unknown. */
  readonly value: number | null;
  /** The share of ordinary creators who are as far out; `null` where nobody has measured creators, or it is unknown. */
  readonly p: number | null;
  /** Whether fewer than one in twenty ordinary creators are as far out; `null` where `p` is. */
  readonly unusual: boolean | null;
  /** Why it is unknown, or was seen and could not be compared; absent where both could be told. */
  readonly reason?: UnknownReason | undefined;
  /** What that means, in the same words for everyone. */
  readonly because: string;
}
