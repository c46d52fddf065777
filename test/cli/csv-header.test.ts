import { expect, test } from "vitest";
import { csv, scoreCsv, scores } from "./csv.js";
import { ids, runCommand } from "./run-command.js";

test("--columns gives columns of other names their fields, in quotes where they hold a comma", async () => {
  const { output, errors } = await scoreCsv(csv('Name, Fans ,"Likes, all",a=b,platform', "a,1000,90,10,x"), [
    "--columns",
    'Name=id,Fans=followers,"Likes, all=post.likes"',
    "--columns",
    "a=b=post.comments",
  ]);
  expect([scores(output), errors]).toEqual([[["a", 0.1, 1]], ""]);
});

test("--set gives all rows a value for a field without a column, whatever the value holds", async () => {
  const { output, errors } = await scoreCsv(csv("id,post.likes,post.comments", "a,90,10", "b,190,10"), [
    ...["--set", "platform=x", "--set", "followers=1000", "--set", "category=food, drink = all"],
  ]);
  expect([scores(output), errors]).toEqual([
    [
      ["a", 0.1, 1],
      ["b", 0.2, 1],
    ],
    "",
  ]);
});

test("a file of one creator needs no column of ids", async () => {
  const { output } = await scoreCsv(csv("post.likes", "90", "190"), [
    ...["--set", "id=me", "--set", "platform=x", "--set", "followers=1000", "--set", "post.comments=10"],
  ]);
  expect(scores(output)).toEqual([["me", 0.15, 2]]);
});

test("columns that nobody knows are passed over, and named once, unless --quiet", async () => {
  const input = csv("id,platform,Likes,,\u001b[2Jx", "a,x,1,2,3", "b,x,1,2,3");
  const told = await runCommand(["score"], { input });
  expect(told.errors).toBe(
    "columns passed over: Likes, [2Jx (--columns NAME=FIELD gives them a field)\n2 creators scored, 0 rows refused\n",
  );
  expect((await runCommand(["score", "--quiet"], { input })).errors).toBe("");
  expect((await runCommand(["score", "--columns", "Likes=,\u001b[2Jx="], { input })).errors).toBe(
    "2 creators scored, 0 rows refused\n",
  );
});

test("of many such columns a dozen is named", async () => {
  const names = Array.from({ length: 20 }, (_, index) => `c${index}`).join(",");
  const { errors } = await runCommand(["score"], { input: csv(`id,platform,${names}`, `a,x${",1".repeat(20)}`) });
  expect(errors).toContain("c10, c11, and 8 more (--columns");
});

test.each([
  [
    "id,followers",
    [],
    "missing-column: the header has 2 columns, and none of them is platform; name it with --columns " +
      `"NAME=platform", or give --set platform=VALUE`,
  ],
  [
    "ID;Platform",
    [],
    "missing-column: the header has 2 columns, and none of them is id; name it with --columns " +
      `"ID=id", or give --set id=VALUE`,
  ],
  [
    "secret",
    [],
    "missing-column: the header has 1 column, and none of them is id; name it with --columns " +
      `"NAME=id", or give --set id=VALUE`,
  ],
  ["id,platform", ["--columns", "Fans=followers"], "missing-column: no column is named Fans, which --columns names"],
  [
    "id,platform",
    ["--set", "post.format=video"],
    "missing-column: --set post.format needs posts, and no column is one of a post, such as post.likes",
  ],
  ["id,platform,id", [], "duplicate-column: id is given by two columns; pass one over with --columns NAME="],
  [
    "id,platform,followers,Fans",
    ["--columns", "Fans=followers"],
    "duplicate-column: followers is given by two columns; pass one over with --columns NAME=",
  ],
  ["id,platform", ["--set", "platform=x"], "duplicate-column: platform is given by a column and by --set"],
  ['id,"platform\n', [], "the header cannot be read: unclosed-quote (a quote is opened and not closed)"],
])("%j with %j cannot be used: exit code 3, before any row", async (header, list, told) => {
  const outcome = await scoreCsv(csv(header, "a,x,1,1"), list);
  expect(outcome).toEqual({ code: 3, output: "", errors: `influencer-scoring: ${told}\n` });
});

test.each([
  ["--columns", "Fans", "--columns is NAME=FIELD, several between commas"],
  ["--columns", '"Fans=followers', "--columns is NAME=FIELD, several between commas"],
  ["--columns", "Fans=follower", "--columns: there is no field follower; did you mean followers?"],
  ["--columns", "Likes=likes", "--columns: there is no field likes; did you mean post.likes?"],
  ["--columns", "a=posts", "--columns: there is no field posts"],
  ["--columns", "a=constructor", "--columns: there is no field constructor"],
  ["--set", "platform", "--set is FIELD=VALUE, once for each field"],
  ["--set", "platform=", "--set platform needs a value: platform=VALUE"],
  [
    "--set",
    "followers=12K",
    "--set followers: formatted-number (a number is plain digits, without separators, signs or units)",
  ],
  ["--delimiter", "|", "--delimiter is comma, semicolon or tab, not |"],
  ["--decimal", "dot", "--decimal is point or comma, not dot"],
  ["--input-format", "cvs", "--input-format is jsonl or csv, not cvs"],
])("%s %s is wrong usage", async (option, value, told) => {
  const outcome = await runCommand(["score", option, value], { input: "id,platform\na,x\n" });
  expect(outcome).toEqual({
    code: 2,
    output: "",
    errors: `influencer-scoring: ${told}\nSee influencer-scoring score --help\n`,
  });
});

test.each([
  [["score", "--delimiter", "tab", "--input-format", "jsonl"], ""],
  [["score", "--delimiter", "tab", "none.ndjson"], ""],
  [["score", "--delimiter", "tab"], `{"id":"a","platform":"x"}\n`],
])("%j: options of CSV are refused for JSON Lines", async (list, input) => {
  const { code, errors } = await runCommand(list, { input });
  expect([code, errors]).toEqual([
    2,
    "influencer-scoring: --delimiter is for CSV, and the input is JSON Lines\nSee influencer-scoring score --help\n",
  ]);
});

test.each([
  ["comma", "id,platform;x\na,x\n"],
  ["semicolon", '"id,x";platform\na;x\n'],
  ["tab", "id\tplatform\na\tx\n"],
])("the header tells that a %s stands between cells", async (_, input) => {
  const list = input.includes("platform;x") ? ["--columns", '"platform;x=platform"'] : ["--columns", '"id,x=id"'];
  const { output } = await scoreCsv(input, input.includes("\t") ? [] : list);
  expect(ids(output)).toEqual(["a"]);
});

test.each(["semicolon", ";"])("--delimiter %s overrides what the header tells", async (delimiter) => {
  const { output } = await scoreCsv("a,b,c,d,id;platform\n1;x\n", [
    "--delimiter",
    delimiter,
    "--columns",
    '"a,b,c,d,id=id"',
  ]);
  expect(ids(output)).toEqual(["1"]);
});
