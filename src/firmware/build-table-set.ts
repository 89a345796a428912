/** Table sets: everything a profile needs, placed in the memory of its board. */
import { type Diagnostic, hasErrors } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { MemoryType } from "../machine/index.ts";
import {
  buildFacs,
  buildRsdp,
  buildXsdt,
  checksumOffset,
  type TableHeader,
  type TableIdentity,
} from "../tables/index.ts";
import { encodeAcpiInfo } from "./acpi-info.ts";
import { compileAsl } from "./compile-asl.ts";
import { diagnose } from "./diagnostics.ts";
import { selectorRegistersLength } from "./dsdt-selector.ts";
import { planFadt, relocateFadt } from "./fadt.ts";
import {
  busNameOf,
  dsdtAsl,
  hasAcpiInfo,
  hasMemoryRegisters,
  narrowUidLimit,
  type ProcessorPlan,
  pcpuEntries,
  pcpuUids,
  planProcessors,
  selectorPlaces,
  vcpuEntries,
} from "./host-tables.ts";
import { entryFlagsOffset, planMadt } from "./madt.ts";
import { verifyNames } from "./name-clash.ts";
import { type ResolvedOptions, resolveOptions, type TableSetOptions } from "./options.ts";
import { pcpuControllerLength } from "./pcpu-controller.ts";
import { Placement } from "./placement.ts";
import { firmwareConstants, type ProfileName, type SsdtKind } from "./profiles.ts";
import { planSrat } from "./srat.ts";
import { draftCDeviations } from "./ssdt-draft-c.ts";
import { compileTemplate, relocateTemplate, type SsdtValues, ssdtAsl } from "./ssdt-template.ts";
import { planStao } from "./stao.ts";
import type { MadtPlaces, PlacedBlock, PlacedTable, SsdtTemplate, TableSet, VcpuSlot } from "./table-set.ts";
import { dataBlocks, vcpuBlocks } from "./vcpu-blocks.ts";

/** Tables start at multiples of this; FACS must (§5.2.10). */
const tableAlignment = 64;
const pageSize = 4096;

/**
 * Builds and places the tables of a profile.
 *
 * @returns the set; undefined with errors. Reports what {@link TableSetOptions} can be wrong in, `firmware/no-room`,
 * `firmware/no-memory-of-type`, `firmware/name-clash`, `firmware/no-gpe-event`, `firmware/uids-used-up`, and remarks
 * where Draft C had to be extended or a gap of its document filled.
 */
export function buildTableSet(profile: ProfileName, options: TableSetOptions = {}): Outcome<TableSet | undefined> {
  const resolved = resolveOptions(profile, options);
  if (resolved.value === undefined) return outcome(undefined, resolved.diagnostics);
  return new TableSetBuilder(resolved.value).build();
}

class TableSetBuilder {
  private readonly options: ResolvedOptions;
  private readonly plan: ProcessorPlan;
  private readonly placement: Placement;
  private readonly identity: TableIdentity;
  private readonly found: Diagnostic[] = [];
  private readonly tables: PlacedTable[] = [];
  private readonly sources: { readonly name: string; readonly asl: string }[] = [];
  /** Of the block that says where the MADT is, or of registers in memory; 0 for a DSDT without either. */
  private readonly blockAddress: number;

  constructor(options: ResolvedOptions) {
    this.options = options;
    this.plan = planProcessors(options);
    this.placement = new Placement(options.board);
    const hasBlock = hasAcpiInfo(options) || hasMemoryRegisters(options);
    const page = { item: "the block of the DSDT", type: "reserved", size: pageSize, alignment: pageSize } as const;
    this.blockAddress = hasBlock ? this.placement.place(page) : 0;
    // Oracles 3.2: what Xen crafts keeps the host's OEM fields.
    this.identity =
      options.host === undefined
        ? { oemTableId: options.profileName.replaceAll("-", "").toUpperCase().slice(0, 8) }
        : oemFields(options.host.madt.header);
  }

  build(): Outcome<TableSet | undefined> {
    const { profile, profileName, board } = this.options;
    this.checkEvents();
    if (this.options.isMirrorMissing) this.found.push(diagnose("no-free-gpe", undefined, {}));
    this.remarkOnDraftC();
    const { host, extraSsdts, withoutSsdt } = this.options;
    const facs = this.add("FACS", "facs", host?.facs?.bytes ?? buildFacs(), "nvs");
    const dsdt = this.buildDsdt();
    const { madt, vcpus } = this.buildMadt();
    const kind = withoutSsdt ? undefined : profile.ssdt;
    const ssdt = kind === undefined ? undefined : this.buildSsdt(kind, { madt, vcpus });
    if (dsdt === undefined || hasErrors(this.found)) return this.fail();
    const places = { dsdtAddress: dsdt.address, facsAddress: facs.address };
    const fadtBytes =
      host === undefined
        ? planFadt(board, { ...profile.fadt, ...places, identity: this.identity })
        : relocateFadt(host.fadt, places);
    const fadt = this.add("FACP", "fadt", fadtBytes, "acpi");
    if (profile.staoRevision !== undefined) {
      this.add("STAO", "stao", planStao(profile.staoRevision, pcpuUids(this.plan), this.identity), "acpi");
    }
    const native = this.addNative();
    if (this.options.proximityDomains !== undefined) {
      this.add("SRAT", "srat", planSrat(this.plan.vcpus, this.options.proximityDomains, this.identity), "acpi");
    }
    const extra = extraSsdts.map(({ bytes }, index) => this.add("SSDT", `extra${index + 1}`, bytes, "acpi"));
    const own = this.tables.filter(
      (table) => ["APIC", "SSDT", "STAO", "SRAT"].includes(table.signature) && ![...native, ...extra].includes(table),
    );
    // The host's definition blocks are loaded before the one that must not clash with them, extra ones behind it.
    const addresses = [fadt, ...native, ...own, ...extra].map(({ address }) => address);
    const xsdt = this.add("XSDT", "xsdt", buildXsdt(addresses, this.identity), "acpi");
    const rsdp = this.addRsdp(xsdt.address);
    if (ssdt !== undefined) this.found.push(...verifyNames([dsdt, ...native].map(named), named(ssdt.table)));
    if (this.isBroken()) return this.fail();
    return outcome(
      {
        profile: profileName,
        board,
        tables: this.tables,
        blocks: [...(ssdt?.blocks ?? []), ...this.registerBlocks(), ...this.infoBlocks(madt)],
        rsdpAddress: rsdp.address,
        ssdtTemplate: ssdt?.template,
        sources: this.sources,
        madt,
        vcpus,
        pcpus: this.plan.pcpus,
        events: this.events(),
        busPath: `\\_SB.${busNameOf(this.options)}`,
      },
      this.found,
    );
  }

  /** The tables of the host that its hardware domain gets as they are. */
  private addNative(): readonly PlacedTable[] {
    const counts = new Map<string, number>();
    return (this.options.host?.passed ?? []).map(({ signature, source }) => {
      const count = (counts.get(signature) ?? 0) + 1;
      counts.set(signature, count);
      return this.add(signature, `host-${signature.trim().toLowerCase()}${count}`, source.bytes, "acpi");
    });
  }

  private isBroken(): boolean {
    return hasErrors(this.found) || hasErrors(this.placement.diagnostics);
  }

  private fail(): Outcome<undefined> {
    return outcome(undefined, [...this.found, ...this.placement.diagnostics]);
  }

  private add(signature: string, name: string, bytes: Uint8Array, memoryType: MemoryType, slack = 0): PlacedTable {
    const size = bytes.length + slack;
    const address = this.placement.place({ item: `the ${name}`, type: memoryType, size, alignment: tableAlignment });
    const table = { signature, name, bytes, address, memoryType };
    this.tables.push(table);
    return table;
  }

  private addRsdp(xsdtAddress: number): PlacedTable {
    const bytes = buildRsdp({ xsdtAddress });
    const place = rsdpPlaces[this.options.profile.rsdp];
    const request = { item: "the RSDP", size: bytes.length, alignment: tableAlignment };
    const address = this.placement.place({ ...request, ...place });
    const table = { signature: "RSD PTR ", name: "rsdp", bytes, address, memoryType: place.type };
    this.tables.push(table);
    return table;
  }

  private buildDsdt(): PlacedTable | undefined {
    const { hostDsdt } = this.options;
    if (hostDsdt !== undefined) return this.add("DSDT", "dsdt", hostDsdt.bytes, "acpi");
    const asl = dsdtAsl(this.options, this.plan, this.blockAddress);
    this.sources.push({ name: "dsdt", asl });
    const { value, diagnostics } = compileAsl("dsdt", asl);
    this.found.push(...diagnostics);
    return value && this.add("DSDT", "dsdt", value.bytes, "acpi");
  }

  private buildMadt(): { readonly madt: MadtPlaces; readonly vcpus: readonly VcpuSlot[] } {
    const { profile, board } = this.options;
    const { host } = this.options;
    const { bytes, firstVcpuOffset } = planMadt(board, {
      revision: profile.madt.revision,
      pcatCompat: profile.madt.pcatCompat,
      identity: this.identity,
      pcpus: pcpuEntries(this.options, this.plan),
      vcpus: vcpuEntries(this.options, this.plan),
      ...(host === undefined ? {} : { native: { ioApics: host.ioApics, overrides: host.overrides } }),
    });
    const { address } = this.add("APIC", "madt", bytes, profile.madt.memoryType, firmwareConstants.madtSlack);
    const kind = this.plan.vcpuEntryKind;
    const madt: MadtPlaces = {
      address,
      checksumAddress: address + checksumOffset,
      firstVcpuEntryAddress: address + firstVcpuOffset,
      stride: entryLength[kind],
      flagsOffset: entryFlagsOffset[kind],
      presentFlags: 1,
      absentFlags: profile.madt.absentFlags,
    };
    const vcpus = this.plan.vcpus.map((vcpu, index) => ({
      ...vcpu,
      entryAddress: madt.firstVcpuEntryAddress + index * madt.stride,
    }));
    return { madt, vcpus };
  }

  private buildSsdt(
    kind: SsdtKind,
    contents: { readonly madt: MadtPlaces; readonly vcpus: readonly VcpuSlot[] },
  ):
    | { readonly table: PlacedTable; readonly template: SsdtTemplate; readonly blocks: readonly PlacedBlock[] }
    | undefined {
    const { profile, board, mirrorEvent, proximityDomains } = this.options;
    const type = profile.blocks.memoryType;
    const page = (item: string, size: number): number =>
      this.placement.place({ item, type, size: Math.ceil(size / pageSize) * pageSize, alignment: pageSize });
    const { name, length } = dataBlocks[kind];
    const places = {
      blockAddress: page(`the ${name} block`, length(contents.vcpus.length)),
      gpeAddress: page("the GPE block", firmwareConstants.gpeBlockLength),
    };
    const values: SsdtValues = {
      ...places,
      gpeInterrupt: board.sci.gsi,
      gpePolarity: board.sci.polarity,
      uids: contents.vcpus.map(({ uid }) => uid),
      mirrorEvent,
      busName: busNameOf(this.options),
      ...(proximityDomains === undefined ? {} : { proximityDomains }),
    };
    this.sources.push({ name: "ssdt", asl: ssdtAsl(kind, values) });
    const memoryType = "acpi";
    const compiled = compileTemplate(kind, values, { name: "ssdt", address: 0, memoryType });
    this.found.push(...compiled.diagnostics);
    if (compiled.value === undefined) return undefined;
    const relocated = relocateTemplate(compiled.value);
    this.found.push(...relocated.diagnostics);
    if (relocated.value === undefined) return undefined;
    const table = this.add("SSDT", "ssdt", relocated.value.bytes, memoryType);
    const template = { ...compiled.value, address: table.address };
    return { table, template, blocks: vcpuBlocks(kind, profile.blocks, places, contents) };
  }

  /** Registers that the DSDT of the profile drives. */
  private registerBlocks(): readonly PlacedBlock[] {
    const { profile, vcpus, hostDsdt } = this.options;
    if (hostDsdt !== undefined) return [];
    const shared = { space: "port", memoryType: "reserved", isTrapped: true } as const;
    if (profile.dsdt === "native-host") {
      const address = firmwareConstants.pcpuControllerPort;
      return [{ name: "PCHC", ...shared, address, length: pcpuControllerLength, initial: undefined }];
    }
    if (profile.dsdt === "xen-pvh") return [];
    if (profile.dsdt === "selector") return this.selectorBlocks();
    const { bitmapLength, xenBitmapLength } = firmwareConstants;
    const initial = new Uint8Array(profile.dsdt === "xen-hvm" ? xenBitmapLength : bitmapLength);
    for (let index = 0; index < vcpus; index++) initial[index >> 3] = (initial[index >> 3] ?? 0) | (1 << (index & 7));
    return [{ name: "PRST", ...shared, address: firmwareConstants.bitmapPort, length: initial.length, initial }];
  }

  private selectorBlocks(): readonly PlacedBlock[] {
    const places = selectorPlaces(this.options, this.blockAddress);
    const shared = { memoryType: "reserved", isTrapped: true, initial: undefined } as const;
    const registers = { name: "CPHP", ...shared, length: selectorRegistersLength };
    if (places.kind === "ports") return [{ ...registers, space: "port", address: places.port }];
    const { address, statusAddress } = places;
    return [
      { ...registers, space: "memory", address },
      { name: "GEDSTS", ...shared, space: "memory", address: statusAddress, length: 1 },
    ];
  }

  /** What tells a Xen guest's AML where the MADT is: plain memory. */
  private infoBlocks(madt: MadtPlaces): readonly PlacedBlock[] {
    if (!hasAcpiInfo(this.options)) return [];
    const initial = encodeAcpiInfo({
      processorCount: this.plan.vcpus.length,
      madtChecksumAddress: madt.checksumAddress,
      firstEntryAddress: madt.firstVcpuEntryAddress,
    });
    const address = this.blockAddress;
    const shared = { space: "memory", memoryType: "reserved", isTrapped: false } as const;
    return [{ name: "BIOS", ...shared, address, length: initial.length, initial }];
  }

  private events(): TableSet["events"] {
    const { profile, mirrorEvent, hostDsdt } = this.options;
    const { vcpuEvent, pcpuEvent } = firmwareConstants;
    const isOnGpe0 = profile.dsdt === "pc-legacy" || profile.dsdt === "xen-hvm" || profile.selectorPort !== undefined;
    const isNative = profile.dsdt === "native-host" && hostDsdt === undefined;
    return {
      vcpuBlockEvent: profile.ssdt === undefined ? undefined : vcpuEvent,
      vcpuGpe0Event: isOnGpe0 ? vcpuEvent : mirrorEvent,
      pcpuGpe0Event: isNative ? pcpuEvent : undefined,
    };
  }

  private checkEvents(): void {
    const { board } = this.options;
    const { vcpuGpe0Event, pcpuGpe0Event } = this.events();
    const first = board.gpe0?.base ?? 0;
    const end = first + 4 * (board.gpe0?.length ?? 0);
    const check = (what: string, event: number | undefined): void => {
      if (event === undefined || (event >= first && event < end)) return;
      this.found.push(diagnose("no-gpe-event", undefined, { board: board.name, event, what }));
    };
    check("vCPU hotplug", vcpuGpe0Event);
    check("hotplug of physical processors", pcpuGpe0Event);
    if (board.sci.trigger !== "level") this.found.push(diagnose("sci-not-level", undefined, { board: board.name }));
  }

  private remarkOnDraftC(): void {
    const { profile, vcpuEntries: entries } = this.options;
    if (profile.ssdt !== "draft-c") return;
    const count = this.plan.vcpus.length;
    for (const { from, text } of draftCDeviations) {
      if (count < from) continue;
      this.found.push(diagnose("draft-c-deviation", undefined, { count, deviation: text }));
    }
    for (const choice of draftCChoices) this.found.push(diagnose("draft-c-choice", undefined, { choice }));
    if (entries === "local-apic" && count > narrowUidLimit) {
      this.found.push(diagnose("uids-used-up", undefined, { count, limit: narrowUidLimit }));
    }
  }
}

const rsdpPlaces = {
  bios: { type: "reserved", area: "bios" },
  acpi: { type: "acpi", area: "high" },
} as const;

/** Bytes of the two structures. */
const entryLength = { processorLocalApic: 8, processorLocalX2Apic: 16 } as const;

/** What the document leaves open and we had to choose. */
const draftCChoices: readonly string[] = [
  "STAO revision 1 with an empty name list: processor UIDs of 4 bytes from byte 37 to the end",
  "UIDs of vCPUs start at a number no physical processor has; in the SSDT they are DWord constants, so that they can be patched",
  "MADT in memory that OSPM may reclaim, XEN block and GPE registers in RAM, as Xen and the document have it",
];

function oemFields({ oemId, oemTableId, oemRevision }: TableHeader): TableIdentity {
  return { oemId, oemTableId, oemRevision };
}

function named({ name, bytes }: PlacedTable) {
  return { name, bytes };
}
