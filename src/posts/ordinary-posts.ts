import type { Post } from "../core/creator.js";
import type { Maybe } from "../core/measure.js";
import type { Time } from "../core/time.js";
import { type PostSelection, type SelectedPosts, selectPosts } from "./select-posts.js";

/**
 * The posts that tell how a creator does: all but pinned and boosted ones, which were chosen or paid to do well, unless the
 * selection says otherwise; and none from after the moment of judging.
 *
 * @param posts - the posts
 * @param selection - what to choose otherwise
 * @param asOf - the moment of judging; every post counts where there is none
 */
export function ordinaryPosts(
  posts: Maybe<readonly Post[]>,
  selection: PostSelection | undefined,
  asOf: Time | null,
): SelectedPosts {
  return selectPosts(posts, {
    pinned: "exclude",
    boosted: "exclude",
    ...selection,
    ...(asOf !== null && { asOf }),
  });
}
