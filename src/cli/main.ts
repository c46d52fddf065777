#!/usr/bin/env node
// zod is a peer dependency, and old installers leave peers out. So that its absence is said, and not shown as a stack,
// everything that needs it is imported here, while the command runs.
try {
  const { run } = await import("./index.js");
  // The exit code is set, not forced, so that what is written last still arrives.
  process.exitCode = await run(process.argv.slice(2), {
    // Asked for only by what reads: touching standard input is enough to open it.
    get input() {
      return process.stdin;
    },
    output: process.stdout,
    errors: process.stderr,
    now: () => performance.now(),
  });
} catch (error) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "ERR_MODULE_NOT_FOUND" || !String(error).includes("'zod'")) throw error;
  process.stderr.write("influencer-scoring: the command needs zod, which is not installed: npm install zod\n");
  process.exitCode = 2;
}
