/**
 * A million random operations on money against fractions of whole numbers, which share no code with it. Prints how many
 * of which agreed, and exits with 1 where one did not.
 *
 * npx tsx test/simulation/money-check.ts [--operations 1000000] [--seed 1]
 */
import { parseArgs } from "node:util";
import { checkOperations } from "../money/check-operations.js";

const { values } = parseArgs({
  options: { operations: { type: "string", default: "1000000" }, seed: { type: "string", default: "1" } },
});
const { counts, wrong } = checkOperations(Number(values.operations), Number(values.seed));

for (const [operation, count] of [...counts].sort()) {
  const failed = wrong.filter((one) => one.operation === operation).length;
  console.log(`${operation.padEnd(10)} ${String(count).padStart(8)} operations, ${failed} disagree`);
}
for (const one of wrong.slice(0, 10)) console.log(JSON.stringify(one));
const total = [...counts.values()].reduce((a, b) => a + b, 0);
console.log(`${total} operations, ${wrong.length} disagree`);
if (wrong.length > 0) process.exitCode = 1;
