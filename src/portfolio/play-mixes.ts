import type { Known, Measure } from "../core/measure.js";
import type { UnknownReason } from "../core/reason.js";
import { moneyToNumber } from "../money/compare-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { seededRandom } from "../statistics/seeded-random.js";
import type { MixGoal } from "./mix.js";
import { namedSeed } from "./named-seed.js";
import { netReachSum, type Part, type Sum, sumOf } from "./sum-of-parts.js";
import type { TakenMember, TakenMix } from "./take-mixes.js";
import { type Uncertain, uncertain, type ValueKind } from "./uncertain.js";

/** What is uncertain of a creator, each with a normal variable of its own. */
const components = ["reach", "engagement", "conversions", "contribution", "cost"] as const;
type Component = (typeof components)[number];

/** What is uncertain and the same for all creators. */
export interface SharedParts {
  readonly population: Measure;
  readonly contributionPerConversion: MoneyMeasure;
  /** What coordinating each mix costs; a sure 0 where no rates are given. */
  readonly coordination: readonly Measure[];
}

/** How the plays are drawn. */
export interface PlayOptions {
  /** The goal of which the spread of the parts is wanted. */
  readonly goal: MixGoal;
  readonly correlation: number;
  readonly draws: number;
  /** What the values of uncertain numbers are. */
  readonly values: ValueKind;
  /** Gives the seed, or refuses where there is none; asked only where something is drawn. */
  readonly seed: () => number;
}

/** What the plays of a mix came out as. */
export type PlayedMix = Readonly<Record<Outcome, Sum>>;

/** What the plays gave. */
export interface Plays {
  /** How often was played: once where nothing is uncertain. */
  readonly draws: number;
  readonly mixes: readonly PlayedMix[];
}

/** What is summed for a mix. */
const outcomes = ["awareness", "engagement", "contribution", "cost", "coordination"] as const;

/** One of the sums of a mix. */
type Outcome = (typeof outcomes)[number];

/** A measure of money as one of numbers, to be drawn from. */
export const inNumbers = (measure: MoneyMeasure): Measure =>
  measure.value === null
    ? measure
    : {
        ...measure,
        value: moneyToNumber(measure.value),
        interval: measure.interval && {
          ...measure.interval,
          low: measure.interval.low && moneyToNumber(measure.interval.low),
          high: measure.interval.high && moneyToNumber(measure.interval.high),
        },
      };

/** Box and Muller's normal variables, two at a time. */
function normals(uniform: () => number): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const length = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = length * Math.sin(angle);
    return length * Math.cos(angle);
  };
}

/** Plays all mixes together, so that a creator in two of them does as well in both. */
export function playMixes(mixes: readonly TakenMix[], shared: SharedParts, options: PlayOptions): Plays {
  /** What is drawn, by name, with its place among the normal variables of a play. */
  const slots = new Map<string, { readonly place: number; readonly component: Component | undefined }>();
  const part = (
    measure: Measure,
    name: string,
    component: Component | undefined,
    floor: number,
  ): Part | UnknownReason => {
    if (measure.value === null) return measure.reason;
    const taken: Uncertain | UnknownReason = uncertain(measure as Known, floor, options.values);
    if (typeof taken === "string") return taken;
    const { isSure, at } = taken;
    if (isSure) {
      const value = at(0);
      return { isSure, at: () => value };
    }
    const { place } = slots.get(name) ?? { place: slots.size };
    slots.set(name, { place, component });
    return { isSure, at: (z: Float64Array) => at(z[place] as number) };
  };
  const ofMember = (member: TakenMember, name: "reach" | "engagement" | "conversions"): Part | UnknownReason =>
    part(member[name], `${name} ${member.key}`, name, 0);
  const money = (member: TakenMember, name: "contribution" | "cost"): Part | UnknownReason =>
    part(inNumbers(member[name]), `${name} ${member.key}`, name, name === "cost" ? 0 : Number.NEGATIVE_INFINITY);

  const population = part(shared.population, "population", undefined, 0);
  const each = inNumbers(shared.contributionPerConversion);
  const perConversion = part(each, "conversion", undefined, Number.NEGATIVE_INFINITY);
  const contributionOf = (member: TakenMember): Part | UnknownReason => {
    const own = money(member, "contribution");
    if (typeof own !== "string" || member.contribution.reason !== "missing-part") return own;
    const sold = ofMember(member, "conversions");
    if (typeof sold === "string") return sold;
    if (typeof perConversion === "string") return "missing-margin";
    return { isSure: sold.isSure && perConversion.isSure, at: (z: Float64Array) => sold.at(z) * perConversion.at(z) };
  };

  const everybody: Part = { isSure: true, at: () => Number.POSITIVE_INFINITY };
  const prepared = mixes.map(({ members }, i): PlayedMix => {
    // Among how many there are matters only where audiences can overlap.
    const people = shared.population.value === null && members.length < 2 ? everybody : population;
    const coordination = part(shared.coordination[i] as Measure, "coordination", undefined, 0);
    const { goal } = options;
    return {
      awareness: netReachSum(
        members.map((member) => ofMember(member, "reach")),
        people,
        goal === "awareness",
      ),
      engagement: sumOf(
        members.map((member) => ofMember(member, "engagement")),
        "engagement",
        goal === "engagement",
      ),
      contribution: sumOf(members.map(contributionOf), "contribution", goal === "sales"),
      cost: sumOf(
        members.map((member) => money(member, "cost")),
        "cost",
        false,
      ),
      coordination: sumOf([coordination], "coordination", false),
    };
  });

  const isPlayed = slots.size > 0;
  const draws = isPlayed ? options.draws : 1;
  const seed = isPlayed ? options.seed() : 0;
  /** Every name has a stream of its own. */
  const stream = (name: string): (() => number) => normals(seededRandom(namedSeed(seed, name)));
  if (isPlayed) seededRandom(seed);
  const z = new Float64Array(slots.size);
  const common = Math.sqrt(options.correlation);
  const own = Math.sqrt(1 - options.correlation);
  const together = components.map((component) => stream(`common ${component}`));
  const factors = new Float64Array(components.length);
  const drawn = [...slots].map(([name, { component }]) => ({
    normal: stream(name),
    factor: component === undefined || common === 0 ? -1 : components.indexOf(component),
  }));
  const sums = prepared.flatMap((mix) => outcomes.map((name) => mix[name]));
  for (const sum of sums) sum.start(draws);
  for (let play = 0; play < draws; play++) {
    if (common > 0)
      together.forEach((normal, i) => {
        factors[i] = normal();
      });
    for (let place = 0; place < drawn.length; place++) {
      const { normal, factor } = drawn[place] as (typeof drawn)[number];
      z[place] = factor < 0 ? normal() : common * (factors[factor] as number) + own * normal();
    }
    for (const sum of sums) sum.play(play, z);
  }
  return { draws, mixes: prepared };
}
