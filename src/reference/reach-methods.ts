/** A way to put audiences together that knows nothing of their overlap, as data: net reach = factor · (1 − Π(1 − r)). */
export interface ReachMethod {
  /** What kind of model this is. */
  readonly kind: "reach-method";
  /** The name by which it is chosen. */
  readonly name: string;
  /** What random duplication is multiplied by. */
  readonly factor: number;
  /** The id of the source. */
  readonly source: string;
}

/** Random duplication: whether somebody follows one creator says nothing of the others. Some call it Sainsbury. */
export const independentReach = /* @__PURE__ */ Object.freeze({
  kind: "reach-method",
  name: "independent",
  factor: 1,
  source: "bunker-reach",
} as const satisfies ReachMethod);

/** What another source calls Sainsbury: 95 % of random duplication. A habit of the trade, used only where it is named. */
export const sainsburyReach = /* @__PURE__ */ Object.freeze({
  kind: "reach-method",
  name: "sainsbury-0.95",
  factor: 0.95,
  source: "media-guru-reach",
} as const satisfies ReachMethod);
