import type { Creator } from "../core/creator.js";
import type { DraftAccount, DraftGroup } from "./draft.js";

/**
 * Shares of all followers, by country, city, age and gender. Platforms tell the largest groups only, so that the shares
 * add up to less than 1, and the rest is unknown. A dimension whose groups hold more people than follow is left out.
 */
export function audienceOf(groups: readonly DraftGroup[], { id, facts }: DraftAccount): Creator["audience"] {
  const { followers } = facts;
  const dimensions = new Map<string, Map<string, number>>();
  for (const { of, dimension, group, count } of groups) {
    if (of !== undefined && id !== undefined && of !== id) continue;
    const counts = dimensions.get(dimension) ?? new Map<string, number>();
    dimensions.set(dimension, counts.set(group, (counts.get(group) ?? 0) + count));
  }
  const shares = [...dimensions].flatMap(([dimension, counts]) => {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (!followers || all > followers) return [];
    return [[dimension, Object.fromEntries([...counts].map(([group, count]) => [group, count / followers]))]];
  });
  return shares.length > 0 ? Object.fromEntries(shares) : undefined;
}
