import type { Draft, DraftAccount, Who } from "./draft.js";
import { addFacts, isSame, plainHandle } from "./join-parts.js";

type Choice = DraftAccount | "several-accounts" | "no-account-data";

/**
 * Whose answers these are: the account that was asked for; else the only one that they are about, or the only one whose
 * posts they hold.
 */
export function chooseAccount({ accounts, posts }: Draft, asked: string | undefined): Choice {
  const owners = distinct(posts.map(({ owner }) => owner));
  const people = distinct(accounts);
  const answers = (who: Who) => asked !== undefined && (who.id === asked || isHandle(who, asked));
  const meant =
    asked === undefined
      ? (only(people) ?? only(withPosts(people, owners)) ?? only(owners))
      : (people.find(answers) ?? owners.find(answers));
  if (asked !== undefined && !meant && people.length + owners.length > 0) return "no-account-data";
  if (!meant && people.length + owners.length > 1) return "several-accounts";
  return gather(meant ?? {}, accounts, owners);
}

const isHandle = ({ handle }: Who, asked: string): boolean =>
  handle !== undefined && plainHandle(handle) === plainHandle(asked);

const only = (people: readonly Who[]): Who | undefined => (people.length === 1 ? people[0] : undefined);

/** The people who own posts. By sets, since a search may bring thousands of both. */
function withPosts(people: readonly Who[], owners: readonly Who[]): Who[] {
  const ids = new Set(owners.flatMap(({ id }) => id ?? []));
  const handles = new Set(owners.flatMap(({ handle }) => (handle === undefined ? [] : plainHandle(handle))));
  return people.filter(
    ({ id, handle }) => (id !== undefined && ids.has(id)) || (handle !== undefined && handles.has(plainHandle(handle))),
  );
}

/** The people who have a name, each once. */
function distinct(people: readonly Who[]): Who[] {
  const names = new Map<string, Who>();
  for (const who of people) {
    const { id, handle } = who;
    const name = id ?? (handle === undefined ? undefined : `@${plainHandle(handle)}`);
    if (name !== undefined && !names.has(name)) names.set(name, who);
  }
  return [...names.values()];
}

/** All that is told about one account, and about one whose name is not told. */
function gather(who: Who, accounts: readonly DraftAccount[], owners: readonly Who[]): DraftAccount {
  const same = accounts.filter((account) => isSame(who, account) !== false);
  const facts: Record<string, unknown> = {};
  for (const account of same) addFacts(facts, account.facts);
  const names = [who, ...same, ...owners.filter((owner) => isSame(who, owner) === true)];
  return {
    id: names.find(({ id }) => id !== undefined)?.id,
    handle: names.find(({ handle }) => handle !== undefined)?.handle,
    facts,
  };
}
