import type { Money } from "../core/creator.js";
import type { Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { addMoney, subtractMoney, sumMoney } from "../money/add-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { multiplyMoney } from "../money/multiply-money.js";
import type { ComparedMix, MixGoal } from "./mix.js";
import { hoursOfMix } from "./mix-hours.js";
import type { PlayedMix } from "./play-mixes.js";
import { combined, type Outcomes, plainMeasure, playedMoney, playedNumber } from "./played.js";
import type { Sum } from "./sum-of-parts.js";
import { mergeNotes } from "./take-audiences.js";
import type { TakenMember, TakenMix } from "./take-mixes.js";

/** What a mix came out as in the plays. */
export interface MixOutcomes {
  readonly spend: Outcomes;
  /** What it brings, by goal. */
  readonly total: Readonly<Record<MixGoal, Outcomes>>;
  /** What a unit of spend brings, by goal. */
  readonly perSpend: Readonly<Record<MixGoal, Outcomes>>;
}

/** What running a mix costs and takes. */
export interface Running {
  readonly cost: MoneyMeasure;
  readonly hours: Measure;
  /** What is to be said of the spend, and of all that rests on it. */
  readonly notes: readonly Note[];
}

/** What is known of a mix before it is compared with the others. */
export type MixAlone = Omit<ComparedMix, "better" | "probability" | "dominatedBy" | "onFrontier">;

const outcomesOf = ({ reason, plays }: Sum): Outcomes => reason ?? plays();

/** Puts the sums of a mix together. */
export function mixOutcomes(mix: PlayedMix): MixOutcomes {
  const spend = combined(outcomesOf(mix.cost), outcomesOf(mix.coordination), (a, b) => a + b);
  const sales = combined(outcomesOf(mix.contribution), spend, (a, b) => a - b);
  const [awareness, engagement] = [outcomesOf(mix.awareness), outcomesOf(mix.engagement)];
  const isFree = typeof spend !== "string" && spend.includes(0);
  const per = (outcome: Outcomes): Outcomes =>
    isFree && typeof outcome !== "string" ? "zero-denominator" : combined(outcome, spend, (a, b) => a / b);
  return {
    spend,
    total: { awareness, engagement, sales },
    perSpend: { awareness: per(awareness), engagement: per(engagement), sales: per(sales) },
  };
}

/** What a creator's sales leave, exactly. Asked only where it is known. */
function leftBy({ contribution, conversions }: TakenMember, each: MoneyMeasure): Money {
  return contribution.value ?? multiplyMoney(each.value as Money, conversions.value as number);
}

/** What there is to be told of a mix by itself. */
export function mixAlone(
  mix: TakenMix,
  played: PlayedMix,
  outcomes: MixOutcomes,
  running: Running,
  asked: {
    readonly goal: MixGoal;
    readonly perConversion: MoneyMeasure;
    readonly currency: string | undefined;
    readonly level: number;
    /** What is to be said where anything was drawn. */
    readonly chance: readonly Note[];
  },
): MixAlone {
  const { members } = mix;
  const { goal, perConversion, currency, level } = asked;
  const told = (basis: string, ...sums: readonly Sum[]) => ({
    basis,
    level,
    chance: asked.chance,
    notes: mergeNotes([
      ...sums.flatMap(({ notes }) => notes),
      ...(sums.includes(played.coordination) ? running.notes : []),
    ]),
  });
  const spent = (): Money => {
    const fees = members.map(({ cost }) => cost.value as Money);
    const total = sumMoney(fees, currency as string);
    return running.cost.value ? addMoney(total, running.cost.value) : total;
  };
  const profit = (): Money =>
    subtractMoney(
      sumMoney(
        members.map((member) => leftBy(member, perConversion)),
        currency as string,
      ),
      spent(),
    );
  const { total, perSpend } = outcomes;
  const per = (name: MixGoal, basis: string, ...sums: readonly Sum[]): Measure =>
    plainMeasure(playedNumber(perSpend[name], told(basis, ...sums, played.cost, played.coordination)));
  const sales = [played.contribution, played.cost, played.coordination];
  return {
    name: mix.name,
    creators: members.length,
    spend: playedMoney(outcomes.spend, spent, currency, told("cost+coordination", played.cost, played.coordination)),
    coordination: running.cost,
    hours: hoursOfMix(mix, running.hours),
    netReach: playedNumber(total.awareness, told("reach:independent", played.awareness)),
    engagement: playedNumber(total.engagement, told("engagement", played.engagement)),
    profit: playedMoney(total.sales, profit, currency, told("contribution-cost", ...sales)),
    perSpend: {
      awareness: per("awareness", "reach:independent/spend", played.awareness),
      engagement: per("engagement", "engagement/spend", played.engagement),
      sales: per("sales", "(contribution-cost)/spend", played.contribution),
    },
    diversification: (goal === "sales" ? played.contribution : played[goal]).diversification(),
  };
}
