/** What a report on authenticity rests on. */
export const authenticityRule = /* @__PURE__ */ Object.freeze({
  kind: "authenticity-rule",
  /** Fewer signals than this compared with peers, and no more is told than each of them alone. */
  fewestCompared: 2,
  source: "authenticity-rule",
} as const);
