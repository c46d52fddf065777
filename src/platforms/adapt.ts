import type { Comment, Creator } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import { issue } from "../core/issue.js";
import type { Platform } from "../core/platform.js";
import { requireObject } from "../core/require-object.js";
import type { Adapted, AdapterOptions } from "./adapted.js";
import { audienceOf } from "./audience.js";
import { chooseAccount } from "./choose-account.js";
import { createDraft, type Draft, type DraftAccount, known } from "./draft.js";
import { isSame, joinComments, joinPosts, joinProfiles } from "./join-parts.js";
import { type Answer, openAnswers } from "./open-answers.js";
import type { Plain } from "./plain.js";
import { createReport, type Report } from "./report.js";
import { tellErrors } from "./tell-errors.js";

/** How the answers of one platform are read. */
export interface Adapter {
  /** The platform. */
  readonly platform: Platform;
  /** The names by which a caller may give answers, and what they stand for. */
  readonly slots: Readonly<Record<string, string>>;
  /** The slots that may hold a map from the id of a post to the answer about it. */
  readonly byId: readonly string[];
  /** Whether an object is itself a part of an answer, such as an account. */
  readonly isPart: (value: Plain) => boolean;
  /** Puts what one answer tells into the draft. */
  readonly read: (answer: Answer, draft: Draft, report: Report) => void;
}

/** Reads answers of a platform; see the adapters, each of which is this with what is particular to its platform. */
export function adapt(adapter: Adapter, payload: unknown, options: AdapterOptions): Adapted {
  const { id, account } = guardOptions(options);
  const report = createReport();
  const draft = createDraft();
  for (const answer of openAnswers(payload, adapter.slots, adapter.byId, adapter.isPart, report))
    if (!tellErrors(answer.body, answer.path, report)) adapter.read(answer, draft, report);

  const isNothing = draft.accounts.length + draft.posts.length + draft.comments.length + draft.profiles.length === 0;
  if (isNothing && !(id !== undefined && draft.answered.has("posts"))) {
    return { ok: false, issues: report.warnings.length > 0 ? report.warnings : [issue("no-account-data", "")] };
  }
  // Some parts are alike on several platforms, such as insights. Among those of another, they are of that.
  if (report.seen.foreign && !report.seen.own) return { ok: false, issues: report.warnings };
  if (account === undefined && isVague(draft))
    return { ok: false, issues: [...report.warnings, issue("unknown-payload", "")] };
  const chosen = chooseAccount(draft, account);
  if (typeof chosen === "string") return { ok: false, issues: [...report.warnings, issue(chosen, "")] };
  const name = id ?? chosen.id ?? chosen.handle;
  if (name === undefined) report.warn("missing", "id");
  else if (id === undefined && chosen.id === undefined) report.note("handle-as-id", "id");
  const found = lists(draft, chosen, report);
  const { followersPrecision } = chosen.facts;
  if (followersPrecision) report.note("rounded-followers", "followers", { count: followersPrecision });
  const value = known({
    id: name ?? adapter.platform,
    platform: adapter.platform,
    handle: chosen.handle,
    ...chosen.facts,
    audience: audienceOf(draft.groups, chosen),
    ...found,
  }) as Creator;
  return { ok: true, value, warnings: report.warnings, notes: report.notes() };
}

/** Whether nothing tells what the entries are: they name authors, who may be anybody, and no account stands beside them. */
const isVague = ({ accounts, posts }: Draft): boolean =>
  accounts.length === 0 && posts.length > 0 && posts.every((post) => post.isVague);

/** The posts, comments and followers of the account. */
function lists(draft: Draft, account: DraftAccount, report: Report) {
  const own = draft.posts.filter(({ owner }) => isSame(account, owner) !== false);
  if (own.length < draft.posts.length)
    report.note("other-account", "posts", { count: draft.posts.length - own.length });
  const comments = draft.comments.map(({ author, comment }) => {
    const byCreator = isSame(account, author);
    return known({ ...comment, author: author.handle ?? author.id, byCreator }) as Comment;
  });
  const { answered } = draft;
  const profiles = joinProfiles(draft.profiles, report);
  const { followers } = account.facts;
  return {
    posts: answered.has("posts") || own.length > 0 ? joinPosts(own, report) : undefined,
    comments: answered.has("comments") || comments.length > 0 ? joinComments(comments, report) : undefined,
    followerSample:
      answered.has("profiles") || profiles.length > 0
        ? known({
            // No platform says how it chooses the followers that it lists.
            method: "unknown" as const,
            // A list that is older than the count may be longer, and is then drawn from more than that.
            population: followers !== undefined && followers >= profiles.length ? followers : undefined,
            profiles,
          })
        : undefined,
  };
}

function guardOptions(options: AdapterOptions): AdapterOptions {
  requireObject(options, "options");
  for (const name of ["id", "account"] as const) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== "string") refuse("not-a-string", name);
    if (value === "") refuse("empty-string", name);
  }
  return options;
}
