// What `growthAnomalies` promises about honest histories and purchases. The whole tables, with 1,000 histories a row, are
// made by `npm run simulate:growth`; here a few rows guard it, with room for the error of fewer histories.
import { describe, expect, test } from "vitest";
import { cells, mixed, panels, reference } from "./growth-cells.js";
import { followingCells, sawToothTrial } from "./growth-following.js";
import { honestTrial, purchaseTrial, weeklyPanel } from "./growth-trials.js";

const histories = 200;
/** Three standard errors of a share. */
const error = (share: number): number => 3 * Math.sqrt((share * (1 - share)) / histories);

describe("daily counts", () => {
  test("of the honest histories of the mix at most 5 % are flagged", () => {
    expect(honestTrial(mixed, histories).shares[0]).toBeLessThan(0.05);
  });

  test("of purchases of 10 % within 3 days at least 85 % are found, of those of 5 % hardly any", () => {
    const tenth = purchaseTrial(mixed, { share: 0.1, days: 3 }, histories);
    expect(tenth.found).toBeGreaterThan(0.85 - error(0.85));
    expect(purchaseTrial(mixed, { share: 0.05, days: 3 }, histories).found).toBeLessThan(0.1);
  });

  test("a purchase beside a burst of views passes unseen", () => {
    const beside = purchaseTrial(mixed, { share: 0.1, days: 3, besideBurst: true }, histories);
    expect(beside.found).toBeLessThan(0.5);
  });

  test("what grows by 2 % a day is not judged", () => {
    const fast = cells.find(({ title }) => title === "2 % a day");
    expect(honestTrial((fast as NonNullable<typeof fast>).process, 50).unknown).toBe(1);
  });
});

describe("weekly counts", () => {
  const panel = weeklyPanel(panels["frequent bursts"] as NonNullable<(typeof panels)[string]>, 250);

  test("the simulated channels are like the real ones", () => {
    const { unchanged, plainAlarms, flatAlarms, plainFound, flatFound } = reference;
    expect(Math.abs(panel.unchanged - unchanged.value)).toBeLessThan(unchanged.within);
    expect(Math.abs(panel.alarms.plain - plainAlarms.value)).toBeLessThan(plainAlarms.within);
    expect(Math.abs(panel.alarms.flat - flatAlarms.value)).toBeLessThan(flatAlarms.within);
    expect(Math.abs(panel.found.plain - plainFound.value)).toBeLessThan(plainFound.within);
    expect(Math.abs(panel.found.flat - flatFound.value)).toBeLessThan(flatFound.within);
  });

  test("ten weekly gains are found in 80 % at 5 alarms in 100 weeks", () => {
    expect(panel.found.ours).toBeGreaterThan(0.8);
    expect(panel.alarms.ours).toBeLessThan(5);
  });
});

test.each(followingCells)("following and unfollowing, $title", ({ process, honest }) => {
  const found = sawToothTrial(process, histories);
  if (honest) expect(found).toBeLessThan(0.05);
  else expect(found).toBeGreaterThan(0.85 - error(0.85));
});
