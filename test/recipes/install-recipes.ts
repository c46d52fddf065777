import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../package/folders.js";

const execute = promisify(execFile);

// Started by npm, the tests carry its settings in the environment; a stranger does not.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** Where the packed library lies, with the recipes in their place beside it. */
export interface Installed {
  /** The folder to remove in the end. */
  readonly folder: string;
  /** The folder of a recipe. */
  readonly recipe: (name: string) => string;
}

/** Packs the build, puts the recipes where they stand in the repository, and installs each from its lock file. */
export async function installRecipes(names: readonly string[]): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), "recipes-"));
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { cwd: root, env });
  const [packed] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  execFileSync("tar", ["-xzf", packed as string], { cwd: folder });
  const recipes = join(folder, "package", "docs", "recipes");
  const skipModules = (path: string): boolean => !path.split(/[\\/]/).includes("node_modules");
  cpSync(join(root, "docs", "recipes"), recipes, {
    recursive: true,
    filter: (path) => skipModules(path.slice(root.length)),
  });
  const options = ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  await Promise.all(names.map((name) => execute("npm", options, { cwd: join(recipes, name), env })));
  return { folder, recipe: (name) => join(recipes, name) };
}
