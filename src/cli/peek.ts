/** The beginning of some bytes, and all of them. */
export interface Peeked {
  /** The first bytes; all of them where there are no more. */
  readonly head: Uint8Array;
  /** All of them, the first included. */
  readonly all: AsyncIterable<Uint8Array>;
}

/**
 * Looks at the first bytes of an input before it is read.
 *
 * @param input - the bytes
 * @param isEnough - whether so many of them tell what is wanted
 */
export async function peek(input: AsyncIterable<Uint8Array>, isEnough: (head: Uint8Array) => boolean): Promise<Peeked> {
  const rest = input[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let done = false;
  while (!done && !isEnough(head)) {
    const next = await rest.next();
    done = next.done === true;
    if (!next.done) head = Buffer.concat([head, next.value]);
  }
  return { head, all: from(head, rest) };
}

async function* from(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    // Whoever stops reading lets the input go.
    await rest.return?.();
  }
}
