import { expect, test } from "vitest";
import { instagramEngagementPeers } from "../../src/reference/index.js";
import { instagramEngagementMedians } from "../../src/reference/instagram-engagement-medians.js";

test("the medians alone are those of the whole tables", () => {
  for (const whole of Object.values(instagramEngagementPeers)) {
    const alone = instagramEngagementMedians.find((table) => table.id === whole.id);
    const middle = whole.levels.indexOf(0.5);
    expect(alone).toEqual({ ...whole, levels: [0.5], quantiles: whole.quantiles.map((row) => [row[middle]]) });
  }
});
