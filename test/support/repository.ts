/** Where things are in the repository, for tests that look at the repository itself. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository, with a slash at its end. */
export const repositoryRoot: string = fileURLToPath(new URL("../..", import.meta.url));

/** Text of a file of the repository. */
export function readRepositoryFile(path: string): string {
  return readFileSync(join(repositoryRoot, path), "utf8");
}

/** Every file below a folder of the repository, as paths from the root, sorted. A missing folder has none. */
export function filesBelow(folder: string): readonly string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(repositoryRoot, path), { withFileTypes: true })) {
      if (entry.isDirectory()) visit(`${path}/${entry.name}`);
      else found.push(`${path}/${entry.name}`);
    }
  };
  if (existsSync(join(repositoryRoot, folder))) visit(folder);
  return found.sort();
}

/** Files of the working copy that git does not ignore; all files but the ignored folders where git is missing. */
export function projectFiles(): readonly string[] {
  try {
    const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
      cwd: repositoryRoot,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return listed.split("\0").filter((path) => path !== "" && existsSync(join(repositoryRoot, path)));
  } catch {
    // A source archive has no .git: the same files, by folder.
    const folders = ["src", "asl", "aml-fixtures", "test", "tools", ".ci", ".github"];
    return [...folders.flatMap(filesBelow), ...readdirSync(repositoryRoot).filter((name) => name.includes("."))];
  }
}
