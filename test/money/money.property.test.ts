import fc from "fast-check";
import { expect, test } from "vitest";
import { deepFreeze } from "../../src/core/freeze.js";
import { isInvalidInputError, type Money } from "../../src/core/index.js";
import * as library from "../../src/money/index.js";
import {
  addMoney,
  allocateMoney,
  compareMoney,
  divideMoney,
  isZeroMoney,
  moneyToNumber,
  multiplyMoney,
  negateMoney,
  roundingModes,
  roundMoney,
  subtractMoney,
  sumMoney,
} from "../../src/money/index.js";

const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const amount = fc.stringMatching(/^-?\d{1,25}(?:\.\d{1,12})?$/);
const euro = (text: string): Money => ({ amount: text, currency: "EUR" });
const anyMoney = amount.map((text) => deepFreeze(euro(text)));
const payable = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(99)).map(([whole, cents]) => {
  return deepFreeze(euro(`${whole}.${String(cents).padStart(2, "0")}`));
});
const weights = fc
  .array(fc.oneof(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.nat(5)), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0));

test("the parts of an allocation sum to the whole, and none is a cent or more from its exact share", () => {
  fc.assert(
    fc.property(payable, weights, (total, given) => {
      const parts = allocateMoney(total, deepFreeze([...given]));
      expect(sumMoney(parts, "EUR").amount).toBe(roundMoney(total).amount);
      const all = given.reduce((sum, weight) => sum + weight, 0);
      parts.forEach((part, i) => {
        const share = (moneyToNumber(total) * (given[i] as number)) / all;
        expect(Math.abs(moneyToNumber(part) - share)).toBeLessThan(0.010001 + 1e-12 * Math.abs(share));
      });
    }),
  );
});

test("a larger weight never gets less, and a weight of 0 gets nothing", () => {
  fc.assert(
    fc.property(payable, weights, (total, given) => {
      const parts = allocateMoney(total, given).map((part) => Math.abs(moneyToNumber(part)));
      given.forEach((weight, i) => {
        if (weight === 0) expect(parts[i]).toBe(0);
        given.forEach((other, j) => {
          if (other > weight) expect(parts[j]).toBeGreaterThanOrEqual(parts[i] as number);
        });
      });
    }),
  );
});

test("every amount that comes out is plain, and a zero has no sign", () => {
  fc.assert(
    fc.property(anyMoney, anyMoney, fc.double({ noNaN: true, noDefaultInfinity: true }), (a, b, factor) => {
      const results = [addMoney(a, b), subtractMoney(a, b), negateMoney(a), multiplyMoney(a, factor), roundMoney(a)];
      if (factor !== 0) results.push(divideMoney(a, factor));
      for (const result of results) {
        expect(result.amount).toMatch(plain);
        if (isZeroMoney(result)) expect(result.amount).not.toContain("-");
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }
    }),
  );
});

test("the order of a sum changes nothing, and what was added can be taken away", () => {
  fc.assert(
    fc.property(fc.array(anyMoney, { maxLength: 8 }), anyMoney, (list, one) => {
      expect(sumMoney([...list].reverse(), "EUR")).toEqual(sumMoney(list, "EUR"));
      expect(compareMoney(subtractMoney(addMoney(sumMoney(list, "EUR"), one), one), sumMoney(list, "EUR"))).toBe(0);
      expect(addMoney(one, negateMoney(one)).amount).toMatch(/^0(?:\.0+)?$/);
    }),
  );
});

test("comparing is an order", () => {
  fc.assert(
    fc.property(anyMoney, anyMoney, anyMoney, (a, b, c) => {
      expect(compareMoney(a, b)).toBe(-compareMoney(b, a) + 0);
      const [x, y, z] = [a, b, c].sort(compareMoney) as [Money, Money, Money];
      expect([compareMoney(x, y) <= 0, compareMoney(y, z) <= 0, compareMoney(x, z) <= 0]).toEqual([true, true, true]);
    }),
  );
});

test("rounding moves by less than a unit, and what is rounded stays", () => {
  fc.assert(
    fc.property(anyMoney, fc.constantFrom(...roundingModes), fc.nat(6), (a, mode, digits) => {
      const rounded = roundMoney(a, { mode, digits });
      expect(roundMoney(rounded, { mode: "up", digits })).toEqual(rounded);
      const moved = subtractMoney(rounded, a);
      const unit = euro(digits === 0 ? "1" : `0.${"0".repeat(digits - 1)}1`);
      expect(compareMoney(moved, unit)).toBe(-1);
      expect(compareMoney(negateMoney(moved), unit)).toBe(-1);
    }),
  );
});

test("whatever is given, nothing but an InvalidInputError is thrown", () => {
  const functions = Object.values(library).filter((value) => typeof value === "function");
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true }),
    anyMoney,
    fc.constantFrom("EUR", "1", 3, [1, 2]),
    fc.record({ amount: fc.string(), currency: fc.constantFrom("EUR", "eur", "JPY") }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...functions), anything, anything, anything, (work, a, b, c) => {
      try {
        // The path of guardMoney is the caller's own.
        const second = work === library.guardMoney ? "fee" : b;
        (work as (...args: unknown[]) => unknown)(a, second, c);
      } catch (error) {
        expect(isInvalidInputError(error), String(error)).toBe(true);
      }
    }),
    { numRuns: 5_000 },
  );
});
