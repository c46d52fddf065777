import { describe, expect, test } from "vitest";
import { hashtagPerformance } from "../../src/fit/index.js";

/** Posts with the tag, each with ten likes, and others of which some have none. */
const posts = (tagged: number, others: number, idle: number) =>
  Array.from({ length: tagged + others }, (_, i) => ({
    id: `p${i}`,
    hashtags: i < tagged ? ["run"] : [],
    likes: i >= tagged && i < tagged + idle ? 0 : 10,
    comments: 0,
  }));

describe("posts without any engagement", () => {
  test("are not dropped from the other side: ratios on them are infinite", () => {
    const { engagementRatio } = hashtagPerformance(posts(10, 10, 4), { hashtag: "run" });
    // 40 of 100 ratios are infinite, and the upper end is at rank 77: R's qwilcox(.025, 10, 10) is 24.
    expect(engagementRatio).toMatchObject({ value: 1, tagged: 10, untagged: 10, interval: { low: 1, high: null } });
    expect(hashtagPerformance(posts(10, 10, 1), { hashtag: "run" }).engagementRatio.interval).toMatchObject({
      low: 1,
      high: 1,
    });
  });

  test("leave no factor where half of the others are such", () => {
    expect(hashtagPerformance(posts(10, 10, 5), { hashtag: "run" }).engagementRatio.reason).toBe("zero-rate");
  });
});

test("a hundred thousand posts are worked out", () => {
  const { engagementRatio } = hashtagPerformance(posts(40_000, 60_000, 0), { hashtag: "run" });
  expect(engagementRatio).toMatchObject({ value: 1, tagged: 40_000, interval: { low: 1, high: 1 } });
});
