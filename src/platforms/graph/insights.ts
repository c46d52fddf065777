import { countProblem } from "../../core/guard.js";
import { isPlain, type Plain } from "../plain.js";
import { readPart } from "../read-part.js";
import type { Report } from "../report.js";
import { type GraphInsight, graphInsightSchema } from "./insight-schema.js";

/** An insight, read. */
export interface Insight {
  /** The id of the post or account that is measured, where it is told. */
  readonly of: string | undefined;
  /** The metric. */
  readonly metric: string;
  /** The count; `undefined` where it is split, of a day, or not told. */
  readonly count: number | undefined;
  /** All of it. */
  readonly raw: GraphInsight;
}

/** Whether an object is an insight. */
export const isInsight = (value: Plain): boolean =>
  typeof value.name === "string" && ("values" in value || "total_value" in value || "period" in value);

/** Reads an insight. Values of single days are no count of a post, and no total. */
export function readInsight(value: Plain, path: string, report: Report): Insight {
  const raw = readPart(graphInsightSchema, value, path, report);
  const { id, name, values, total_value, period } = raw;
  const last = values?.at(-1);
  const isOfDays = period === "day" || period === "week" || period === "days_28";
  const found = total_value?.value ?? (isOfDays ? undefined : last?.value);
  const count = countIn(found, path, report);
  const [of] = /^[^/]+(?=\/)/.exec(id ?? "") ?? [];
  return { of, metric: name ?? "", count, raw };
}

function countIn(value: unknown, path: string, report: Report): number | undefined {
  // An object is a split, such as reactions by their kind.
  if (value === undefined || value === null || isPlain(value)) return undefined;
  const number = typeof value === "string" && /^\d{1,16}$/.test(value) ? Number(value) : value;
  const problem = countProblem(number);
  if (problem) report.warn(problem, `${path}.value`);
  return problem ? undefined : (number as number) + 0;
}
