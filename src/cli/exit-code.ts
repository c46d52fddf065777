/** What the exit code tells the caller. Documented in `--help` and in docs/command.md. */
export const exitCode = {
  /** Every row was scored. */
  scored: 0,
  /** At least one row was refused; the others are in the output. */
  refused: 1,
  /** The command was called in a way it does not know. */
  usage: 2,
  /** The input cannot be read or holds no row, or the output cannot be written. */
  unusable: 3,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
