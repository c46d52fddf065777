import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, "../..");

/** The folders of `src`. */
export const folders = readdirSync(resolve(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The folders that are entry points: all but the command, which is run and not imported. */
export const entryPoints = folders.filter(
  (folder) => folder !== "cli" && existsSync(resolve(root, "src", folder, "index.ts")),
);

/** The entry points that need zod, which a user then installs. */
export const needZod = ["platforms", "schemas"];
