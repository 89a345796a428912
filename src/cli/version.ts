/** The version of the package, from the one place that declares it. */
import { readFileSync } from "node:fs";

/** Version in package.json, which stands two folders up both in the sources and in what is built from them. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isManifest ? String(manifest.version) : "unknown";
}
