import { Writable } from "node:stream";
import { run } from "../../src/cli/index.js";

/** What a command left behind. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** What a test can decide about the outside world. */
export interface World {
  /** Standard input: its whole text or bytes, or whatever gives chunks. */
  readonly input?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Bytes of a chunk of the input; all in one where nothing is said. */
  readonly chunk?: number;
  readonly inputIsTerminal?: boolean;
  readonly outputIsTerminal?: boolean;
  readonly errorsIsTerminal?: boolean;
  readonly columns?: number;
  readonly now?: () => number;
}

/** A stream that keeps what is written to it. */
export function keeping(): Writable & { text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString("utf8") });
}

/** Bytes in chunks. */
export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const isText = (value: unknown): value is string | Uint8Array =>
  typeof value === "string" || value instanceof Uint8Array;

/** Runs the command inside this process. */
export async function runCommand(list: readonly string[], world: World = {}): Promise<Outcome> {
  const { input = "", chunk, columns, now = () => 0 } = world;
  const bytes = isText(input) ? Buffer.from(input as string) : undefined;
  const source = bytes ? inChunks(bytes, chunk ?? Math.max(1, bytes.length)) : (input as AsyncIterable<Uint8Array>);
  const output = keeping();
  const errors = keeping();
  const code = await run(list, {
    input: Object.assign(source, { isTTY: world.inputIsTerminal }),
    output: Object.assign(output, { isTTY: world.outputIsTerminal, columns }),
    errors: Object.assign(errors, { isTTY: world.errorsIsTerminal }),
    now,
  });
  return { code, output: output.text(), errors: errors.text() };
}

/** Values as JSON Lines. */
export const lines = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** A creator of which just the required is known. */
export const creator = (id: string, more: object = {}): object => ({ id, platform: "instagram", ...more });

/** The ids of JSON Lines, in their order. */
export const ids = (output: string): string[] =>
  output
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: string }).id);
