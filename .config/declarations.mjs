// attw says nothing about a package without types, so look first whether every entry has both of its declarations.
import { existsSync, readFileSync } from "node:fs";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const declarations = Object.values(exports).flatMap((entry) => [entry.import?.types, entry.require?.types]);
const missing = declarations.filter((path) => path && !existsSync(path));
if (missing.length > 0) {
  console.error(`No such declarations: ${missing.join(", ")}`);
  process.exitCode = 1;
}
