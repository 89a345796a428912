/** Where PCI_Config regions lie, and when and in which order _REG is called. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSession, locatePciFunction, pciConfigAddress } from "../../src/interpreter/index.ts";
import { createAmlSession } from "../support/aml-session.ts";
import { repositoryRoot } from "../support/repository.ts";

const golden = (name: string) => ({
  name: `${name}.aml`,
  bytes: new Uint8Array(readFileSync(join(repositoryRoot, `aml-fixtures/cases/interpreter/${name}.aml`))),
});

const pciConfig = 2;
const at = (bus: number, device: number, number: number, register: number): bigint =>
  pciConfigAddress({ segment: 1, bus, device, function: number }, BigInt(register));

/** A root port at 20:1c.0 with bus 0x21 behind it, a switch port at 21:01.0 with bus 0x22 behind it. */
const bridges = [
  { space: pciConfig, address: at(0x20, 0x1c, 0, 0x0e), bytes: Uint8Array.of(0x81) },
  { space: pciConfig, address: at(0x20, 0x1c, 0, 0x19), bytes: Uint8Array.of(0x21) },
  { space: pciConfig, address: at(0x21, 0x01, 0, 0x0e), bytes: Uint8Array.of(0x01) },
  { space: pciConfig, address: at(0x21, 0x01, 0, 0x19), bytes: Uint8Array.of(0x22) },
];

test("each PCI_Config region is its own function's, behind the secondary buses of bridges", () => {
  const session = createSession({ contents: bridges });
  expect(session.load(golden("pci-config"))).toEqual([]);
  session.initialize();
  const node = session.namespace.find("\\WRIT");
  if (node === undefined) throw new Error("WRIT");
  expect(session.run(session.interpreter.start(node, [])).kind).toBe("returned");
  const memory = session.memory(pciConfig);
  expect(memory?.dump(at(0x20, 0, 0, 0), 2)).toEqual(Uint8Array.of(0x86, 0x80));
  expect(memory?.dump(at(0x20, 0x1f, 2, 0x40), 1)).toEqual(Uint8Array.of(0x11));
  expect(memory?.dump(at(0x20, 0x1f, 2, 0x50), 1)).toEqual(Uint8Array.of(0x22));
  expect(memory?.dump(at(0x22, 0, 3, 0), 4)).toEqual(Uint8Array.of(0x66, 0x55, 0x44, 0x33));
});

test("a device on the way that is no bridge does not change the bus", () => {
  const session = createSession();
  session.load(golden("pci-config"));
  const nic = session.namespace.find("\\_SB.PCI0.RP00.SW00.NIC0");
  const memory = session.memory(pciConfig);
  if (nic === undefined || memory === undefined) throw new Error("NIC0");
  expect(locatePciFunction(nic, session.interpreter, memory)).toEqual({
    segment: 1,
    bus: 0x20,
    device: 0,
    function: 3,
  });
});

const log = (session: ReturnType<typeof createAmlSession>): string => {
  const object = session.namespace.find("\\LOGB")?.object;
  return object?.type === "String" ? object.value : "";
};

test("_REG of what _DEP names comes first, whatever the order of declaration; permanent spaces have none", () => {
  const session = createAmlSession();
  session.load(golden("late-regions"));
  expect(log(session)).toBe("");
  session.initialize();
  expect(log(session)).toBe("E3 I128 G129 ");
});

test("a table that is loaded after initialisation gets _REG at the end of its load, and only once", () => {
  const session = createAmlSession();
  session.load(golden("arithmetic"));
  session.initialize();
  expect(session.load(golden("late-regions"))).toMatchObject({ kind: "returned", object: { type: "DdbHandle" } });
  expect(log(session)).toBe("E3 I128 G129 ");
  session.load(golden("methods"));
  expect(log(session)).toBe("E3 I128 G129 ");
});
