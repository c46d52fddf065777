import * as fit from "../../src/fit/index.js";
import * as schemas from "../../src/schemas/index.js";
import { type InputCase, share, sum } from "./input-case.js";
import { views } from "./some-returns.js";

const options = { options: "" };
const at = "2026-06-01T00:00:00Z";
const posts = [9, 8, 6].map((likes, i) => ({
  id: `p${i}`,
  likes,
  comments: 1,
  topics: ["baking"],
  format: "image" as const,
  hashtags: ["runclub"],
  sponsored: true,
  brands: ["acme"],
  publishedAt: Date.UTC(2026, i, 10),
}));
const audience = { country: { DE: 0.5, AT: 0.1 } };
const engagement = { interactions: ["likes", "comments"], by: "followers", followers: 900 };
const campaign = { id: "c", brand: "acme", start: at, end: at, postIds: ["p1"], costs: [] };

/** Every input of the functions of fit. */
export const fitInputs: readonly InputCase[] = [
  ...[{ DE: 0.5, AT: 0.1 }, audience].map(
    (input): InputCase => ({
      name: "AudienceShares",
      schema: schemas.audienceSharesSchema,
      call: (target) => fit.audienceFit(input, target),
      path: "target",
      unlike: /^(?:dimension-mismatch|shares-above-one|empty|missing) |\.\*/,
      input,
    }),
  ),
  {
    name: "AudienceFitOptions",
    schema: schemas.audienceFitOptionsSchema,
    call: (input) => fit.audienceFit(audience, audience, input),
    path: "",
    names: options,
    unlike: /^(?:dimension-mismatch|shares-above-one) |\.\*|^negative cost\.interval/,
    input: {
      base: { country: { DE: 0.05 } },
      audienceSize: 800,
      reach: views,
      cost: sum,
      rest: "anywhere",
      level: 0.9,
    },
  },
  {
    name: "TopicFocusOptions",
    schema: schemas.topicFocusOptionsSchema,
    call: (input) => fit.topicFocus(posts, input),
    path: "",
    names: options,
    unlike: /^(?:out-of-range taxonomy|empty-string onTopic)/,
    unread: /^(?:interactions|by|followers)/,
    input: { ...engagement, onTopic: "baking", taxonomy: 20, count: "split", cut: 0.6, level: 0.9 },
  },
  {
    name: "TopicFocusOptions, listed",
    schema: schemas.topicFocusOptionsSchema,
    call: (input) => fit.topicFocus(posts, input),
    path: "",
    names: options,
    unlike: /^(?:out-of-range taxonomy|empty-string onTopic|empty taxonomy)/,
    input: { onTopic: ["baking"], taxonomy: ["baking", "pets"] },
  },
  ...[["image", { format: "video", count: 2 }], { image: 2, video: null }].map(
    (brief): InputCase => ({
      name: "ContentDiversityOptions",
      schema: schemas.contentDiversityOptionsSchema,
      call: (input) => fit.contentDiversity(posts, input),
      path: "",
      names: options,
      // A brief of formats names formats, and asks for something.
      unlike: /^(?:empty|unknown-format|empty-string) /,
      input: { by: "format", brief, types: ["image", "video"], level: 0.9 },
    }),
  ),
  {
    name: "AuthoredPost",
    schema: schemas.authoredPostSchema,
    call: (post) => fit.hashtagPerformance([post], { hashtag: "runclub" }),
    path: "posts[0]",
    unread: /^(?!author|hashtags|caption)/,
    input: { id: "p", author: "reader", hashtags: ["runclub"], caption: "x" },
  },
  {
    name: "HashtagOptions",
    schema: schemas.hashtagOptionsSchema,
    call: (input) => fit.hashtagPerformance(posts, input),
    path: "",
    names: options,
    unlike: /^(?:invalid-hashtag|missing hashtag|over-determined|counted-twice)/,
    unread: /^(?:interactions|audiencePosts)/,
    input: { ...engagement, hashtag: "#runclub", audiencePosts: [{ author: "reader" }], creators: ["ana"], level: 0.9 },
  },
  {
    name: "HashtagOptions, of several",
    schema: schemas.hashtagOptionsSchema,
    call: (input) => fit.hashtagPerformance(posts, input),
    path: "",
    names: options,
    unlike: /^(?:invalid-hashtag|missing hashtag|over-determined)/,
    input: { hashtags: ["runclub", "picnic"] },
  },
  {
    name: "ResponsivenessOptions",
    schema: schemas.responsivenessOptionsSchema,
    call: (input) => fit.responsiveness([{ id: "1", author: "a", byCreator: false }], input),
    path: "",
    names: options,
    unlike: /^missing asOf/,
    // What is empty, or no name at all, is passed over.
    unread: /^creatorAuthor$/,
    input: { asOf: at, windowHours: 48, count: "all", threadsComplete: true, creatorAuthor: "me", level: 0.9 },
  },
  {
    name: "AlignmentFacts",
    schema: schemas.alignmentFactsSchema,
    call: (facts) =>
      fit.brandAlignment(facts, {
        asOf: at,
        excludedTopics: ["x"],
        excludedHashtags: "x",
        competitors: ["rival"],
        conflictDays: 9,
        minimumFollowers: 5,
      }),
    path: "",
    names: { facts: "" },
    unlike: /^out-of-range campaigns|^counted-twice/,
    // Whatever tells posts is a selection.
    unread:
      /^(?:posts$|posts\[0\]\.(?!publishedAt|topics|brands|hashtags|caption)|campaigns\[0\]\.(?!brand|start|end|postIds))/,
    input: {
      followers: 900,
      followersPrecision: 100,
      category: "food",
      postCount: 40,
      posts: [{ publishedAt: at, topics: ["baking"], brands: ["acme"], hashtags: ["ad"], caption: "x" }],
      campaigns: [{ brand: "acme", start: at, end: at, postIds: ["p1"] }],
    },
  },
  {
    name: "AlignmentBrief",
    schema: schemas.alignmentBriefSchema,
    call: (input) => fit.brandAlignment({ followers: 900, posts }, input),
    path: "",
    names: { brief: "" },
    // What a gate needs, and names that stand twice.
    unlike:
      /^(?:missing (?:asOf|conflictDays|limits|weights)|out-of-range (?:weights|limits|maximum)|duplicate-name|invalid-hashtag|empty )/,
    unread: /^$/,
    input: {
      asOf: at,
      excludedTopics: ["gambling"],
      excludedHashtags: "ad",
      excludedBrands: ["rival"],
      competitors: "rival",
      conflictDays: 14,
      minimumFollowers: 500,
      maximumFollowers: 5_000,
      limits: { rate: { value: share, minimum: 0.01, maximum: 0.5 } },
      gates: { signed: true, seen: null },
      components: { audience: 0.6, topics: share, values: null },
      weights: { audience: 2, topics: 1, values: 1 },
    },
  },
  {
    name: "DeliveryItem",
    schema: schemas.deliveryItemSchema,
    call: (item) => fit.deliveryRecord([item]),
    path: "records[0]",
    unlike: /^over-determined |^negative cost\.interval/,
    input: {
      dueAt: at,
      deliveredAt: at,
      delivered: true,
      format: "image",
      usable: true,
      accepted: true,
      cost: sum,
      campaign: "c",
    },
  },
  {
    name: "DeliveryOptions",
    schema: schemas.deliveryOptionsSchema,
    call: (input) => fit.deliveryRecord([{ dueAt: at, deliveredAt: at, usable: true }], input),
    path: "",
    names: options,
    unlike: /^counted-twice |^negative cost\.interval/,
    unread: /^(?:posts|formats)/,
    input: {
      asOf: at,
      graceDays: 2,
      formats: ["image", { format: "video", count: 2 }],
      cost: sum,
      posts: [{ id: "p" }],
      level: 0.9,
    },
  },
  {
    name: "PartnershipOptions",
    schema: schemas.partnershipOptionsSchema,
    call: (input) => fit.partnershipHistory(posts, input),
    path: "",
    names: options,
    unlike: /^(?:invalid-hashtag|duplicate-name|out-of-range campaigns)/,
    unread: /^campaigns\[0\]\.(?!brand|start|end|postIds)/,
    input: {
      ...engagement,
      brand: "acme",
      competitors: ["rival"],
      asOf: at,
      campaigns: [campaign],
      partnershipGapDays: 30,
      disclosureHashtags: ["ad"],
      sponsoredIsLabel: true,
      decayOver: "posts",
      level: 0.9,
    },
  },
];
