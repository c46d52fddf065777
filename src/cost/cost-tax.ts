import type { Money } from "../core/creator.js";
import { refuse, shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { withoutTax, withTax } from "./tax.js";

/** The value added or sales tax of an amount. */
export interface CostTax {
  /** Whether the amount holds the tax. */
  readonly included?: Maybe<boolean>;
  /** The tax rate, a fraction: 0.19 is 19 %. */
  readonly rate?: Maybe<number>;
}

/** How to tell amounts: as `given`, all `without` tax, or all `with` it. */
export const taxTreatments = ["given", "without", "with"] as const;

/** One of {@link taxTreatments}. */
export type TaxTreatment = (typeof taxTreatments)[number];

/** Refuses what is no tax. */
export function guardTax(tax: unknown, path: string): void {
  if (tax === null || tax === undefined) return;
  if (typeof tax !== "object") refuse("not-an-object", path);
  const { included, rate } = tax as { included?: unknown; rate?: unknown };
  if (typeof (included ?? false) !== "boolean") refuse("not-a-boolean", `${path}.included`);
  refuse(shareProblem(rate ?? 0), `${path}.rate`);
}

/** Whether it is known that an amount holds tax, or holds none. A rate of 0 makes no difference. */
const isTold = (tax: Maybe<CostTax>): boolean => typeof tax?.included === "boolean" || tax?.rate === 0;

/** An amount with or without its tax; `undefined` where its rate is unknown and needed. */
export function treatTax(cost: Money, tax: Maybe<CostTax>, treatment: TaxTreatment): Money | undefined {
  if (treatment === "given" || !isTold(tax) || tax?.rate === 0) return cost;
  if (tax?.included === (treatment === "with")) return cost;
  const rate = tax?.rate ?? undefined;
  if (rate === undefined) return undefined;
  return treatment === "with" ? withTax(cost, rate) : withoutTax(cost, rate);
}

/** What is to be remarked about the taxes of amounts that are added up. */
export function taxNotes(taxes: readonly Maybe<CostTax>[], treatment: TaxTreatment): Note[] {
  const count = (isSo: (tax: Maybe<CostTax>) => boolean): number => taxes.filter(isSo).length;
  const told = count(isTold);
  const holding = count((tax) => tax?.included === true && tax.rate !== 0);
  const free = count((tax) => tax?.included === false && tax.rate !== 0);
  const notes: Note[] = [];
  if (treatment === "given" && holding > 0 && free > 0) notes.push({ code: "mixed-taxes", count: holding });
  // Where nobody speaks of taxes, nothing was asked.
  if (told < taxes.length && (told > 0 || treatment !== "given"))
    notes.push({ code: "unknown-tax", count: taxes.length - told });
  return notes;
}
