import type { Note } from "../../core/note.js";
import type { GrowthEvent } from "./growth-events.js";
import type { GrowthPoint } from "./read-history.js";

/** What was left out, and what could not be looked at. */
export function growthNotes(
  points: readonly GrowthPoint[],
  units: readonly number[],
  outlying: number,
  rises: readonly GrowthEvent[],
  unjudged: boolean,
): Note[] {
  const notes: Note[] = [];
  const unit = units.at(-1) ?? 1;
  if (unit > 1) notes.push({ code: "rounded-followers", count: unit });
  if (outlying > 0) notes.push({ code: "outlying-count", count: outlying });
  for (const by of ["views", "posts"] as const) {
    const count = rises.filter((event) => event.by === by).length;
    if (count > 0) notes.push({ code: `explained-by-${by}`, count });
  }
  if (unjudged) notes.push({ code: "not-checked", path: "followers" });
  for (const path of ["views", "following"] as const)
    if (points.every((point) => point[path] === null)) notes.push({ code: "not-checked", path });
  return notes;
}
