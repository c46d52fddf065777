import { expectTypeOf, test } from "vitest";
import type { Creator } from "../../src/core/index.js";
import { campaignsFromRows, creatorsFromRows, type ParsedRow } from "../../src/rows/index.js";
import { type CampaignRecord, campaignReport } from "../../src/scorecard/index.js";

test("rows become creators, and campaigns that a report takes", () => {
  expectTypeOf(creatorsFromRows([])).toEqualTypeOf<readonly ParsedRow<Creator>[]>();
  const [campaign] = campaignsFromRows([]);
  if (campaign?.ok) {
    expectTypeOf(campaign.value).toEqualTypeOf<CampaignRecord>();
    expectTypeOf(campaignReport).toBeCallableWith(campaign.value);
  } else if (campaign) expectTypeOf(campaign.issues[0]?.path).toEqualTypeOf<string | undefined>();
});

test("columns give fields that there are", () => {
  creatorsFromRows([], { columns: { fans: "followers", likes: "post.likes", text: "", mood: null } });
  // @ts-expect-error there is no such field
  creatorsFromRows([], { columns: { fans: "folowers" } });
  // @ts-expect-error there is no such platform
  creatorsFromRows([], { platform: "myspace" });
  campaignsFromRows([], { columns: { fee: "cost.fee", "any kind": "cost.whatever" }, set: { hourlyRate: "42.00" } });
  // @ts-expect-error the field of a creator
  campaignsFromRows([], { columns: { fans: "followers" } });
});
