/** A folder of its own for a test, gone afterwards. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Makes the folder for the test that is running. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "acpikit-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
