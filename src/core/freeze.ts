/** Freezes plain data to its leaves, so that a definition shared by everybody cannot be changed by anybody. */
export function deepFreeze<const T>(data: T): T {
  if (typeof data === "object" && data !== null) Object.values(Object.freeze(data)).forEach(deepFreeze);
  return data;
}
