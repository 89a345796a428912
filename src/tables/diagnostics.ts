/** Diagnostics of the static tables. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose, declarations: tablesDiagnostics } = defineDiagnostics("tables", {
  empty: {
    severity: "error",
    message: "{name} is empty",
    hint: "an ACPI table has at least a header of 36 bytes",
  },
  "text-not-table": {
    severity: "error",
    message: "{name} is text, not a binary table: it begins with {beginning}",
    hint: "{advice}",
  },
  "truncated-header": {
    severity: "error",
    message: "{name} has {size} bytes, too few for a table header of 36",
    hint: "the file may be cut off",
    spec: "5.2.6",
  },
  "unknown-signature": {
    severity: "error",
    message: "{name} does not begin with a table signature, but with bytes {beginning}",
    hint: "a table begins with four characters such as DSDT or APIC",
    spec: "5.2.6",
  },
  "rsdp-too-short": {
    severity: "error",
    message: "RSDP of revision {revision} has {size} bytes, its Length field ends at {needed}",
    hint: "the file may be cut off",
    spec: "5.2.5.3",
  },
  "facs-early-bytes": {
    severity: "warning",
    message: "FACS of version {version} reserves bytes {from} to {to}, {count} of them are not zero",
    hint: "OSPM flags came with version 2; the firmware may have left memory as it was",
    spec: "5.2.10",
  },
  "cdat-too-short": {
    severity: "error",
    message: "CDAT has {size} bytes, its header has {needed}",
    hint: "the file may be cut off",
    spec: "CDAT 1.04 1",
  },
  "length-past-end": {
    severity: "error",
    message: "{signature} gives its Length as {length}, but only {size} bytes are there",
    hint: "the table is truncated, or its Length field is damaged",
    spec: "5.2.6",
  },
  "length-too-small": {
    severity: "error",
    message: "{signature} gives its Length as {length}, less than its header of {header} bytes",
    spec: "5.2.6",
  },
  "wrong-checksum": {
    severity: "error",
    message: "{signature} has checksum {found}, its {count} bytes need {wanted}",
    hint: "bytes were changed without correcting the checksum, or the table is damaged",
    spec: "5.2.6",
  },
  "bytes-after-table": {
    severity: "warning",
    message: "{count} bytes follow {signature} and are ignored",
    hint: "Length in the header is {length}",
  },
  "no-rsdp": {
    severity: "error",
    message: "no RSDP between {start} and {end}",
    hint: 'it begins with "RSD PTR " on a 16-byte boundary and its first 20 bytes sum to zero',
    spec: "5.2.5.1",
  },
  "outside-memory": {
    severity: "error",
    message: "{what} at {address} ({length} bytes) lies outside the memory",
    hint: "the pointer to it is in {pointer}",
  },
  "table-too-long": {
    severity: "error",
    message: "{what} at {address} gives its Length as {length}; more than {limit} bytes of tables are not read",
  },
  "not-expected-table": {
    severity: "error",
    message: "{pointer} leads to {address}, where {found} stands instead of {expected}",
  },
  "no-root-table": {
    severity: "error",
    message: "the RSDP at {address} leads to no readable XSDT or RSDT",
    spec: "5.2.5.3",
  },
  "no-fadt": {
    severity: "warning",
    message: "the root table lists no FADT, so there is no DSDT",
    spec: "5.2.9",
  },
  "no-dsdt": {
    severity: "warning",
    message: "the FADT gives no address of a DSDT",
    spec: "5.2.9",
  },
  "duplicate-entry": {
    severity: "warning",
    message: "{pointer} lists {address} again",
  },
  "dump-no-table": {
    severity: "error",
    message: "{name} holds no acpidump table",
    hint: 'each table begins with a line such as "DSDT @ 0x0000000000000000"',
  },
  "dump-gap": {
    severity: "error",
    message: "{signature}: line gives offset {found}, {expected} is due",
    hint: "lines of the dump are missing or out of order",
  },
  "dump-bad-line": {
    severity: "error",
    message: '{signature}: line is not "offset: up to 16 bytes"',
  },
  "madt-online-capable": {
    severity: "warning",
    message: "{entry} is both Enabled and Online Capable",
    hint: "Online Capable must be clear while Enabled is set",
    spec: "5.2.12.2",
  },
  "madt-duplicate-uid": {
    severity: "warning",
    message: "{entry} has ACPI processor UID {uid}, which {other} has already",
    spec: "5.2.12",
  },
  "madt-duplicate-apic-id": {
    severity: "warning",
    message: "{entry} has APIC ID {apicId}, which {other} has already",
    spec: "5.2.12",
  },
  "madt-x2apic-below-255": {
    severity: "remark",
    message: "{entry} describes APIC ID {apicId}, which is below 255, beside entries of type 0",
    hint: "processors with an APIC ID below 255 are described by Processor Local APIC entries",
    spec: "5.2.12.12",
  },
  "fadt-length": {
    severity: "remark",
    message: "FADT of revision {revision} is {length} bytes long, {expected} are usual",
    spec: "5.2.9",
  },
  "fadt-address-differs": {
    severity: "warning",
    message: "{field} is {value}, {wide} is {wideValue}",
    hint: "when both are given they must agree; operating systems disagree on which one wins",
    spec: "5.2.9",
  },
  "fadt-block-length": {
    severity: "warning",
    message: "{field} is {value}, expected {expected}",
    spec: "4.8.3",
  },
  "source-no-signature": {
    severity: "error",
    message: "{name} is no table source: its first field is not Signature",
    hint: 'begin with a line such as Signature : "APIC"',
  },
  "source-odd-line": {
    severity: "error",
    message: "this line has no field: {text}",
    hint: "a field is a label, a colon and a value",
  },
  "source-wrong-label": {
    severity: "error",
    message: "{found} stands where {expected} of {structure} is due",
    hint: "section {section} gives the order of the fields",
    iasl: 6313,
  },
  "source-other-label": {
    severity: "warning",
    message: "{found} is taken for {expected}, because it has the same width",
    iasl: 6313,
  },
  "source-missing-field": {
    severity: "error",
    message: "the text ends before {label} of {structure}",
    hint: "section {section} gives the fields",
  },
  "source-left-over": {
    severity: "error",
    message: "{label} belongs to no structure here",
    hint: "look at the type and the fields of the structure before it",
    iasl: 6305,
  },
  "source-not-a-value": {
    severity: "error",
    message: "{label} : {text} is not {expected}",
    iasl: 6126,
  },
  "source-too-large": {
    severity: "error",
    message: "{label} : {text} is too large, {most} is the most",
    iasl: 6303,
  },
  "source-wrong-count": {
    severity: "error",
    message: "{label} has {found} bytes, {expected} are its size",
    iasl: 6314,
  },
  "source-too-long": {
    severity: "error",
    message: "{structure} has come to {length} bytes, more than its length field of {width} bytes can say",
  },
  "source-unknown-label": {
    severity: "error",
    message: "label {label} is not defined",
    hint: "define it with a line Label : {label}",
  },
  "source-label-twice": {
    severity: "error",
    message: "label {label} is defined again",
  },
});
