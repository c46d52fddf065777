import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { countNotes } from "../posts/note-counter.js";
import { engagementOf, type PostEngagementRule } from "./post-engagement.js";
import type { ReadCampaign } from "./read-campaigns.js";
import type { PartnerPost } from "./read-partner-posts.js";
import { wholeShare } from "./share-measure.js";

const namesAny = ({ brands }: PartnerPost, asked: readonly string[]): boolean =>
  brands !== undefined && asked.some((brand) => brands.has(brand));

/** The share of the posts that name the brand, of those that name any of the brands asked for. */
export function shareOfVoice(
  posts: readonly PartnerPost[],
  brand: string,
  asked: readonly string[],
  model: ModelId,
): Measure {
  const basis = "posts naming the brand/posts naming any";
  if (asked.length < 2) return { value: null, reason: "not-given", n: 0, basis, model, notes: [] };
  const untold = posts.filter(({ brands }) => brands === undefined).length;
  const naming = posts.filter((post) => namesAny(post, asked));
  const outcomes = naming.map(({ brands }) => brands?.has(brand) === true);
  const notes = untold > 0 ? [{ code: "unknown-outcome", path: "brands", count: untold } as const] : [];
  return wholeShare({ outcomes, mayHave: untold, mayLack: untold }, { basis, model, notes }, "zero-denominator");
}

/** The same of their interactions. */
export function shareOfVoiceByInteractions(
  posts: readonly PartnerPost[],
  brand: string,
  asked: readonly string[],
  rule: PostEngagementRule,
  model: ModelId,
): Measure {
  const [note, notes] = countNotes();
  let [own, all, n] = [0, 0, 0];
  for (const each of posts) {
    if (each.brands === undefined) note("unknown-outcome", "brands");
    if (!namesAny(each, asked)) continue;
    const value = engagementOf(each.post, rule, each.path, note);
    if (value === undefined) continue;
    n++;
    all += value;
    if (each.brands?.has(brand)) own += value;
  }
  const common = { n, basis: `${rule.basis}:naming the brand/naming any`, model, notes: notes() };
  if (asked.length < 2) return { value: null, reason: "not-given", ...common, notes: [] };
  return all > 0 ? { value: own / all, ...common } : { value: null, reason: "zero-denominator", ...common };
}

/**
 * Brand loyalty: one over the number of the brands asked for that the creator worked for, this one included; 0 where it is
 * not among them. Paid posts and campaigns that do not tell their brand may be for any of the others, or for this one.
 */
export function brandLoyalty(
  paid: readonly PartnerPost[],
  campaigns: readonly ReadCampaign[] | undefined,
  brand: string,
  asked: readonly string[],
  model: ModelId,
): Measure {
  const seen = new Set<string>();
  for (const { brands } of paid) for (const each of brands ?? []) seen.add(each);
  for (const campaign of campaigns ?? []) if (campaign.brand !== undefined) seen.add(campaign.brand);
  const worked = asked.filter((each) => seen.has(each));
  const untold =
    paid.filter(({ brands }) => brands === undefined).length +
    (campaigns ?? []).filter((campaign) => campaign.brand === undefined).length;
  const notes = untold > 0 ? [{ code: "unknown-outcome", path: "brands", count: untold } as const] : [];
  const common = { n: worked.length, basis: "1/competing brands", model, notes };
  if (asked.length < 2) return { value: null, reason: "not-given", ...common };
  if (worked.length === 0) return { value: null, reason: "zero-denominator", ...common };
  const isOwn = worked.includes(brand);
  const value = isOwn ? 1 / worked.length : 0;
  const interval: Interval = {
    low: isOwn ? 1 / asked.length : 0,
    high: isOwn ? value : 1 / (worked.length + 1),
    shape: "between",
    level: 1,
    method: "worst-case",
  };
  return { value, ...(untold > 0 && { interval }), ...common };
}
