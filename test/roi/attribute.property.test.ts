// Credit is shared out as the definitions say, and none is lost, on every set of journeys that the generator makes.
import { describe, expect, test } from "vitest";
import { money, sumMoney } from "../../src/money/index.js";
import { attribute, attributionModels, type Journey } from "../../src/roi/index.js";
import { expectClose } from "../support/close.js";
import { random } from "../support/random.js";
import { markovByDefinition, shapleyByDefinition } from "./brute-force.js";

const names = ["ana", "ben", "chi", "dia", "eli", "fay"];

/** A set of journeys over up to six channels; some convert, some do not, some see a channel more than once. */
function journeysOf(seed: number): Journey[] {
  const next = random(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const channels = names.slice(0, 1 + (seed % names.length));
  const chance = next();
  return Array.from({ length: whole(2, 14) }, (_, i) => {
    const converted = i === 0 || (i > 1 && next() < chance);
    const touchpoints = Array.from({ length: i < 2 ? whole(1, 6) : whole(0, 6) }, () => ({
      channel: channels[whole(0, channels.length - 1)] as string,
      at: Date.UTC(2026, 0, 1) + whole(0, 40) * 21_600_000,
    }));
    // In the order of time, so that brute force need not know how ties are sorted.
    touchpoints.sort((a, b) => a.at - b.at);
    const journey = { touchpoints, converted };
    return converted ? { ...journey, value: money(whole(0, 99_999) / 100, "EUR") } : journey;
  });
}

const seeds = Array.from({ length: 240 }, (_, i) => i + 1);
const freeze = (journeys: Journey[]) => {
  for (const { touchpoints } of journeys) Object.freeze(touchpoints.map(Object.freeze) && touchpoints);
  return Object.freeze(journeys.map((journey) => Object.freeze(journey)));
};

describe("journeys over up to six channels", () => {
  test.each([1, 2, 3, 4, 5, 6])("Shapley's value is the sum over all sets, %i channels", (size) => {
    for (const seed of seeds.filter((each) => 1 + (each % 6) === size)) {
      const journeys = journeysOf(seed);
      const expected = shapleyByDefinition(journeys);
      for (const { channel, conversions } of attribute(journeys, { model: "shapley" }).value ?? [])
        expect(Math.abs(conversions - (expected[channel] as number))).toBeLessThan(1e-12);
    }
  });

  test.each([1, 2, 3, 4, 5, 6])(
    "Markov's credit is that of chains solved anew without each channel, %i channels",
    (size) => {
      for (const seed of seeds.filter((each) => 1 + (each % 6) === size)) {
        const journeys = journeysOf(seed);
        const expected = markovByDefinition(journeys);
        const { value } = attribute(journeys, { model: "markov" });
        expect(value).not.toBeNull();
        for (const { channel, conversions } of value ?? [])
          expect(Math.abs(conversions - (expected[channel] as number))).toBeLessThan(1e-11);
      }
    },
  );

  test.each(attributionModels)("%s loses neither a conversion nor a cent, and none is negative", (model) => {
    for (const seed of seeds) {
      const journeys = freeze(journeysOf(seed));
      const { value } = attribute(journeys, { model });
      const served = journeys.filter(({ touchpoints, converted }) => converted && touchpoints.length > 0);
      const credits = value ?? [];
      const conversions = credits.reduce((sum, each) => sum + each.conversions, 0);
      expectClose(conversions, served.length, 1e-12);
      expectClose(
        credits.reduce((sum, { share }) => sum + share, 0),
        1,
        1e-12,
      );
      for (const each of credits) expect(each.conversions).toBeGreaterThanOrEqual(0);
      const given = sumMoney(
        served.flatMap((journey) => journey.value ?? []),
        "EUR",
      );
      const shared = sumMoney(
        credits.flatMap((each) => each.value ?? []),
        "EUR",
      );
      expect(Number(shared.amount)).toBe(Number(given.amount));
    }
  });

  test.each(attributionModels)("%s does not depend on the order of the journeys", (model) => {
    for (const seed of seeds.slice(0, 60)) {
      const journeys = journeysOf(seed);
      const credit = (list: readonly Journey[]) =>
        new Map((attribute(list, { model }).value ?? []).map(({ channel, conversions }) => [channel, conversions]));
      const there = credit(journeys);
      for (const [channel, conversions] of credit([...journeys].reverse()))
        expect(Math.abs(conversions - (there.get(channel) as number))).toBeLessThan(1e-11);
    }
  });

  test("Shapley's equal split is exact for thousands of channels", () => {
    const touchpoints = Array.from({ length: 5_000 }, (_, i) => ({ channel: `channel ${i}` }));
    const { value } = attribute([{ touchpoints, converted: true, conversions: 5_000 }], { model: "shapley" });
    expect(value?.every(({ conversions }) => conversions === 1)).toBe(true);
  });
});

describe("weights of one's own", () => {
  test("whatever sums to 1 leaves nothing between, and nothing below 0", () => {
    const touchpoints = ["a", "b", "c", "d"].map((channel) => ({ channel }));
    const value = money(10, "EUR");
    for (let first = 0; first <= 1_000; first++) {
      const weights = { first: first / 1_000, last: (1_000 - first) / 1_000 };
      const credits = attribute([{ touchpoints, converted: true, value }], { model: "position", weights }).value ?? [];
      for (const { conversions } of credits) expect(conversions).toBeGreaterThanOrEqual(0);
      expectClose(
        credits.reduce((sum, { share }) => sum + share, 0),
        1,
        1e-12,
      );
    }
  });
});
