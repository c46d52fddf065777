import type { Money } from "../core/creator.js";
import type { Measure } from "../core/measure.js";
import type { Note } from "../core/note.js";

/** A cell of a flat row. */
export type Cell = string | number | null;

/** The codes of notes as one text. */
export const codes = (notes: readonly Note[]): string => notes.map((note) => note.code).join(" ");

/** Writes a measure into the columns of a row. */
export function addMeasure(row: Record<string, Cell>, name: string, measure: Measure<string | number>): void {
  const { value, interval, n, basis, reason, model, notes } = measure;
  row[name] = value;
  row[`${name}_low`] = interval?.low ?? null;
  row[`${name}_high`] = interval?.high ?? null;
  row[`${name}_n`] = n;
  row[`${name}_basis`] = basis;
  row[`${name}_reason`] = reason ?? null;
  row[`${name}_model`] = model;
  row[`${name}_notes`] = codes(notes);
}

const amountOf = (money: Money | null): string | null => (money ? money.amount : null);

/** Writes an amount into the columns of a row: decimal strings, which lose no digit, and their currency. */
export function addMoneyMeasure(row: Record<string, Cell>, name: string, measure: Measure<Money>): void {
  const { value, interval, reason, ...rest } = measure;
  const amounts = {
    value: amountOf(value),
    interval: interval && {
      ...interval,
      low: amountOf(interval.low),
      high: amountOf(interval.high),
    },
    reason,
    ...rest,
  };
  addMeasure(row, name, amounts as Measure<string>);
  row[`${name}_currency`] = value?.currency ?? null;
}
