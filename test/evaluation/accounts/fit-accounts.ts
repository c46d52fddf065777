/**
 * Chooses the signals of the fake-account score and fits how points become a probability: prints what stands in
 * `src/reference/fake-account-points.ts`.
 *
 * npm run fit:accounts -- <folder with the labelled accounts>
 */
import { placeSignals, profilePoints } from "../../../src/authenticity/profile-points.js";
import { leastSensitivity } from "../../../src/reference/index.js";
import { fitCenters, fitSlope } from "./fit-points.js";
import { readAccountSets } from "./read-accounts.js";
import { selectSignals } from "./select-signals.js";

const { kaggle, kaggleTrain, purba } = readAccountSets(process.argv[2] ?? "../shared/data");
const signals = fitCenters(selectSignals([kaggle, purba]), [kaggle, purba]);
console.log(JSON.stringify(signals, null, 1));
const show = (name: string, { slope, centering }: { slope: number; centering: number }) =>
  console.log(`${name.padEnd(20)} slope ${slope.toFixed(3)}   centering ${centering.toFixed(3)}`);
show("both", fitSlope(signals, [kaggle, purba]));
show("both, Kaggle's train", fitSlope(signals, [kaggleTrain, purba]));
show("Kaggle", fitSlope(signals, [kaggle]));
show("Purba", fitSlope(signals, [purba]));
for (const kind of "ais")
  show(`Purba, ${kind}`, fitSlope(signals, [purba.filter((account) => account.kind === "r" || account.kind === kind)]));

/** The smallest share of any kind of fakes that reaches so many points of counts alone, and the same with its odds halved. */
const counts = placeSignals(
  signals.filter(({ field }) => (leastSensitivity.fields as readonly string[]).includes(field)),
);
const kinds = [
  kaggle.filter(({ fake }) => fake),
  ...["a", "i", "s"].map((kind) => purba.filter((one) => one.kind === kind)),
];
for (const threshold of leastSensitivity.thresholds) {
  const shares = kinds.map(
    (kind) => kind.filter(({ profile }) => profilePoints(profile, counts).points >= threshold).length / kind.length,
  );
  const least = Math.min(...shares);
  const halved = least / (2 - least);
  console.log(
    `fakes with ${threshold} points or more: ${shares.map((share) => share.toFixed(3)).join(" ")}; with the odds of the least halved ${halved.toFixed(3)}`,
  );
}
