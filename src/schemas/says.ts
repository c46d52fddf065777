import type { ErrorCode } from "../core/error-codes.js";

/** What decides the code of a zod issue. */
interface Raised {
  /** Zod's own name for what happened. */
  readonly code?: string | undefined;
  /** What was received. It decides between codes and goes no further. */
  readonly input?: unknown;
  /** Of a key that is refused: what its own schema says. */
  readonly issues?: readonly { readonly message?: string | undefined }[] | undefined;
}

/** The option by which a schema or a check tells zod what to say. The library's schemas say error codes. */
interface Says {
  /** Gives the message of an issue. */
  readonly error: (issue: Raised) => ErrorCode;
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;

/** Says `missing` where nothing is given, and otherwise the code. (A field that may be unknown never asks.) */
export const says = (code: ErrorCode): Says => ({ error: ({ input }) => (isNothing(input) ? "missing" : code) });

/** Says why a value is no number: another type, or NaN or an infinity. */
export const saysNumber: Says = {
  error: ({ input }) => (isNothing(input) ? "missing" : typeof input === "number" ? "not-finite" : "not-a-number"),
};

/** Says why a value is no seed: another type, or NaN or an infinity, which are out of range as other numbers may be. */
export const saysSeed: Says = {
  error: ({ input }) => (isNothing(input) ? "missing" : typeof input === "number" ? "out-of-range" : "not-a-number"),
};

/** Says why a finite number is no safe integer. Of -1.5 it says that it is negative, which is what matters of a count. */
export const saysInteger: Says = {
  error: ({ input }) =>
    (input as number) < 0 ? "negative" : Number.isInteger(input) ? "unsafe-integer" : "not-an-integer",
};

/** Says why a value is neither of the two forms of a time. */
export const saysTime: Says = {
  error: ({ input }) => (isNothing(input) ? "missing" : typeof input === "number" ? "not-finite" : "invalid-time"),
};

/** Says why a value is no record. The only key that can be wrong is a symbol. */
export const saysRecord: Says = {
  error: ({ code, input }) =>
    code === "invalid_key" ? "not-a-string" : isNothing(input) ? "missing" : "not-an-object",
};

/** Says why a value is no record with keys of a kind. Of a key that is wrong it says what the schema of keys says. */
export const saysKeys: Says = {
  error: ({ code, input, issues }) =>
    code === "invalid_key" ? (issues?.[0]?.message as ErrorCode) : isNothing(input) ? "missing" : "not-an-object",
};
