/**
 * From the answers of platforms to a creator, with zod (a peer dependency): an adapter for each platform, and the schemas
 * of what it reads.
 *
 * @packageDocumentation
 */
export type { Issue } from "../core/issue.js";
export type { Adapted, AdaptedCreator, AdapterOptions, RefusedAnswers } from "./adapted.js";
export {
  type FacebookComment,
  type FacebookEdge,
  type FacebookPage,
  type FacebookPerson,
  type FacebookPost,
  type FacebookShares,
  type FacebookSummary,
  facebookCommentSchema,
  facebookPageSchema,
  facebookPostSchema,
} from "./facebook/facebook-schemas.js";
export { type FacebookPagesAnswers, fromFacebookPages } from "./facebook/from-facebook-pages.js";
export {
  type GraphInsight,
  type GraphInsightBreakdown,
  type GraphInsightGroup,
  type GraphInsightTotal,
  type GraphInsightValue,
  graphInsightSchema,
} from "./graph/insight-schema.js";
export { fromInstagramGraph, type InstagramGraphAnswers } from "./instagram/from-instagram-graph.js";
export {
  type InstagramComment,
  type InstagramMedia,
  type InstagramOwner,
  type InstagramUser,
  instagramCommentSchema,
  instagramMediaSchema,
  instagramUserSchema,
} from "./instagram/instagram-schemas.js";
export { fromLinkedIn, type LinkedInAnswers } from "./linkedin/from-linkedin.js";
export {
  type LinkedInComments,
  type LinkedInCounts,
  type LinkedInLikes,
  type LinkedInOrganization,
  type LinkedInPost,
  type LinkedInShareStatistics,
  type LinkedInSocialActions,
  type LinkedInStamp,
  linkedInOrganizationSchema,
  linkedInPostSchema,
  linkedInShareStatisticsSchema,
  linkedInSocialActionsSchema,
} from "./linkedin/linkedin-schemas.js";
export type { PayloadCount, PayloadId, PayloadTime } from "./payload-fields.js";
export type { PayloadSchema } from "./payload-schema.js";
export { fromPinterest, type PinterestAnswers } from "./pinterest/from-pinterest.js";
export {
  type PinterestAccount,
  type PinterestAnalytics,
  type PinterestLifetime,
  type PinterestPin,
  type PinterestPinCounts,
  type PinterestPinMetrics,
  type PinterestSummary,
  pinterestAccountSchema,
  pinterestAnalyticsSchema,
  pinterestPinSchema,
} from "./pinterest/pinterest-schemas.js";
export { fromThreads, type ThreadsAnswers } from "./threads/from-threads.js";
export {
  type ThreadsPost,
  type ThreadsProfile,
  type ThreadsReference,
  threadsPostSchema,
  threadsProfileSchema,
} from "./threads/threads-schemas.js";
export { fromTikTok, type TikTokAnswers } from "./tiktok/from-tiktok.js";
export {
  type TikTokComment,
  type TikTokFollower,
  type TikTokUser,
  type TikTokVideo,
  tikTokCommentSchema,
  tikTokFollowerSchema,
  tikTokUserSchema,
  tikTokVideoSchema,
} from "./tiktok/tiktok-schemas.js";
export { fromX, type XAnswers } from "./x/from-x.js";
export {
  type XAttachments,
  type XMedia,
  type XMediaMetrics,
  type XPost,
  type XPostMetrics,
  type XReference,
  type XUser,
  type XUserMetrics,
  xMediaSchema,
  xPostSchema,
  xUserSchema,
} from "./x/x-schemas.js";
export { fromYouTubeData, type YouTubeDataAnswers } from "./youtube/from-youtube-data.js";
export {
  type YouTubeAuthorChannel,
  type YouTubeChannel,
  type YouTubeChannelStatistics,
  type YouTubeComment,
  type YouTubeCommentSnippet,
  type YouTubePaidPlacement,
  type YouTubeSnippet,
  type YouTubeVideo,
  type YouTubeVideoDetails,
  type YouTubeVideoStatistics,
  youTubeChannelSchema,
  youTubeCommentSchema,
  youTubeVideoSchema,
} from "./youtube/youtube-schemas.js";
