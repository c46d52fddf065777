import type { Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { countNotes, type NoteCounter } from "../posts/note-counter.js";
import type { DisclosureSigns, PartnerPost } from "./read-partner-posts.js";
import { shareMeasure, wholeShare } from "./share-measure.js";

/** A share of the sponsored posts, with bounds for what is unknown, and for further campaigns where posts tell theirs. */
export function paidShare(
  posts: readonly PartnerPost[],
  has: (brands: ReadonlySet<string>) => boolean,
  level: number,
  basis: string,
  model: ModelId,
  note?: NoteCounter,
): Measure {
  const paid = posts.filter(({ isPaid }) => isPaid);
  const told = paid.filter(({ brands }) => brands);
  const nameless = paid.length - told.length;
  if (nameless > 0) note?.("unknown-outcome", "brands", nameless);
  const unflagged = posts.filter(({ isPaid }) => isPaid === undefined);
  if (unflagged.length > 0) note?.("unknown-outcome", "sponsored", unflagged.length);
  // A post that may be sponsored adds itself to those that have it, or to the others, or to neither.
  const mayHave = nameless + unflagged.filter(({ brands }) => !brands || has(brands)).length;
  const mayLack = nameless + unflagged.filter(({ brands }) => !brands || !has(brands)).length;
  const outcomes = told.map(({ brands }) => brands !== undefined && has(brands));
  const reason = paid.length > 0 ? "missing-part" : posts.length > 0 ? "no-sponsored-posts" : "no-posts";
  const labels = { basis, model, notes: [] };
  const campaigns = told.flatMap(({ campaign }) => campaign ?? []);
  const isWhole = campaigns.length < told.length || new Set(campaigns).size < 2;
  if (isWhole) return wholeShare({ outcomes, mayHave, mayLack }, labels, reason);
  return shareMeasure({ outcomes, by: campaigns, mayHave, mayLack }, level, labels, reason);
}

/** The posts of which is asked whether they are disclosed, and those that may be such posts. */
function partnerPosts(posts: readonly PartnerPost[], isLabel: boolean, note: NoteCounter) {
  // A label that is missing tells nothing of who paid.
  const paid = posts.filter(({ campaign, isPaid }) => (isLabel ? campaign !== undefined : isPaid));
  if (paid.length > 0)
    return { partner: paid, maybe: isLabel ? [] : posts.filter(({ isPaid }) => isPaid === undefined) };
  const naming = posts.filter(({ brands, isPaid }) => brands && brands.size > 0 && (isLabel || isPaid !== false));
  if (naming.length > 0) note("named-not-paid", "", naming.length);
  return { partner: naming, maybe: [] };
}

/** The share of partner posts that are marked as advertising. */
export function disclosureRate(
  posts: readonly PartnerPost[],
  { hashtags, isLabel }: DisclosureSigns,
  level: number,
  model: ModelId,
): Measure {
  const [note, notes] = countNotes();
  const basis = "disclosed posts/partner posts";
  if (!hashtags && !isLabel) return { value: null, reason: "not-given", n: 0, basis, model, notes: [] };
  const { partner, maybe } = partnerPosts(posts, isLabel, note);
  if (partner.length > 0) {
    if (!hashtags) note("not-checked", "disclosureHashtags");
    if (!isLabel) note("not-checked", "sponsored");
  }
  const told = partner.filter(({ isDisclosed }) => isDisclosed !== undefined);
  const untold = partner.length - told.length;
  if (untold > 0) note("unknown-outcome", isLabel ? "sponsored" : "hashtags", untold);
  if (maybe.length > 0) note("unknown-outcome", "sponsored", maybe.length);
  const outcomes = told.map(({ isDisclosed }) => isDisclosed === true);
  // Posts for the same partner follow the same contract; those that do not tell theirs stand alone.
  const by = told.map(({ brands, campaign }, index) => [...(brands ?? [])].sort()[0] ?? campaign ?? -1 - index);
  const parts = {
    outcomes,
    by,
    mayHave: untold + maybe.filter(({ isDisclosed }) => isDisclosed !== false).length,
    mayLack: untold + maybe.filter(({ isDisclosed }) => !isDisclosed).length,
  };
  return shareMeasure(
    parts,
    level,
    { basis, model, notes: notes() },
    untold > 0 ? "missing-part" : "no-sponsored-posts",
  );
}
