import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: resolve(import.meta.dirname, ".."),
  test: {
    // A slow machine is no failure: nothing in the suite judges time.
    testTimeout: 120_000,
    include: ["test/**/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["test/**/*.test-d.ts"],
      tsconfig: "test/tsconfig.json",
      // `npm run types` checks everything else.
      ignoreSourceErrors: true,
    },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Started as a process of its own by the tests of the command, where coverage does not reach.
      exclude: ["src/cli/main.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { lines: 100, functions: 98, branches: 98, statements: 99 },
    },
  },
});
