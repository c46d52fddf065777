import { pathKey } from "./checks.js";
import { type ErrorCode, errorMeanings } from "./error-codes.js";

/** One thing that is wrong with an input, where, and in words. It never holds a received value. */
export interface Issue {
  /** What is wrong; one of the stable error codes. */
  readonly code: ErrorCode;
  /** Where, such as `posts[3].likes`; empty for the input itself. A key that does not look like a name is `*`. */
  readonly path: string;
  /** A sentence for people. It may be worded better in a later version; branch on `code`. */
  readonly message: string;
}

/** An issue, with its sentence. */
export function issue(code: ErrorCode, path: string): Issue {
  return { code, path, message: `${path ? `At ${path}` : "The input"}: ${errorMeanings[code]}.` };
}

/** A path as a validator lists it, key by key, as the library writes it: `posts[3].likes`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : typeof key === "string" ? pathKey(key) : ".*"))
    .join("")
    .replace(/^\./, "");
}
