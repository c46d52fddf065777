import { isInvalidInputError } from "../../src/core/index.js";

/** The code and the path with which something refuses its input; any other error is thrown on. */
export function refusal(work: () => unknown): readonly [code: string, path: string] | undefined {
  try {
    work();
  } catch (error) {
    if (isInvalidInputError(error)) return [error.code, error.path];
    throw error;
  }
  return undefined;
}
