/** The ways to every part of a value, itself first. */
export function* waysIn(
  value: unknown,
  isRead: (key: string, within: object) => boolean = () => true,
  way: readonly string[] = [],
): Generator<readonly string[]> {
  yield way;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inside] of Object.entries(value))
    if (isRead(key, value)) yield* waysIn(inside, isRead, [...way, key]);
}

/** A copy with one part replaced. */
export function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const parts = copy as Record<string, unknown>;
  parts[key] = replaced(parts[key], rest, by);
  return copy;
}
