import { sawTooth } from "../../src/authenticity/growth/saw-tooth.js";
import { draws } from "./growth.js";

/** How the number of accounts followed moves, from day to day. */
export interface FollowingProcess {
  /** Accounts followed at first. */
  readonly following: number;
  /** Honest: the standard deviation of its change from day to day. */
  readonly wander: number;
  /** Honest: so many times in the history 100 accounts are dropped at once. */
  readonly cleanUps: number;
  /** Follow and unfollow in turns: so many are followed a day … */
  readonly perDay: number;
  /** … for so many days … */
  readonly up: number;
  /** … and dropped again within so many. */
  readonly down: number;
  /** The share of those followed who follow back within three days; a fifth of them leave when dropped. */
  readonly back: number;
}

const days = 180;
const followersAtFirst = 10_000;
const dropped = 100;
const gainADay = 0.002;
const lossADay = 0.001;
const followBackOn = [0.6, 0.3, 0.1];
const leaveWhenDropped = 0.2;

/** The share of histories of half a year in which a saw-tooth is found. */
export function sawToothTrial(process: FollowingProcess, histories: number, seed = 4): number {
  const draw = draws(seed);
  const { wander, cleanUps, perDay, up, down, back } = process;
  let found = 0;
  for (let history = 0; history < histories; history++) {
    let { following } = process;
    let followers = followersAtFirst;
    const cleanUpDays = Array.from({ length: cleanUps }, () => Math.floor(days * draw.uniform()));
    const phase = Math.floor((up + down) * draw.uniform());
    const followed: number[] = [];
    const points = Array.from({ length: days }, (_, day) => {
      const rising = (phase + day) % (up + down || 1) < up;
      const more = perDay && rising ? draw.poisson(perDay) : 0;
      const fewer = perDay && !rising ? draw.poisson((perDay * up) / down) : 0;
      const cleaned = cleanUpDays.filter((cleanUp) => cleanUp === day).length * dropped;
      following = Math.max(0, following + more - fewer - cleaned + Math.round(wander * draw.normal()));
      followed.push(more);
      const backToday = followBackOn.reduce((sum, part, ago) => sum + part * (followed[day - ago] ?? 0), 0) * back;
      followers += draw.poisson(followersAtFirst * gainADay) + draw.poisson(backToday);
      followers -= draw.poisson(followersAtFirst * lossADay) + draw.poisson(leaveWhenDropped * back * fewer);
      return { date: `${day}`, day, followers, following, views: null, posts: null };
    });
    if (sawTooth(points)) found++;
  }
  return found / histories;
}

const still: FollowingProcess = { following: 500, wander: 0, cleanUps: 0, perDay: 0, up: 0, down: 0, back: 0 };

/** Honest accounts and schemes. */
export const followingCells: readonly { title: string; process: FollowingProcess; honest: boolean }[] = [
  { title: "honest: changes by 3 accounts a day", process: { ...still, wander: 3 }, honest: true },
  { title: "honest: changes by 5 accounts a day", process: { ...still, wander: 5 }, honest: true },
  {
    title: "honest: the same, and drops 100 accounts three times",
    process: { ...still, wander: 5, cleanUps: 3 },
    honest: true,
  },
  {
    title: "100 a day for 7 days, dropped within 7; 15 % follow back",
    process: { ...still, perDay: 100, up: 7, down: 7, back: 0.15 },
    honest: false,
  },
  {
    title: "50 a day for 5 days, dropped within 5; 10 % follow back",
    process: { ...still, perDay: 50, up: 5, down: 5, back: 0.1 },
    honest: false,
  },
  {
    title: "200 a day for 14 days, dropped within 3; 10 % follow back",
    process: { ...still, perDay: 200, up: 14, down: 3, back: 0.1 },
    honest: false,
  },
];
