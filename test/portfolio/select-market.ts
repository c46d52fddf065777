import type { Money } from "../../src/core/index.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** A creator of a made-up market; all fields are known. */
export interface MarketCreator {
  readonly id: string;
  readonly cost: Money;
  readonly reach: number;
  readonly engagement: number;
  readonly conversions: number;
  readonly group: string;
}

/**
 * Creators with a lognormal reach (median 20,000, sigma 1) in five groups by chance, who cost reach^0.8 with 30 %
 * noise, and a budget of a tenth of what all cost.
 */
export function market(seed: number, size: number): { creators: MarketCreator[]; budget: Money } {
  const next = random(seed);
  const z = distributions(next).normal;
  const creators = Array.from({ length: size }, (_, i) => {
    const reach = Math.round(20_000 * Math.exp(z()));
    const cost = { amount: (reach ** 0.8 * Math.exp(0.3 * z())).toFixed(2), currency: "EUR" };
    const engagement = Math.round(reach * 0.03 * Math.exp(0.5 * z()));
    const conversions = Math.round(engagement * 0.01 * next());
    const group = "abcde"[Math.floor(5 * next())] as string;
    return { id: `creator ${i}`, cost, reach, engagement, conversions, group };
  });
  const cents = creators.reduce((sum, { cost }) => sum + Math.round(Number(cost.amount) * 100), 0);
  return { creators, budget: { amount: (Math.floor(cents / 10) / 100).toFixed(2), currency: "EUR" } };
}
