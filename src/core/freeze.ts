/** Freezes plain data to its leaves, so that a definition shared by everybody cannot be changed by anybody. */
export function deepFreeze<const T>(data: T): T {
  // What is no object counts as frozen.
  if (!Object.isFrozen(data)) Object.values(Object.freeze(data) as object).forEach(deepFreeze);
  return data;
}
