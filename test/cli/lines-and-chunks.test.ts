import { expect, test } from "vitest";
import { creator, ids, lines, runCommand } from "./run-command.js";

/** Every way in which a line can end or be odd, with characters of one to four bytes. */
const input = [
  `\u{feff}${JSON.stringify(creator("first"))}\r\n`,
  "\r\n",
  `${JSON.stringify(creator("zwei-ä-é"))}\n`,
  "  \n",
  `${JSON.stringify(creator("三-東京"))}\r\n`,
  `not json\n`,
  `${JSON.stringify(creator("four-🎈-👩‍👩‍👧"))}\n`,
  `${JSON.stringify(creator("bad", { followers: -1 }))}\n`,
  JSON.stringify(creator("last")),
].join("");

test.each([1, 2, 3, 7, 64, Number.MAX_SAFE_INTEGER])("chunks of %d bytes give the same", async (chunk) => {
  const { code, output, errors } = await runCommand(["score", "--quiet"], { input, chunk });
  expect(ids(output)).toEqual(["first", "zwei-ä-é", "三-東京", "four-🎈-👩‍👩‍👧", "last"]);
  expect(errors).toBe(
    "line 6: invalid-json (the line is not one JSON value)\n" +
      "line 8: followers: negative (the number must not be negative)\n",
  );
  expect(code).toBe(1);
});

test("chunks of 1, 7 and all bytes give the same bytes, also of the table", async () => {
  for (const format of ["table", "jsonl"]) {
    const list = ["score", "--format", format];
    const [one, seven, all] = await Promise.all([1, 7, 1e9].map((chunk) => runCommand(list, { input, chunk })));
    expect(one).toEqual(all);
    expect(seven).toEqual(all);
  }
});

test("blank lines are passed over, and counted in the number of a line", async () => {
  const { errors } = await runCommand(["score", "--quiet"], { input: `\n\n\r\n \t \n${lines(creator("a"))}x\n` });
  expect(errors).toBe("line 6: invalid-json (the line is not one JSON value)\n");
});

test("a separator of lines inside of a text is no line break", async () => {
  const { output } = await runCommand(["score"], { input: lines(creator("a\u2028b\u0085c")) });
  expect(ids(output)).toEqual(["a\u2028b\u0085c"]);
});
