import type { ErrorCode } from "./error-codes.js";

/**
 * Input that is impossible: a negative count, a NaN, a time in seconds, an unknown platform.
 * Input that is merely *missing* is no error: it makes a {@link Measure} unknown.
 *
 * The message names the place and the code, never the received value, so it can be logged.
 *
 * @example
 * import { classifyTier, isInvalidInputError } from "influencer-scoring";
 * try {
 *   classifyTier(-1);
 * } catch (error) {
 *   if (!isInvalidInputError(error)) throw error;
 *   console.log(error.code, error.path); // => negative followers
 * }
 */
export class InvalidInputError extends Error {
  /** What is wrong; one of {@link errorCodes}. */
  declare readonly code: ErrorCode;
  /** Where it is wrong, such as `followers` or `posts[3].likes`; empty for the input itself. */
  declare readonly path: string;

  /**
   * @param code - what is wrong
   * @param path - where it is wrong
   */
  constructor(code: ErrorCode, path: string) {
    super(`${path || "input"}: ${code}`);
    this.name = "InvalidInputError";
    this.code = code;
    this.path = path;
  }
}

/**
 * Tells whether something caught is an {@link InvalidInputError}, also when it was thrown by another copy of this
 * package in the same process, where `instanceof` fails.
 *
 * @param error - whatever was caught
 * @returns true for an error of ours
 * @example
 * import { InvalidInputError, isInvalidInputError } from "influencer-scoring";
 * console.log(isInvalidInputError(new InvalidInputError("negative", "followers"))); // => true
 * console.log(isInvalidInputError(new Error("something else"))); // => false
 */
export function isInvalidInputError(error: unknown): error is InvalidInputError {
  if (typeof error !== "object" || error === null) return false;
  const { name, code, path }: Partial<InvalidInputError> = error;
  // Codes of another version need not be known here; all are written alike.
  return name === "InvalidInputError" && /^[a-z-]+$/.test(String(code)) && typeof path === "string";
}
