import type { Comment, Creator, FollowerProfile, Post } from "../core/creator.js";

/** The fields of a type, with the right to write, and `undefined` for what an answer does not hold. */
export type Writable<T> = { -readonly [K in keyof T]?: Exclude<T[K], null> | undefined };

/** Who an account is. */
export interface Who {
  /** The platform's id. */
  readonly id?: string | undefined;
  /** The name on the platform. */
  readonly handle?: string | undefined;
}

/** An account as one answer tells it. */
export interface DraftAccount extends Who {
  /** What the answer tells. */
  readonly facts: Writable<Omit<Creator, "id" | "platform" | "posts" | "comments">>;
}

/** A count that platforms let people hide. */
export type HideableCount = "likes" | "comments" | "shares" | "saves";

/** A post as one answer tells it. */
export interface DraftPost {
  /** By what it is known again in another answer; a post without such a name stands alone. */
  readonly key: string | undefined;
  /** From which kind of answer it is: two of one kind are a repetition, two of different kinds complete each other. */
  readonly from: string;
  /** Whose it is. */
  readonly owner: Who;
  /** What the answer tells. */
  readonly post: Writable<Post>;
  /** What it tells in a second place, for where no answer tells it in the first. */
  readonly second?: Writable<Post>;
  /** What it tells in fields that the platform has withdrawn, for where no answer tells it otherwise. */
  readonly legacy?: Writable<Post>;
  /** The counts that this answer was asked for and does not show. */
  readonly hidden?: readonly HideableCount[];
  /** The counts that stand in this answer and cannot be read. */
  readonly unreadable?: readonly HideableCount[];
  /** Whether it may as well be a comment, or of another platform: nothing tells but where an account stands beside it. */
  readonly isVague?: boolean;
}

/** A comment as one answer tells it. */
interface DraftComment {
  /** Who wrote it. */
  readonly author: Who;
  /** What the answer tells. */
  readonly comment: Writable<Comment>;
}

/** How many of an account's followers are in one group. */
export interface DraftGroup {
  /** The platform's id of the account. */
  readonly of: string | undefined;
  /** What the followers are divided by, such as `country`. */
  readonly dimension: string;
  /** The group, such as `DE`. */
  readonly group: string;
  /** How many followers are in it. */
  readonly count: number;
}

/** All that the answers tell, before it is put together. */
export interface Draft {
  /** Accounts. */
  readonly accounts: DraftAccount[];
  /** Posts. */
  readonly posts: DraftPost[];
  /** Comments. */
  readonly comments: DraftComment[];
  /** Followers. */
  readonly profiles: FollowerProfile[];
  /** Groups of followers; each dimension from one answer only. */
  readonly groups: DraftGroup[];
  /** Which lists were answered, also where they are empty. */
  readonly answered: Set<"posts" | "comments" | "profiles">;
}

/** A draft that holds nothing yet. */
export const createDraft = (): Draft => ({
  accounts: [],
  posts: [],
  comments: [],
  profiles: [],
  groups: [],
  answered: new Set(),
});

/** The keys of an object whose values are known, as a new object. */
export function known<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
