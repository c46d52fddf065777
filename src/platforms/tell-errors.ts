import { join } from "./open-answers.js";
import { hasAny, isEmpty, isPlain, type Plain } from "./plain.js";
import type { Report } from "./report.js";

/** What stands in an answer besides data. */
const besideData = ["error", "errors", "meta", "status", "statusCode", "code", "message", "paging", "log_id", "ok"];

/**
 * Tells the errors that a platform put into an answer, and whether there is nothing else in it. What the platform says
 * about them is not passed on, since it may repeat the request.
 */
export function tellErrors(body: Plain, path: string, report: Report): boolean {
  const found = errorsOf(body);
  for (const name of found) report.warn("platform-error", name ? join(path, name) : path);
  if (Array.isArray(body.errors))
    body.errors.forEach((_, index) => {
      report.warn("platform-error", `${join(path, "errors")}[${index}]`);
    });
  if (found.length === 0 && isEmpty(body.errors)) return false;
  return (
    found.includes("") || Object.entries(body).every(([name, value]) => besideData.includes(name) || isEmpty(value))
  );
}

/** The fields that hold an error; `""` where the whole answer is one. */
function errorsOf(body: Plain): readonly string[] {
  const { error, errors } = body;
  if (isPlain(error)) return isSuccess(error) ? [] : ["error"];
  if (!isEmpty(error) && error !== false) return ["error"];
  if (isEmpty(errors) && hasAny(body, "message", "detail") && hasAny(body, "code", "status", "title")) {
    // A post has a message as well, but it has an id.
    return hasAny(body, "id", "data", "items") ? [] : [""];
  }
  return isPlain(errors) || typeof errors === "string" ? ["errors"] : [];
}

/** TikTok sends an error with the code `ok` where there is none. */
const isSuccess = (error: Plain): boolean => isEmpty(error) || error.code === "ok" || error.code === 0;
