import { numberOf } from "../core/given.js";
import { countProblem, refuse } from "../core/guard.js";
import { isKnown, type Maybe, type Measure } from "../core/measure.js";
import { expectedProblem, listOf, numberOr } from "../core/require-object.js";
import { guardReach, idOf, registerId } from "./take-audiences.js";

/** One creator of a roster. Other fields may stand beside. */
export interface RosterCreator {
  /** The caller's own name for the creator; travels into the result. */
  readonly id?: Maybe<string>;
  /** Followers now. */
  readonly followers?: Maybe<number>;
  /** People reached: seen at a campaign, or expected, such as a measure of `expectedViews` over the reach of posts. */
  readonly reach?: Maybe<number> | Measure;
}

/** A creator of a roster that was read. */
export interface Member {
  readonly index: number;
  readonly id: string | undefined;
  readonly followers: number | undefined;
  readonly reach: Measure;
}

/** Reads a roster; `people` are those who can be reached, where that is known, and `list` names the list. */
export function takeRoster(
  creators: Maybe<readonly unknown[]>,
  list: string,
  people: Measure | undefined,
): readonly Member[] {
  const byId = new Map<string, number>();
  return Array.from(listOf(creators, list), (creator, i) => {
    const path = `${list}[${i}]`;
    const member = takeMember(creator, i, path, people);
    registerId(byId, member.id, i, `${path}.id`);
    return member;
  });
}

/** Reads one creator; a bare number is a count of followers. */
function takeMember(creator: unknown, index: number, path: string, people: Measure | undefined): Member {
  const isBare = typeof creator === "number";
  const { id, followers, reach }: RosterCreator = isBare ? { followers: creator } : objectOf(creator ?? {}, path);
  const taken = numberOf(reach, `${path}.reach`, "not-given", expectedProblem);
  if (isKnown(taken)) guardReach(taken, `${path}.reach`, people);
  return {
    index,
    id: idOf(id, `${path}.id`),
    followers: numberOr(followers, isBare ? path : `${path}.followers`, undefined, countProblem),
    reach: taken,
  };
}

function objectOf(value: unknown, path: string): object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse("not-an-object", path);
  return value as object;
}
