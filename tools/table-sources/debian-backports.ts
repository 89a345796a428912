/** Packages of the next Debian release, built for this one: apt-get with lists of its own, which needs no root. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aptGet, PackageUnavailable } from "./debian-packages.ts";

/**
 * Reads the lists of this machine's release and of its backports, from where the machine has its packages.
 *
 * @param folder - that keeps the lists
 * @returns options for apt-get that prefer the backports
 */
export function backports(folder: string): readonly string[] {
  const [uri, codename] = mainArchive();
  mkdirSync(join(folder, "lists", "partial"), { recursive: true });
  mkdirSync(join(folder, "cache", "archives", "partial"), { recursive: true });
  const sources = join(folder, "sources.list");
  const suites = [codename, `${codename}-backports`];
  writeFileSync(sources, suites.map((suite) => `deb ${uri} ${suite} main\n`).join(""));
  const settings = [
    `Dir::Etc::SourceList=${sources}`,
    "Dir::Etc::SourceParts=/dev/null",
    `Dir::State::Lists=${join(folder, "lists")}`,
    `Dir::Cache=${join(folder, "cache")}`,
    `APT::Default-Release=${codename}-backports`,
  ];
  const options = settings.flatMap((setting) => ["-o", setting]);
  aptGet([...options, "update", "-qq"]);
  return options;
}

/** Where Debian's own packages come from here, and the release's name. */
function mainArchive(): readonly [uri: string, codename: string] {
  const targets = aptGet(["indextargets", "--format", "$(LABEL) $(REPO_URI) $(CODENAME)", "Created-By: Packages"]);
  for (const line of targets.split("\n")) {
    const [label, uri, codename] = line.split(" ");
    if (label === "Debian" && uri !== undefined && /^[a-z]+$/.test(codename ?? "")) return [uri, codename ?? ""];
  }
  throw new PackageUnavailable("apt-get knows no main archive of Debian: backports cannot be found");
}
