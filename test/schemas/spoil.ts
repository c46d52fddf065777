import fc from "fast-check";

class Instance {
  likes = 1;
}

/** Values of every kind that is wrong somewhere. Some are right in some places, and that is meant. */
export const oddValues: readonly unknown[] = freeze([
  ...[
    undefined,
    null,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    0,
    -0,
    1,
    -1,
    0.5,
    1.5,
    -1.5,
  ],
  ...[2 ** 53 - 1, 2 ** 53, -(2 ** 53), 5e-324, 1.000_000_1, 1e11 - 1, 1e11, 253_402_300_799_999, 253_402_300_800_000],
  ...[
    "",
    "5",
    "NaN",
    "null",
    "instagram",
    "Instagram",
    "reel",
    "image",
    "uniform",
    "code",
    "1.",
    ".5",
    "1e3",
    "0x1f",
    "EURO",
  ],
  ...[
    "2026-02-30",
    "2026-02-28",
    "2026-05-02T17:20:11",
    "2026-05-02T24:00:00Z",
    "2026-02-29T00:00:00Z",
    "likes/views:odd",
  ],
  ...[
    [],
    [null],
    [undefined],
    [[]],
    new Array(3),
    {},
    { id: 1 },
    [{ likes: -1 }],
    { a: { b: 2 } },
    { "a b": { "": Number.NaN } },
  ],
  ...[
    new Date(0),
    new Map([["a", 1]]),
    new Set(),
    /x/,
    new Instance(),
    Object.create(null),
    new String("x"),
    new Number(3),
  ],
  ...[1n, Symbol("odd"), () => 1, Instance, { [Symbol("odd")]: 1 }, { constructor: 1 }],
  JSON.parse('{ "__proto__": { "likes": "x" } }'),
  JSON.parse('{ "country": { "__proto__": 7, "DE": 0.5 } }'),
]);

type Container = Record<string, unknown> | unknown[];
const isContainer = (value: unknown): value is Container =>
  typeof value === "object" &&
  value !== null &&
  !Object.isFrozen(value) &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

/** Every place in a value, as its container and key. */
function places(value: unknown): [Container, string][] {
  if (!isContainer(value)) return [];
  return Object.keys(value).flatMap(
    (key) => [[value, key], ...places(Reflect.get(value, key))] as [Container, string][],
  );
}

/** A value is put in another place of the creator, a key is taken out, or something odd is put there. */
const change = fc.record({
  place: fc.nat(),
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...oddValues).map((value) => ({ value })) },
    { weight: 1, arbitrary: fc.anything().map((value) => ({ value })) },
    { weight: 2, arbitrary: fc.nat().map((from) => ({ from })) },
    { weight: 1, arbitrary: fc.constant({ remove: true as const }) },
    { weight: 1, arbitrary: fc.record({ unknownKey: fc.string({ minLength: 1 }), odd: fc.anything() }) },
  ),
});

/** Copies the plain part of a value and leaves the rest as it is. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== "object" || value === null) return value;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
}

/** The same creators, changed in up to four random places. Most of them are no creators any more. */
export function spoiled(creators: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(creators, fc.array(change, { maxLength: 4 })).map(([creator, changes]) => {
    const root = { creator: copy(creator) };
    for (const { place, what } of changes) {
      const all = places(root);
      if (all.length === 0) break;
      const [container, key] = all[place % all.length] as [Container, string];
      const put = (at: string, value: unknown) =>
        Object.defineProperty(container, at, { value, enumerable: true, configurable: true, writable: true });
      if ("value" in what) put(key, what.value);
      else if ("from" in what) put(key, copy(Reflect.get(...(all[what.from % all.length] as [Container, string]))));
      else if ("remove" in what) Reflect.deleteProperty(container, key);
      else put(what.unknownKey, what.odd);
    }
    return freeze(root.creator);
  });
}

/** Freezes everything that can be reached, so that whoever writes to the input is caught. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) freeze(Reflect.get(value, key));
  return value;
}
