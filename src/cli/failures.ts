/** The command was called in a way it does not know. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** The command whose `--help` tells more; empty for the program itself. */
  readonly command: string;

  /**
   * @param message - what is wrong, and what may have been meant
   * @param command - the command that was called
   */
  constructor(message: string, command = "") {
    super(message);
    this.command = command;
  }
}

/** The input cannot be read, or not to its end. */
export class ReadFailure extends Error {
  override readonly name = "ReadFailure";
}

/** The output cannot be written: the disk is full, or nobody reads any more. */
export class WriteFailure extends Error {
  override readonly name = "WriteFailure";
  /** Whoever read the output has gone, as `head` does. That is no mistake. */
  readonly readerGone: boolean;

  /**
   * @param cause - what the stream told
   * @param name - what could not be written
   */
  constructor(cause: unknown, name: string) {
    const code = systemCode(cause);
    super(`cannot write ${name} (${code})`);
    this.readerGone = ["EPIPE", "EOF", "ECONNRESET", "ERR_STREAM_DESTROYED"].includes(code);
  }
}

/** The code of an error of Node, such as `ENOENT`; never its message, which may quote content. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}
