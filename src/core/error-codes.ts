/**
 * Every code that an {@link InvalidInputError} and an issue of `parseCreator` can carry, with what it means.
 * Codes are stable: one is never given another meaning.
 */
export const errorMeanings = {
  missing: "a required value is missing",
  "not-a-string": "a string is needed",
  "empty-string": "the string must not be empty",
  "not-a-boolean": "true or false is needed",
  "not-an-object": "an object is needed",
  "not-an-array": "an array is needed",
  "not-a-number": "a number is needed",
  "not-finite": "the number must be finite, not NaN or Infinity",
  "not-an-integer": "a count is a whole number",
  negative: "the number must not be negative",
  "unsafe-integer": "a count above 2^53 - 1 has already lost digits",
  "out-of-range": "the number is outside the range that is possible here",
  "unknown-platform": "not one of the platforms that the library knows",
  "unknown-format": "not one of the post formats that the library knows",
  "unknown-option": "not one of the values that this field or option takes",
  "unknown-interaction": "not one of the interactions that a post can carry",
  "duplicate-interaction": "an interaction is chosen twice",
  "invalid-time": "a time is an ISO 8601 string with a zone, or epoch milliseconds",
  "time-in-seconds": "the time looks like epoch seconds; epoch milliseconds are needed",
  "invalid-date": "a day is a calendar date, YYYY-MM-DD",
  "invalid-amount": "an amount of money is a plain decimal string",
  "invalid-currency": "a currency is three capital letters",
  "invalid-basis": "the basis does not follow the grammar of parseBasis",
  "basis-required": "a bare rate has no meaning; give its basis",
  "basis-conflict": "the basis given is not the basis that the measure carries",
  "invalid-model-id": "an id is a name and a version, such as mine@1",
  "too-few-tiers": "a scheme has two tiers at least",
  "not-increasing": "each must be larger than the one before",
  "duplicate-name": "the name is taken already",
  "tier-gap": "between this end and the next tier lie follower counts that belong to no tier",
  "tier-overlap": "follower counts before this end belong to the next tier as well",
  "invalid-peers": "a peer table must be complete and its quantiles must not fall",
  "duplicate-day": "a history tells a day once; this day was told before",
  "duplicate-profile": "an account stands in a sample once",
  "sample-too-large": "a sample cannot be larger than what it was drawn from",
  "invalid-model": "the model lacks a part that it needs",
  empty: "the list must not be empty",
  "empty-input": "the input holds no row",
  "invalid-json": "the line is not one JSON value",
  "invalid-encoding": "the line is not UTF-8",
  "line-too-long": "the line is longer than the limit",
  "invalid-gzip": "the gzip data is damaged or cut off",
  "missing-column": "a column that is needed is not there",
  "duplicate-column": "two columns give the same field",
  "too-few-cells": "the row has fewer cells than the header",
  "too-many-cells": "the row has more cells than the header",
  "unclosed-quote": "a quote is opened and not closed",
  "stray-quote": "a quote inside a cell is doubled, in a cell between quotes",
  "formatted-number": "a number is plain digits, without separators, signs or units",
  "ambiguous-number": "it is open whether the separator stands for decimals or thousands",
  contradiction: "the rows of a creator disagree",
  "returning-creator": "the rows of a creator must stand together",
  "incomplete-creator": "a row of this creator could not be read",
  "creator-too-long": "the rows of a creator are together longer than the limit",
  "internal-error": "a mistake of this program; please report it",
} as const satisfies Readonly<Record<string, string>>;

/** One of the stable codes of {@link errorMeanings}. */
export type ErrorCode = keyof typeof errorMeanings;

/** All error codes, as a list. */
export const errorCodes: readonly ErrorCode[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(errorMeanings) as ErrorCode[],
);
