import { defineConfig } from "vitest/config";

/** Tests that run the built command line: they need a build first, and only they. */
const onTheBuild = ["test/e2e/**/*.test.ts"];

export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "source", include: ["test/**/*.test.ts"], exclude: onTheBuild },
      },
      {
        extends: true,
        test: { name: "build", include: onTheBuild, globalSetup: ["test/support/build.ts"] },
      },
    ],
  },
});
