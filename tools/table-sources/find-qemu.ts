/** QEMU: the one on PATH, or Debian's, downloaded and not installed. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { backports } from "./debian-backports.ts";
import { PackageUnavailable, unpackPackages, withDependencies } from "./debian-packages.ts";
import type { QemuProgram } from "./qtest.ts";

/** Every file below a folder, as paths. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const name = "qemu-system-x86_64";

/** @returns the major version of the QEMU on PATH; undefined without one */
function installedVersion(): number | undefined {
  const { status, stdout } = spawnSync(name, ["--version"], { encoding: "utf8" });
  return status === 0 ? Number(/version (\d+)/.exec(stdout)?.[1] ?? 0) : undefined;
}

/** The QEMU on PATH, or Debian's, unpacked below `folder`. */
export function findQemu(folder: string): QemuProgram {
  if (installedVersion() !== undefined) return { path: name, args: [], environment: process.env };
  console.log(`${name} is not installed: downloading Debian's`);
  return unpacked(folder);
}

/** A QEMU of this major version or a later one: on PATH, or from Debian's backports, unpacked below `folder`. */
export function findNewerQemu(folder: string, version: number): QemuProgram {
  if ((installedVersion() ?? 0) >= version) return { path: name, args: [], environment: process.env };
  console.log(`${name} ${version} is not installed: downloading the one of Debian's backports`);
  return unpacked(folder, backports(folder));
}

function unpacked(folder: string, options: readonly string[] = []): QemuProgram {
  const root = unpackPackages(withDependencies("qemu-system-x86", options), join(folder, "qemu"), options);
  const libraries = new Set(
    filesBelow(root)
      .filter((path) => /\.so(\.|$)/.test(path))
      .map((path) => path.slice(0, -basename(path).length - 1)),
  );
  const firmware = ["usr/share/seabios", "usr/share/qemu", "usr/lib/ipxe/qemu", "usr/share/vgabios"].map((path) =>
    join(root, path),
  );
  const modules = [...libraries].find((path) => path.endsWith("/qemu"));
  const program = {
    path: join(root, "usr/bin", name),
    args: firmware.flatMap((path) => ["-L", path]),
    environment: {
      ...process.env,
      LD_LIBRARY_PATH: [...libraries].join(":"),
      ...(modules === undefined ? {} : { QEMU_MODULE_DIR: modules }),
    },
  };
  const answer = spawnSync(program.path, ["--version"], { env: program.environment, encoding: "utf8" });
  if (answer.status !== 0) throw new PackageUnavailable(`the downloaded QEMU does not run: ${answer.stderr.trim()}`);
  return program;
}
