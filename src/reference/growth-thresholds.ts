/** When a rise or fall of followers counts as an anomaly, and when views explain it. */
export interface GrowthThresholds {
  /** What kind of model this is. */
  readonly kind: "growth-thresholds";
  /** Days over which growth is taken, where the counts do not lie further apart. */
  readonly windowDays: number;
  /** Windows before, and after, with which a window is compared. */
  readonly reach: number;
  /** With fewer windows than this nobody can say what is usual. */
  readonly fewestWindows: number;
  /** The excess over the usual growth exceeds so many robust standard deviations, … */
  readonly z: number;
  /** … so many times the mean growth before, or before and after, whichever is smaller, … */
  readonly timesMean: number;
  /** … and this share of the followers … */
  readonly leastRise: number;
  /** … and so many rounding units together. */
  readonly leastUnits: number;
  /** What rounding alone does to a difference of two counts: the least standard deviation, in rounding units. */
  readonly roundingScale: number;
  /** Days before a window in which views and posts may have caused its growth. */
  readonly leadDays: number;
  /** A burst of views has so many times the usual views, … */
  readonly viewsBurst: number;
  /** … and stands so many robust standard deviations above them (logarithm). */
  readonly viewsBurstZ: number;
  /** The id of the source. */
  readonly source: string;
}

/** For counts that lie at most four days apart. */
export const dailyGrowthThresholds = /* @__PURE__ */ Object.freeze({
  kind: "growth-thresholds",
  windowDays: 3,
  reach: 60,
  fewestWindows: 12,
  z: 6,
  timesMean: 2.5,
  leastRise: 0.065,
  leastUnits: 1,
  roundingScale: 0.4,
  leadDays: 2,
  viewsBurst: 1.5,
  viewsBurstZ: 2,
  source: "growth-simulation",
} as const satisfies GrowthThresholds);

/** For counts that lie further apart, such as a week. */
export const weeklyGrowthThresholds = /* @__PURE__ */ Object.freeze({
  kind: "growth-thresholds",
  windowDays: 7,
  reach: 12,
  fewestWindows: 12,
  z: 3.5,
  timesMean: 6.5,
  leastRise: 0,
  leastUnits: 1.5,
  roundingScale: 0.4,
  leadDays: 0,
  viewsBurst: 2,
  viewsBurstZ: 3,
  source: "growth-simulation",
} as const satisfies GrowthThresholds);

/** What can be told of a history at all, and how its counts are read. */
export const growthLimits = /* @__PURE__ */ Object.freeze({
  kind: "growth-limits",
  /** Counts that lie further apart than so many days are taken as weekly. */
  longestDailyGap: 4,
  /** A gap of up to so many windows counts as one window; the growth over a longer gap is cut to that part. */
  longestGap: 2,
  /** Above this typical growth a day (logarithm) nothing can be told. */
  fastestGrowth: 0.01,
  /** Where no rise below this share of the followers would be seen, nothing can be told. */
  coarsestRise: 0.2,
  /** The usual growth is the mean without this share of the smallest and of the largest. */
  trim: 0.25,
  /** Steps at the ends of an event with less than this part of its largest step do not belong to it. */
  smallPart: 0.25,
  /** What explains a window explains the whole event where the window stands out by this part of the highest. */
  tellingPart: 0.8,
  /** Views explain growth up to the usual growth times this power of how much they rose beyond their noise. */
  viewsPower: 2,
  /** Posts explain a rise where more were published than in this share of the windows. */
  postsShare: 0.9,
  /** Platforms show three digits of a count, … */
  shownDigits: 3,
  /** … or thousands, … */
  coarsestUnit: 1_000,
  /** … or two digits … */
  coarsestDigits: 2,
  /** … from here on. */
  coarsestFrom: 1_000_000,
  source: "growth-simulation",
} as const);

/** When followers that came in a jump go again, little by little. */
export const taperThresholds = /* @__PURE__ */ Object.freeze({
  kind: "taper-thresholds",
  /** Days after the jump that are looked at. */
  days: 30,
  /** The least of them. */
  fewestDays: 7,
  /** The share of the jump by which the account misses the count that its usual growth would have reached. */
  lostShare: 0.15,
  /** The largest part of that loss that may fall between two counts; more is a drop, and no taper. */
  largestStep: 0.5,
  source: "growth-simulation",
} as const);

/** When following and unfollowing in turns shows in the number of accounts followed. */
export const sawToothThresholds = /* @__PURE__ */ Object.freeze({
  kind: "saw-tooth-thresholds",
  /** A swing spans at least this share of the largest number followed, … */
  swingShare: 0.1,
  /** … and at least so many accounts. */
  fewestAccounts: 50,
  /** So many rises, each with a fall after it. */
  fewestCycles: 3,
  /** The share of these in which followers grow faster during the rise than during the fall. */
  agreement: 0.8,
  source: "growth-simulation",
} as const);
