import fc from "fast-check";
import { expect, test } from "vitest";
import { LineSplitter } from "../../src/cli/split-lines.js";

/** What a splitter tells about bytes that come in pieces of these sizes. */
function split(bytes: Uint8Array, sizes: readonly number[], limit: number): string[] {
  const splitter = new LineSplitter(limit);
  const told: string[] = [];
  const tell = (lines: ReturnType<LineSplitter["push"]>): void => {
    for (const line of lines) told.push(`${line.number} ${line.bytes ? Buffer.from(line.bytes).toString("hex") : "-"}`);
  };
  let at = 0;
  for (const size of sizes) {
    tell(splitter.push(bytes.slice(at, at + size)));
    at += size;
  }
  tell(splitter.push(bytes.slice(at)));
  tell(splitter.end());
  return told;
}

/** The same by the plain words: cut at each line feed, take off the mark and a carriage return, then measure. */
function expected(bytes: Uint8Array, limit: number): string[] {
  const pieces = Buffer.from(bytes).toString("latin1").split("\n");
  if (pieces.at(-1) === "") pieces.pop();
  return pieces.map((piece, index) => {
    const line = (index === 0 ? piece.replace(/^\u00ef\u00bb\u00bf/, "") : piece).replace(/\r$/, "");
    return `${index + 1} ${line.length > limit ? "-" : Buffer.from(line, "latin1").toString("hex")}`;
  });
}

// Few different bytes, so that marks and line breaks are common.
const byte = fc.constantFrom(0x0a, 0x0d, 0x61, 0xef, 0xbb, 0xbf);

test("however the chunks fall, the lines are those of the whole", () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(byte, { maxLength: 60 }),
      fc.array(fc.nat(9), { maxLength: 20 }),
      fc.integer({ min: 1, max: 12 }),
      (marked, list, sizes, limit) => {
        const bytes = Uint8Array.from(marked ? [0xef, 0xbb, 0xbf, ...list] : list);
        expect(split(bytes, sizes, limit)).toEqual(expected(bytes, limit));
      },
    ),
    { numRuns: 2_000 },
  );
});
