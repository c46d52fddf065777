/** One thing that was seen, and how much it counts. Signals, not accusations: each has innocent explanations too. */
export interface Evidence<S extends string = string> {
  /** The name of the signal. */
  readonly signal: S;
  /** How much it counts; below 0 where it speaks against. */
  readonly points: number;
  /** What was seen, in words; the same words for everyone, without anything received. */
  readonly because: string;
}
