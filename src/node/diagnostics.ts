/** What can be wrong with files, before any layer looks into them. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose } = defineDiagnostics("file", {
  "not-found": {
    severity: "error",
    message: '"{path}" does not exist',
  },
  "not-readable": {
    severity: "error",
    message: '"{path}" cannot be read: {reason}',
  },
  "too-large": {
    severity: "error",
    message: '"{path}" is larger than {limit}',
    hint: "an ACPI table is at most a few megabytes: is this a disk image?",
  },
  "is-folder": {
    severity: "error",
    message: '"{path}" is a folder, {wanted} is expected',
  },
  empty: {
    severity: "error",
    message: '"{path}" is empty',
  },
  "no-tables-in-folder": {
    severity: "error",
    message: 'no file in the folder "{path}" is an ACPI table',
  },
  "not-acpi": {
    severity: "error",
    message: '"{path}" is neither an ACPI table nor text: it begins with {bytes}',
    hint: "expected: a table, several tables one after another, acpidump text, a memory image with an RSDP, or a folder of tables",
  },
  "not-aml": {
    severity: "error",
    message: '"{path}" is {kind}, {wanted} is expected',
    hint: "{advice}",
  },
  "not-asl": {
    severity: "error",
    message: '"{path}" is {kind}, ASL source is expected',
    hint: "AML is what compile writes; make source of it again with: acpikit disassemble {path}",
  },
  "not-utf8": {
    severity: "warning",
    message: '"{path}" is not UTF-8 and was read as Latin-1',
    hint: "ASL outside of comments is ASCII; save the file as UTF-8",
  },
  "no-output-folder": {
    severity: "error",
    message: '"{path}" cannot be written: the folder "{folder}" does not exist',
  },
  "output-is-folder": {
    severity: "error",
    message: '"{path}" cannot be written: it is a folder',
  },
  "output-is-input": {
    severity: "error",
    message: '"{path}" is an input of this command and will not be overwritten',
    hint: "choose another name for -o",
  },
  "not-writable": {
    severity: "error",
    message: '"{path}" cannot be written: {reason}',
  },
});
