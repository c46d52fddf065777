/** Writes docs/sample/creators.jsonl, the creators that come with the package. */
import { writeFileSync } from "node:fs";
import { generateCreators, sampleSeed, toJsonLines } from "./generate-creators.js";

const file = new URL("../../docs/sample/creators.jsonl", import.meta.url);
writeFileSync(file, toJsonLines(generateCreators(sampleSeed)));
