/** What can be wrong with AML bytes. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose, declarations: amlDiagnostics } = defineDiagnostics("aml", {
  "truncated-header": {
    severity: "error",
    spec: "5.2.6",
    message: "the table has {length} bytes, less than the 36 of a table header",
    hint: "is this an ACPI table, and was it copied whole?",
  },
  "truncated-table": {
    severity: "error",
    spec: "5.2.6",
    message: "the header states a Length of {stated} bytes, but only {actual} bytes are there",
    hint: "the table was cut off: dump it again",
  },
  "short-table-length": {
    severity: "error",
    spec: "5.2.6",
    message: "the header states a Length of {stated} bytes, less than the header itself; all {actual} bytes are read",
    hint: "the header is damaged, or this is no ACPI table",
  },
  truncated: {
    severity: "error",
    spec: "20.2",
    message: "{what} runs past the end of {parent} at offset {end}",
    hint: "the table may be truncated, or a PkgLength before it is too small",
  },
  "unknown-opcode": {
    severity: "error",
    spec: "20.3",
    message: "no AML term starts with {bytes}; kept as raw bytes",
    hint: "a PkgLength or an argument count before it may be wrong",
  },
  "bad-pkg-length": {
    severity: "error",
    spec: "20.2.4",
    message: "PkgLength {length} of {term} runs {excess} bytes past the end of {parent}",
    hint: "the table may be truncated: compare Length in its header with the file size",
  },
  "short-pkg-length": {
    severity: "error",
    spec: "20.2.4",
    message: "PkgLength {length} of {term} does not even cover its own {width} bytes",
    hint: "these bytes may be no AML: a length or an argument count before them may be wrong",
  },
  "reserved-pkg-length-bits": {
    severity: "warning",
    spec: "20.2.4",
    message: "PkgLength of {term} has bits 5-4 set in its lead byte {byte}",
  },
  "malformed-name": {
    severity: "warning",
    spec: "20.2.2",
    message: 'the name "{name}" has characters that a NameSeg must not have',
    hint: "these bytes may be no name: an argument count before them may be wrong",
  },
  "nested-too-deep": {
    severity: "error",
    spec: "20.2.5",
    message: "operands are nested more than {limit} deep; the rest is kept as raw bytes",
  },
  "missing-arguments": {
    severity: "error",
    spec: "20.2.5",
    message: "the call of {method} has {actual} of {expected} arguments before {parent} ends",
    hint: "another table may declare the method with fewer arguments",
  },
  "truncated-resource": {
    severity: "error",
    spec: "6.4",
    message: "resource descriptor {tag} runs {excess} bytes past the end of the template",
    hint: "the buffer is too short, or the length of the descriptor is wrong",
  },
  "unknown-resource": {
    severity: "warning",
    spec: "6.4",
    message: "no resource descriptor of ACPI 6.5 has the tag {tag}",
  },
  "short-resource": {
    severity: "warning",
    spec: "6.4",
    message: "{name} descriptor has {length} data bytes, it needs {minimum}",
  },
  "missing-end-tag": {
    severity: "warning",
    spec: "6.4.2.9",
    message: "the resource template ends without an End Tag",
    hint: "append the bytes 79 00",
  },
  "too-many-problems": {
    severity: "remark",
    message: "{count} more problems are not listed",
  },
});
