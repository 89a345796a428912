/** What can be wrong with a command line, before any layer is asked. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose } = defineDiagnostics("cli", {
  usage: {
    severity: "error",
    message: "{problem}",
  },
  "no-such-table": {
    severity: "error",
    message: 'none of the tables has the signature "{signature}"',
  },
  "no-template": {
    severity: "error",
    message: 'there is no layout of a table "{signature}"',
    hint: "acpikit table list shows the tables that have one",
  },
  "not-table-source": {
    severity: "error",
    message: '"{path}" is {kind}, not table source',
    hint: "acpikit disassemble makes table source of a data table",
  },
  "no-match": {
    severity: "warning",
    message: 'no object has a path like "{pattern}"',
    hint: "paths begin with \\; * stands for characters within a name, ** across names; quote the pattern in a shell",
  },
  "one-table": {
    severity: "error",
    message: '"{path}" holds {count} tables, one is expected',
  },
  "no-aml": {
    severity: "error",
    message: '"{path}" holds no table with AML',
    hint: "AML is in tables with the signature DSDT or SSDT",
  },
  "ae-not-found": {
    severity: "error",
    message: 'AE_NOT_FOUND: there is no object "{path}"',
    hint: "acpikit namespace shows what there is; in a shell, quote a path with a backslash",
    spec: "ACPI 6.5 §5.3",
  },
  "not-source-map": {
    severity: "error",
    message: '"{path}" is no source map',
    hint: "compile --source-map writes one beside each table",
  },
  "replay-differs": {
    severity: "error",
    message: "access {access} of the recording is {recorded}; this run has {actual}",
    hint: "reads behind the first difference were answered by the simulated regions",
  },
  "engines-differ": {
    severity: "error",
    message: "{what}: the interpreter says {interpreter}, the jit says {jit}",
    hint: "this is a bug of acpikit; --engine interpreter is the reference",
  },
  "semantics-differ": {
    severity: "error",
    message: "{path}: {subject} is {acpica} under acpica, {nt} under nt{where}",
    hint: "the two traditions of AML read this differently; write it so that both mean the same",
  },
  race: {
    severity: "error",
    message: "a race: {problem} ({schedule}; random seed: {seed})",
    hint: "a Mutex around what both change, or one serialized method for it, keeps them apart",
    spec: "ACPI 6.5 §19.6.87",
  },
  "one-tradition": {
    severity: "error",
    message: "--record, --replay, --trace and --trace-regions are about one run, --semantics both makes two",
    hint: "run eval twice, with --semantics acpica and --semantics nt",
  },
  "several-tables": {
    severity: "error",
    message: '{count} tables were compiled, "{path}" can hold one',
    hint: "name a folder: -o {path}/",
  },
  "not-lossless": {
    severity: "error",
    message: "the text of {path} does not compile to the same bytes",
    hint: "this is a bug of acpikit; please report it with the table",
  },
  "same-output": {
    severity: "error",
    message: '{count} tables would be written to "{path}"',
    hint: "give each DefinitionBlock a file name of its own as its first argument",
  },
  "not-json": {
    severity: "error",
    message: '"{path}" is not JSON: {problem}',
    hint: "a relocation map is what relocate diff writes with -o",
  },
  "slot-values": {
    severity: "error",
    message: "slot {name} has {values} values for {tables} tables",
    hint: "give one value per table, in the order of the tables: --slot NAME=A,B",
  },
  "our-bug": {
    severity: "error",
    message: "acpikit has a bug: {problem}",
    hint: "run the command again with --debug and report the text and the input at the project's issue tracker",
  },
});
