import type { Averages, Creator, Post } from "../core/index.js";

/** What kind of value a cell holds; `readCell` tells how each is written. */
export type CellKind = "text" | "word" | "count" | "amount" | "money" | "flag" | "time" | "tags" | "names" | "nested";

/** The fields of a creator that are lists or objects: JSON Lines and columns of lists can hold them. */
export type NestedField =
  | "posts"
  | "comments"
  | "averages"
  | "followerHistory"
  | "followerSample"
  | "audience"
  | "quote"
  | "campaigns";

/** The name of a field that one cell of CSV can hold. */
export type FlatField = Exclude<keyof Creator, NestedField> | `averages.${keyof Averages}` | `post.${keyof Post}`;

/** Every field that a column can give, by the name that a header uses for it. */
const kinds: Readonly<Record<FlatField, CellKind>> = {
  id: "text",
  platform: "word",
  handle: "text",
  category: "text",
  followers: "count",
  followersPrecision: "count",
  following: "count",
  postCount: "count",
  createdAt: "time",
  "averages.interactions": "amount",
  "averages.denominator": "amount",
  "averages.posts": "count",
  "averages.basis": "word",
  "post.id": "text",
  "post.publishedAt": "time",
  "post.format": "word",
  "post.likes": "count",
  "post.comments": "count",
  "post.shares": "count",
  "post.saves": "count",
  "post.reposts": "count",
  "post.quotes": "count",
  "post.replies": "count",
  "post.clicks": "count",
  "post.views": "count",
  "post.reach": "count",
  "post.impressions": "count",
  "post.exits": "count",
  "post.profileVisits": "count",
  "post.follows": "count",
  "post.watchSeconds": "amount",
  "post.durationSeconds": "amount",
  "post.followersAtPublish": "count",
  "post.sponsored": "flag",
  "post.boosted": "flag",
  "post.pinned": "flag",
  "post.collaboration": "flag",
  "post.giveaway": "flag",
  "post.hashtags": "tags",
  "post.topics": "names",
  "post.contentType": "text",
  "post.brands": "names",
  "post.caption": "text",
};

/** The names of all fields that a column can give. */
export const fieldNames: readonly string[] = Object.keys(kinds);

const kindOf: ReadonlyMap<string, CellKind> = new Map(Object.entries(kinds));

/** A field that a column can give. */
export interface NamedField {
  /** Its name in a header, such as `post.likes`. */
  readonly name: string;
  /** What its cells hold. */
  readonly kind: CellKind;
}

/** A field of a creator or of a post. */
export interface Field extends NamedField {
  /** The object that it belongs to. */
  readonly owner: "creator" | "averages" | "post";
  /** Its name in that object, such as `likes`. */
  readonly key: string;
}

/** The field of this name that a cell of CSV can give, or `undefined` where there is none. */
export function fieldOf(name: string): Field | undefined {
  const kind = kindOf.get(name);
  if (!kind) return undefined;
  const [, owner, key = name] = /^(averages|post)\.(\w+)$/.exec(name) ?? [];
  return { name, owner: (owner as Field["owner"] | undefined) ?? "creator", key, kind };
}

const nestedFields: ReadonlySet<string> = new Set<NestedField>([
  "posts",
  "comments",
  "averages",
  "followerHistory",
  "followerSample",
  "audience",
  "quote",
  "campaigns",
]);

/** The field of this name that a column of a table can give, which may hold lists and objects as well. */
export function tableFieldOf(name: string): Field | undefined {
  return nestedFields.has(name) ? { name, owner: "creator", key: name, kind: "nested" } : fieldOf(name);
}
