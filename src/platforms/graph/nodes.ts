import { join } from "../open-answers.js";
import { isPlain, type Plain } from "../plain.js";

/** One object of an answer, and where it stood. */
export interface Node {
  /** The object, or what stood in its place. */
  readonly value: unknown;
  /** Where it stood. */
  readonly path: string;
  /** Whether it stood in a list. */
  readonly listed: boolean;
}

const isNumericId = (key: string): boolean => /^\d+(?:_\d+)?$/.test(key);

/** The objects of an answer of a Graph API: those of a page, those of a map of ids, or the answer itself. */
export function nodesOf(body: Plain, path: string): Node[] {
  const { data } = body;
  if (Array.isArray(data)) return itemsOf(data, join(path, "data"));
  if (isPlain(data)) return [{ value: data, path: join(path, "data"), listed: false }];
  const keys = Object.keys(body);
  if (keys.length > 0 && keys.every(isNumericId))
    return keys.flatMap((key) => {
      const value = body[key];
      const at = join(path, "*");
      const isPage = isPlain(value) && Array.isArray(value.data);
      return isPage ? itemsOf(value.data as readonly unknown[], join(at, "data")) : [{ value, path: at, listed: true }];
    });
  return [{ value: body, path, listed: false }];
}

/** The objects of an edge, such as the media of an account. */
export function edgeOf(value: Plain, name: string, path: string): Node[] {
  const edge = value[name];
  if (Array.isArray(edge)) return itemsOf(edge, join(path, name));
  return isPlain(edge) && Array.isArray(edge.data) ? itemsOf(edge.data, join(join(path, name), "data")) : [];
}

const itemsOf = (items: readonly unknown[], path: string): Node[] =>
  // Not `map`, which would pass over holes.
  Array.from(items, (value, index) => ({ value, path: `${path}[${index}]`, listed: true }));
