// From what the library throws to a problem, with the path as the caller knows it.
// @ts-check
import { problem } from "./problems.mjs";

/**
 * Runs functions of the library; what they refuse becomes a problem, and anything else is thrown on.
 *
 * @param {typeof import("influencer-scoring")} core
 */
export const refusing =
  ({ errorMeanings, isInvalidInputError }) =>
  /**
   * @template T
   * @param {() => T} work
   * @param {(path: string) => string} [place] - what the caller calls a path of the library
   */
  (work, place = (path) => path) => {
    try {
      return { ok: /** @type {const} */ (true), value: work() };
    } catch (error) {
      if (!isInvalidInputError(error)) throw error;
      const path = place(error.path);
      const meaning = Object.hasOwn(errorMeanings, error.code) ? errorMeanings[error.code] : undefined;
      const message = meaning && `${path ? `At ${path}` : "The input"}: ${meaning}.`;
      return {
        ok: /** @type {const} */ (false),
        problem: problem("refused-input", [{ code: error.code, path, ...(message && { message }) }]),
      };
    }
  };

/**
 * Places of a function that takes data and options: a path of an option stands in `options`, every other in the data.
 *
 * @param {string} data - what the caller calls the data
 * @param {readonly string[]} optionNames
 * @param {string} [options] - what the caller calls the options; empty where they stand beside the data
 */
export const placeIn =
  (data, optionNames, options = "options") =>
  (/** @type {string} */ path) => {
    const [first = ""] = path.split(/[.[]/);
    if (first === data && first !== "") return path;
    const parent = optionNames.includes(first) ? options : data;
    return [parent, path].filter(Boolean).join(".");
  };
