/**
 * Writes the code cache of a bundle: runs it as people do, then keeps what V8 has compiled.
 *
 *   node write-cache.js BUNDLE CACHE     files that the runs make are left beside CACHE
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadProgram } from "./load-program.ts";

/** A little of everything that most sources have. */
const sample = `DefinitionBlock ("", "SSDT", 2, "ACPIKT", "SAMPLE", 1) {
  External (\\_SB.PCI0, DeviceObj)
  Scope (\\_SB.PCI0) {
    OperationRegion (REGS, SystemIO, 0x0CD8, 0x0C)
    Field (REGS, ByteAcc, NoLock, Preserve) { Offset (4), ENAB, 1, , 3, EVNT, 4, DATA, 32 }
    Device (DEV0) {
      Name (_HID, EisaId ("PNP0A06"))
      Name (_CRS, ResourceTemplate () { IO (Decode16, 0x0CD8, 0x0CD8, 1, 0x0C) Interrupt (ResourceConsumer, Level, ActiveHigh, Exclusive) { 9 } })
      Name (PKG0, Package () { 1, "two", Buffer () { 3, 4 }, DEV0 })
      Mutex (LOCK, 0)
      Method (_STA, 0, Serialized) {
        Local0 = ((EVNT & 0x03) << 1) + 1
        While (Local0 > 0) { Local0-- }
        If (ENAB == One) { Notify (DEV0, 1) } Else { Acquire (LOCK, 0xFFFF) Release (LOCK) }
        Return (CALC (Local0, DerefOf (PKG0 [0])))
      }
      Method (CALC, 2, NotSerialized) { Return (Add (Arg0, Arg1)) }
    }
  }
}
`;

const [bundle, cache] = process.argv.slice(2);
if (bundle === undefined || cache === undefined) throw new Error("which bundle, and where is its cache to be?");
const { program, script } = loadProgram(bundle);
const source = join(dirname(cache), "sample.asl");
writeFileSync(source, sample);
const silence = { write: () => true };
const host = { ...program.processHost(), stdout: silence, stderr: silence };
const table = join(dirname(cache), "sample.aml");
const statuses = [
  await program.runDropIn([source], host),
  await program.runCli(["compile", source, "-o", table], host),
  await program.runCli(["disassemble", table, "-o", `${table}.dsl`], host),
];
if (statuses.some((status) => status !== 0)) throw new Error(`the sample ends with ${statuses.join(", ")}`);
writeFileSync(cache, script.createCachedData());
