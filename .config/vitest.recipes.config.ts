import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

// The recipes are installed from their own lock files and started, which the rest of the suite does without.
export default defineConfig({
  root: resolve(import.meta.dirname, ".."),
  test: { include: ["test/recipes/*.recipe.ts"], testTimeout: 60_000, hookTimeout: 180_000 },
});
