import type { Comment } from "../../core/creator.js";
import { refuse } from "../../core/guard.js";
import type { Maybe } from "../../core/measure.js";

const texts = ["id", "postId", "author", "text"] as const;

/** The comments as a list; refuses what is no list of comments. Times are looked at by those who use them. */
export function guardComments(comments: Maybe<readonly Comment[]>): readonly Comment[] {
  const list = comments ?? [];
  if (!Array.isArray(list)) refuse("not-an-array", "comments");
  for (let i = 0; i < list.length; i++) {
    const comment = list[i] as Comment;
    if (typeof comment !== "object" || comment === null) refuse("not-an-object", `comments[${i}]`);
    const { id, postId, author, text, byCreator } = comment;
    if (!(isText(id) && isText(postId) && isText(author) && isText(text))) refuseText(comment, i);
    if (byCreator !== undefined && byCreator !== null && typeof byCreator !== "boolean")
      refuse("not-a-boolean", `comments[${i}].byCreator`);
  }
  return list;
}

function isText(value: unknown): boolean {
  return typeof value === "string" || value === undefined || value === null;
}

/** Names the field; paths are only made where there is something to say. */
function refuseText(comment: Comment, index: number): void {
  for (const field of texts) if (!isText(comment[field])) refuse("not-a-string", `comments[${index}].${field}`);
}
