import { describe, expect, test } from "vitest";
import { csv, scoreCsv, scores } from "./csv.js";
import { ids } from "./run-command.js";

const header = "id,platform,followers,post.likes,post.comments,post.caption";

/** Every way in which a row can be odd, with characters of one to four bytes. */
const input = [
  `\u{feff}${header}\r\n`,
  `a,x,100,4,1,"with, comma; and ""quotes"""\r\n`,
  `a,x,100,9,1,"two\r\nlines\n\n🎈 東京"\n`,
  `"b\n2",x,100,4,1,ä\n`,
  `,,,,,\n`,
  `\n`,
  `c,x,100,4,1\n`,
  `d,x,100,4,1,,\n`,
  `e,x,100,4,1,"a"b\n`,
  `f,x,100,4,1,5" tall\n`,
  `g,x,100,4,1,ok\n`,
  `h,x,100,4,1,"never closed\n`,
  `i,x,100,4,1,\n`,
  `j,x,100,4,1,last`,
].join("");

test.each([1, 2, 3, 7, 64, 1e9])("chunks of %d bytes give the same", async (chunk) => {
  const { code, output, errors } = await scoreCsv(input, [], { chunk });
  expect(ids(output)).toEqual(["a", "b\n2", "g", "i", "j"]);
  expect(scores(output)[0]).toEqual(["a", 0.075, 2]);
  expect(errors).toBe(
    "line 11: too-few-cells (the row has fewer cells than the header)\n" +
      "line 12: too-many-cells (the row has more cells than the header)\n" +
      "line 13: stray-quote (a quote inside a cell is doubled, in a cell between quotes)\n" +
      "line 14: stray-quote (a quote inside a cell is doubled, in a cell between quotes)\n" +
      "line 16: unclosed-quote (a quote is opened and not closed)\n",
  );
  expect(code).toBe(1);
});

describe("a row that cannot be read and its creator", () => {
  const good = (id: string): string => `${id},x,100,4,1,`;
  const told = (line: number, of: number): string =>
    `line ${line}: too-few-cells (the row has fewer cells than the header)\n` +
    `line ${of}: incomplete-creator (a row of this creator could not be read)\n`;

  test.each([
    ["in its middle", [good("a"), "?,x", good("a"), good("b")], ["b"], told(3, 2)],
    ["at its end, with its id", [good("a"), "a,x", good("b")], ["b"], told(3, 2)],
    ["at its beginning, with its id", [good("a"), "b,x", good("b")], ["a"], told(3, 4)],
    ["at the end of the input", [good("a"), "a"], [], told(3, 2)],
  ])("%s: a score without one of its posts would be wrong", async (_, rows, scored, errors) => {
    const outcome = await scoreCsv(csv(header, ...rows));
    expect([ids(outcome.output), outcome.errors]).toEqual([scored, errors]);
  });

  test("of another id, between two creators: both are scored", async () => {
    const { output } = await scoreCsv(csv(header, good("a"), "?,x", good("b")));
    expect(ids(output)).toEqual(["a", "b"]);
  });

  test("where a row is a creator, the others are scored", async () => {
    const { output, errors } = await scoreCsv(csv("id,platform", "a,x", "b", "a,x"));
    expect(ids(output)).toEqual(["a", "a"]);
    expect(errors).toBe("line 3: too-few-cells (the row has fewer cells than the header)\n");
  });

  test("without an id, and with the column of ids cut off", async () => {
    const { errors } = await scoreCsv(csv("platform,id", "x", "x,a"));
    expect(errors).toBe("line 2: too-few-cells (the row has fewer cells than the header)\n");
  });
});

test("bytes that are not UTF-8 are refused with their row, on whichever of its lines they are", async () => {
  const bytes = Buffer.from(
    csv(header, "a,x,100,4,1,ok", `b,x,100,4,1,"one\n?\nthree"`, "c,x,1,4,1,?", "d,x,100,4,1,ok"),
  );
  const spoilt = bytes.map((byte) => (byte === 0x3f ? 0xff : byte));
  const { output, errors } = await scoreCsv(spoilt);
  expect(ids(output)).toEqual(["a", "d"]);
  expect(errors).toBe(
    "line 3: invalid-encoding (the line is not UTF-8)\nline 6: invalid-encoding (the line is not UTF-8)\n",
  );
});

describe("--max-line-bytes", () => {
  const list = ["--max-line-bytes", "80"];

  test.each([1, 7, 1e9])("a longer line is refused and passed over, in chunks of %d bytes", async (chunk) => {
    const rows = ["a,x,1,4,1,ok", `b,x,1,4,1,${"x".repeat(90)}`, "c,x,1,4,1,ok"];
    const { output, errors } = await scoreCsv(csv(header, ...rows), list, { chunk });
    expect(ids(output)).toEqual(["a", "c"]);
    expect(errors).toBe("line 3: line-too-long (the line is longer than the limit)\n");
  });

  test.each([1, 7, 1e9])("a quote that is not closed swallows nothing, in chunks of %d bytes", async (chunk) => {
    const rest = Array.from({ length: 20 }, (_, index) => `c${index},x,1,4,1,ok`);
    const { output, errors } = await scoreCsv(csv(header, `b,x,1,4,1,"open`, ...rest), list, { chunk });
    expect(ids(output)).toEqual(rest.map((row) => row.split(",")[0]));
    expect(errors).toBe("line 2: unclosed-quote (a quote is opened and not closed)\n");
  });

  test("a row of several lines is measured as a whole", async () => {
    const { output, errors } = await scoreCsv(
      csv(header, `b,x,1,4,1,"${"x".repeat(50)}\n${"x".repeat(50)}"`, "c,x,1,4,1,"),
      list,
    );
    expect(ids(output)).toEqual(["c"]);
    expect(errors).toBe("line 2: line-too-long (the line is longer than the limit)\n");
  });

  test("a line that is too long behind an open quote", async () => {
    const { output, errors } = await scoreCsv(csv(header, `b,x,1,4,1,"open`, "x".repeat(100), "c,x,1,4,1,ok"), list);
    expect(ids(output)).toEqual(["c"]);
    expect(errors).toContain("line 2: unclosed-quote");
    expect(errors).toContain("line 3: line-too-long");
  });

  test("a header that is too long cannot be used", async () => {
    const { code, errors } = await scoreCsv(csv(`${header},${"x".repeat(100)}`, "a,x,1,4,1,,"), list);
    expect([code, errors]).toEqual([
      3,
      "influencer-scoring: the header cannot be read: line-too-long (the line is longer than the limit)\n",
    ]);
  });
});

test("where reading breaks off, the creators that are complete are scored, and the last is told", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${csv(header, "a,x,100,4,1,", "b,x,100,4,1,")}b,x,1`);
    throw Object.assign(new Error("quotes something"), { code: "EIO" });
  }
  const { code, output, errors } = await scoreCsv("", [], { input: broken() });
  expect([code, ids(output)]).toEqual([3, ["a"]]);
  expect(errors).toBe(
    "line 3: incomplete-creator (a row of this creator could not be read)\n" +
      "influencer-scoring: cannot read standard input: EIO\n",
  );
});
