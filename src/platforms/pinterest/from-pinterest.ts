import { adapt } from "../adapt.js";
import type { Adapted, AdapterOptions } from "../adapted.js";
import { classify } from "../classify.js";
import { type Draft, known } from "../draft.js";
import { type Answer, join } from "../open-answers.js";
import { hasAny, isPlain, type Plain } from "../plain.js";
import { readPart } from "../read-part.js";
import type { Report } from "../report.js";
import { countOf, idOf, textOf, timeOf } from "../values.js";
import { pinterestAccountSchema, pinterestAnalyticsSchema, pinterestPinSchema } from "./pinterest-schemas.js";

/** The answers of the Pinterest API v5 about one account, each as it came, or a list of them: pages, in any order. */
export interface PinterestAnswers {
  /** Of the account. */
  readonly account?: unknown;
  /** Of its pins, with `pin_metrics` where that was asked. */
  readonly pins?: unknown;
  /** Of the analytics of pins: a map from the id of a pin to them. */
  readonly analytics?: unknown;
}

type Kind = "account" | "pin" | "analytics";

const slots = {
  account: "account",
  user: "account",
  user_account: "account",
  pins: "pin",
  posts: "pin",
  analytics: "analytics",
};

/** What an object is by its fields, or by where it stands where they do not tell. */
function kindOf(value: Plain, slot: string | undefined): Kind | undefined {
  if (hasAny(value, "summary_metrics", "daily_metrics")) return "analytics";
  if (hasAny(value, "follower_count", "pin_count", "monthly_views", "board_count", "account_type")) return "account";
  if (hasAny(value, "pin_metrics", "board_id", "creative_type", "created_at", "board_owner")) return "pin";
  return slot === "account" || (slot === "pin" && "id" in value) ? slot : undefined;
}

/**
 * Reads a creator from answers of the Pinterest API v5: the account, its pins, and the analytics of its pins, of which each
 * may be absent; pages may come in any order. It throws nothing, whatever it gets.
 *
 * Counts are shown to the owner only. Those of a pin's whole life are taken first. Those of ninety days, or of the days
 * asked for, stand where there are no others, with the note `limited-time`. Pins of an account include what it saved from
 * others. Shares and reach are not told.
 *
 * @param payload - an object that names the answers ({@link PinterestAnswers}), one answer, or a list of answers
 * @param options - a name for the creator, and which account is meant
 * @returns the creator, or why there is none
 * @see docs/platforms.md
 * @example
 * import { fromPinterest } from "influencer-scoring/platforms";
 * const pin = { id: "5", created_at: "2026-05-02T17:20:11", pin_metrics: { lifetime_metrics: { impression: 240 } } };
 * const read = fromPinterest({ account: { username: "acme", follower_count: 5_120 }, pins: { items: [pin] } });
 * if (read.ok) console.log(read.value.followers, read.value.posts?.[0]?.impressions); // => 5120 240
 */
export function fromPinterest(payload: PinterestAnswers | unknown, options: AdapterOptions = {}): Adapted {
  const isPart = (value: Plain) => hasAny(value, "follower_count", "pin_count", "pin_metrics");
  return adapt({ platform: "pinterest", slots, byId: ["analytics"], isPart, read }, payload, options);
}

function read({ body, path, slot, key }: Answer, draft: Draft, report: Report): void {
  if (slot === "pin") draft.answered.add("posts");
  const { all } = body;
  const name = ["items", "data"].find((list) => Array.isArray(body[list]));
  if (name)
    Array.from(body[name] as readonly unknown[], (item, index) =>
      readPartOf(item, `${join(path, name)}[${index}]`, slot, key, draft, report),
    );
  else readPartOf(isPlain(all) ? all : body, isPlain(all) ? join(path, "all") : path, slot, key, draft, report);
}

function readPartOf(
  value: unknown,
  path: string,
  slot: string | undefined,
  key: string | undefined,
  draft: Draft,
  report: Report,
): void {
  const found = classify(value, path, "pinterest", (part) => kindOf(part, slot), report);
  if (found?.kind === "account") readAccount(found.part, path, draft, report);
  if (found?.kind === "pin") readPin(found.part, path, draft, report);
  if (found?.kind === "analytics") readAnalytics(found.part, path, key, draft, report);
}

function readAccount(value: Plain, path: string, draft: Draft, report: Report): void {
  const account = readPart(pinterestAccountSchema, value, path, report);
  draft.accounts.push({
    id: idOf(account.id, report),
    handle: textOf(account.username),
    facts: {
      followers: countOf(account.follower_count),
      following: countOf(account.following_count),
      postCount: countOf(account.pin_count),
    },
  });
}

function readPin(value: Plain, path: string, draft: Draft, report: Report): void {
  const pin = readPart(pinterestPinSchema, value, path, report);
  const id = idOf(pin.id, report);
  const { lifetime_metrics: life, "90d": days } = pin.pin_metrics ?? {};
  const second = known({
    impressions: countOf(days?.impression),
    saves: countOf(days?.save),
    clicks: countOf(days?.clickthrough),
  });
  if (Object.keys(second).length > 0 && !life) report.note("limited-time", "posts", { of: id });
  draft.posts.push({
    key: id,
    from: "pin",
    owner: {},
    post: {
      id,
      publishedAt: timeOf(pin.created_at, `${path}.created_at`, report),
      likes: countOf(life?.reaction),
      comments: countOf(life?.comment),
      saves: countOf(life?.save),
      clicks: countOf(life?.clickthrough),
      impressions: countOf(life?.impression),
      caption: [pin.title, pin.description].filter(Boolean).join("\n") || undefined,
    },
    // Counts of two spans of time do not belong into one rate.
    second: life ? {} : second,
  });
}

function readAnalytics(value: Plain, path: string, key: string | undefined, draft: Draft, report: Report): void {
  const analytics = readPart(pinterestAnalyticsSchema, value, path, report);
  // Analytics do not say of which pin they are.
  if (key === undefined) return report.warn("missing", join(path, "id"));
  const { summary_metrics: days, lifetime_metrics: life } = analytics;
  const second = known({
    impressions: countOf(days?.IMPRESSION),
    saves: countOf(days?.SAVE),
    clicks: countOf(days?.OUTBOUND_CLICK),
    views: countOf(days?.VIDEO_MRC_VIEW),
  });
  if (Object.keys(second).length > 0) report.note("limited-time", "posts", { of: key });
  draft.posts.push({
    key,
    from: "analytics",
    owner: {},
    post: { id: key, likes: countOf(life?.TOTAL_REACTIONS), comments: countOf(life?.TOTAL_COMMENTS) },
    second,
  });
}
