import * as z from "zod";
import type { TopicEngagementMeasure, TopicFocusMeasure, TopicShare } from "../fit/index.js";
import { count, share, text } from "./fields.js";
import { measureSchema, measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import { lazySchemaFor, type Schema } from "./schema-for.js";

/** How much goes to one topic. */
const topicShareSchema = () =>
  lazySchemaFor<TopicShare>()(() =>
    z
      .object(
        {
          topic: text.describe("The topic, in lower case."),
          posts: count.describe("On how many posts it is."),
          share: share.describe("Its share, counted as asked, 0 to 1."),
        },
        says("not-an-object"),
      )
      .meta({ title: "TopicShare", description: "How much goes to one topic." }),
  );

/** How posts on the topic do beside the others. */
const topicEngagementSchema = () =>
  resultFor<TopicEngagementMeasure>()(() =>
    measureWith("Engagement of posts on the topic over that of the others.", {
      onTopic: count.describe("How many posts on the topic were compared."),
      offTopic: count.describe("How many others."),
    }).meta({ title: "TopicEngagementMeasure", description: "How posts on a topic do beside the others." }),
  );

/**
 * What `topicFocus` returns.
 *
 * @example
 * import { topicFocus } from "influencer-scoring/fit";
 * import { topicFocusMeasureSchema } from "influencer-scoring/schemas";
 * const posts = [{ topics: ["Baking"] }, { topics: ["baking"] }, { topics: ["travel"] }];
 * const { topics, verdict } = topicFocusMeasureSchema.parse(topicFocus(posts));
 * console.log(topics[0]?.topic, topics[0]?.posts, verdict); // => baking 2 null
 */
export const topicFocusMeasureSchema: Schema<TopicFocusMeasure> = /* @__PURE__ */ resultFor<TopicFocusMeasure>()(() =>
  measureWith("How far the posts keep to few topics: 0 where all are as common, 1 where there is one.", {
    entropy: measureSchema.describe("Shannon's entropy of the topics in nats, corrected for how few the posts are."),
    concentration: measureSchema.describe("The probability that two posts are on the same topic, 0 to 1."),
    effectiveTopics: measureSchema.describe("How many equally common topics would be as diverse."),
    topics: z.array(topicShareSchema(), says("not-an-array")).describe("The topics seen, the commonest first."),
    shareOnTopic: measureSchema.describe("The share of posts on the topic asked about, 0 to 1."),
    engagement: topicEngagementSchema().describe("How posts on the topic do beside the others."),
    tenure: measureSchema.describe("Days from the first to the last post on the topic, of those at hand."),
    verdict: z
      .enum(["niche-expert", "generalist", "undecided"], says("unknown-option"))
      .nullable()
      .describe("By the cut given, where the interval leaves no doubt; null without a cut or a focus."),
  }).meta({ title: "TopicFocusMeasure", description: "How far a creator keeps to few topics." }),
);
