// Runs modules one after the other, as a process of its own that knows nothing of the test runner, and writes what each
// printed, or how it failed, to a file.
import { writeFileSync } from "node:fs";
import { format } from "node:util";

const [output, ...modules] = process.argv.slice(2);
const results = [];
for (const module of modules) {
  const printed = [];
  globalThis.logOfExample = (line, ...values) => printed.push({ line, text: format(...values) });
  let error;
  try {
    await import(module);
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.stack : String(thrown);
  }
  results.push({ printed, error });
}
writeFileSync(output, JSON.stringify(results));
