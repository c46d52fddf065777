import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { errorCodes, noteCodes } from "../../src/core/index.js";
import { parseCreator } from "../../src/schemas/index.js";
import { freeze, spoiled } from "../schemas/spoil.js";
import { accepted, cases } from "./cases.js";

/** Every number in a payload, written as a number or as a string of digits. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return /^\d{1,15}$/.test(value) ? [Number(value)] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** The counts of a creator, with the way to each. */
function countsIn(value: unknown, path = ""): [string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => countsIn(child, `${path}.${key}`));
}

/** What is computed from the answer, and stands nowhere in it. */
const computed = /followersPrecision|durationSeconds|watchSeconds|biographyLength|population/;

type Place = [Record<string, unknown>, string];
const placesIn = (value: unknown): Place[] =>
  typeof value === "object" && value !== null
    ? Object.keys(value).flatMap((key) => [
        [value as Record<string, unknown>, key] as Place,
        ...placesIn((value as Record<string, unknown>)[key]),
      ])
    : [];

/** The payload with up to five parts taken out, set to null, or, of lists and texts, cut off. */
const cut = (payload: unknown) =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom("remove", "null", "cut")), { maxLength: 5, minLength: 1 })
    .map((changes) => {
      const copy = structuredClone(payload);
      for (const [at, how] of changes) {
        const places = placesIn(copy);
        const [container, key] = places[at % places.length] ?? [{}, ""];
        const part = container[key];
        if (how === "remove") Reflect.deleteProperty(container, key);
        else if (how === "null") container[key] = null;
        else if (Array.isArray(part)) container[key] = part.slice(0, 1);
        // Half of a number that is written as text is another number, and nobody can tell.
        else if (typeof part === "string" && !/^\d+$/.test(part)) container[key] = part.slice(0, part.length / 2);
      }
      return freeze(copy);
    });

describe.each(cases)("$name", ({ adapter, payload }) => {
  test("whatever is put into an answer, it is read or refused, and what is read is a creator", () => {
    fc.assert(
      fc.property(spoiled(fc.constant(payload)), (given) => {
        const adapted = adapter(given);
        const { warnings, notes } = adapted.ok ? adapted : { warnings: adapted.issues, notes: [] };
        for (const { code } of warnings) expect(errorCodes).toContain(code);
        for (const { code } of notes) expect(noteCodes).toContain(code);
        if (!adapted.ok) {
          expect(warnings.length).toBeGreaterThan(0);
          return;
        }
        expect(parseCreator(adapted.value)).toEqual({ ok: true, value: adapted.value });
        expect(JSON.parse(JSON.stringify(adapted))).toEqual(adapted);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test("whatever is taken out of an answer, each count arrives or is unknown, and none is made up", () => {
    const numbers = new Set(numbersIn(payload));
    fc.assert(
      fc.property(cut(payload), (given) => {
        const adapted = adapter(given);
        if (!adapted.ok) return;
        for (const [path, count] of countsIn(adapted.value)) {
          // Facebook leaves out shares of 0, and then they are 0.
          if (computed.test(path) || (adapted.value.platform === "facebook" && /shares$/.test(path))) continue;
          expect(numbers, path).toContain(count);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test("in whatever order answers come, and however often, the creator is the same", () => {
    const whole = accepted(adapter(payload)).value;
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(
            Object.entries(payload as Record<string, unknown>).map(([slot, answers]) => [
              slot,
              Array.isArray(answers)
                ? fc
                    .tuple(
                      fc.shuffledSubarray(answers, { minLength: answers.length }),
                      fc.subarray(answers, { minLength: 0 }),
                    )
                    .map(([all, again]) => [...all, ...again])
                : fc.constantFrom(answers, [answers], [answers, answers]),
            ]),
          ),
        ),
        (given) => {
          expect(accepted(adapter(freeze(given))).value).toEqual(whole);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});
