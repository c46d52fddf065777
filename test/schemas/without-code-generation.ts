// Run by compile.test.ts in a process that forbids `new Function`: prints what comes out there.
import { parseCreator } from "../../src/schemas/index.js";
import { someInputs } from "./some-inputs.js";

let forbidden = false;
try {
  new Function("return 1");
} catch {
  forbidden = true;
}
const manyIssues = parseCreator({ id: "a", platform: "x", posts: new Array(300_000).fill(0) });
console.log(
  JSON.stringify({
    forbidden,
    parsed: someInputs.map((input) => parseCreator(input)),
    manyIssues: manyIssues.ok ? 0 : manyIssues.issues.length,
  }),
);
