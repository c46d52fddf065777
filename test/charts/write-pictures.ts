// Draws the pictures of README and docs, light and dark, from the sample: npm run pictures.
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { drawnPictures, folder } from "./drawn-pictures.js";

const drawn = await drawnPictures();
for (const file of readdirSync(folder)) if (!(file in drawn)) rmSync(resolve(folder, file));
for (const [file, svg] of Object.entries(drawn)) writeFileSync(resolve(folder, file), svg);
console.log(`${Object.keys(drawn).length} pictures in docs/pictures`);
