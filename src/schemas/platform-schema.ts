import * as z from "zod";
import { type Platform, type PostFormat, platforms, postFormats } from "../core/platform.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/**
 * A platform, one of `platforms`.
 *
 * @example
 * import { platformSchema } from "influencer-scoring/schemas";
 * console.log(platformSchema.safeParse("tiktok").success); // => true
 * console.log(platformSchema.safeParse("TikTok").error?.issues[0]?.message); // => unknown-platform
 */
export const platformSchema: Schema<Platform> = z
  .enum(platforms, says("unknown-platform"))
  .meta({ title: "Platform", description: "Where a creator publishes." });

/**
 * The format of a post, one of `postFormats`.
 *
 * @example
 * import { postFormatSchema } from "influencer-scoring/schemas";
 * console.log(postFormatSchema.safeParse("short-video").success); // => true
 * console.log(postFormatSchema.safeParse("reel").error?.issues[0]?.message); // => unknown-format
 */
export const postFormatSchema: Schema<PostFormat> = z
  .enum(postFormats, says("unknown-format"))
  .meta({ title: "PostFormat", description: "What kind of post it is. A Reel or a Short is a short-video." });
