import type { FollowerProfile } from "../../core/creator.js";
import { known } from "../draft.js";
import type { Report } from "../report.js";
import { countOf, lengthOf, textOf, timeOf } from "../values.js";
import type { XUser } from "./x-schemas.js";

/** What X shows where an account has no picture of its own. */
const defaultPicture = "default_profile";

/** An account of X as the profile of a follower. */
export function followerOf(user: XUser, path: string, report: Report): FollowerProfile {
  const { public_metrics: metrics, profile_image_url: picture, url } = user;
  return known({
    username: textOf(user.username),
    followers: countOf(metrics?.followers_count),
    following: countOf(metrics?.following_count),
    posts: countOf(metrics?.tweet_count ?? metrics?.post_count),
    hasProfilePicture: picture ? !picture.includes(defaultPicture) : undefined,
    biographyLength: lengthOf(user.description),
    // An empty address was asked for and is none; an absent one may not have been asked for.
    hasExternalUrl: typeof url === "string" ? url !== "" : undefined,
    isPrivate: user.protected,
    isVerified: user.verified,
    createdAt: timeOf(user.created_at, `${path}.created_at`, report),
  }) as FollowerProfile;
}
