import type { Comment, FollowerProfile, Post } from "./creator.js";
import { postFormats } from "./platform.js";
import { timeProblem } from "./time.js";

/** Anything, with the fields of a part of a creator. */
type Unchecked<T> = { readonly [K in keyof T]?: unknown };

const isUnknown = (value: unknown): boolean => value === undefined || value === null;

const isCount = (value: unknown): boolean =>
  isUnknown(value) || (typeof value === "number" && value >= 0 && Number.isSafeInteger(value));

const isAmount = (value: unknown): boolean =>
  isUnknown(value) || (typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY);

const isShare = (value: unknown): boolean =>
  isUnknown(value) || (typeof value === "number" && value >= 0 && value <= 1);

const isFlag = (value: unknown): boolean => isUnknown(value) || typeof value === "boolean";

const isText = (value: unknown): boolean => isUnknown(value) || typeof value === "string";

const isTime = (value: unknown): boolean => isUnknown(value) || timeProblem(value) === undefined;

function isTexts(value: unknown): boolean {
  if (isUnknown(value)) return true;
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== "string") return false;
  return true;
}

// Field by field, since reading a field by its name costs many times as much where the name is a variable.

/** Whether there is nothing wrong with any field of a post. A post that is not fine is looked at for what is wrong. */
export function isFinePost(post: Unchecked<Post>): boolean {
  return (
    isText(post.id) &&
    isTime(post.publishedAt) &&
    (isUnknown(post.format) || postFormats.includes(post.format as "image")) &&
    isCount(post.likes) &&
    isCount(post.comments) &&
    isCount(post.shares) &&
    isCount(post.saves) &&
    isCount(post.reposts) &&
    isCount(post.quotes) &&
    isCount(post.replies) &&
    isCount(post.clicks) &&
    isCount(post.views) &&
    isCount(post.reach) &&
    isCount(post.impressions) &&
    isCount(post.exits) &&
    isCount(post.profileVisits) &&
    isCount(post.follows) &&
    isAmount(post.watchSeconds) &&
    isAmount(post.durationSeconds) &&
    isCount(post.followersAtPublish) &&
    isFlag(post.sponsored) &&
    isFlag(post.boosted) &&
    isFlag(post.pinned) &&
    isFlag(post.collaboration) &&
    isFlag(post.giveaway) &&
    isTexts(post.hashtags) &&
    isTexts(post.topics) &&
    isText(post.contentType) &&
    isTexts(post.brands) &&
    isText(post.caption)
  );
}

/** Whether there is nothing wrong with any field of a comment. */
export function isFineComment(comment: Unchecked<Comment>): boolean {
  return (
    isText(comment.id) &&
    isText(comment.postId) &&
    isText(comment.author) &&
    isFlag(comment.byCreator) &&
    isText(comment.text) &&
    isTime(comment.publishedAt) &&
    isText(comment.replyTo) &&
    isCount(comment.likes)
  );
}

/** Whether there is nothing wrong with any field of a follower's profile. */
export function isFineProfile(profile: Unchecked<FollowerProfile>): boolean {
  return (
    isText(profile.username) &&
    isShare(profile.usernameDigitShare) &&
    isCount(profile.followers) &&
    isCount(profile.following) &&
    isCount(profile.posts) &&
    isFlag(profile.hasProfilePicture) &&
    isCount(profile.biographyLength) &&
    isFlag(profile.hasExternalUrl) &&
    isFlag(profile.isPrivate) &&
    isFlag(profile.isVerified) &&
    isTime(profile.createdAt) &&
    isTime(profile.lastPostAt)
  );
}
