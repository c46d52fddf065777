import { pathKey } from "../core/checks.js";
import { hasAny, isEmpty, isPlain, type Plain } from "./plain.js";
import type { Report } from "./report.js";

/** One answer of a platform, freed from what it was wrapped in. */
export interface Answer {
  /** The name under which the caller gave it, such as `media`; `undefined` where it came without one. */
  readonly slot: string | undefined;
  /** Where it stood in what the caller gave. */
  readonly path: string;
  /** The answer. */
  readonly body: Plain;
  /** The id under which it stood in a map of ids, as that of the post whose comments these are. */
  readonly key: string | undefined;
}

/** Deeper than this, lists in lists and wrappers in wrappers are no answers. */
const deepest = 12;
/** What stands beside the answer in the object that a client makes of a response. */
const besideBody = [
  "status",
  "statusCode",
  "status_code",
  "headers",
  "config",
  "request",
  "code",
  "ok",
  "method",
  "url",
];
/** What platforms send beside their data, and no client does. */
const besideData = ["includes", "meta", "paging", "error", "errors"];
/** What marks an object as an answer or a part of one, so that it is no list of answers by name or id. */
const marksOfAnswer = ["id", "data", "items", "elements", "error", "errors", "kind", "name", "includes"];

/**
 * Finds the answers in what the caller gave: an answer, a list of them (pages, in any order), an object that names them, as
 * text or parsed, and inside of what HTTP clients wrap around a body.
 *
 * @param payload - anything
 * @param slots - the names by which a caller may give answers, and what they stand for
 * @param byId - the slots that may hold a map from the id of a post to the answer about it
 * @param isPart - whether an object is itself a part of an answer, some of which have fields named like slots
 */
export function openAnswers(
  payload: unknown,
  slots: Readonly<Record<string, string>>,
  byId: readonly string[],
  isPart: (value: Plain) => boolean,
  report: Report,
): Answer[] {
  const answers: Answer[] = [];

  const open = (
    value: unknown,
    path: string,
    slot: string | undefined,
    key: string | undefined,
    depth: number,
  ): void => {
    if (depth > deepest) return report.warn("unknown-payload", path);
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++)
        if (value[index] === undefined || value[index] === null) report.warn("missing", `${path}[${index}]`);
        else open(value[index], `${path}[${index}]`, slot, key, depth + 1);
      return;
    }
    if (typeof value === "string") {
      const parsed = parse(value);
      return parsed === undefined ? report.warn("invalid-json", path) : open(parsed, path, slot, key, depth + 1);
    }
    if (!isPlain(value)) return report.warn("not-an-object", path);
    const inner = wrapped(value);
    if (inner) return open(value[inner], join(path, inner), slot, key, depth + 1);
    const named = slot === undefined && !hasAny(value, ...marksOfAnswer) && !isPart(value);
    const names = named ? Object.keys(value).filter((name) => Object.hasOwn(slots, name)) : [];
    if (names.length > 0) {
      for (const [name, part] of Object.entries(value))
        if (names.includes(name)) slotOf(name, part, path);
        // Under another name, it is known by its fields.
        else if (typeof part === "object" && !isEmpty(part))
          open(part, join(path, name), undefined, undefined, depth + 1);
      return;
    }
    if (slot !== undefined && key === undefined && byId.includes(slot) && isMap(value)) {
      for (const [id, part] of Object.entries(value)) open(part, join(path, "*"), slot, id, depth + 1);
      return;
    }
    answers.push({ slot, path, body: value, key });
  };

  const slotOf = (name: string, value: unknown, path: string) => {
    const slot = slots[name] as string;
    if (value === undefined || value === null) return;
    // An empty list of pages is an empty page.
    if (Array.isArray(value) && value.length === 0)
      answers.push({ slot, path: join(path, name), body: { data: [] }, key: undefined });
    else open(value, join(path, name), slot, undefined, 0);
  };

  if (payload === undefined || payload === null) report.warn("missing", "");
  else open(payload, "", undefined, undefined, 0);
  return answers;
}

/** A path with one key more. */
export const join = (path: string, key: string): string =>
  (path + (key === "*" ? ".*" : pathKey(key))).replace(/^\./, "");

/** The field of a client's response object that holds the body, if it is one. */
function wrapped(value: Plain): string | undefined {
  const name = ["body", "response", "data"].find((field) => field in value);
  // `data` is also what platforms themselves call their data, so it takes a sign of a client beside it.
  const isResponse =
    name === "data"
      ? hasAny(value, "headers", "config") || (typeof value.status === "number" && !hasAny(value, ...besideData))
      : hasAny(value, ...besideBody);
  return name && isResponse && !isEmpty(value[name]) ? name : undefined;
}

/** Whether an object leads from ids of posts to answers. */
const isMap = (value: Plain): boolean =>
  !hasAny(value, ...marksOfAnswer) &&
  Object.values(value).every((part) => typeof part === "object" && part !== null) &&
  Object.keys(value).every((key) => /\d/.test(key) || key.length >= 11);

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
