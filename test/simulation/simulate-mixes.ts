/**
 * How often do the predictions of `rosterVariability` hold, and are the probabilities of `compareMixes` what they say?
 * Prints the tables of `docs/portfolio.md`. Exits with 1 where a prediction holds fewer than 93 % on lognormal creators, or
 * where probabilities are off by more than a twentieth and three standard errors while the correlation told is the true one.
 *
 * npm run simulate:mixes -- [rosters] [campaigns]
 */
import { fewestSizes } from "../../src/reference/index.js";
import { shapes, simulateMixes, simulateRosters } from "./mixes.js";

const rosters = Number(process.argv[2] ?? 1_000);
const campaigns = Number(process.argv[3] ?? 2_000);
let failed = false;

console.log(
  "| creators | shape | power | sizes σ | ratios σ | same sizes | net | width | next roster | net | width |\n|---|---|---|---|---|---|---|---|---|---|---|",
);
for (const shape of Object.keys(shapes) as (keyof typeof shapes)[])
  for (const [sizes, ratios, power] of [
    [0.5, 0.4, 1],
    [1, 0.8, 1],
    [1, 0.4, 0.5],
  ] as const)
    for (const creators of [3, 5, 8, 10, 20, 40]) {
      const told = simulateRosters({ creators, shape, sizes, ratios, power }, rosters);
      const { sameSizes, nextRoster, netSame, netNext, width } = told;
      // Too few creators tell how reach rises with the followers.
      const isAssumed = power < 1 && creators < fewestSizes.value;
      if (shape === "lognormal") failed ||= Math.min(isAssumed ? 1 : sameSizes, nextRoster) < 0.93;
      const cells = [
        ...[sameSizes, netSame].map((share) => share.toFixed(3)),
        width.sameSizes.toFixed(1),
        ...[nextRoster, netNext].map((share) => share.toFixed(3)),
        width.nextRoster.toFixed(1),
      ];
      console.log(`| ${creators} | ${shape} | ${power} | ${sizes} | ${ratios} | ${cells.join(" | ")} |`);
    }

console.log(
  "\n| small creators | posts | true ρ | told ρ | interval holds | Brier | said → came, by fifths |\n|---|---|---|---|---|---|---|",
);
for (const [correlation, told] of [
  [0, 0],
  [0.3, 0.3],
  [0.3, 0],
] as const)
  for (const small of [5, 20])
    for (const posts of [6, 12]) {
      const { covered, brier, bins } = simulateMixes({ small, correlation, told, posts }, campaigns);
      if (correlation === told)
        for (const { count, said, came } of bins)
          failed ||= Math.abs(said - came) > 0.05 + 3 * Math.sqrt((said * (1 - said)) / count);
      const pairs = bins.map(({ said, came }) => `${said.toFixed(2)} → ${came.toFixed(2)}`).join(", ");
      console.log(
        `| ${small} | ${posts} | ${correlation} | ${told} | ${covered.toFixed(3)} | ${brier.toFixed(3)} | ${pairs} |`,
      );
    }
process.exitCode = failed ? 1 : 0;
