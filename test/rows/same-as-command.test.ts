import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fromCSV } from "arquero";
import { expect, test } from "vitest";
import { creatorsFromRows } from "../../src/rows/index.js";
import { flatten, scoreCreator } from "../../src/scorecard/index.js";
import { runCommand } from "../cli/run-command.js";

const path = fileURLToPath(new URL("../../docs/sample/posts.csv", import.meta.url));
const columns = {
  Username: "id",
  Fans: "followers",
  Posted: "post.publishedAt",
  Type: "post.format",
  Likes: "post.likes",
  Comments: "post.comments",
  Caption: "",
} as const;

test("the rows of the sample give the scores that the command gives of its file", async () => {
  const mapping = Object.entries(columns)
    .map(([name, field]) => `${name}=${field}`)
    .join(",");
  const options = ["--flat", "--set", "platform=instagram", "--columns", mapping];
  const { output } = await runCommand(["score", path, "--format", "jsonl", ...options]);
  const rows = fromCSV(readFileSync(path, "utf8"), { autoType: false }).objects();
  const scores = creatorsFromRows(rows, { columns, platform: "instagram" }).flatMap((row) =>
    row.ok ? [flatten(scoreCreator(row.value))] : [],
  );
  expect(scores).toHaveLength(7);
  expect(
    output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(JSON.parse(JSON.stringify(scores)));
});
