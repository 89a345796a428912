/** The names that users of the package can import: none appears or disappears unnoticed. */
import { expect, test } from "vitest";
import { filesBelow, readRepositoryFile } from "../support/repository.ts";

const NAMES = /export\s+(type\s+)?\{([^}]*)\}/g;
const DECLARATION = /export\s+(?:declare\s+)?(?:const|function|class|interface|type)\s+(\w+)/g;

/** Names an entry point exports, types marked as such, sorted. */
function exportedNames(path: string): readonly string[] {
  const text = readRepositoryFile(path).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
  const listed = [...text.matchAll(NAMES)].flatMap(([, type, names]) =>
    (names ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => {
        const shown = name.replace(/^type\s+/, "").replace(/^\w+\s+as\s+/, "");
        return type !== undefined || name.startsWith("type ") ? `${shown} (type)` : shown;
      }),
  );
  const declared = [...text.matchAll(DECLARATION)].map(([, name]) => name ?? "");
  return [...listed, ...declared].sort((a, b) => (a < b ? -1 : 1));
}

test("the names of all entry points are those on record", async () => {
  const entries = ["src/index.ts", ...filesBelow("src").filter((path) => /^src\/(?!cli\/)\w+\/index\.ts$/.test(path))];
  const text = entries
    .map((path) => {
      const entry = path === "src/index.ts" ? "acpikit" : `acpikit/${path.split("/")[1]}`;
      return `${entry}\n${exportedNames(path)
        .map((name) => `  ${name}\n`)
        .join("")}`;
    })
    .join("\n");
  // After a deliberate change: npm test -- -u test/architecture/public-names
  await expect(text).toMatchFileSnapshot("./public-names.txt");
});
