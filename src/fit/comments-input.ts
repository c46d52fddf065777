import type { Comment, Creator } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { foldName } from "./fold-word.js";
import type { CreatorName } from "./read-comments.js";

/** Comments by the audience and by the creator, or the creator with comments. */
export type CommentsInput = Maybe<readonly Comment[] | Creator>;

/** The comments of a creator, or a list of them. */
export function listOfComments(given: CommentsInput): Maybe<readonly Comment[]> {
  if (given === undefined || given === null || Array.isArray(given)) return given as Maybe<readonly Comment[]>;
  const isCreator = typeof given === "object" && ("comments" in given || "platform" in given);
  if (!isCreator) refuse("not-an-array", "comments");
  return (given as Creator).comments;
}

/** The name under which the creator writes: the one that the caller gave, or the account's. */
export function nameOfCreator(given: CommentsInput, creatorAuthor: Maybe<string>): CreatorName | undefined {
  // A list has none.
  const { handle } = (given ?? {}) as Partial<Creator>;
  const [author, isGiven, path] = creatorAuthor ? [creatorAuthor, true, "creatorAuthor"] : [handle, false, "handle"];
  const name = author === undefined || author === null ? "" : foldName(author, path);
  return name === "" ? undefined : { name, isGiven };
}
