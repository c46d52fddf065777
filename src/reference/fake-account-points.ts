import { deepFreeze } from "../core/freeze.js";
import type { PointsModel } from "../core/points-model.js";

/**
 * The points of `fakeAccountScore`. Signals and thresholds are chosen by `npm run fit:accounts` from a short list of plain
 * ladders with a limit each, so that no signal can outweigh the others; `docs/model-card.md` says on what and how well.
 */
export const fakeAccountPoints = /* @__PURE__ */ deepFreeze({
  kind: "points-model",
  id: "fake-account@1",
  signals: [
    {
      signal: "follows-more-than-follow-back",
      field: "followingPerFollower",
      operator: "at-least",
      thresholds: [1, 2, 3, 5, 10, 20],
      points: 0.5,
      center: 0.9,
      because: "it follows more accounts than follow it",
    },
    {
      signal: "few-posts",
      field: "posts",
      operator: "below",
      thresholds: [6, 1],
      points: 1,
      center: 0.45,
      because: "it has published hardly anything",
    },
    {
      signal: "no-picture",
      field: "hasProfilePicture",
      operator: "below",
      thresholds: [1],
      points: 2,
      center: 0.3,
      because: "it has no picture of its own",
    },
    {
      signal: "digits-in-username",
      field: "usernameDigitShare",
      operator: "at-least",
      thresholds: [0.1, 0.2, 0.3, 0.4],
      points: 0.5,
      center: 0.55,
      because: "many characters of its username are digits",
    },
    {
      signal: "no-biography",
      field: "biographyLength",
      operator: "below",
      thresholds: [1],
      points: 1,
      center: 0.45,
      because: "it says nothing about itself",
    },
    {
      signal: "few-followers",
      field: "followers",
      operator: "below",
      thresholds: [200, 100, 50, 20],
      points: 0.25,
      center: 0.25,
      because: "hardly anybody follows it",
    },
    {
      signal: "follows-very-many",
      field: "following",
      operator: "at-least",
      thresholds: [1000, 2000, 5000],
      points: 0.5,
      center: 0.3,
      because: "it follows more accounts than anybody can read",
    },
    {
      signal: "links-elsewhere",
      field: "hasExternalUrl",
      operator: "at-least",
      thresholds: [1],
      points: -1,
      center: -0.15,
      because: "it links to a page outside the platform",
    },
  ],
  fit: { kind: "points-fit", population: "both", slope: 0.91, source: "account-calibration" },
  populations: [
    { kind: "points-fit", population: "kaggle-fake-spammer-genuine", slope: 1.59, source: "kaggle-fake-accounts" },
    { kind: "points-fit", population: "purba-2020", slope: 0.6, source: "purba-2020" },
  ],
  source: "account-calibration",
} as const satisfies PointsModel);
