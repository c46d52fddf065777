import { peek } from "./peek.js";

/** The formats that can be read. */
export const inputFormats = ["jsonl", "csv"] as const;

/** One of the formats that can be read. */
export type InputFormat = (typeof inputFormats)[number];

const byName: Readonly<Record<string, InputFormat>> = { csv: "csv", tsv: "csv", jsonl: "jsonl", ndjson: "jsonl" };

/**
 * The format that the name of a file tells, `.gz` or not; `undefined` where it tells none.
 *
 * @param file - its name
 */
export function formatOfName(file: string): InputFormat | undefined {
  const [, ending = ""] = /\.(csv|tsv|jsonl|ndjson)(?:\.gz)?$/i.exec(file) ?? [];
  return byName[ending.toLowerCase()];
}

/** Bytes that are looked at; whoever begins with more space than that is taken for JSON Lines. */
const most = 65_536;
/** Space, and the bytes of a byte-order mark. */
const blank: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
const begins: ReadonlySet<number> = new Set([..."{["].map((character) => character.charCodeAt(0)));

/**
 * The format that the first byte tells which is no space: a brace, or the bracket of a list, is JSON.
 *
 * @param input - the bytes
 * @returns the format, and the bytes from their beginning
 */
export async function formatOfBytes(
  input: AsyncIterable<Uint8Array>,
): Promise<{ readonly format: InputFormat; readonly all: AsyncIterable<Uint8Array> }> {
  const first = (head: Uint8Array): number | undefined => head.find((byte) => !blank.has(byte));
  const { head, all } = await peek(input, (bytes) => bytes.length >= most || first(bytes) !== undefined);
  const byte = first(head);
  return { format: byte === undefined || begins.has(byte) ? "jsonl" : "csv", all };
}
