import { InvalidInputError } from "../core/error.js";
import { countProblem, refuse } from "../core/guard.js";

/** A value from outside, of which nothing is known yet. */
type Fields = Readonly<Record<string, unknown>>;

const modelId = /^[^@\s]+@[1-9]\d{0,14}$/;

/**
 * Throws where a scheme is none: fewer than two tiers, bounds that are no counts or do not increase, names that are
 * empty or used twice, an upper end that is not where the next tier begins.
 */
export function guardTierScheme(scheme: unknown, path = ""): void {
  const prefix = path && `${path}.`;
  const { id, tiers } = requireFields(scheme, path);
  if (!modelId.test(requireName(id, `${prefix}id`))) throw new InvalidInputError("invalid-model-id", `${prefix}id`);
  requireGiven(tiers, `${prefix}tiers`);
  if (!Array.isArray(tiers)) throw new InvalidInputError("not-an-array", `${prefix}tiers`);
  if (tiers.length < 2) throw new InvalidInputError("too-few-tiers", `${prefix}tiers`);

  const names = new Set<string>();
  let before: Fields | undefined;
  for (const [index, item] of tiers.entries()) {
    const at = `${prefix}tiers[${index}]`;
    const tier = requireFields(item, at);
    const name = requireName(tier.name, `${at}.name`);
    if (names.has(name)) throw new InvalidInputError("duplicate-name", `${at}.name`);
    names.add(name);
    const min = requireCount(tier.min, `${at}.min`);
    if (before) {
      if (min <= (before.min as number)) throw new InvalidInputError("not-increasing", `${at}.min`);
      guardEnd(before.max, min, `${prefix}tiers[${index - 1}].max`);
    }
    before = tier;
  }
  guardEnd(before?.max, Number.POSITIVE_INFINITY, `${prefix}tiers[${tiers.length - 1}].max`);
}

/** An end may be left out; one that is given must be where the next tier begins. The last tier has no end. */
function guardEnd(max: unknown, next: number, path: string): void {
  if (max === undefined || max === null) return;
  const end = requireCount(max, path);
  if (end !== next) throw new InvalidInputError(end < next ? "tier-gap" : "tier-overlap", path);
}

function requireGiven(value: unknown, path: string): void {
  if (value === undefined || value === null) throw new InvalidInputError("missing", path);
}

function requireFields(value: unknown, path: string): Fields {
  requireGiven(value, path);
  if (typeof value !== "object" || Array.isArray(value)) throw new InvalidInputError("not-an-object", path);
  return value as Fields;
}

function requireName(value: unknown, path: string): string {
  requireGiven(value, path);
  if (typeof value !== "string") throw new InvalidInputError("not-a-string", path);
  if (value.trim() === "") throw new InvalidInputError("empty-string", path);
  return value;
}

function requireCount(value: unknown, path: string): number {
  requireGiven(value, path);
  refuse(countProblem(value), path);
  return value as number;
}
