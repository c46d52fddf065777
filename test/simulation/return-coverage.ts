import { money } from "../../src/money/index.js";
import {
  adjustForCapture,
  differenceInDifferences,
  incrementalLift,
  returnInterval,
  returnOnInvestment,
} from "../../src/roi/index.js";
import { quantile } from "../../src/statistics/index.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** How an interval did. */
export interface ReturnCoverage {
  /** Share of the samples' intervals that held the truth, among samples that got one. */
  readonly coverage: number;
  /** Share of samples without an interval. */
  readonly without: number;
  /** Share of samples with the note `heavy-tailed`. */
  readonly heavyTailed: number;
  /** Share of samples whose set has no end. */
  readonly open: number;
  /** Median width of the intervals with two ends. */
  readonly width: number;
}

type Measured = ReturnType<typeof returnInterval>;

/** Draws samples, and counts how often the interval of a measure holds the truth. */
function count(samples: number, truth: number, measureOne: () => Measured): ReturnCoverage {
  const widths: number[] = [];
  let [given, held, heavy, open] = [0, 0, 0, 0];
  for (let sample = 0; sample < samples; sample++) {
    const { interval, notes } = measureOne();
    if (notes.some(({ code }) => code === "heavy-tailed")) heavy++;
    if (!interval) continue;
    given++;
    const low = interval.low ?? Number.NEGATIVE_INFINITY;
    const high = interval.high ?? Number.POSITIVE_INFINITY;
    if (interval.shape === "outside" ? truth <= low || truth >= high : low <= truth && truth <= high) held++;
    if (interval.shape === "between" && Number.isFinite(high - low)) widths.push(high - low);
    else open++;
  }
  return {
    coverage: held / given,
    without: 1 - given / samples,
    heavyTailed: heavy / samples,
    open: open / samples,
    width: widths.length > 0 ? quantile(widths, 0.5) : Number.NaN,
  };
}

/** A contribution of so many on average, to the cent and at least one. */
const cents = (amount: number) => money(Math.max(1, Math.round(amount * 100)) / 100, "EUR");
const perOrder = 24;

/** One campaign: Poisson conversions, lognormal orders. The truth is the return at the expected sales. */
export function coverOrders(
  conversions: number,
  variation: number,
  samples: number,
  method: "log" | "bootstrap" = "log",
  seed = 1,
): ReturnCoverage {
  const draw = distributions(random(seed));
  const cost = money(1_000, "EUR");
  let next = 0;
  return count(samples, (conversions * perOrder) / 1_000 - 1, () => {
    const orderContributions = Array.from({ length: draw.poisson(conversions) }, () =>
      cents(variation === 0 ? perOrder : draw.lognormal(perOrder, variation)),
    );
    const resamples = method === "bootstrap" ? { method, seed: next++, replicates: 400 } : {};
    return returnInterval({ cost, orderContributions }, resamples);
  });
}

/** Several creators: lognormal costs, and contributions of 1.3 times the cost on average, lognormal around it. */
export function coverCreators(
  creators: number,
  costVariation: number,
  returnVariation: number,
  samples: number,
  seed = 1,
): ReturnCoverage {
  const draw = distributions(random(seed));
  return count(samples, 0.3, () =>
    returnInterval(
      Array.from({ length: creators }, () => {
        const cost = costVariation === 0 ? 400 : draw.lognormal(400, costVariation);
        return { cost: cents(cost), contribution: cents(1.3 * cost * draw.lognormal(1, returnVariation)) };
      }),
    ),
  );
}

/** A return adjusted by a capture rate from a survey: the sales are known, the rate is not. */
export function coverCapture(rate: number, asked: number, samples: number, seed = 1): ReturnCoverage {
  const draw = distributions(random(seed));
  const [cost, tracked] = [money(1_000, "EUR"), money(900, "EUR")];
  return count(samples, 900 / rate / 1_000 - 1, () => {
    const successes = Array.from({ length: asked }, () => draw.uniform() < rate).filter(Boolean).length;
    const captureRate = { successes, trials: asked };
    return returnOnInvestment(adjustForCapture(tracked, { captureRate, leaked: 0 }), cost);
  });
}

/** A holdout test: the lift of a conversion rate. */
export function coverLift(rate: number, lift: number, people: readonly [number, number], samples: number, seed = 1) {
  const draw = distributions(random(seed));
  const group = (n: number, p: number) => {
    // Few convert among many, so that the gaps between them are drawn.
    let conversions = 0;
    for (let i = Math.floor(Math.log(1 - draw.uniform()) / Math.log1p(-p)); i < n; conversions++)
      i += 1 + Math.floor(Math.log(1 - draw.uniform()) / Math.log1p(-p));
    return { conversions, n };
  };
  return count(samples, lift, () =>
    incrementalLift({ treated: group(people[0], rate * (1 + lift)), holdout: group(people[1], rate) }),
  );
}

/** Difference in differences over days that resemble the day before, as an autoregression of first order. */
export function coverDifference(days: number, correlation: number, samples: number, seed = 1): ReturnCoverage {
  const draw = distributions(random(seed));
  const series = (length: number, center: number) => {
    let state = draw.normal();
    return Array.from({ length }, () => {
      state = correlation * state + Math.sqrt(1 - correlation ** 2) * draw.normal();
      return center + 10 * state;
    });
  };
  const group = (before: number, after: number) => ({ before: series(days, before), after: series(days, after) });
  return count(samples, 8, () => differenceInDifferences({ treated: group(100, 113), control: group(90, 95) }));
}
