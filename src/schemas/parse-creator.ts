import * as z from "zod";
import type { Creator } from "../core/creator.js";
import { creatorProblems } from "../core/creator-guard.js";
import { type Issue, issue } from "../core/issue.js";
import { creatorSchema } from "./creator-schema.js";
import { fromZodIssue } from "./issue.js";

/** A value that is a creator. */
export interface AcceptedCreator {
  /** The value is a creator. */
  readonly ok: true;
  /** A fresh copy of it, without the keys that the library does not know. */
  readonly value: Creator;
}

/** A value that is no creator. */
export interface RefusedCreator {
  /** The value is no creator. */
  readonly ok: false;
  /** Everything that is wrong with it, in the order of the fields; never empty. */
  readonly issues: readonly Issue[];
}

/** What {@link parseCreator} returns; `ok` tells which of the two it is. */
export type ParsedCreator = AcceptedCreator | RefusedCreator;

/**
 * Reads a creator from data of unknown origin: parsed JSON, a row, a request. It throws nothing, whatever it gets, and
 * tells everything that is wrong, where the functions that take a {@link Creator} stop at the first thing.
 *
 * It refuses what `creatorProblems` refuses, with the same codes and paths. Nothing is converted: `"5"` is no number.
 * Unknown keys are passed over and not copied. No issue holds a received value.
 *
 * @param value - anything
 * @returns the creator as a fresh copy, or the issues
 * @example
 * import { parseCreator } from "influencer-scoring/schemas";
 * const parsed = parseCreator(JSON.parse('{ "id": "a", "platform": "x", "posts": [{ "likes": -1 }] }'));
 * if (!parsed.ok) for (const { code, message } of parsed.issues) console.log(code, "|", message);
 * // => negative | At posts[0].likes: the number must not be negative.
 */
export function parseCreator(value: unknown): ParsedCreator {
  // Guard and schema judge on their own, and a property test holds one against the other. The guard goes first: zod
  // makes an object of every issue and hands lists of them on as arguments, so that a creator with a million bad posts
  // costs it gigabytes, or overflows the stack. The guard lists a hundred, and stops.
  const problems = creatorProblems(value);
  if (problems.length > 0) return { ok: false, issues: problems.map(({ code, path }) => issue(code, path)) };
  const parsed = fastestSchema().safeParse(value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, issues: parsed.error.issues.map(fromZodIssue) };
}

let fastest: typeof creatorSchema | undefined;

/**
 * The schema compiled to code, on first use, so that an import costs nothing. Before zod 4.5 there is no compiler, and
 * where generating code is forbidden or switched off, the schema as it is gives the same answers, only later.
 */
function fastestSchema(): typeof creatorSchema {
  fastest ??= typeof z.compile === "function" && !z.config().jitless ? z.compile(creatorSchema) : creatorSchema;
  return fastest;
}
