/** QEMU: the one on PATH, or Debian's, downloaded and not installed. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
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
  return programIn(folder) ?? downloaded(folder, "Debian's", []);
}

/** A QEMU of this major version or a later one: on PATH, or from Debian's backports, unpacked below `folder`. */
export function findNewerQemu(folder: string, version: number): QemuProgram {
  if ((installedVersion() ?? 0) >= version) return { path: name, args: [], environment: process.env };
  return (
    programIn(folder) ?? downloaded(folder, `that of Debian's backports, as ${version} is needed`, backports(folder))
  );
}

function downloaded(folder: string, which: string, options: readonly string[]): QemuProgram {
  console.log(`downloading ${name}: ${which}`);
  unpackPackages(withDependencies("qemu-system-x86", options), join(folder, "qemu"), options);
  const program = programIn(folder);
  if (program === undefined) throw new PackageUnavailable("qemu-system-x86 has no QEMU");
  const answer = spawnSync(program.path, ["--version"], { env: program.environment, encoding: "utf8" });
  if (answer.status !== 0) throw new PackageUnavailable(`the downloaded QEMU does not run: ${answer.stderr.trim()}`);
  return program;
}

/** The QEMU that an earlier run has unpacked. */
function programIn(folder: string): QemuProgram | undefined {
  const root = join(folder, "qemu", "root");
  const path = join(root, "usr/bin", name);
  if (!existsSync(path)) return undefined;
  const libraries = new Set(
    filesBelow(root)
      .filter((file) => /\.so(\.|$)/.test(file))
      .map((file) => file.slice(0, -basename(file).length - 1)),
  );
  const firmware = ["usr/share/seabios", "usr/share/qemu", "usr/lib/ipxe/qemu", "usr/share/vgabios"].map((each) =>
    join(root, each),
  );
  const modules = [...libraries].find((library) => library.endsWith("/qemu"));
  return {
    path,
    args: firmware.flatMap((each) => ["-L", each]),
    environment: {
      ...process.env,
      LD_LIBRARY_PATH: [...libraries].join(":"),
      ...(modules === undefined ? {} : { QEMU_MODULE_DIR: modules }),
    },
  };
}
