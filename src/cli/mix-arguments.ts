import { levelProblem } from "../core/guard.js";
import { isInvalidInputError, type Money } from "../core/index.js";
import { type CompareMixesOptions, compareMixes, type MixGoal, mixGoals } from "../portfolio/index.js";
import { rosterShape } from "./csv/index.js";
import { type Arguments, readArguments } from "./read-arguments.js";
import { meaning, readMoney, readNumber, readWhole } from "./read-values.js";
import type { RosterOptions } from "./roster.js";
import {
  type OutputFormat,
  oneOf,
  readFormat,
  readingFor,
  readRowsArguments,
  rowsOptions,
  wrong,
} from "./rows-arguments.js";
import type { RowsArguments } from "./run-rows.js";

/** What `mixes` was asked for. */
export interface MixArguments extends RowsArguments {
  /** How to write the answer. */
  readonly format: OutputFormat;
  /** What to compare or to choose for. */
  readonly goals: readonly MixGoal[];
  /** What the chosen may cost together; absent where mixes are compared. */
  readonly budget: Money | undefined;
  /** What rows are read with. */
  readonly roster: RosterOptions;
  /** What the comparison rests on. */
  readonly comparison: Omit<CompareMixesOptions, "goal">;
}

const coordination = {
  fixed: "coordination-fixed",
  perCreator: "coordination-per-creator",
  perPair: "coordination-per-pair",
} as const;
const perConversion = "contribution-per-conversion";
/** The options that only a comparison has a use for. */
const ofComparison = [perConversion, ...Object.values(coordination), "correlation", "tolerance", "seed"];
const texts = [...ofComparison, "population", "hourly-rate", "level", "budget"];
const usualLevel = 0.95;
const usualSeed = 1;

/**
 * Reads the arguments of `mixes`.
 *
 * @param list - the arguments behind it
 * @param isTerminal - whether standard output is a terminal
 * @returns the options, or `undefined` where help is asked for
 * @throws UsageError for whatever is not understood
 */
export function readMixArguments(list: readonly string[], isTerminal: boolean): MixArguments | undefined {
  return readingFor("mixes", () => read(list, isTerminal));
}

function read(list: readonly string[], isTerminal: boolean): MixArguments | undefined {
  const given = readArguments("mixes", list, {
    goal: "list",
    ...Object.fromEntries(texts.map((name) => [name, "text" as const])),
    ...rowsOptions,
  });
  if (given.flags.has("help")) return undefined;
  const rows = readRowsArguments(given, rosterShape);
  const named = given.lists.get("goal")?.map((word) => oneOf("goal", word, mixGoals));
  const goals = mixGoals.filter((goal) => named?.includes(goal) ?? true);
  const population = readWhole("population", given.texts.get("population"), 1);
  const level = readLevel(given);
  const amountOf = (option: string): Money | undefined => readMoney(option, given.texts.get(option));
  const budget = readMoney("budget", given.texts.get("budget"), true);
  const hourlyRate = amountOf("hourly-rate");
  const comparison = { ...readComparison(given, amountOf), population, level };
  tryOut(comparison);
  if (budget) refuseBeside(given, goals, population);
  const amounts = { budget, "hourly-rate": hourlyRate, [perConversion]: comparison.contributionPerConversion };
  const currency = currencyOf({ ...amounts, "coordination-fixed": comparison.coordination?.fixed });
  return {
    ...rows,
    format: readFormat(given, false, isTerminal),
    goals,
    budget,
    roster: { level, hourlyRate, population, currency, isMixed: budget === undefined },
    comparison,
  };
}

interface Comparison {
  readonly contributionPerConversion: Money | undefined;
  readonly coordination: Partial<Record<keyof typeof coordination, Money | undefined>> | undefined;
  readonly correlation: number | undefined;
  readonly tolerance: number | undefined;
  readonly seed: number;
}

function readComparison({ texts: said }: Arguments, amountOf: (option: string) => Money | undefined): Comparison {
  const number = (option: string): number | undefined => {
    const text = said.get(option);
    return text === undefined ? undefined : readNumber(option, text);
  };
  const [fixed, perCreator, perPair] = Object.values(coordination).map(amountOf);
  if ((fixed ?? perCreator ?? perPair) && !(fixed && perCreator))
    throw wrong("--coordination-fixed and --coordination-per-creator go together: 0EUR where one costs nothing");
  return {
    contributionPerConversion: amountOf(perConversion),
    coordination: fixed && { fixed, perCreator, perPair },
    correlation: number("correlation"),
    tolerance: number("tolerance"),
    seed: readWhole("seed", said.get("seed"), 0) ?? usualSeed,
  };
}

function readLevel({ texts: said }: Arguments): number {
  const text = said.get("level");
  if (text === undefined) return usualLevel;
  const level = readNumber("level", text);
  const problem = levelProblem(level);
  if (problem) throw wrong(`--level: ${meaning({ code: problem })}`);
  return level;
}

/** What has no use where creators are chosen, and what that needs. */
function refuseBeside({ texts: said }: Arguments, goals: readonly MixGoal[], population: number | undefined): void {
  const useless = ofComparison.find((name) => said.has(name));
  if (useless) throw wrong(`--${useless} is for comparing mixes, and --budget chooses creators`);
  if (goals.includes("awareness") && population === undefined)
    throw wrong("--budget needs --population to choose for awareness; or name another goal: --goal engagement");
}

/** The currency of all amounts. */
function currencyOf(amounts: Readonly<Record<string, Money | undefined>>): string | undefined {
  let currency: string | undefined;
  for (const [option, amount] of Object.entries(amounts)) {
    currency ??= amount?.currency;
    if (amount && amount.currency !== currency) throw wrong(`--${option}: ${meaning({ code: "currency-mismatch" })}`);
  }
  return currency;
}

const optionOf = (path: string): string => {
  const [, rate = ""] = /^coordination\.(\w+)/.exec(path) ?? [];
  return coordination[rate as keyof typeof coordination] ?? path;
};

/** Impossible options would be known only behind the last row: said at once, they refuse none. */
function tryOut(comparison: Omit<CompareMixesOptions, "goal">): void {
  try {
    compareMixes([], { goal: "sales", ...comparison });
  } catch (error) {
    throw isInvalidInputError(error) ? wrong(`--${optionOf(error.path)}: ${meaning(error)}`) : error;
  }
}
