/** Writes docs/sample: the creators that come with the package, two of them in full, and the files of the guides. */
import { writeFileSync } from "node:fs";
import { authenticitySeed, generateAuthenticityCases } from "./authenticity-cases.js";
import { campaignsSeed, exchangeJson, generateCampaignsCsv } from "./campaigns-csv.js";
import { generateCreators, sampleSeed, toJsonLines } from "./generate-creators.js";
import { generatePostsCsv, postsSeed } from "./posts-csv.js";
import { generateRosterCsv, rosterSeed } from "./roster-csv.js";

const file = new URL("../../docs/sample/creators.jsonl", import.meta.url);
writeFileSync(file, toJsonLines(generateCreators(sampleSeed)));
writeFileSync(new URL("../../docs/sample/posts.csv", import.meta.url), generatePostsCsv(postsSeed));
writeFileSync(new URL("../../docs/sample/roster.csv", import.meta.url), generateRosterCsv(rosterSeed));
writeFileSync(
  new URL("../../docs/sample/authenticity.jsonl", import.meta.url),
  toJsonLines(generateAuthenticityCases(authenticitySeed)),
);
writeFileSync(new URL("../../docs/sample/campaigns.csv", import.meta.url), generateCampaignsCsv(campaignsSeed));
writeFileSync(new URL("../../docs/sample/exchange.json", import.meta.url), exchangeJson());
