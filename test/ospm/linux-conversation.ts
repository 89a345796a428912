/**
 * What stock Linux 6.1 said to the registers of a PIIX4 PC while it started ACPI and while it handled one GPE, recorded
 * at the device models of an emulator. One access each: `r` or `w`, port, width in bytes, value read or written.
 */

export interface RecordedAccess {
  readonly direction: "read" | "write";
  readonly address: number;
  readonly width: number;
  readonly value: number;
}

/** Reads `r 604/2=0001 w b2/1=f1 …`. */
function parse(text: string): readonly RecordedAccess[] {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const match = /^([rw]) ([0-9a-f]+)\/([124])=([0-9a-f]+)$/.exec(line);
      if (match === null) throw new Error(`not a recorded access: ${line}`);
      return {
        direction: match[1] === "r" ? "read" : "write",
        address: Number.parseInt(match[2] ?? "", 16),
        width: Number(match[3]),
        value: Number.parseInt(match[4] ?? "", 16),
      };
    });
}

/** Six pairs of enable and status reads at the end: the recording stops before the look at all eight events ends. */
const LOOK_AT_ENABLED_GPE2 = "r afe2/1=4\nr afe0/1=0\n";

/**
 * From the first look at SCI_EN to the first look at the GPEs. Six accesses of the firmware's SMI handler to ports 0xB2
 * and 0xB3 that come before are left out: no operating system makes them.
 */
export const recordedStart: readonly RecordedAccess[] = parse(`
  r 604/2=0
  r 604/2=0
  w b2/1=f1
  r 604/2=1
  r 602/2=0
  w 602/2=0
  r 602/2=0
  w 602/2=0
  r 602/2=0
  w 602/2=0
  r 602/2=0
  w 602/2=0
  r 602/2=0
  w 602/2=0
  w afe2/1=0
  w afe0/1=ff
  w afe3/1=0
  w afe1/1=ff
  r afe2/1=0
  w afe2/1=0
  w 600/2=20
  r 602/2=0
  w 602/2=20
  r 602/2=20
  r afe2/1=0
  w afe2/1=4
  ${LOOK_AT_ENABLED_GPE2.repeat(6)}`);

/**
 * One edge GPE from the SCI to its enable. The PM timer's status bit (600 reads 1) is set in the recording. After the
 * enable the recording has one more pair of reads (afe2, afe0): somebody read the event's counter in sysfs.
 */
export const recordedGpe: readonly RecordedAccess[] = parse(`
  r 600/2=1
  r 602/2=20
  r afe2/1=4
  r afe0/1=4
  r afe2/1=4
  r afe0/1=4
  r afe2/1=4
  r afe0/1=4
  r afe2/1=4
  w afe2/1=0
  w afe0/1=4
  r afe2/1=0
  r afe0/1=0
  r afe2/1=0
  r afe0/1=0
  r afe2/1=0
  r afe0/1=0
  r afe2/1=0
  r afe0/1=0
  r afe2/1=0
  r afe0/1=0
  r af00/1=3
  r afe2/1=0
  w afe2/1=4`);

/** Methods that ran for one added processor, calls included, in order. */
export const recordedMethods = [
  ["_E02", "PRSC", "_STA", "CSTA", "_STA", "CSTA", "_MAT", "CMAT", "CSTA", "_STA", "CSTA", "_OST"],
].flat();
