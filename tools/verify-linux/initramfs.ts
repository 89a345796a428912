/** The guest's root: busybox and an /init that carries out one line after another from the second serial port. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Ends every answer of the guest. */
export const answerEnd = "\x1e";

const init = `#!/bin/busybox sh
B=/bin/busybox
$B mount -t proc p /proc; $B mount -t sysfs s /sys; $B mount -t devtmpfs d /dev; $B mount -t tracefs t /sys/kernel/tracing
$B --install -s /bin
export PATH=/bin
stty -F /dev/ttyS1 raw -echo
exec 3<>/dev/ttyS1
printf 'READY\\n\\036' >&3
while read -r line <&3; do sh -c "$line" >&3 2>&1 </dev/null; printf '\\036' >&3; done
poweroff -f
`;

const folderMode = 0o40755;
const programMode = 0o100755;

interface Entry {
  readonly name: string;
  readonly mode: number;
  readonly data: Uint8Array;
}

/** The archive, compressed. @see Linux Documentation/driver-api/early-userspace/buffer-format.rst */
export function initramfs(busybox: string): Buffer {
  const nothing = new Uint8Array(0);
  const folders = ["bin", "proc", "sys", "dev", "tmp"].map((name) => ({ name, mode: folderMode, data: nothing }));
  const entries: readonly Entry[] = [
    ...folders,
    { name: "bin/busybox", mode: programMode, data: readFileSync(busybox) },
    { name: "init", mode: programMode, data: Buffer.from(init) },
    { name: "TRAILER!!!", mode: 0, data: nothing },
  ];
  return gzipSync(Buffer.concat(entries.flatMap(entryParts)), { level: 1 });
}

/** One entry in the "newc" form: a header of hex fields, the name, the data, each padded to 4 bytes. */
function entryParts({ name, mode, data }: Entry, index: number): readonly Uint8Array[] {
  const nameBytes = Buffer.from(`${name}\0`);
  const fields = [index + 1, mode, 0, 0, 1, 0, data.length, 0, 0, 0, 0, nameBytes.length, 0];
  const header = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, "0")).join("")}`);
  return [header, nameBytes, padding(header.length + nameBytes.length), data, padding(data.length)];
}

const padding = (length: number): Uint8Array => new Uint8Array((4 - (length % 4)) % 4);
