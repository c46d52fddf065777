import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import type * as authenticity from "../../src/authenticity/index.js";
import type * as core from "../../src/core/index.js";
import type * as cost from "../../src/cost/index.js";
import type * as engagement from "../../src/engagement/index.js";
import type * as fit from "../../src/fit/index.js";
import type * as money from "../../src/money/index.js";
import type * as portfolio from "../../src/portfolio/index.js";
import type * as roi from "../../src/roi/index.js";
import type * as schemas from "../../src/schemas/index.js";
import { resultFor } from "../../src/schemas/result-for.js";
import { schemaFor } from "../../src/schemas/schema-for.js";
import type * as scorecard from "../../src/scorecard/index.js";
import type * as tiers from "../../src/tiers/index.js";

/** What a schema returns, without the right to write: a schema returns a fresh copy, an interface promises to change nothing. */
type Read<T> = { readonly [K in keyof T]: Read<T[K]> };
type Output<S extends keyof typeof schemas> = (typeof schemas)[S] extends z.ZodType<infer T> ? Read<T> : never;
type Input<S extends keyof typeof schemas> = (typeof schemas)[S] extends z.ZodType<unknown, infer T> ? Read<T> : never;

test("each schema returns exactly its interface", () => {
  expectTypeOf<Output<"averagesSchema">>().toEqualTypeOf<core.Averages>();
  expectTypeOf<Output<"campaignSchema">>().toEqualTypeOf<core.Campaign>();
  expectTypeOf<Output<"campaignResultsSchema">>().toEqualTypeOf<core.CampaignResults>();
  expectTypeOf<Output<"commentSchema">>().toEqualTypeOf<core.Comment>();
  expectTypeOf<Output<"costItemSchema">>().toEqualTypeOf<core.CostItem>();
  expectTypeOf<Output<"creatorSchema">>().toEqualTypeOf<core.Creator>();
  expectTypeOf<Output<"daySchema">>().toEqualTypeOf<string>();
  expectTypeOf<Output<"deliverableSchema">>().toEqualTypeOf<core.Deliverable>();
  expectTypeOf<Output<"followerCountSchema">>().toEqualTypeOf<core.FollowerCount>();
  expectTypeOf<Output<"followerProfileSchema">>().toEqualTypeOf<core.FollowerProfile>();
  expectTypeOf<Output<"followerSampleSchema">>().toEqualTypeOf<core.FollowerSample>();
  expectTypeOf<Output<"moneySchema">>().toEqualTypeOf<core.Money>();
  expectTypeOf<Output<"platformSchema">>().toEqualTypeOf<core.Platform>();
  expectTypeOf<Output<"postFormatSchema">>().toEqualTypeOf<core.PostFormat>();
  expectTypeOf<Output<"postSchema">>().toEqualTypeOf<core.Post>();
  expectTypeOf<Output<"quoteSchema">>().toEqualTypeOf<core.Quote>();
  expectTypeOf<Output<"timeSchema">>().toEqualTypeOf<core.Time>();
});

test("what a schema returns is what it takes: nothing is converted", () => {
  expectTypeOf<Input<"creatorSchema">>().toEqualTypeOf<Output<"creatorSchema">>();
});

test("what a schema returns may be given where the interface is asked", () => {
  expectTypeOf<z.output<typeof schemas.postSchema>>().toExtend<core.Post>();
  expectTypeOf<z.output<typeof schemas.creatorSchema>>().toExtend<core.Creator>();
});

test("a parsed creator is narrowed by `ok`", () => {
  expectTypeOf<Extract<schemas.ParsedCreator, { ok: true }>["value"]>().toEqualTypeOf<core.Creator>();
  expectTypeOf<
    Extract<schemas.ParsedCreator, { ok: false }>["issues"][number]["code"]
  >().toEqualTypeOf<core.ErrorCode>();
  expectTypeOf<schemas.ParsedCreator["ok"]>().toEqualTypeOf<boolean>();
});

test("the parts of a schema keep their types", () => {
  expectTypeOf<z.output<typeof schemas.creatorSchema.shape.platform>>().toEqualTypeOf<core.Platform>();
  expectTypeOf<z.output<typeof schemas.postSchema.shape.likes>>().toEqualTypeOf<core.Maybe<number>>();
});

test("a schema that differs from its interface does not compile, whatever the kind of the difference and its depth", () => {
  interface Pet {
    readonly tags?: core.Maybe<readonly { readonly name: string; readonly kind?: core.Maybe<"cat" | "dog"> }[]>;
  }
  const pet = schemaFor<Pet>();
  const kind = z.enum(["cat", "dog"]);
  const tags = <T extends z.ZodRawShape>(shape: T) => z.object({ tags: z.array(z.object(shape)).nullish() });

  expectTypeOf(pet(tags({ name: z.string(), kind: kind.nullish() }))).toEqualTypeOf<schemas.ObjectSchema<Pet>>();
  // @ts-expect-error a key is missing
  pet(tags({ name: z.string() }));
  // @ts-expect-error a key is too many
  pet(tags({ name: z.string(), kind: kind.nullish(), age: z.number().nullish() }));
  // @ts-expect-error not null
  pet(tags({ name: z.string(), kind: kind.optional() }));
  // @ts-expect-error not absent
  pet(tags({ name: z.string(), kind: kind.nullable() }));
  // @ts-expect-error optional where it is required
  pet(tags({ name: z.string().optional(), kind: kind.nullish() }));
  // @ts-expect-error a choice is missing
  pet(tags({ name: z.string(), kind: z.enum(["cat"]).nullish() }));
  // @ts-expect-error any string
  pet(tags({ name: z.string(), kind: z.string().nullish() }));
  // @ts-expect-error anything
  pet(tags({ name: z.any(), kind: kind.nullish() }));
});

test("a schema of a result returns the result itself, known or unknown", () => {
  expectTypeOf<z.output<typeof schemas.benfordTestSchema>>().toEqualTypeOf<authenticity.BenfordTest>();
  expectTypeOf<z.output<typeof schemas.cadenceMeasureSchema>>().toEqualTypeOf<engagement.CadenceMeasure>();
  expectTypeOf<z.output<typeof schemas.commentAuthenticitySchema>>().toEqualTypeOf<authenticity.CommentAuthenticity>();
  expectTypeOf<
    z.output<typeof schemas.commenterConcentrationSchema>
  >().toEqualTypeOf<authenticity.CommenterConcentration>();
  expectTypeOf<z.output<typeof schemas.consistencyMeasureSchema>>().toEqualTypeOf<engagement.ConsistencyMeasure>();
  expectTypeOf<z.output<typeof schemas.effectiveTierSchema>>().toEqualTypeOf<tiers.EffectiveTier>();
  expectTypeOf<z.output<typeof schemas.engagementAnomaliesSchema>>().toEqualTypeOf<authenticity.EngagementAnomalies>();
  expectTypeOf<z.output<typeof schemas.followerShareSchema>>().toEqualTypeOf<authenticity.FollowerShare>();
  expectTypeOf<z.output<typeof schemas.growthAnomaliesSchema>>().toEqualTypeOf<authenticity.GrowthAnomalies>();
  expectTypeOf<z.output<typeof schemas.intervalSchema>>().toEqualTypeOf<core.Interval>();
  expectTypeOf<z.output<typeof schemas.measureSchema>>().toEqualTypeOf<core.Measure>();
  expectTypeOf<z.output<typeof schemas.noteSchema>>().toEqualTypeOf<core.Note>();
  expectTypeOf<z.output<typeof schemas.sponsoredGapMeasureSchema>>().toEqualTypeOf<engagement.SponsoredGapMeasure>();
  expectTypeOf<z.output<typeof schemas.tierAgreementSchema>>().toEqualTypeOf<tiers.TierAgreement>();
  expectTypeOf<z.output<typeof schemas.tierMeasureSchema>>().toEqualTypeOf<tiers.TierMeasure>();
  expectTypeOf<z.output<typeof schemas.trendMeasureSchema>>().toEqualTypeOf<engagement.TrendMeasure>();
});

test("a schema of results returns exactly its interface", () => {
  expectTypeOf<Output<"authenticityReportSchema">>().toEqualTypeOf<Read<authenticity.AuthenticityReport>>();
  expectTypeOf<Output<"creatorMeasuresSchema">>().toEqualTypeOf<Read<scorecard.CreatorMeasures>>();
  expectTypeOf<Output<"creatorScoreSchema">>().toEqualTypeOf<Read<scorecard.CreatorScore>>();
  expectTypeOf<Output<"fakeAccountScoreSchema">>().toEqualTypeOf<Read<authenticity.FakeAccountScore>>();
  expectTypeOf<Output<"interactionRatesSchema">>().toEqualTypeOf<Read<engagement.InteractionRates>>();
  expectTypeOf<z.output<typeof schemas.creatorScoreSchema>>().toExtend<scorecard.CreatorScore>();
  expectTypeOf<z.output<typeof schemas.authenticityReportSchema>>().toExtend<authenticity.AuthenticityReport>();
  expectTypeOf<Input<"creatorScoreSchema">>().toEqualTypeOf<Output<"creatorScoreSchema">>();
});

test("a schema of a cost or a return returns the result itself, known or unknown", () => {
  expectTypeOf<z.output<typeof schemas.attributionSchema>>().toEqualTypeOf<
    core.Measure<readonly roi.ChannelCredit[]>
  >();
  expectTypeOf<z.output<typeof schemas.campaignCostSchema>>().toEqualTypeOf<cost.CampaignCost>();
  expectTypeOf<z.output<typeof schemas.contributionMeasureSchema>>().toEqualTypeOf<roi.ContributionMeasure>();
  expectTypeOf<z.output<typeof schemas.coverageMeasureSchema>>().toEqualTypeOf<roi.CoverageMeasure>();
  expectTypeOf<z.output<typeof schemas.differenceMeasureSchema>>().toEqualTypeOf<roi.DifferenceMeasure>();
  expectTypeOf<z.output<typeof schemas.earnedMediaValueSchema>>().toEqualTypeOf<cost.EarnedMediaValue>();
  expectTypeOf<z.output<typeof schemas.liftMeasureSchema>>().toEqualTypeOf<roi.LiftMeasure>();
  expectTypeOf<z.output<typeof schemas.liftSampleSizeSchema>>().toEqualTypeOf<roi.LiftSampleSize>();
  expectTypeOf<z.output<typeof schemas.moneyMeasureSchema>>().toEqualTypeOf<money.MoneyMeasure>();
  expectTypeOf<z.output<typeof schemas.netCostSchema>>().toEqualTypeOf<cost.NetMeasure<core.Money>>();
  expectTypeOf<z.output<typeof schemas.netCountSchema>>().toEqualTypeOf<cost.NetMeasure<number>>();
  expectTypeOf<z.output<typeof schemas.quoteRankSchema>>().toEqualTypeOf<cost.QuoteRank>();
  expectTypeOf<z.output<typeof schemas.simulatedReturnSchema>>().toEqualTypeOf<roi.SimulatedReturn>();
  expectTypeOf<Output<"breakEvenSchema">>().toEqualTypeOf<Read<roi.BreakEven>>();
});

test("a schema of a fit or of a portfolio returns the result itself, known or unknown", () => {
  expectTypeOf<z.output<typeof schemas.audienceFitMeasureSchema>>().toEqualTypeOf<fit.AudienceFitMeasure>();
  expectTypeOf<z.output<typeof schemas.brandAlignmentMeasureSchema>>().toEqualTypeOf<fit.BrandAlignmentMeasure>();
  expectTypeOf<z.output<typeof schemas.contentDiversityMeasureSchema>>().toEqualTypeOf<fit.ContentDiversityMeasure>();
  expectTypeOf<z.output<typeof schemas.coordinationCostSchema>>().toEqualTypeOf<
    portfolio.CoordinationCost<core.Money>
  >();
  expectTypeOf<z.output<typeof schemas.coordinationNumberSchema>>().toEqualTypeOf<portfolio.CoordinationCost<number>>();
  expectTypeOf<z.output<typeof schemas.creatorsNeededMeasureSchema>>().toEqualTypeOf<portfolio.CreatorsNeededMeasure>();
  expectTypeOf<z.output<typeof schemas.deliveryMeasureSchema>>().toEqualTypeOf<fit.DeliveryMeasure>();
  expectTypeOf<z.output<typeof schemas.hashtagMeasureSchema>>().toEqualTypeOf<fit.HashtagMeasure>();
  expectTypeOf<z.output<typeof schemas.mixComparisonSchema>>().toEqualTypeOf<portfolio.MixComparison>();
  expectTypeOf<z.output<typeof schemas.netReachMeasureSchema>>().toEqualTypeOf<portfolio.NetReachMeasure>();
  expectTypeOf<z.output<typeof schemas.partnershipMeasureSchema>>().toEqualTypeOf<fit.PartnershipMeasure>();
  expectTypeOf<z.output<typeof schemas.reachFrequencyMeasureSchema>>().toEqualTypeOf<portfolio.ReachFrequencyMeasure>();
  expectTypeOf<z.output<typeof schemas.responsivenessMeasureSchema>>().toEqualTypeOf<fit.ResponsivenessMeasure>();
  expectTypeOf<z.output<typeof schemas.rosterVariabilitySchema>>().toEqualTypeOf<portfolio.RosterVariability>();
  expectTypeOf<z.output<typeof schemas.selectionSchema>>().toEqualTypeOf<portfolio.Selection>();
  expectTypeOf<z.output<typeof schemas.tierEffectMeasureSchema>>().toEqualTypeOf<engagement.TierEffectMeasure>();
  expectTypeOf<z.output<typeof schemas.topicFocusMeasureSchema>>().toEqualTypeOf<fit.TopicFocusMeasure>();
});

test("a schema of an input of money, cost and return returns exactly its interface", () => {
  expectTypeOf<Output<"attributionOptionsSchema">>().toEqualTypeOf<Read<roi.AttributionOptions>>();
  expectTypeOf<Output<"breakEvenInputSchema">>().toEqualTypeOf<Read<roi.BreakEvenInput>>();
  expectTypeOf<Output<"campaignCostItemSchema">>().toEqualTypeOf<Read<cost.CampaignCostItem>>();
  expectTypeOf<Output<"campaignCostOptionsSchema">>().toEqualTypeOf<Read<cost.CampaignCostOptions>>();
  expectTypeOf<Output<"campaignReturnSchema">>().toEqualTypeOf<Read<roi.CampaignReturn>>();
  expectTypeOf<Output<"campaignSalesSchema">>().toEqualTypeOf<Read<roi.CampaignSales>>();
  expectTypeOf<Output<"captureOptionsSchema">>().toEqualTypeOf<Read<roi.CaptureOptions>>();
  expectTypeOf<Output<"contributionOfOneSchema">>().toEqualTypeOf<Read<roi.ContributionOfOne>>();
  expectTypeOf<Output<"contributionPartsSchema">>().toEqualTypeOf<Read<roi.ContributionParts>>();
  expectTypeOf<Output<"costPerMilleRangeSchema">>().toEqualTypeOf<Read<cost.CostPerMilleRange>>();
  expectTypeOf<Output<"costTaxSchema">>().toEqualTypeOf<Read<cost.CostTax>>();
  expectTypeOf<Output<"differenceGroupsSchema">>().toEqualTypeOf<Read<roi.DifferenceGroups>>();
  expectTypeOf<Output<"differenceOptionsSchema">>().toEqualTypeOf<Read<roi.DifferenceOptions>>();
  expectTypeOf<Output<"exchangeTableSchema">>().toEqualTypeOf<Read<money.ExchangeTable>>();
  expectTypeOf<Output<"journeySchema">>().toEqualTypeOf<Read<roi.Journey>>();
  expectTypeOf<Output<"lifetimeInputSchema">>().toEqualTypeOf<Read<roi.LifetimeInput>>();
  expectTypeOf<Output<"liftGroupsSchema">>().toEqualTypeOf<Read<roi.LiftGroups>>();
  expectTypeOf<Output<"liftToFindSchema">>().toEqualTypeOf<Read<roi.LiftToFind>>();
  expectTypeOf<Output<"mediaValueRatesSchema">>().toEqualTypeOf<Read<cost.MediaValueRates>>();
  expectTypeOf<Output<"ordersNeededOptionsSchema">>().toEqualTypeOf<Read<roi.OrdersNeededOptions>>();
  expectTypeOf<Output<"paybackInputSchema">>().toEqualTypeOf<Read<roi.PaybackInput>>();
  expectTypeOf<Output<"priceBandInputSchema">>().toEqualTypeOf<Read<cost.PriceBandInput>>();
  expectTypeOf<Output<"quoteOptionsSchema">>().toEqualTypeOf<Read<cost.QuoteOptions>>();
  expectTypeOf<Output<"quoteWithViewsSchema">>().toEqualTypeOf<Read<cost.QuoteWithViews>>();
  expectTypeOf<Output<"salesSchema">>().toEqualTypeOf<Read<roi.Sales>>();
  expectTypeOf<Output<"salesOptionsSchema">>().toEqualTypeOf<Read<roi.SalesOptions>>();
  expectTypeOf<Output<"simulationInputSchema">>().toEqualTypeOf<Read<roi.SimulationInput>>();
  expectTypeOf<Output<"simulationOptionsSchema">>().toEqualTypeOf<Read<roi.SimulationOptions>>();
  expectTypeOf<Output<"touchpointSchema">>().toEqualTypeOf<Read<roi.Touchpoint>>();
  expectTypeOf<Output<"trackedCampaignSchema">>().toEqualTypeOf<Read<roi.TrackedCampaign>>();
  expectTypeOf<Output<"unitCostDefinitionSchema">>().toEqualTypeOf<Read<cost.UnitCostDefinition>>();
  expectTypeOf<Output<"valuableCountsSchema">>().toEqualTypeOf<Read<cost.ValuableCounts>>();
  expectTypeOf<Output<"exchangeTableInputSchema">>().toEqualTypeOf<
    Read<Parameters<typeof money.defineExchangeTable>[0]>
  >();
  expectTypeOf<Output<"liftPowerInputSchema">>().toEqualTypeOf<Read<Parameters<typeof roi.liftPower>[0]>>();
  expectTypeOf<Output<"liftSampleSizeInputSchema">>().toEqualTypeOf<Read<Parameters<typeof roi.liftSampleSize>[0]>>();
});

test("an input of several kinds is what the functions take", () => {
  expectTypeOf<z.output<typeof schemas.costInputSchema>>().toEqualTypeOf<money.MoneyInput>();
  expectTypeOf<z.output<typeof schemas.revenueInputSchema>>().toEqualTypeOf<money.MoneyInput>();
  expectTypeOf<z.output<typeof schemas.contributionInputSchema>>().toEqualTypeOf<money.MoneyInput>();
  expectTypeOf<z.output<typeof schemas.countInputSchema>>().toEqualTypeOf<core.Maybe<number> | core.Measure>();
  expectTypeOf<z.output<typeof schemas.returnInputSchema>>().toEqualTypeOf<core.Maybe<number> | core.Measure>();
  expectTypeOf<z.output<typeof schemas.shareInputSchema>>().toEqualTypeOf<roi.ShareInput>();
  expectTypeOf<z.output<typeof schemas.invalidShareSchema>>().toEqualTypeOf<cost.InvalidShare>();
});

test("what a schema of an input returns may be given to its function", () => {
  expectTypeOf<z.output<typeof schemas.liftGroupsSchema>>().toExtend<Parameters<typeof roi.incrementalLift>[0]>();
  expectTypeOf<z.output<typeof schemas.paybackInputSchema>>().toExtend<Parameters<typeof roi.paybackPeriod>[0]>();
  expectTypeOf<z.output<typeof schemas.contributionPartsSchema>>().toExtend<Parameters<typeof roi.contribution>[0]>();
  expectTypeOf<z.output<typeof schemas.priceBandInputSchema>>().toExtend<Parameters<typeof cost.priceBand>[0]>();
  expectTypeOf<z.output<typeof schemas.costInputSchema>>().toExtend<Parameters<typeof cost.costPerMille>[0]>();
});

test("a flat row has the columns of a row of flatten()", () => {
  expectTypeOf<z.output<typeof schemas.flatScoreSchema>>().toExtend<ReturnType<typeof scorecard.flatten>>();
  expectTypeOf<z.output<typeof schemas.flatScoreSchema>["score_low"]>().toEqualTypeOf<number | null>();
  expectTypeOf<z.output<typeof schemas.flatScoreSchema>["tier_low"]>().toEqualTypeOf<string | null>();
});

test("a schema that differs from a result of two sides does not compile", () => {
  type Answer = { value: number; why?: undefined; at?: string } | { value: null; why: "hidden"; at?: string };
  const answer = resultFor<Answer>();
  const value = z.number().nullable();
  const why = z.enum(["hidden"]).optional();
  const at = z.string().exactOptional();

  expectTypeOf(answer(() => z.object({ value, why, at }))).toEqualTypeOf<schemas.Schema<Answer>>();
  // @ts-expect-error a key is missing
  answer(() => z.object({ value, why }));
  // @ts-expect-error a key is too many
  answer(() => z.object({ value, why, at, more: z.string().optional() }));
  // @ts-expect-error never unknown
  answer(() => z.object({ value: z.number(), why, at }));
  // @ts-expect-error never known
  answer(() => z.object({ value: z.null(), why, at }));
  // @ts-expect-error a reason that is none
  answer(() => z.object({ value, why: z.enum(["hidden", "odd"]).optional(), at }));
  // @ts-expect-error always a reason
  answer(() => z.object({ value, why: z.enum(["hidden"]), at }));
  // @ts-expect-error undefined, where only absent is allowed
  answer(() => z.object({ value, why, at: z.string().optional() }));
});

test("a schema of an input of tiers, engagement, authenticity, fit, portfolio and scorecard returns its interface", () => {
  expectTypeOf<Output<"tierOptionsSchema">>().toEqualTypeOf<Read<tiers.TierOptions>>();
  expectTypeOf<Output<"tierAgreementOptionsSchema">>().toEqualTypeOf<Read<tiers.TierAgreementOptions>>();
  expectTypeOf<Output<"tierSchemeDefinitionSchema">>().toEqualTypeOf<Read<tiers.TierSchemeDefinition>>();
  expectTypeOf<Output<"tierSchemeSchema">>().toEqualTypeOf<Read<tiers.TierScheme>>();
  expectTypeOf<Output<"engagementOptionsSchema">>().toEqualTypeOf<Read<engagement.EngagementOptions>>();
  expectTypeOf<Output<"postRateOptionsSchema">>().toEqualTypeOf<Read<engagement.PostRateOptions>>();
  expectTypeOf<Output<"audienceRateOptionsSchema">>().toEqualTypeOf<Read<engagement.AudienceRateOptions>>();
  expectTypeOf<Output<"benchmarkOptionsSchema">>().toEqualTypeOf<Read<engagement.BenchmarkOptions>>();
  expectTypeOf<Output<"shrinkOptionsSchema">>().toEqualTypeOf<Read<engagement.ShrinkOptions>>();
  expectTypeOf<Output<"engagementPeerSchema">>().toEqualTypeOf<Read<engagement.EngagementPeer>>();
  expectTypeOf<Output<"peerTableOptionsSchema">>().toEqualTypeOf<Read<engagement.PeerTableOptions>>();
  expectTypeOf<Output<"tierEffectOptionsSchema">>().toEqualTypeOf<Read<engagement.TierEffectOptions>>();
  expectTypeOf<Output<"authenticityReportOptionsSchema">>().toEqualTypeOf<
    Read<authenticity.AuthenticityReportOptions>
  >();
  expectTypeOf<Output<"commentOptionsSchema">>().toEqualTypeOf<Read<authenticity.CommentOptions>>();
  expectTypeOf<Output<"commenterOptionsSchema">>().toEqualTypeOf<Read<authenticity.CommenterOptions>>();
  expectTypeOf<Output<"engagementAnomalyOptionsSchema">>().toEqualTypeOf<Read<authenticity.EngagementAnomalyOptions>>();
  expectTypeOf<Output<"fakeAccountOptionsSchema">>().toEqualTypeOf<Read<authenticity.FakeAccountOptions>>();
  expectTypeOf<Output<"followerShareOptionsSchema">>().toEqualTypeOf<Read<authenticity.FollowerShareOptions>>();
  expectTypeOf<Output<"classifiedSampleSchema">>().toEqualTypeOf<Read<authenticity.ClassifiedSample>>();
  expectTypeOf<Output<"wantedPrecisionSchema">>().toEqualTypeOf<Read<authenticity.WantedPrecision>>();
  expectTypeOf<Output<"ownEngagementPeersSchema">>().toEqualTypeOf<Read<authenticity.OwnEngagementPeers>>();
  expectTypeOf<Output<"alignmentBriefSchema">>().toEqualTypeOf<Read<fit.AlignmentBrief>>();
  expectTypeOf<Output<"alignmentFactsSchema">>().toEqualTypeOf<Read<fit.AlignmentFacts>>();
  expectTypeOf<Output<"audienceFitOptionsSchema">>().toEqualTypeOf<Read<fit.AudienceFitOptions>>();
  expectTypeOf<Output<"topicFocusOptionsSchema">>().toEqualTypeOf<Read<fit.TopicFocusOptions>>();
  expectTypeOf<Output<"contentDiversityOptionsSchema">>().toEqualTypeOf<Read<fit.ContentDiversityOptions>>();
  expectTypeOf<Output<"hashtagOptionsSchema">>().toEqualTypeOf<Read<fit.HashtagOptions>>();
  expectTypeOf<Output<"authoredPostSchema">>().toEqualTypeOf<Read<fit.AuthoredPost>>();
  expectTypeOf<Output<"responsivenessOptionsSchema">>().toEqualTypeOf<Read<fit.ResponsivenessOptions>>();
  expectTypeOf<Output<"deliveryItemSchema">>().toEqualTypeOf<Read<fit.DeliveryItem>>();
  expectTypeOf<Output<"deliveryOptionsSchema">>().toEqualTypeOf<Read<fit.DeliveryOptions>>();
  expectTypeOf<Output<"partnershipOptionsSchema">>().toEqualTypeOf<Read<fit.PartnershipOptions>>();
  expectTypeOf<Output<"netReachOptionsSchema">>().toEqualTypeOf<Read<portfolio.NetReachOptions>>();
  expectTypeOf<Output<"reachFrequencyOptionsSchema">>().toEqualTypeOf<Read<portfolio.ReachFrequencyOptions>>();
  expectTypeOf<Output<"creatorsNeededOptionsSchema">>().toEqualTypeOf<Read<portfolio.CreatorsNeededOptions>>();
  expectTypeOf<Output<"rosterCreatorSchema">>().toEqualTypeOf<Read<portfolio.RosterCreator>>();
  expectTypeOf<Output<"rosterOptionsSchema">>().toEqualTypeOf<Read<portfolio.RosterOptions>>();
  expectTypeOf<Output<"mixCreatorSchema">>().toEqualTypeOf<Read<portfolio.MixCreator>>();
  expectTypeOf<Output<"creatorMixSchema">>().toEqualTypeOf<Read<portfolio.CreatorMix>>();
  expectTypeOf<Output<"compareMixesOptionsSchema">>().toEqualTypeOf<Read<portfolio.CompareMixesOptions>>();
  expectTypeOf<Output<"candidateSchema">>().toEqualTypeOf<Read<portfolio.Candidate>>();
  expectTypeOf<Output<"campaignRecordSchema">>().toEqualTypeOf<Read<scorecard.CampaignRecord>>();
  expectTypeOf<Output<"campaignReportOptionsSchema">>().toEqualTypeOf<Read<scorecard.CampaignReportOptions>>();
  expectTypeOf<Output<"campaignRankingOptionsSchema">>().toEqualTypeOf<Read<scorecard.CampaignRankingOptions>>();
  expectTypeOf<Output<"rankableReportSchema">>().toEqualTypeOf<Read<scorecard.RankableReport>>();
});

test("where an input may be more than data, what its schema returns may be given to the function", () => {
  expectTypeOf<z.output<typeof schemas.audienceInputSchema>>().toExtend<portfolio.AudienceInput>();
  expectTypeOf<z.output<typeof schemas.audienceObjectSchema>>().toExtend<portfolio.AudienceInput>();
  expectTypeOf<z.output<typeof schemas.reachingCreatorSchema>>().toExtend<portfolio.ReachingCreator>();
  expectTypeOf<z.output<typeof schemas.selectOptionsSchema>>().toExtend<portfolio.SelectOptions>();
  expectTypeOf<z.output<typeof schemas.coordinationOptionsSchema>>().toExtend<
    portfolio.CoordinationOptions<core.Money>
  >();
  expectTypeOf<z.output<typeof schemas.coordinationNumbersSchema>>().toExtend<portfolio.CoordinationOptions<number>>();
  expectTypeOf<z.output<typeof schemas.scoreOptionsSchema>>().toExtend<scorecard.ScoreOptions>();
  expectTypeOf<z.output<typeof schemas.scorecardSchema>>().toExtend<core.Scorecard>();
  expectTypeOf<z.output<typeof schemas.scorecardDefinitionSchema>>().toExtend<scorecard.ScorecardDefinition>();
  expectTypeOf<z.output<typeof schemas.sizedCreatorSchema>>().toExtend<engagement.CreatorOrPeer>();
  expectTypeOf<z.output<typeof schemas.audienceSharesSchema>>().toEqualTypeOf<fit.AudienceShares>();
});
