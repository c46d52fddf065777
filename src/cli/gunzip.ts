import { createGunzip } from "node:zlib";
import { errorMeanings } from "../core/index.js";
import { ReadFailure } from "./failures.js";
import { peek } from "./peek.js";

const magic = [0x1f, 0x8b];
/**
 * Compressed bytes that are unpacked at a time. They can become a thousand times as many, and no more; what they became
 * is lost where one of them is damaged.
 */
const step = 16_384;

/**
 * Unpacks bytes where they are gzip, which their first two tell; gives them as they are where they are not.
 *
 * @param input - the bytes
 * @param name - what to call them where they are damaged
 * @throws ReadFailure where they are damaged or cut off, after all that could be unpacked was given
 */
export async function gunzipIfNeeded(
  input: AsyncIterable<Uint8Array>,
  name: string,
): Promise<AsyncIterable<Uint8Array>> {
  const { head, all } = await peek(input, (bytes) => bytes.length >= magic.length);
  return magic.every((byte, index) => head[index] === byte) ? gunzip(all, name) : all;
}

/**
 * A stream of Node throws away what it has unpacked when it then fails. So each step is written by hand, and what came of
 * it is given before the next one.
 */
async function* gunzip(input: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const unpacked: Uint8Array[] = [];
  const stream = createGunzip();
  let failed = false;
  const over = new Promise<void>((resolve) => {
    stream.on("end", resolve);
    stream.on("error", () => {
      failed = true;
      resolve();
    });
  });
  stream.on("data", (chunk: Uint8Array) => unpacked.push(chunk));
  let written = 0;
  try {
    for await (const part of inSteps(input)) {
      // What does not begin like gzip again is left over. Zeros fill a block of tape; anything else is damage.
      const isOver = written > stream.bytesWritten;
      written += part.length;
      if (!isOver) await Promise.race([over, new Promise<void>((resolve) => stream.write(part, () => resolve()))]);
      yield* unpacked.splice(0);
      const left = Math.min(part.length, written - stream.bytesWritten);
      if (left > 0 && part.subarray(-left).some((byte) => byte !== 0)) failed = true;
      if (failed) break;
    }
    if (!failed) stream.end();
    if (!failed) await over;
    yield* unpacked.splice(0);
  } finally {
    stream.destroy();
  }
  if (failed) throw new ReadFailure(`cannot read ${name}: invalid-gzip (${errorMeanings["invalid-gzip"]})`);
}

async function* inSteps(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) for (let at = 0; at < chunk.length; at += step) yield chunk.subarray(at, at + step);
}
