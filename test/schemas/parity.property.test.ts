import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creatorProblems } from "../../src/core/creator-guard.js";
import { creatorSchema, parseCreator } from "../../src/schemas/index.js";
import { fromZodIssue } from "../../src/schemas/issue.js";
import { validCreator, validTime } from "./arbitrary-creator.js";
import { freeze, oddValues, spoiled } from "./spoil.js";

const runs = { numRuns: 2500 };

/** What the schema finds, in the form in which the guard says it. */
function issuesOf(value: unknown) {
  const parsed = creatorSchema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map(fromZodIssue).map(({ code, path }) => ({ code, path }));
}

function agree(value: unknown): void {
  expect(issuesOf(value).slice(0, 100)).toEqual(creatorProblems(value));
}

describe("the schemas and the guard, which judge on their own,", () => {
  it("both take every valid creator, and the copy has all that it has", () => {
    fc.assert(
      fc.property(validCreator.map(freeze), (creator) => {
        expect(creatorProblems(creator)).toEqual([]);
        expect(parseCreator(creator)).toEqual({ ok: true, value: creator });
      }),
      runs,
    );
  });

  it("say the same codes at the same paths of whatever has been spoiled", () => {
    let refused = 0;
    fc.assert(
      fc.property(spoiled(validCreator), (value) => {
        agree(value);
        if (creatorProblems(value).length > 0) refused++;
      }),
      runs,
    );
    // The property would mean little if hardly an input were refused, or every one.
    expect(refused).toBeGreaterThan(1000);
    expect(refused).toBeLessThan(2400);
  }, 60_000);

  it("say the same of anything at all", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), agree),
      runs,
    );
    for (const value of oddValues) agree(value);
  });

  it("say the same of every odd value in every field", () => {
    const creator = { id: "a", platform: "x" };
    const fields: ((value: unknown) => unknown)[] = [
      ..."id platform handle followers createdAt posts averages followerHistory followerSample audience quote campaigns"
        .split(" ")
        .map((key) => (value: unknown) => ({ ...creator, [key]: value })),
      ...["publishedAt", "format", "likes", "watchSeconds", "pinned", "hashtags"].map((key) => (value: unknown) => ({
        ...creator,
        posts: [{ [key]: value }],
      })),
      (value) => ({ ...creator, averages: { basis: value } }),
      (value) => ({ ...creator, followerHistory: [{ date: value }] }),
      (value) => ({ ...creator, followerSample: { method: value, profiles: [{ usernameDigitShare: value }] } }),
      (value) => ({ ...creator, audience: { country: value } }),
      (value) => ({ ...creator, audience: { country: { DE: value } } }),
      (value) => ({ ...creator, quote: { price: value, deliverables: [{ format: value, count: value }] } }),
      (value) => ({ ...creator, quote: { price: { amount: value, currency: value } } }),
      (value) => ({
        ...creator,
        campaigns: [{ costs: [{ kind: value, cost: value }], tracking: [value], results: value }],
      }),
    ];
    for (const field of fields) for (const value of oddValues) agree(freeze(field(value)));
  });
});

describe("times and days near the edge of what is possible", () => {
  const digits = (from: number, to: number, width: number) =>
    fc.integer({ min: from, max: to }).map((value) => String(value).padStart(width, "0"));
  const year = fc.oneof(
    digits(0, 9999, 4),
    fc.constantFrom("0000", "1900", "2000", "2024", "2100", "9999", "999", "10000"),
  );
  const day = fc.tuple(year, digits(0, 13, 2), digits(0, 32, 2)).map((parts) => parts.join("-"));
  const suffix = fc.constantFrom(
    ..."T00:00Z T23:59:59Z T24:00Z T23:60Z T23:59:60Z T12:00:00.1Z T12:00:00.Z T12:00:00.1234567890Z T12:00.5Z".split(
      " ",
    ),
    ..."T12:00+00:00 T12:00-2359 T12:00+24:00 T12:00+1:00 T12:00+01 T12:00 t12:00Z T12:00z T12:00,5Z".split(" "),
    " T12:00Z",
    "T12:00Z\n",
    "",
  );
  const oneCharacterOff = fc
    .tuple(validTime.map(String), fc.nat(), fc.constantFrom(..."0129-+:.TZ \n", "", "٣"))
    .map(([time, at, character]) => time.slice(0, at % time.length) + character + time.slice((at % time.length) + 1));
  const edge = fc.constantFrom(0, 1e11, 253_402_300_799_999, 8.64e15, 2 ** 53);
  const number = fc.tuple(edge, fc.integer({ min: -2, max: 2 })).map(([value, by]) => value + by / 2);

  it("are judged alike", () => {
    const created = (createdAt: unknown) => ({
      id: "a",
      platform: "x",
      createdAt,
      followerHistory: [{ date: createdAt }],
    });
    const time = fc.oneof(
      fc.tuple(day, suffix).map((parts) => parts.join("")),
      oneCharacterOff,
      number,
    );
    fc.assert(fc.property(time.map(created).map(freeze), agree), { numRuns: 5000 });
  });

  it("are judged alike on every day of the calendar and on the days that are none", () => {
    for (const year of ["0000", "0004", "0100", "1900", "2000", "2023", "2024", "2100", "9996"])
      for (let month = 0; month <= 13; month++)
        for (let date = 0; date <= 32; date++)
          agree({
            id: "a",
            platform: "x",
            followerHistory: [{ date: `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}` }],
          });
  });
});
