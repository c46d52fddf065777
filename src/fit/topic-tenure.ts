import type { Post } from "../core/creator.js";
import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { millisecondsPerDay, requireTime } from "../core/time.js";
import { countNotes } from "../posts/note-counter.js";

const model: ModelId = "topic-focus@1";

/**
 * How long a creator has been on a topic: days from the first to the last post on it. The posts at hand are a window on
 * more, so it is the least that it can be, and the upper end is open.
 */
export function topicTenure(posts: readonly Post[], isOn: readonly (boolean | undefined)[], asked: boolean): Measure {
  const [note, notes] = countNotes();
  const times: number[] = [];
  posts.forEach(({ publishedAt }, i) => {
    if ((publishedAt ?? null) !== null) {
      const time = requireTime(publishedAt, `posts[${i}].publishedAt`);
      if (isOn[i]) times.push(time);
    } else if (isOn[i]) note("missing-time");
  });
  const common = { n: times.length, basis: "days:first to last on topic", model, notes: notes() };
  if (!asked) return { value: null, reason: "not-given", ...common };
  if (times.length === 0) return { value: null, reason: isOn.includes(true) ? "missing-time" : "no-posts", ...common };
  const [first, last] = times.reduce(([early, late], time) => [Math.min(early, time), Math.max(late, time)] as const, [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as const);
  const value = (last - first) / millisecondsPerDay;
  return { value, interval: { low: value, high: null, shape: "between", level: 1, method: "window" }, ...common };
}
