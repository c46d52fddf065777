/**
 * Runs every notebook of docs/notebooks under both kernels, without a screen, against the package as it would be published.
 * The cells assert what the text says; an error in any of them fails the run. No stored output is compared.
 *
 * Needs `jupyter nbconvert` (Debian: apt-get install jupyter-nbconvert jupyter-client). The kernels come from npm.
 */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const source = join(root, "docs/notebooks");
const notebooks = readdirSync(source)
  .filter((file) => file.endsWith(".ipynb"))
  .sort();
/** How each kernel is started, from the folder of the binaries. */
const kernels = {
  tslab: ["tslab", "kernel", "--config-path={connection_file}"],
  deno: ["deno", "jupyter", "--kernel", "--conn", "{connection_file}"],
} as const;
type Kernel = keyof typeof kernels;
/** More than any cell takes, so that a kernel that hangs ends the run. */
const secondsOfCell = 120;

const inherit = { stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"] };

/** The library as a tarball, built first where it was not. */
function pack(folder: string): string {
  if (!existsSync(join(root, "dist/index.d.ts"))) execFileSync("npm", ["run", "build"], { cwd: root, ...inherit });
  execFileSync("npm", ["pack", "--loglevel=error", "--pack-destination", folder], { cwd: root, ...inherit });
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (!tarball) throw new Error("npm pack left no tarball");
  return join(folder, tarball);
}

/** A copy of the notebooks with all that they need. */
function install(folder: string): string {
  const place = join(folder, "notebooks");
  mkdirSync(place);
  for (const file of readdirSync(source)) if (file !== "node_modules") cpSync(join(source, file), join(place, file));
  const manifest = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
  manifest.dependencies["influencer-scoring"] = `file:${pack(folder)}`;
  writeFileSync(join(place, "package.json"), JSON.stringify(manifest));
  execFileSync("npm", ["install", "--loglevel=error", "--no-audit", "--no-fund"], { cwd: place, ...inherit });
  for (const [name, [program, ...parts]] of Object.entries(kernels)) {
    const at = join(folder, "jupyter/kernels", name);
    mkdirSync(at, { recursive: true });
    const argv = [join(place, "node_modules/.bin", program), ...parts];
    writeFileSync(join(at, "kernel.json"), JSON.stringify({ argv, display_name: name, language: "typescript" }));
  }
  return place;
}

/** Runs one notebook; tells how long it took, or what went wrong. */
async function run(folder: string, place: string, notebook: string, kernel: Kernel): Promise<boolean> {
  const start = Date.now();
  const options = ["--to", "notebook", "--execute", notebook, "--output", `${kernel}-${notebook}`];
  const settings = [`--ExecutePreprocessor.kernel_name=${kernel}`, `--ExecutePreprocessor.timeout=${secondsOfCell}`];
  const told = `${basename(notebook, ".ipynb")} under ${kernel}`;
  try {
    await promisify(execFile)("jupyter", ["nbconvert", ...options, ...settings], {
      cwd: place,
      env: { ...process.env, JUPYTER_PATH: join(folder, "jupyter"), DENO_DIR: join(folder, "deno"), NO_COLOR: "1" },
    });
    console.log(`${told}: ran in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.error(`${told}: failed\n${(error as { stderr?: string }).stderr ?? error}`);
    return false;
  }
}

try {
  execFileSync("jupyter", ["nbconvert", "--version"], { stdio: "ignore" });
} catch {
  console.error("jupyter nbconvert is not installed; on Debian: apt-get install jupyter-nbconvert jupyter-client");
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "notebooks-"));
try {
  const place = install(folder);
  const results: boolean[] = [];
  for (const notebook of notebooks)
    results.push(
      ...(await Promise.all((Object.keys(kernels) as Kernel[]).map((kernel) => run(folder, place, notebook, kernel)))),
    );
  console.log(`${results.filter(Boolean).length} of ${results.length} runs of notebooks passed`);
  process.exitCode = results.every(Boolean) && results.length > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
