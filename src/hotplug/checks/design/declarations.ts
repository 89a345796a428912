/** Defects that stand in the tables themselves. */
import type { TraceView } from "../../trace-view.ts";
import { defect, flag, systemWindow, where } from "./design-check.ts";

const ofInterface = (trace: TraceView) => (at: number) => flag(trace, at, "interface");

/** Last bit of the fields of a region, in the system around an event. */
function fieldsEnd(trace: TraceView, at: number): number {
  const region = trace.text(at, "region");
  const [from, to] = systemWindow(trace, at);
  const ends = trace
    .all({ kind: "table/field", data: { region } }, from, to)
    .map((field) => trace.number(field, "bitOffset") + trace.number(field, "bitWidth"));
  return Math.max(0, ...ends);
}

export const unexplainedLength = defect(
  "D2",
  {
    title: "The block is longer than its fields, and nothing says why",
    hint: "define a versioned block of a fixed size",
  },
  (trace) =>
    where(
      trace,
      "table/region",
      (at) => trace.text(at, "documented") !== "" && trace.number(at, "length") * 8 - fieldsEnd(trace, at) >= 8,
      (at) => `its fields end in byte ${Math.ceil(fieldsEnd(trace, at) / 8) - 1}`,
    ),
);

export const narrowBitmap = defect(
  "D3",
  {
    title: "The bitmap is one narrow field with other fields right behind it: more processors need another table",
    hint: "generate as many bits as there are processors, and index the byte i/8",
  },
  (trace) =>
    where(
      trace,
      "table/field",
      (at) => trace.text(at, "role") === "bitmap" && trace.number(at, "bitWidth") <= 8,
      (at) => `room for ${trace.number(at, "bitWidth")} processors`,
    ),
);

export const idInsideProcessor = defect(
  "D7",
  { title: "_HID stands inside a Processor object, where no OS looks for it", hint: "declare a Device" },
  (trace) =>
    where(
      trace,
      "table/processor",
      (at) => trace.text(at, "declaration") === "Processor" && trace.text(at, "hid") !== "" && ofInterface(trace)(at),
      "an OS gives Processor objects an ID of its own",
    ),
);

export const idsDiffer = defect(
  "D8",
  { title: "ProcID, _UID and the UID of the MADT are not the same number", hint: "make all three equal" },
  (trace) =>
    where(
      trace,
      "table/processor",
      (at) =>
        ofInterface(trace)(at) &&
        trace.number(at, "processorId") >= 0 &&
        trace.number(at, "uid") >= 0 &&
        trace.number(at, "processorId") !== trace.number(at, "uid"),
      "ProcID and _UID differ",
    ),
);

/** Bytes of a DWord constant with its prefix. */
const DWORD_BYTES = 5;

export const narrowUids = defect(
  "D10",
  {
    title: "_UIDs are encoded in fewer bytes than other values need: a difference of two compilations is no relocation",
    spec: "src/hotplug/DEFECTS.md D10; ACPI 6.5 §20.2.3",
    hint: "choose constants at 0x10000 or above in both variants, so that they are DWords",
  },
  (trace) =>
    where(
      trace,
      "table/encoding",
      (at) => trace.number(at, "bytes") < DWORD_BYTES,
      "a UID of 0x10000 makes the table longer",
    ),
);

export const foreignBlock = defect(
  "D11",
  {
    title: "Processor objects name a P_BLK that belongs to other hardware of the host",
    hint: "P_BLK address and length 0, or a Device",
  },
  (trace) =>
    where(
      trace,
      "table/processor",
      (at) => ofInterface(trace)(at) && trace.number(at, "pblkAddress") !== 0,
      "throttling and C-states would be written there",
    ),
);

export const noInterrupt = defect(
  "D23",
  {
    title: "The GPE block device has no interrupt in its _CRS",
    spec: "ACPI 6.5 §9.10; src/hotplug/DEFECTS.md D23",
    hint: "add an Interrupt descriptor with the GSI of the SCI",
  },
  (trace) =>
    where(
      trace,
      "table/device",
      (at) => trace.text(at, "role") === "gpe-block" && trace.number(at, "interrupts") === 0,
      "an OS cannot know which line to look at",
    ),
);

/** FADT 6.3 knows Online Capable; MADTs of revision 5 have it. */
const ONLINE_CAPABLE_FADT = 0x0603;
const ONLINE_CAPABLE_MADT = 5;

export const revisionsDisagree = defect(
  "D28",
  {
    title: "FADT and MADT disagree on whether the Online Capable flag exists",
    spec: "ACPI 6.3 §5.2.12.2; src/hotplug/DEFECTS.md D28",
    hint: "set the revision of both",
  },
  (trace) =>
    where(
      trace,
      "table/given",
      (at) => {
        if (trace.text(at, "signature") !== "APIC" || trace.number(at, "revision") >= ONLINE_CAPABLE_MADT) return false;
        const [from, to] = systemWindow(trace, at);
        const fadt = trace.first({ kind: "table/given", data: { signature: "FACP" } }, from, to);
        return fadt !== undefined && trace.number(fadt, "version") >= ONLINE_CAPABLE_FADT;
      },
      "the FADT is of ACPI 6.3 or later",
    ),
);

export const unparsableList = defect(
  "D29",
  {
    title: "The processor list of the STAO has neither offset nor revision: a reader of names finds garbage",
    spec: "src/hotplug/DEFECTS.md D29",
    hint: "revision 2 with explicit offsets",
  },
  (trace) =>
    where(
      trace,
      "table/stao",
      (at) => trace.number(at, "revision") < 2 && trace.number(at, "noNames") > 0,
      (at) => `revision 1 means names: ${trace.number(at, "noNames")} strings behind byte 37 are none`,
    ),
);

export const anonymousBus = defect(
  "D36",
  { title: "The bus node has neither _UID nor _STA", hint: "add both: several ACPI0004 nodes must differ" },
  (trace) =>
    where(
      trace,
      "table/device",
      (at) =>
        trace.text(at, "role") === "bus" &&
        trace.text(at, "id") === "ACPI0004" &&
        !trace.text(at, "children").split(" ").includes("_UID"),
      "no _UID",
    ),
);

export const twoNames = defect(
  "D37",
  { title: "The document calls the block by another name than its ASL", hint: "one name" },
  (trace) =>
    where(
      trace,
      "table/region",
      (at) => {
        const name = trace.text(at, "region").split(".").at(-1)?.replace(/_+$/, "");
        return trace.text(at, "documented") !== "" && trace.text(at, "documented") !== name;
      },
      (at) => `the text says ${trace.text(at, "documented")}`,
    ),
);

export const noProximity = defect(
  "D40",
  {
    title: "Processors of a domain with NUMA nodes have no _PXM",
    spec: "ACPI 6.5 §6.2.15; src/hotplug/DEFECTS.md D40",
    hint: "an OS drops what the SRAT says of processors that are absent at start-up",
  },
  (trace) =>
    where(
      trace,
      "table/processor",
      (at) => {
        const [from, to] = systemWindow(trace, at);
        // Without an SRAT there is one node, which needs no name.
        const hasNodes = trace.first({ kind: "table/given", data: { signature: "SRAT" } }, from, to) !== undefined;
        return hasNodes && ofInterface(trace)(at) && !trace.text(at, "children").split(" ").includes("_PXM");
      },
      "the node of a hot-added processor is unknown",
    ),
);

export const narrowAddresses = defect(
  "D41",
  {
    title: "Addresses have 32 bits: everything must lie below 4 GiB",
    hint: "fields of 64 bits, a QWordMemory descriptor",
  },
  (trace) =>
    where(
      trace,
      "table/field",
      (at) => trace.text(at, "role") === "address" && trace.number(at, "bitWidth") < 64,
      "32 bits",
    ),
);

/** OEM ID and OEM table ID of the DSDT that Xen gives its guests. */
const LIBACPI = { oemId: "Xen", oemTableId: "HVM" } as const;

export const borrowedIdentity = defect(
  "D42",
  { title: "The table has the identity of another table of the same hypervisor", hint: "an OEM table ID of its own" },
  (trace) =>
    where(
      trace,
      "table/given",
      (at) =>
        trace.text(at, "signature") === "SSDT" &&
        trace.text(at, "oemId") === LIBACPI.oemId &&
        trace.text(at, "oemTableId") === LIBACPI.oemTableId,
      "libacpi's DSDT is called so",
    ),
);
