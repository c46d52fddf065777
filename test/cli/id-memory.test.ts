import { expect, test } from "vitest";
import { IdMemory } from "../../src/cli/csv/id-memory.js";

test.each([1, 3, undefined])("an id is known from the second time on, with sets of %s", (most) => {
  const memory = new IdMemory(most);
  const ids = ["a", "b", "ä", "c", "x".repeat(64), "x".repeat(65), "x".repeat(66), "__proto__"];
  expect(ids.map((id) => memory.add(id))).toEqual(ids.map(() => true));
  expect(ids.map((id) => memory.add(id))).toEqual(ids.map(() => false));
});
