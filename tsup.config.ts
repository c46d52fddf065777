import { existsSync, readdirSync } from "node:fs";
import { defineConfig } from "tsup";

/** One entry point for each folder of `src` with a public face, named after it. The command is none: it is only run. */
const folders = readdirSync("src").filter((folder) => folder !== "cli" && existsSync(`src/${folder}/index.ts`));
const entries = Object.fromEntries(folders.map((folder) => [folder, `src/${folder}/index.ts`]));

const shared = {
  target: ["es2022", "node20"],
  // Nothing has a side effect, so no file need import a chunk that it does not use.
  treeshake: { moduleSideEffects: false },
  sourcemap: true,
  external: ["zod"],
};

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", ...entries },
    format: ["esm", "cjs"],
    // Entry points share their modules as chunks, so that a bundle holds what it uses and nothing else.
    splitting: true,
    // Needed by tsup 8 with TypeScript 6.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: "esm",
    platform: "node",
    // What needs zod is imported while the command runs, so that its absence can be said; see src/cli/main.ts.
    splitting: true,
    removeNodeProtocol: false,
  },
]);
