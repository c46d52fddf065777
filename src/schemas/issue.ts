import type * as z from "zod";
import type { ErrorCode } from "../core/error-codes.js";
import { type Issue, issue, pathOf } from "../core/issue.js";

/** An issue of zod, as the library says it. What a schema of the library tells zod is an error code, and nothing else. */
export function fromZodIssue({ message, path }: z.core.$ZodIssue): Issue {
  return issue(message as ErrorCode, pathOf(path));
}
