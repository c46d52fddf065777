/** How well the fake-account score ranks, decides and is calibrated, on labelled accounts. */
import { fakeAccountScore } from "../../../src/authenticity/index.js";
import type { PointsModel, PointsSignal } from "../../../src/core/points-model.js";
import { fakeAccountPoints } from "../../../src/reference/index.js";
import { random } from "../../support/random.js";
import type { Figure } from "../figures.js";
import { fitCenters, fitSlope } from "./fit-points.js";
import { areaUnderCurve, calibrationError, confusion, logLoss, type ReliabilityBin, reliability } from "./metrics.js";
import { type Account, readAccountSets } from "./read-accounts.js";
import { selectSignals } from "./select-signals.js";

const final: PointsModel = fakeAccountPoints;

/** The model that a set of signals and accounts gives. */
function fitted(selected: readonly PointsSignal[], sets: readonly (readonly Account[])[]): PointsModel {
  const signals = fitCenters(selected, sets);
  return { ...final, signals, fit: { ...final.fit, slope: fitSlope(signals, sets).slope } };
}

/** Labels, points and probabilities of a set. */
function judge(set: readonly Account[], model: PointsModel, prior: number) {
  const scores = set.map(({ profile }) => fakeAccountScore(profile, { prior, points: model }));
  return {
    labels: set.map(({ fake }) => fake),
    points: scores.map(({ points }) => points),
    probabilities: scores.map(({ probability }) => probability),
  };
}

const auc = (set: readonly Account[], model: PointsModel): number => {
  const { labels, points } = judge(set, model, 0.5);
  return areaUnderCurve(labels, points);
};

const decided = (set: readonly Account[], model: PointsModel) => {
  const { labels, probabilities } = judge(set, model, 0.5);
  return confusion(
    labels,
    probabilities.map((p) => p >= 0.5),
  );
};

const baseRate = (set: readonly Account[]): number => set.filter(({ fake }) => fake).length / set.length;

const without = (set: readonly Account[], ...fields: readonly string[]): Account[] =>
  set.map((account) => ({
    ...account,
    profile: { ...account.profile, ...Object.fromEntries(fields.map((f) => [f, null])) },
  }));

/** Five folds, each class spread evenly, in an order drawn anew for each repetition. */
function folds(set: readonly Account[], seed: number): (readonly Account[])[] {
  const next = random(seed);
  const order = set
    .map((account) => ({ account, at: next() }))
    .sort((a, b) => Number(a.account.fake) - Number(b.account.fake) || a.at - b.at);
  return [0, 1, 2, 3, 4].map((fold) => order.filter((_, i) => i % 5 === fold).map(({ account }) => account));
}

/** Everything chosen and fitted on four fifths of one set and all of the other, judged on the fifth left out. */
function crossValidate(set: readonly Account[], other: readonly Account[], repetitions: number) {
  const results = Array.from({ length: repetitions }, (_, repetition) => {
    const parts = folds(set, repetition + 1);
    const [labels, points, flags]: [boolean[], number[], boolean[]] = [[], [], []];
    for (const part of parts) {
      const train = parts.filter((one) => one !== part).flat();
      const judged = judge(part, fitted(selectSignals([train, other]), [train, other]), 0.5);
      labels.push(...judged.labels);
      points.push(...judged.points);
      flags.push(...judged.probabilities.map((p) => p >= 0.5));
    }
    return { auc: areaUnderCurve(labels, points), ...confusion(labels, flags) };
  });
  const mean = (value: (result: (typeof results)[number]) => number) =>
    results.reduce((sum, result) => sum + value(result), 0) / results.length;
  return { auc: mean((r) => r.auc), mcc: mean((r) => r.mcc), f1: mean((r) => r.f1) };
}

export interface AccountsEvaluation {
  readonly figures: readonly Figure[];
  readonly reliability: Readonly<Record<string, readonly ReliabilityBin[]>>;
}

/** Evaluates the fake-account score on the labelled sets of a folder. */
export function evaluateAccounts(folder: string): AccountsEvaluation {
  const { kaggle, kaggleTest, kaggleTrain, purba } = readAccountSets(folder);
  const figures: Figure[] = [];
  const ofKind = (kind: string) => purba.filter((account) => account.kind === "r" || account.kind === kind);

  const part = "fake accounts: ranking (AUC)";
  const validated = crossValidate(kaggle, purba, 4);
  const decisions = decided(kaggle, final);
  const [finalKaggle, finalPurba] = [auc(kaggle, final), auc(purba, final)];
  figures.push(
    {
      part,
      name: "Kaggle, all 696, 4 × 5-fold cross-validation",
      value: validated.auc,
      atLeast: 0.975,
      n: kaggle.length,
    },
    { part, name: "Kaggle, all 696, final model", value: finalKaggle, atLeast: 0.975, n: kaggle.length },
    { part, name: "kaggle_test", value: auc(kaggleTest, final), atLeast: 0.975, n: kaggleTest.length },
    { part, name: "Purba, all fakes", value: finalPurba, atLeast: 0.77, n: purba.length },
    {
      part,
      name: "Purba, bought inactive fakes",
      value: auc(ofKind("i"), final),
      atLeast: 0.94,
      n: ofKind("i").length,
    },
    { part, name: "Purba, bought active fakes", value: auc(ofKind("a"), final), n: ofKind("a").length },
    { part, name: "Purba, spammers", value: auc(ofKind("s"), final), n: ofKind("s").length },
  );
  for (const [name, fields] of [
    ["no username", ["usernameDigitShare"]],
    ["no biography", ["biographyLength"]],
    ["no picture", ["hasProfilePicture"]],
    ["counts alone", ["usernameDigitShare", "biographyLength", "hasProfilePicture", "hasExternalUrl"]],
  ] as const)
    figures.push(
      { part, name: `Kaggle, ${name}`, value: auc(without(kaggle, ...fields), final) },
      { part, name: `Purba, ${name}`, value: auc(without(purba, ...fields), final) },
    );

  const travel = "fake accounts: signals and thresholds chosen anew on one set";
  const onKaggle = fitted(selectSignals([kaggle]), [kaggle]);
  const onPurba = fitted(selectSignals([purba]), [purba]);
  figures.push(
    { part: travel, name: "chosen on Kaggle, judged on Purba: AUC", value: auc(purba, onKaggle) },
    { part: travel, name: "  below the final model", value: finalPurba - auc(purba, onKaggle), atMost: 0.04 },
    { part: travel, name: "chosen on Purba, judged on Kaggle: AUC", value: auc(kaggle, onPurba) },
    { part: travel, name: "  below the final model", value: finalKaggle - auc(kaggle, onPurba), atMost: 0.04 },
  );

  const decision = "fake accounts: decision at P ≥ .5, prior .5";
  const test = decided(kaggleTest, final);
  figures.push(
    { part: decision, name: "Kaggle, cross-validation: MCC", value: validated.mcc, atLeast: 0.82 },
    { part: decision, name: "Kaggle, final model: MCC", value: decisions.mcc, atLeast: 0.82 },
    { part: decision, name: "Kaggle, final model: F1", value: decisions.f1 },
    { part: decision, name: "kaggle_test: F1", value: test.f1, atLeast: 0.9 },
    { part: decision, name: "kaggle_test: MCC", value: test.mcc },
    { part: decision, name: "kaggle_train: MCC", value: decided(kaggleTrain, final).mcc },
    { part: decision, name: "Purba: MCC", value: decided(purba, final).mcc },
    { part: decision, name: "Purba: recall", value: decided(purba, final).recall },
    { part: decision, name: "Purba: specificity", value: decided(purba, final).specificity },
  );

  const calibration = "fake accounts: calibration at the true prior";
  const curves: Record<string, readonly ReliabilityBin[]> = {};
  for (const [name, set] of [
    ["kaggle_test", kaggleTest],
    ["Kaggle", kaggle],
    ["Purba", purba],
  ] as const) {
    const prior = baseRate(set);
    const { labels, probabilities } = judge(set, final, prior);
    const base = logLoss(
      labels,
      labels.map(() => prior),
    );
    curves[name] = reliability(labels, probabilities);
    figures.push(
      {
        part: calibration,
        name: `${name}: expected calibration error`,
        value: calibrationError(labels, probabilities),
        atMost: 0.1,
        n: set.length,
      },
      {
        part: calibration,
        name: `${name}: log loss over that of the base rate`,
        value: logLoss(labels, probabilities) / base,
        atMost: 0.9999,
      },
    );
  }
  const slope = "fake accounts: log odds for each point";
  figures.push(
    { part: slope, name: "both sets", value: fitSlope(final.signals, [kaggle, purba]).slope },
    { part: slope, name: "Kaggle alone", value: fitSlope(final.signals, [kaggle]).slope },
    { part: slope, name: "Purba alone", value: fitSlope(final.signals, [purba]).slope },
    ...["active", "inactive", "spammers"].map((kind) => ({
      part: slope,
      name: `Purba, ${kind}`,
      value: fitSlope(final.signals, [ofKind(kind[0] as string)]).slope,
    })),
  );
  return { figures, reliability: curves };
}
