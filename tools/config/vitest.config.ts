import { defineConfig } from "vitest/config";

/** Tests that run the built command line: they need a build first, and only they. */
const onTheBuild = ["test/e2e/**/*.test.ts"];

/** Tests of random inputs: they, and only they, use fast-check. */
const properties = ["test/**/*.prop.test.ts"];

export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        // No test leaves anything behind in its process, so files share what they import: that halves the time.
        test: {
          name: "source",
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: [...onTheBuild, ...properties],
        },
      },
      {
        extends: true,
        test: {
          name: "properties",
          isolate: false,
          include: properties,
          setupFiles: ["test/support/property-seed.ts"],
        },
      },
      {
        extends: true,
        test: { name: "build", include: onTheBuild, globalSetup: ["test/support/build.ts"] },
      },
    ],
  },
});
