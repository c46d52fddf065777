import { InvalidInputError } from "../core/error.js";
import { type ErrorCode, errorMeanings } from "../core/error-codes.js";

/** An error whose message says what to do about it, in the words of the library, since its reader sits before a notebook. */
export function explainedError(code: ErrorCode, path: string): InvalidInputError {
  const error = new InvalidInputError(code, path);
  error.message += ` (${errorMeanings[code]})`;
  return error;
}
