// What a service answers where it cannot do what was asked: RFC 9457, application/problem+json. No received value is in
// it. This file needs no package, so that all recipes share it.
// @ts-check

/**
 * The HTTP status of each thing that can go wrong. What the library refuses, by whatever code, is one row: the request was
 * understood, and what it says is impossible. The library's own code and path stand beside.
 */
export const problems = Object.freeze({
  "malformed-json": { status: 400, title: "The body is no JSON in UTF-8" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "The address takes another method" },
  "too-large": { status: 413, title: "The body is too large" },
  "unsupported-media-type": { status: 415, title: "The body must be application/json" },
  "refused-input": { status: 422, title: "The input was refused" },
  internal: { status: 500, title: "The service failed" },
});

/** A body may have so many bytes, and a batch so many rows. */
export const limits = Object.freeze({ bytes: 1_000_000, rows: 1_000 });

/**
 * The body of a problem.
 *
 * @param {keyof typeof problems} kind
 * @param {readonly { code: string, path: string, message?: string }[]} [issues] - what the library refused, first things first
 */
export function problem(kind, issues) {
  const { status, title } = problems[kind];
  const [first] = issues ?? [];
  return {
    type: `urn:influencer-scoring:${kind}`,
    title,
    status,
    ...(first && { ...(first.message && { detail: first.message }), code: first.code, path: first.path, issues }),
  };
}

/** The media type of a problem. */
export const problemType = "application/problem+json";

/** Whether a content type is JSON. @param {string | null | undefined} type */
export const isJson = (type) => /^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type ?? "");

/**
 * The bytes of a body, or `undefined` where it is too large. What is too much is thrown away as it comes and not kept; the
 * connection stays open for the answer, up to ten times the limit.
 *
 * @param {ReadableStream<Uint8Array> | null} body
 */
export async function bytesOf(body) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > 10 * limits.bytes) break;
    if (bytes <= limits.bytes) chunks.push(chunk);
  }
  return bytes > limits.bytes ? undefined : Buffer.concat(chunks);
}

/**
 * What a body says. Bytes that are no UTF-8 would become the sign for what is unreadable, and two ids one; so they are refused.
 *
 * @param {Uint8Array} bytes
 * @throws where they are no JSON
 */
export const jsonOf = (bytes) => JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
