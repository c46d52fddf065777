import { describe, expect, test } from "vitest";
import { type Candidate, type SelectOptions, selectCreators } from "../../src/portfolio/index.js";

const eur = (amount: string) => ({ amount, currency: "EUR" });
const creators: readonly Candidate[] = [
  { id: "ana", cost: eur("900.00"), reach: 30_000, engagement: 900, group: "DE" },
  { id: "ben", cost: eur("400.00"), reach: 12_000, engagement: 700, group: "DE" },
  { id: "cleo", cost: eur("700.00"), reach: 26_000, engagement: 500, group: "AT" },
  { id: "dan", cost: eur("250.00"), reach: 9_000, engagement: 100, group: ["DE", "small"] },
];
const budget = eur("1500.00");
const population = 100_000;
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const refuses = (options: unknown, code: string, path: string, list: unknown = creators): void => {
  expect(() => selectCreators(list as readonly Candidate[], options as SelectOptions)).toThrow(thrown(code, path));
};

describe("what is refused", () => {
  const base = { budget, population };
  const with1 = (creator: object) => [creators[0], { ...creators[1], ...creator }];

  test("in the options", () => {
    refuses(null, "not-an-object", "options");
    refuses(undefined, "not-an-object", "options");
    refuses({ ...base, goal: "sales" }, "unknown-option", "goal");
    refuses({ ...base, by: "high" }, "unknown-option", "by");
    refuses({ ...base, submodular: "yes", goal: () => 1 }, "not-a-boolean", "submodular");
    refuses({ ...base, budget: eur("-1") }, "negative", "budget.amount");
    refuses({ ...base, budget: 1_500 }, "not-an-object", "budget");
    refuses({ ...base, step: { amount: "1", currency: "USD" } }, "currency-mismatch", "step.currency");
    refuses({ ...base, population: -1 }, "negative", "population");
    refuses({ ...base, include: "ana" }, "not-an-array", "include");
    refuses({ ...base, include: ["nobody"] }, "unknown-id", "include[0]");
    refuses({ ...base, exclude: [null] }, "missing", "exclude[0]");
    refuses({ ...base, exclusive: ["ana"] }, "not-an-array", "exclusive[0]");
    refuses({ ...base, exclusive: [["nobody"]] }, "unknown-id", "exclusive[0][0]");
    refuses({ ...base, minimum: 3 }, "not-an-object", "minimum");
    refuses({ ...base, minimum: [3] }, "not-an-object", "minimum[0]");
    refuses({ ...base, minimum: [{ group: "DE" }] }, "missing", "minimum[0].count");
    refuses({ ...base, minimum: [{ group: "DE", count: 1.5 }] }, "not-an-integer", "minimum[0].count");
    refuses({ ...base, minimum: [{ group: 3, count: 1 }] }, "not-a-string", "minimum[0].group");
    refuses({ ...base, minimum: { FR: 1 } }, "unknown-group", "minimum.FR.group");
    refuses({ ...base, maximum: { FR: 1 } }, "unknown-group", "maximum.FR.group");
    const twice = [
      { group: "DE", count: 1 },
      { group: "DE", count: 2 },
    ];
    refuses({ ...base, minimum: twice }, "duplicate-name", "minimum[1].group");
    refuses({ ...base, mostCreators: -1 }, "negative", "mostCreators");
    refuses({ budget, goal: () => Number.NaN }, "not-finite", "goal");
    refuses({ budget, goal: () => "many" }, "not-a-number", "goal");
  });

  test("in the creators", () => {
    refuses(base, "not-an-array", "candidates", "ana");
    refuses(base, "not-an-object", "candidates[0]", [null]);
    refuses(base, "missing", "candidates[0].id", [{}]);
    refuses(base, "not-a-string", "candidates[0].id", [{ id: 3 }]);
    refuses(base, "empty-string", "candidates[0].id", [{ id: "" }]);
    refuses(base, "duplicate-name", "candidates[1].id", with1({ id: "ana" }));
    refuses(base, "negative", "candidates[1].reach", with1({ reach: -5 }));
    refuses(base, "out-of-range", "candidates[1].reach", with1({ reach: 100_001 }));
    refuses(base, "people-required", "candidates[1].reach", with1({ reach: 0.5 }));
    refuses({ budget }, "population-required", "candidates[0].reach");
    refuses(
      base,
      "currency-mismatch",
      "candidates[1].cost.currency",
      with1({ cost: { amount: "1", currency: "USD" } }),
    );
    refuses(base, "too-many-decimals", "candidates[0].cost", with1({ cost: eur("33.333333333333333333") }));
    refuses(base, "out-of-range", "candidates[1].cost", with1({ cost: eur("99999999999999999") }));
    refuses(base, "not-a-string", "candidates[1].group[0]", with1({ group: [3] }));
    refuses(base, "empty-string", "candidates[1].competitor", with1({ competitor: "" }));
    const rate = { value: 0.1, n: 1, basis: "likes/followers:median", model: "mine@1", notes: [] };
    refuses({ budget, goal: "engagement" }, "not-a-count", "candidates[1].engagement", with1({ engagement: rate }));
    refuses(base, "share-mismatch", "candidates[1].reach", with1({ reach: rate }));
  });

  test("constraints that contradict each other by themselves", () => {
    const clash = "contradictory-constraints";
    refuses({ ...base, include: ["ana"], exclude: ["ana"] }, clash, "exclude");
    refuses({ ...base, include: ["ana", "ben"], exclusive: [["ana", "ben"]] }, clash, "exclusive[0]");
    refuses({ ...base, include: ["ana", "ben"], maximum: { DE: 1 } }, clash, "maximum.DE.count");
    refuses({ ...base, include: ["ana", "ben"], mostCreators: 1 }, clash, "mostCreators");
    refuses({ ...base, minimum: { DE: 4 } }, clash, "minimum.DE.count");
    refuses({ ...base, minimum: [{ group: "DE", count: 2 }], maximum: { DE: 1 } }, clash, "minimum[0].count");
    refuses({ ...base, fewestCreators: 5 }, clash, "fewestCreators");
    refuses({ ...base, fewestCreators: 3, mostCreators: 2 }, clash, "fewestCreators");
    const rivals = creators.map((creator) => ({ ...creator, competitor: "cola" }));
    refuses({ ...base, include: ["ana", "ben"] }, clash, "include", rivals);
  });

  test("in the overlaps", () => {
    const at = (overlaps: unknown, code: string, path: string) => refuses({ budget, overlaps }, code, path);
    at(3, "not-an-object", "overlaps");
    at({ within: 0.2 }, "missing", "overlaps.across");
    at({ within: 1.2, across: 0 }, "out-of-range", "overlaps.within");
    at([3], "not-an-object", "overlaps[0]");
    at([{ between: "ana" }], "not-an-array", "overlaps[0].between");
    at([{ between: ["ana"] }], "out-of-range", "overlaps[0].between");
    at([{ between: ["ana", "nobody"] }], "unknown-id", "overlaps[0].between[1]");
    at([{ between: ["ana", 4] }], "unknown-id", "overlaps[0].between[1]");
    at([[0, 0, 0, 0]], "out-of-range", "overlaps");
    at([[null, 0, 0, 0], [0, null], null, null], "out-of-range", "overlaps[1]");
    at([[null, 0, 0, 0], 3, null, null], "not-an-array", "overlaps[1]");
    at([[null, -1, 0, 0], null, null, null], "negative", "overlaps[0][1]");
    at([{ between: ["ana", "ana"] }], "out-of-range", "overlaps[0].between");
    at([{ between: ["ana", "ben"], overlap: 12_001 }], "overlap-above-audience", "overlaps[0]");
    at([{ between: ["ana", "ben"], overlap: 0.2 }], "people-required", "overlaps[0]");
    at([{ between: ["ana", "ben"], overlap: -1 }], "negative", "overlaps[0].overlap");
    at([{ between: ["ana", "ben"], overlap: 1, reach: 1 }], "over-determined", "overlaps[0].reach");
    const twice = [
      { between: ["ana", "ben"], overlap: 1 },
      { between: ["ben", "ana"], overlap: 2 },
    ];
    at(twice, "duplicate-pair", "overlaps[1]");
    at({ within: 0, across: 0, pairs: "all" }, "not-an-array", "overlaps.pairs");
    const crowded = { budget, population: 40_000, overlaps: [{ between: ["ana", "cleo"], overlap: 0 }] };
    // 30,000 and 26,000 of 40,000 share 16,000 at least.
    refuses(crowded, "contradictory-overlaps", "overlaps[0]");
    // Both of ana's and all of cleo's are ben's and dan's, who share nobody.
    const equal = ["a", "b", "c"].map((id) => ({ id, cost: eur("1"), reach: 100 }));
    const triangle = [
      { between: ["a", "b"], overlap: 100 },
      { between: ["b", "c"], overlap: 100 },
      { between: ["a", "c"], overlap: 0 },
    ];
    refuses({ budget, overlaps: triangle }, "contradictory-overlaps", "overlaps", equal);
  });
});
