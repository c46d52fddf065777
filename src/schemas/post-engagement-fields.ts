import { summedInteractions } from "./engagement-options-schema.js";
import { count } from "./fields.js";
import { choice } from "./input-fields.js";
import { givenNumber } from "./measure-input-schema.js";

/** The fields that tell what the engagement of one post is. */
export const postEngagementFields = () => ({
  interactions: summedInteractions().nullish().describe("The interactions that count; likes and comments."),
  by: choice(["followers", "reach", "impressions", "views"])
    .nullish()
    .describe("What each post is divided by; by nothing where not given."),
  followers: givenNumber(count, "Followers.")
    .nullish()
    .describe("Followers now, for posts that do not tell those of their publish day."),
});
