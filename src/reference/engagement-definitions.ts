import { deepFreeze } from "../core/freeze.js";
import { bufferEngagement } from "./engagement-definitions/buffer.js";
import { captiv8InstagramEngagement, captiv8TiktokEngagement } from "./engagement-definitions/captiv8.js";
import { facebookEngagement } from "./engagement-definitions/facebook.js";
import {
  hootsuiteDailyEngagement,
  hootsuiteImpressionsEngagement,
  hootsuitePostEngagement,
  hootsuiteReachEngagement,
  hootsuiteViewsEngagement,
} from "./engagement-definitions/hootsuite.js";
import { hypeAuditorEngagement } from "./engagement-definitions/hype-auditor.js";
import { infludataCommentEngagement } from "./engagement-definitions/infludata.js";
import {
  instagramCarouselEngagement,
  instagramImageEngagement,
  instagramReelEngagement,
  instagramStoryEngagement,
} from "./engagement-definitions/instagram.js";
import { leftyEngagement } from "./engagement-definitions/lefty.js";
import { linkedinEngagement } from "./engagement-definitions/linkedin.js";
import {
  rivalIqFacebookEngagement,
  rivalIqInstagramEngagement,
  rivalIqTiktokEngagement,
  rivalIqXEngagement,
} from "./engagement-definitions/rival-iq.js";
import { threadsConversationEngagement, threadsEngagement } from "./engagement-definitions/threads.js";
import { tiktokEngagement } from "./engagement-definitions/tiktok.js";
import { xAdsEngagement, xEngagement } from "./engagement-definitions/x.js";
import { youtubeShortEngagement, youtubeVideoEngagement } from "./engagement-definitions/youtube.js";

export {
  bufferEngagement,
  captiv8InstagramEngagement,
  captiv8TiktokEngagement,
  facebookEngagement,
  hootsuiteDailyEngagement,
  hootsuiteImpressionsEngagement,
  hootsuitePostEngagement,
  hootsuiteReachEngagement,
  hootsuiteViewsEngagement,
  hypeAuditorEngagement,
  infludataCommentEngagement,
  instagramCarouselEngagement,
  instagramImageEngagement,
  instagramReelEngagement,
  instagramStoryEngagement,
  leftyEngagement,
  linkedinEngagement,
  rivalIqFacebookEngagement,
  rivalIqInstagramEngagement,
  rivalIqTiktokEngagement,
  rivalIqXEngagement,
  threadsConversationEngagement,
  threadsEngagement,
  tiktokEngagement,
  xAdsEngagement,
  xEngagement,
  youtubeShortEngagement,
  youtubeVideoEngagement,
};

/**
 * Every engagement definition of the library, by name: whose rate counts what, over what. Spread one into the options of
 * `engagementRate`; add `followers` where it divides by them, and say otherwise after it what should differ.
 *
 * @example
 * import { engagementDefinitions, engagementRate } from "influencer-scoring/engagement";
 * const posts = [{ likes: 300, comments: 20 }, { likes: 100, comments: 10 }, { likes: 800, comments: 30 }];
 * const rate = engagementRate(posts, { ...engagementDefinitions.hypeAuditor, followers: 10_000 });
 * console.log(rate.value, rate.basis); // => 0.042 likes+comments/followers:mean
 */
export const engagementDefinitions = /* @__PURE__ */ deepFreeze({
  hypeAuditor: hypeAuditorEngagement,
  lefty: leftyEngagement,
  rivalIqInstagram: rivalIqInstagramEngagement,
  rivalIqTiktok: rivalIqTiktokEngagement,
  rivalIqFacebook: rivalIqFacebookEngagement,
  rivalIqX: rivalIqXEngagement,
  hootsuitePost: hootsuitePostEngagement,
  hootsuiteReach: hootsuiteReachEngagement,
  hootsuiteImpressions: hootsuiteImpressionsEngagement,
  hootsuiteViews: hootsuiteViewsEngagement,
  hootsuiteDaily: hootsuiteDailyEngagement,
  buffer: bufferEngagement,
  captiv8Instagram: captiv8InstagramEngagement,
  captiv8Tiktok: captiv8TiktokEngagement,
  infludataComments: infludataCommentEngagement,
  linkedin: linkedinEngagement,
  xAds: xAdsEngagement,
  x: xEngagement,
  instagramImage: instagramImageEngagement,
  instagramCarousel: instagramCarouselEngagement,
  instagramReel: instagramReelEngagement,
  instagramStory: instagramStoryEngagement,
  tiktok: tiktokEngagement,
  youtubeVideo: youtubeVideoEngagement,
  youtubeShort: youtubeShortEngagement,
  facebook: facebookEngagement,
  threads: threadsEngagement,
  threadsConversation: threadsConversationEngagement,
} as const);
