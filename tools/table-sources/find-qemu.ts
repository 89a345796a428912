/** QEMU: the one on PATH, or Debian's, downloaded and not installed. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { PackageUnavailable, unpackPackages, withDependencies } from "./debian-packages.ts";
import type { QemuProgram } from "./qtest.ts";

/** Every file below a folder, as paths. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The QEMU on PATH, or one unpacked below `folder`. */
export function findQemu(folder: string): QemuProgram {
  const name = "qemu-system-x86_64";
  if (spawnSync(name, ["--version"]).status === 0) return { path: name, args: [], environment: process.env };
  console.log(`${name} is not installed: downloading Debian's`);
  const root = unpackPackages(withDependencies("qemu-system-x86"), join(folder, "qemu"));
  const libraries = new Set(
    filesBelow(root)
      .filter((path) => /\.so(\.|$)/.test(path))
      .map((path) => path.slice(0, -basename(path).length - 1)),
  );
  const firmware = ["usr/share/seabios", "usr/share/qemu", "usr/lib/ipxe/qemu", "usr/share/vgabios"].map((path) =>
    join(root, path),
  );
  const program = {
    path: join(root, "usr/bin", name),
    args: firmware.flatMap((path) => ["-L", path]),
    environment: { ...process.env, LD_LIBRARY_PATH: [...libraries].join(":") },
  };
  const answer = spawnSync(program.path, ["--version"], { env: program.environment, encoding: "utf8" });
  if (answer.status !== 0) throw new PackageUnavailable(`the downloaded QEMU does not run: ${answer.stderr.trim()}`);
  return program;
}
