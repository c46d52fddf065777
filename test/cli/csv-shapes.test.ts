import { describe, expect, test } from "vitest";
import { csv, scoreCsv, scores } from "./csv.js";
import { ids, lines, runCommand } from "./run-command.js";

const header = "id,platform,followers,post.likes,post.comments";

describe("one row a post", () => {
  test("rows of one creator that stand together are its posts", async () => {
    // (90 + 10) / 1000 and (190 + 10) / 1000; their median is 0.15
    const { code, output, errors } = await scoreCsv(
      csv(header, "a,instagram,1000,90,10", "a,instagram,1000,190,10", "b,x,100,4,1"),
    );
    expect(scores(output)).toEqual([
      ["a", 0.15, 2],
      ["b", 0.05, 1],
    ]);
    expect([code, errors]).toEqual([0, ""]);
  });

  test("an empty cell is unknown, and never 0", async () => {
    const { output } = await scoreCsv(csv(header, "a,instagram,1000,90,10", "a,instagram,1000,,10"));
    expect(scores(output)).toEqual([["a", 0.1, 1]]);
    expect(output).toContain(`{"code":"missing-interaction","path":"likes","count":1}`);
  });

  test("a column of the creator may be told once", async () => {
    const { output } = await scoreCsv(csv(header, "a,instagram,,90,10", "a,instagram,1000,190,10"));
    expect(scores(output)).toEqual([["a", 0.15, 2]]);
  });

  test("a row without anything of a post tells a creator without posts", async () => {
    const { output } = await scoreCsv(csv(`averages.interactions,averages.denominator,${header}`, ",,a,x,1000,,"));
    expect(output).toContain(`"reason":"no-posts"`);
  });

  test("a creator that returns is refused, and what was read before stays", async () => {
    const rows = ["a,x,100,4,1", "b,x,100,4,1", "a,x,100,4,1", "a,x,100,4,1", "c,x,100,4,1"];
    const { code, output, errors } = await scoreCsv(csv(header, ...rows));
    expect(ids(output)).toEqual(["a", "b", "c"]);
    expect(errors).toBe("line 4: id: returning-creator (the rows of a creator must stand together)\n");
    expect(code).toBe(1);
  });

  test("a long id that returns is found as well", async () => {
    const id = "x".repeat(1_000);
    const { output, errors } = await scoreCsv(csv(header, `${id}1,x,1,1,1`, `${id}2,x,1,1,1`, `${id}1,x,1,1,1`));
    expect(ids(output)).toEqual([`${id}1`, `${id}2`]);
    expect(errors).toContain("line 4: id: returning-creator");
  });

  test("rows that disagree about their creator are told, and the creator is refused", async () => {
    const { output, errors } = await scoreCsv(
      csv(header, "a,x,100,4,1", "a,x,101,4,1", "a,tiktok,100,4,1", "b,x,100,4,1"),
    );
    expect(ids(output)).toEqual(["b"]);
    expect(errors).toBe(
      "line 3: followers: contradiction (the rows of a creator disagree)\n" +
        "line 4: platform: contradiction (the rows of a creator disagree)\n",
    );
  });

  test("a bad cell refuses its creator, and every one is told by its line and column", async () => {
    const { output, errors } = await scoreCsv(csv(header, "a,x,-5,4,1", "a,x,-5,-4,1", "a,x,-5,4,0.5", "b,x,100,4,1"));
    expect(ids(output)).toEqual(["b"]);
    expect(errors).toBe(
      "line 2: followers: negative (the number must not be negative)\n" +
        "line 3: post.likes: negative (the number must not be negative)\n" +
        "line 4: post.comments: formatted-number (a number is plain digits, without separators, signs or units)\n",
    );
  });

  test("a row without an id is refused, and told where its creator begins", async () => {
    const { output, errors } = await scoreCsv(csv(header, "a,x,1,4,1", ",x,1,4,1", ",x,1,4,1", "b,x,1,4,1"));
    expect(ids(output)).toEqual(["a", "b"]);
    expect(errors).toBe("line 3: id: missing (a required value is missing)\n");
  });

  test("the rows of a creator are together no longer than a line may be", async () => {
    const rows = Array.from({ length: 10 }, () => "a,x,100,4,1");
    const { code, output, errors } = await scoreCsv(csv(header, ...rows, "b,x,100,4,1"), ["--max-line-bytes", "100"]);
    expect(ids(output)).toEqual(["b"]);
    expect(errors).toBe("line 2: creator-too-long (the rows of a creator are together longer than the limit)\n");
    expect(code).toBe(1);
  });

  test("the summary counts rows that were refused, and creators that were scored", async () => {
    const input = csv(header, "a,x,-1,4,1", "a,x,-1,4,1", "b,x,1,4,1");
    const { errors } = await runCommand(["score"], { input });
    expect(errors).toMatch(/^1 creator scored, 2 rows refused\n$/m);
  });
});

describe("one row a creator", () => {
  test("averages are scored as they are in JSON Lines", async () => {
    const averages = { interactions: 812.5, denominator: 31_200, posts: 24, basis: "likes+comments/followers:mean" };
    const names = "averages.interactions,averages.denominator,averages.posts,averages.basis";
    const { code, output } = await scoreCsv(
      csv(`id,platform,followers,${names}`, "a,instagram,31200,812.5,31200,24,likes+comments/followers:mean"),
    );
    const one = { id: "a", platform: "instagram", followers: 31_200, averages };
    expect(output).toBe((await runCommand(["score"], { input: lines(one) })).output);
    expect(code).toBe(0);
  });

  test("every row is a creator, as every line is one, the same id or not", async () => {
    const { output, errors } = await scoreCsv(csv("id,platform", "a,x", "a,x", "b,myspace", "a,x"));
    expect(ids(output)).toEqual(["a", "a", "a"]);
    expect(errors).toBe("line 4: platform: unknown-platform (not one of the platforms that the library knows)\n");
  });
});

test.each([
  ["nothing but a header", "id,platform\n"],
  ["a header and empty rows", "id,platform\n,\n\n \n"],
  ["nothing", ""],
])("%s holds no row: exit code 3", async (_, input) => {
  expect(await scoreCsv(input)).toEqual({
    code: 3,
    output: "",
    errors: "input: empty-input (the input holds no row)\n",
  });
});
