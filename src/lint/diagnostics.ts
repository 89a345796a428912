/**
 * The rules of `lint` as data: what each is called, how bad it is, where it comes from. What is wrong within one static
 * table is declared with the layouts (`tables/…`); these are the rules that need more than one table, or AML.
 */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose, declarations: lintRules } = defineDiagnostics("lint", {
  "duplicate-name": {
    severity: "error",
    spec: "5.3",
    message: "{path} is declared here and in {other}",
    hint: "the first one that loads counts; operating systems drop the rest of the second, or the whole table",
  },
  "unresolved-name": {
    severity: "warning",
    spec: "5.3",
    message: "{path} is used in {scope} and no table declares it{more}",
    hint: "a table that is loaded at run time may bring it; ask with CondRefOf first",
  },
  "external-arity": {
    severity: "error",
    spec: "19.6.44",
    message: "{path} is called with {stated}, as this External says; {other} declares it with {actual}",
    hint: "what follows the call is read as something else than was meant",
  },
  "predefined-arity": {
    severity: "error",
    spec: "5.6.8",
    message: "{path} takes {actual}; the specification passes {expected} (§{section})",
  },
  "predefined-type": {
    severity: "warning",
    spec: "5.6.8",
    message: "{path} is of type {actual}; it must be {expected} (§{section})",
  },
  "reserved-name": {
    severity: "remark",
    spec: "5.6.8",
    message: "{path}: names that begin with an underscore belong to the specification, and it has no such name",
    hint: "another operating system, or the next edition, may give it a meaning",
  },
  "unserialized-names": {
    severity: "remark",
    spec: "19.6.83",
    message: "{path} is not serialized and declares {name}: a second caller at the same time fails",
    hint: "declare the method Serialized, or use a Local",
  },
  "hid-and-adr": {
    severity: "remark",
    spec: "6.1",
    message: "{path} has both _HID and _ADR; a device has one of them",
  },
  "bad-hid": {
    severity: "warning",
    spec: "6.1.5",
    message:
      '{path}: "{id}" is neither a PNP ID (three letters, four hex digits) nor an ACPI ID (four letters or digits, four hex digits)',
  },
  "duplicate-uid": {
    severity: "warning",
    spec: "6.1.12",
    message: "{path} and {other} are both {id} with {uid}",
    hint: "devices of one _HID need a _UID each, or an operating system takes one for the other",
  },
  "wide-integer": {
    severity: "warning",
    spec: "19.3.5",
    message: "{value} does not fit the 32-bit integers that revision {revision} of the DSDT asks for in all tables",
    hint: "the upper half is lost; a DSDT of revision 2 has integers of 64 bits",
  },
  "owned-registers": {
    severity: "remark",
    spec: "4.8.1",
    message: "{path} covers {register} at port {port}, which belongs to the operating system",
    hint: "a write by AML can lose or invent an event",
  },
  "gpe-no-block": {
    severity: "warning",
    spec: "5.6.4.1",
    message: "{path} handles event {number}, which no GPE block of the FADT has ({blocks})",
  },
  "gpe-both-triggers": {
    severity: "error",
    spec: "5.6.4.1",
    message: "{path} and {other} handle the same event, once as edge and once as level",
  },
  "gpe-elsewhere": {
    severity: "warning",
    spec: "5.6.4.1",
    message: "{path} looks like an event method, but is neither below \\_GPE nor below a GPE block device",
  },
  "processor-deprecated": {
    severity: "remark",
    spec: "8.4",
    message: "{path}{more} {verb} Processor, which ACPI 6.0 replaced by devices of _HID ACPI0007",
  },
  "processor-same-uid": {
    severity: "error",
    spec: "8.4.1",
    message: "{path} and {other} are both processor {uid}",
  },
  "processor-unmatched": {
    severity: "warning",
    spec: "5.2.12",
    message: "{path} is processor {uid}, which the MADT does not list, and has no _MAT",
    hint: "the operating system cannot tell which processor it is",
  },
  "processor-without-object": {
    severity: "warning",
    spec: "5.2.12",
    message: "the MADT enables processor {uid} (APIC ID {apicId}), for which there is no object in the namespace",
    hint: "without an object it has no power states, and cannot be ejected",
  },
  "mat-mismatch": {
    severity: "error",
    spec: "6.2.10",
    message: "_MAT of {path} says {mat}; the MADT says {madt} for processor {uid}",
  },
  "madt-same-uid": {
    severity: "error",
    spec: "5.2.12",
    message: "two processor entries of the MADT have UID {uid}",
  },
  "madt-same-apic-id": {
    severity: "error",
    spec: "5.2.12",
    message: "two enabled entries of the MADT have APIC ID {apicId}",
  },
  "madt-small-x2apic": {
    severity: "warning",
    spec: "5.2.12.12",
    message: "the MADT lists APIC ID {apicId} as x2APIC entry{more}; below 255 a local APIC entry is asked for",
    hint: "hypervisors do so to have room for large UIDs; operating systems take it",
  },
  "srat-unknown-processor": {
    severity: "warning",
    spec: "5.2.16",
    message: "the SRAT places APIC ID {apicId}, which the MADT does not list",
  },
  "srat-missing-processor": {
    severity: "warning",
    spec: "5.2.16",
    message: "the SRAT does not place APIC ID {apicId}, which the MADT enables",
  },
  "pptt-unknown-processor": {
    severity: "warning",
    spec: "5.2.30.1",
    message: "the PPTT has processor {uid} as a leaf, which the MADT does not list",
  },
  "stao-unknown-processor": {
    severity: "warning",
    spec: "Xen: STAO",
    message: "the STAO hides processor {uid}, which has no object in the namespace",
  },
  "stao-unknown-name": {
    severity: "warning",
    spec: "Xen: STAO",
    message: "the STAO hides {path}, which no table declares",
  },
  "stao-hides-domain-processor": {
    severity: "error",
    spec: "Xen: STAO",
    message: "the STAO hides processor {uid}, which the MADT enables",
    hint: "the operating system would run on a processor that it must not see",
  },
  "ecdt-unknown-path": {
    severity: "error",
    spec: "5.2.15",
    message: 'the ECDT names "{path}", which no table declares',
  },
  "no-fadt": {
    severity: "warning",
    spec: "5.2.9",
    message: "there is a DSDT and no FADT among these tables: rules on registers and events were not applied",
  },
  "hardware-reduced-registers": {
    severity: "warning",
    spec: "4.1",
    message: "the FADT says hardware-reduced, and gives {field}",
  },
});

/** Name of a rule, without the area. */
export type LintRule = keyof typeof lintRules;
