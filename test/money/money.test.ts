import { describe, expect, test } from "vitest";
import { errorCodes, type Money } from "../../src/core/index.js";
import {
  addMoney,
  compareMoney,
  divideMoney,
  guardMoney,
  isZeroMoney,
  money,
  moneyToNumber,
  multiplyMoney,
  negateMoney,
  ratioOfMoney,
  subtractMoney,
  sumMoney,
} from "../../src/money/index.js";
import { checkOperations } from "./check-operations.js";
import { refusal } from "./refusal.js";

const euro = (amount: string): Money => ({ amount, currency: "EUR" });
const dollar = (amount: string): Money => ({ amount, currency: "USD" });

describe("money() reads", () => {
  test.each([
    ["1250.00", "1250.00"],
    ["1250", "1250"],
    ["007.50", "7.50"],
    ["-0.10", "-0.10"],
    ["-0.00", "0.00"],
    ["0.000000000000000000000000000000000001", "0.000000000000000000000000000000000001"],
    ["123456789012345678901234567890.5", "123456789012345678901234567890.5"],
    [0, "0"],
    [-0, "0"],
    [12.5, "12.5"],
    [-3, "-3"],
    // The shortest texts that JavaScript gives these doubles, without the exponent of the last two.
    [0.1, "0.1"],
    [0.1 + 0.2, "0.30000000000000004"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    [1e-7, "0.0000001"],
    [1.5e-10, "0.00000000015"],
  ])("%j as %j", (given, amount) => {
    expect(money(given, "EUR")).toEqual({ amount, currency: "EUR" });
  });
});

describe("money() refuses", () => {
  test.each<[amount: unknown, code: string]>([
    ["1,250.00", "invalid-amount"],
    ["1.250,00", "invalid-amount"],
    ["1 250", "invalid-amount"],
    ["0x1f", "invalid-amount"],
    ["0b1", "invalid-amount"],
    ["NaN", "invalid-amount"],
    ["Infinity", "invalid-amount"],
    ["1e3", "invalid-amount"],
    ["", "invalid-amount"],
    [" 1", "invalid-amount"],
    ["1\n", "invalid-amount"],
    ["+1", "invalid-amount"],
    ["--1", "invalid-amount"],
    ["1.", "invalid-amount"],
    [".5", "invalid-amount"],
    ["-", "invalid-amount"],
    ["€5", "invalid-amount"],
    ["١", "invalid-amount"],
    [Number.NaN, "invalid-amount"],
    [Number.POSITIVE_INFINITY, "invalid-amount"],
    [2 ** 53, "invalid-amount"],
    [-1e21, "invalid-amount"],
    [Symbol("1"), "invalid-amount"],
    [true, "invalid-amount"],
    [["1"], "invalid-amount"],
    [{}, "invalid-amount"],
    [null, "missing"],
    [undefined, "missing"],
  ])("the amount %j with %s", (amount, code) => {
    expect(refusal(() => money(amount as string, "EUR"))).toEqual([code, "amount"]);
  });

  test.each<[currency: unknown, code: string]>([
    ["eur", "invalid-currency"],
    ["EURO", "invalid-currency"],
    ["EU", "invalid-currency"],
    ["€", "invalid-currency"],
    ["", "invalid-currency"],
    [" EUR", "invalid-currency"],
    ["AED AFN", "invalid-currency"],
    [978, "invalid-currency"],
    ["ABC", "unknown-currency"],
    ["BTC", "unknown-currency"],
    ["XAU", "unknown-currency"],
    [null, "missing"],
    [undefined, "missing"],
  ])("the currency %j with %s", (currency, code) => {
    expect(refusal(() => money("1", currency as string))).toEqual([code, "currency"]);
  });
});

describe("a guarded amount", () => {
  test.each<[value: unknown, code: string, path: string]>([
    [undefined, "missing", "fee"],
    [null, "missing", "fee"],
    ["12 EUR", "not-an-object", "fee"],
    [[], "not-an-object", "fee"],
    [12, "not-an-object", "fee"],
    [{}, "missing", "fee.amount"],
    [{ amount: 12, currency: "EUR" }, "invalid-amount", "fee.amount"],
    [{ amount: "1,250.00", currency: "EUR" }, "invalid-amount", "fee.amount"],
    [{ amount: "1" }, "missing", "fee.currency"],
    [{ amount: "1", currency: "eur" }, "invalid-currency", "fee.currency"],
    [{ amount: "1", currency: "ZZZ" }, "unknown-currency", "fee.currency"],
    [{ amount: "-0.01", currency: "EUR" }, "negative", "fee.amount"],
  ])("%j is refused: %s at %s", (value, code, path) => {
    expect(refusal(() => guardMoney(value, "fee"))).toEqual([code, path]);
  });

  test("may be below 0 where that is said, and a zero with a sign is none", () => {
    expect(() => guardMoney(euro("-1"), "fee", { negative: true })).not.toThrow();
    expect(() => guardMoney(euro("-0.00"), "fee")).not.toThrow();
  });

  test.each([
    ["12.50", "EUR", true],
    ["12.505", "EUR", false],
    ["12.500", "EUR", false],
    ["12", "EUR", true],
    ["100", "JPY", true],
    ["100.5", "JPY", false],
    ["100.00", "JPY", false],
    ["1.125", "KWD", true],
    ["1.1255", "KWD", false],
    ["1.1255", "CLF", true],
  ])("%s %s is payable: %s", (amount, currency, payable) => {
    const guard = () => guardMoney({ amount, currency }, "fee", { payable: true });
    if (payable) expect(guard).not.toThrow();
    else expect(refusal(guard)).toEqual(["too-many-decimals", "fee.amount"]);
  });

  test("is named by its field alone where the path is empty", () => {
    expect(refusal(() => guardMoney({ amount: "x", currency: "EUR" }, ""))).toEqual(["invalid-amount", "amount"]);
  });
});

describe("arithmetic", () => {
  test("adds what doubles cannot: 0.1 + 0.2 is 0.3", () => {
    expect(addMoney(euro("0.1"), euro("0.2"))).toEqual(euro("0.3"));
    expect(addMoney(euro("9007199254740993"), euro("0.01"))).toEqual(euro("9007199254740993.01"));
  });

  test("sums and differences show the decimals of what shows more", () => {
    expect(addMoney(euro("1.50"), euro("2"))).toEqual(euro("3.50"));
    expect(subtractMoney(euro("1.5"), euro("1.500"))).toEqual(euro("0.000"));
    expect(sumMoney([euro("1"), euro("-2.25"), euro("0.5")], "EUR")).toEqual(euro("-0.75"));
  });

  test("the sum of no amounts is 0", () => {
    expect(sumMoney([], "JPY")).toEqual({ amount: "0", currency: "JPY" });
  });

  test("products show the decimals of the amount, and more where there are more", () => {
    expect(multiplyMoney(euro("12.50"), 2)).toEqual(euro("25.00"));
    expect(multiplyMoney(euro("12.50"), "0.333")).toEqual(euro("4.1625"));
    expect(multiplyMoney(euro("12.50"), 1e-7)).toEqual(euro("0.00000125"));
    expect(multiplyMoney(euro("-12.50"), 0)).toEqual(euro("0.00"));
  });

  test("products are exact at any length", () => {
    // (10^40 − 1)² = 10^80 − 2·10^40 + 1.
    expect(multiplyMoney(euro("9".repeat(40)), "9".repeat(40)).amount).toBe(`${"9".repeat(39)}8${"0".repeat(39)}1`);
  });

  test("quotients have 34 significant digits, half to even, and no zeros at the end", () => {
    expect(divideMoney(euro("1250.00"), 4).amount).toBe("312.5");
    expect(divideMoney(euro("2"), 3).amount).toBe(`0.${"6".repeat(33)}7`);
    expect(divideMoney(euro("200"), "0.03").amount).toBe(`6666.${"6".repeat(29)}7`);
    // The 35th digit is a 5 and the last: to the even digit before it.
    expect(divideMoney(euro(`${"1".repeat(33)}25`), 10).amount).toBe(`${"1".repeat(33)}2`);
    expect(divideMoney(euro(`${"1".repeat(33)}35`), 10).amount).toBe(`${"1".repeat(33)}4`);
    expect(divideMoney(euro(`${"1".repeat(33)}25${"0".repeat(40)}1`), 10).amount).toMatch(/^1{33}3/);
    // A carry through all digits.
    expect(divideMoney(euro("9".repeat(35)), 1000).amount).toBe(`1${"0".repeat(32)}`);
    expect(divideMoney(euro("-1"), `1.${"0".repeat(40)}1`).amount).toBe("-1");
  });

  test("a divisor is taken by its shortest decimal text, of any size", () => {
    expect(divideMoney(euro("1"), 0.1).amount).toBe("10");
    expect(divideMoney(euro("1"), 1e21).amount).toBe(`0.${"0".repeat(20)}1`);
    expect(divideMoney(euro("1.00"), 5e-324).amount).toBe(`2${"0".repeat(323)}`);
    // Python: getcontext().prec = 34; Decimal(3) / Decimal(-12345678)
    expect(divideMoney(euro("3"), -12345678).amount).toBe("-0.0000002430000199260016339321339824349866");
    expect(divideMoney(euro("1"), `0.${"0".repeat(400)}1`).amount).toBe(`1${"0".repeat(401)}`);
  });

  test("a free campaign costs 0 a unit", () => {
    expect(divideMoney(euro("0.00"), 12).amount).toBe("0");
  });

  test("ratios are the nearest double", () => {
    expect(ratioOfMoney(euro("450.00"), euro("100"))).toBe(4.5);
    expect(ratioOfMoney(euro("-1"), euro("3"))).toBe(-1 / 3);
    expect(Object.is(ratioOfMoney(euro("0"), euro("-3")), 0)).toBe(true);
    // 2^53 + 1 is the middle of two doubles: to the even one, but up where anything is added.
    expect(ratioOfMoney(euro("9007199254740993"), euro("1"))).toBe(9007199254740992);
    expect(ratioOfMoney(euro(`9007199254740993.${"0".repeat(40)}1`), euro("1"))).toBe(9007199254740994);
    expect(ratioOfMoney(euro("1"), euro("9".repeat(60)))).toBe(1e-60);
    expect(ratioOfMoney(euro("1"), euro(`1${"0".repeat(305)}`))).toBe(1e-305);
    expect(ratioOfMoney(euro(`1${"0".repeat(305)}`), euro("1"))).toBe(1e305);
  });

  test("numbers are the nearest double, and a zero has no sign", () => {
    expect(moneyToNumber(euro("-1250.50"))).toBe(-1250.5);
    expect(Object.is(moneyToNumber(euro("-0.00")), 0)).toBe(true);
  });

  test("what is too large for a number is refused where a number is asked for", () => {
    const huge = euro("9".repeat(400));
    expect(refusal(() => moneyToNumber(huge))).toEqual(["out-of-range", "a.amount"]);
    expect(refusal(() => ratioOfMoney(huge, euro("1")))).toEqual(["out-of-range", "a.amount"]);
    expect(ratioOfMoney(huge, huge)).toBe(1);
  });

  test("amounts are compared by value", () => {
    expect([compareMoney(euro("9"), euro("10")), compareMoney(euro("1.50"), euro("1.5"))]).toEqual([-1, 0]);
    expect(compareMoney(euro("-1"), euro("-2"))).toBe(1);
    expect(compareMoney(euro("-0"), euro("0"))).toBe(0);
  });

  test("the other sign keeps the decimals, and a zero has none", () => {
    expect([negateMoney(euro("1.50")), negateMoney(euro("-2")), negateMoney(euro("0.00"))]).toEqual(
      ["-1.50", "2", "0.00"].map(euro),
    );
  });

  test("zero is zero however it is written", () => {
    expect(["0", "0.00", "-0", "0.01", "-10"].map((amount) => isZeroMoney(euro(amount)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("arithmetic refuses", () => {
  test.each<[what: string, work: () => unknown, code: string, path: string]>([
    ["a sum of two currencies", () => addMoney(euro("1"), dollar("1")), "currency-mismatch", "b.currency"],
    ["their difference", () => subtractMoney(euro("1"), dollar("1")), "currency-mismatch", "b.currency"],
    ["their ratio", () => ratioOfMoney(euro("1"), dollar("1")), "currency-mismatch", "b.currency"],
    ["their comparison", () => compareMoney(euro("1"), dollar("1")), "currency-mismatch", "b.currency"],
    ["a list of two", () => sumMoney([euro("1"), dollar("1")], "EUR"), "currency-mismatch", "list[1].currency"],
    ["a list of another", () => sumMoney([euro("1")], "USD"), "currency-mismatch", "list[0].currency"],
    ["what is no list", () => sumMoney("1" as never, "EUR"), "not-an-array", "list"],
    ["a list with a hole", () => sumMoney(new Array(1) as Money[], "EUR"), "missing", "list[0]"],
    ["a sum in no currency", () => sumMoney([], "euro"), "invalid-currency", "currency"],
    ["a number for an amount", () => addMoney(5 as never, euro("1")), "not-an-object", "a"],
    ["nothing for an amount", () => addMoney(euro("1"), null as never), "missing", "b"],
    ["a division by 0", () => divideMoney(euro("1"), 0), "zero-denominator", "divisor"],
    ["a division by 0.00", () => divideMoney(euro("1"), "0.00"), "zero-denominator", "divisor"],
    ["a division of 0 by 0", () => divideMoney(euro("0"), 0), "zero-denominator", "divisor"],
    ["a ratio to 0", () => ratioOfMoney(euro("1"), euro("0.00")), "zero-denominator", "b.amount"],
    ["a factor that is not finite", () => multiplyMoney(euro("1"), Number.NaN), "not-finite", "factor"],
    ["an infinite divisor", () => divideMoney(euro("1"), Number.POSITIVE_INFINITY), "not-finite", "divisor"],
    ["a factor of another type", () => multiplyMoney(euro("1"), null as never), "not-a-number", "factor"],
    ["a bigint for a factor", () => multiplyMoney(euro("1"), 2n as never), "not-a-number", "factor"],
    ["a factor in hex", () => multiplyMoney(euro("1"), "0x1f"), "invalid-decimal", "factor"],
    ["a divisor with an exponent", () => divideMoney(euro("1"), "1e3"), "invalid-decimal", "divisor"],
    ["no text as a divisor", () => divideMoney(euro("1"), ""), "invalid-decimal", "divisor"],
  ])("%s", (_, work, code, path) => {
    expect(refusal(work)).toEqual([code, path]);
    expect(errorCodes).toContain(code);
  });
});

test("twenty thousand random operations agree with fractions of whole numbers to the last digit", () => {
  const { counts, wrong } = checkOperations(20_000, 20_260_504);
  expect(wrong).toEqual([]);
  expect(counts.size).toBe(13);
});
