import { commenterRule } from "../../reference/commenter-rule.js";
import type { Appearances } from "./appearances.js";
import { binomialTail } from "./binomial-tail.js";

/**
 * How probable it is by chance that as many commenters stand at the top, under most posts, with as few in between. Two
 * kinds of chance are tried, and the larger probability is told. In one, everybody in the audience is as likely to comment.
 * In the other activity falls off smoothly, however unequal it is: at most as many people per step on the logarithm of
 * activity towards the top. Then of those at the top and in between, at most ln((P + ½) / (t − ½)) / ln((P + ½) / (b − ½))
 * are at the top, for P posts, from t at the top and from b in between.
 *
 * @param audience - the size of the audience in which everybody is as likely to comment
 */
export function coreProbability({ postsOf, sizes, count }: Appearances, audience: number): number | null {
  const { fewestPosts, topShare, betweenShare, fewestBetween } = commenterRule.core;
  const posts = sizes.length;
  if (posts < fewestPosts) return null;
  const top = Math.ceil(topShare * posts);
  const between = Math.max(fewestBetween, Math.ceil(betweenShare * posts));
  const atTop = postsOf.filter((own) => own.length >= top).length;
  const counted = postsOf.filter((own) => own.length >= between).length;
  if (atTop === 0) return 1;
  const last = posts + 0.5;
  return Math.max(
    binomialTail(atTop, audience, binomialTail(top, posts, Math.min(1, count / (audience * posts)))),
    binomialTail(atTop, counted, Math.log(last / (top - 0.5)) / Math.log(last / (between - 0.5))),
  );
}
