/** What a run needs besides this project: QEMU, a stock Debian kernel, and a static busybox. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { backports } from "../table-sources/debian-backports.ts";
import { newestPackage, unpackPackages } from "../table-sources/debian-packages.ts";
import { filesBelow, findNewerQemu, findQemu } from "../table-sources/find-qemu.ts";
import type { QemuProgram } from "../table-sources/qtest.ts";

export interface Programs {
  readonly qemu: QemuProgram;
  /** Path of the bzImage. */
  readonly kernel: string;
  readonly busybox: string;
  readonly choice: ProgramChoice;
}

/** Whose kernel and QEMU: those of the machine's Debian release, or the newest ones that Debian builds for it. */
export type ProgramChoice = "release" | "backports";

/** Linux 6.12 does not start on QEMU 7.2's processor under emulation. */
const QEMU_OF_BACKPORTS = 10;

/**
 * Finds them, downloading Debian's packages into `folder` where they are not there yet.
 *
 * @throws PackageUnavailable with what is missing
 */
export function findPrograms(folder: string, choice: ProgramChoice): Programs {
  const qemu = choice === "release" ? findQemu(folder) : findNewerQemu(join(folder, choice), QEMU_OF_BACKPORTS);
  const kernel = findKernel(folder, choice);
  return { qemu, kernel, busybox: findBusybox(folder), choice };
}

const kernelPackages: Readonly<Record<ProgramChoice, string>> = {
  release: "^linux-image-[0-9.]+-[0-9]+-cloud-amd64$",
  // Unsigned, which is all that backports have by version: QEMU's loader asks for no signature.
  backports: "^linux-image-[0-9.]+[+]deb[0-9]+-cloud-amd64-unsigned$",
};

function findKernel(folder: string, choice: ProgramChoice): string {
  const place = join(folder, choice === "release" ? "kernel" : `kernel-${choice}`);
  const isKernel = (path: string): boolean => /\/boot\/vmlinuz-[^/]+$/.test(path);
  const there = existsSync(place) ? filesBelow(place).find(isKernel) : undefined;
  if (there !== undefined) return there;
  const options = choice === "release" ? [] : backports(join(folder, choice));
  const name = newestPackage(kernelPackages[choice], options);
  console.log(`downloading ${name}`);
  const found = filesBelow(unpackPackages([name], place, options)).find(isKernel);
  if (found === undefined) throw new Error(`${name} has no boot/vmlinuz`);
  return found;
}

const PT_INTERP = 3;

/** The guest has no libraries: a program that asks for a dynamic linker does not start there. */
function isStatic(path: string): boolean {
  if (!existsSync(path)) return false;
  const file = readFileSync(path);
  const [headers, size, count] = [Number(file.readBigUInt64LE(0x20)), file.readUInt16LE(0x36), file.readUInt16LE(0x38)];
  return !Array.from({ length: count }, (_, index) => file.readUInt32LE(headers + index * size)).includes(PT_INTERP);
}

function findBusybox(folder: string): string {
  const places = [
    "/usr/bin/busybox",
    "/bin/busybox",
    ...["bin", "usr/bin"].map((path) => join(folder, "busybox/root", path, "busybox")),
  ];
  const there = places.find(isStatic);
  if (there !== undefined) return there;
  console.log("downloading busybox-static");
  const root = unpackPackages(["busybox-static"], join(folder, "busybox"));
  const found = ["bin/busybox", "usr/bin/busybox"].map((path) => join(root, path)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`busybox-static has no busybox: ${readdirSync(root).join(" ")}`);
  return found;
}
