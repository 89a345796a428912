/** Faults of running AML. Codes carry the AE_ names that ACPI interpreters share. */
import { type Diagnostic, defineDiagnostics } from "../base/diagnostic.ts";

const fault = <const Spec extends string, const Hint extends string>(spec: Spec, hint?: Hint) =>
  ({
    severity: "error",
    spec,
    message: "{name}: {detail}",
    ...(hint === undefined ? {} : { hint }),
  }) as const;

export const { diagnose, declarations } = defineDiagnostics("interpreter", {
  "ae-aml-bad-opcode": fault("20.3", "the table may be damaged, or written for another interpreter"),
  "ae-aml-bad-resource-length": fault("6.4"),
  "ae-aml-buffer-limit": fault("19.6.63"),
  "ae-aml-circular-reference": fault("19.6.34"),
  "ae-aml-divide-by-zero": fault("19.6.30"),
  "ae-aml-internal": fault("19.6.102", "interpreters of this tradition end here; make the Package the value of a Name"),
  "ae-aml-invalid-resource-type": fault("6.4"),
  "ae-aml-loop-timeout": fault("19.6.156", "the loop waits for something that does not come; a limit can be raised"),
  "ae-aml-method-limit": fault("19.6.83", "methods call each other without end, or too deeply"),
  "ae-aml-mutex-not-acquired": fault("19.6.118"),
  "ae-aml-mutex-order": fault("19.6.87", "take mutexes in the order of their SyncLevel, release in the reverse order"),
  "ae-aml-no-resource-end-tag": fault("6.4.2.9"),
  "ae-aml-no-return-value": fault("19.6.123", "end the method with Return, or switch implicit return on"),
  "ae-aml-no-while": fault("19.6.9"),
  "ae-aml-not-owner": fault("19.6.118"),
  "ae-aml-numeric-overflow": fault("19.6.53"),
  "ae-aml-object-limit": fault("19.6", "a buffer, string or package is larger than the limit of this run"),
  "ae-aml-operand-type": fault("19.3.5"),
  "ae-aml-operand-value": fault("19.6"),
  "ae-aml-package-limit": fault("19.6.63"),
  "ae-aml-protocol": fault("5.5.2.4.6.3.9", "store a buffer to the field: the value of the Store is the answer"),
  "ae-aml-region-limit": fault("19.6.101", "the field lies outside its operation region"),
  "ae-aml-string-limit": fault("19.6.63"),
  "ae-aml-target-type": fault("19.3.5.5"),
  "ae-aml-uninitialized-arg": fault("19.6.5"),
  "ae-aml-uninitialized-element": fault("19.6.63"),
  "ae-aml-uninitialized-local": fault("19.6.79"),
  "ae-aml-uninitialized-node": fault("5.3"),
  "ae-already-exists": fault("5.3", "the first declaration stays in force; remove or rename one of the two"),
  "ae-bad-parameter": fault("19.6"),
  "ae-bad-pathname": fault("19.6.34"),
  "ae-bad-signature": fault("5.2.6"),
  "ae-error": fault("19.6"),
  "ae-invalid-table-length": fault("5.2.6"),
  "ae-limit": fault("5.3", "the tables declare more names than the limit of this run"),
  "ae-no-memory": fault("19.6", "the objects that AML holds are larger than the limit of this run"),
  "ae-not-exist": fault("6.5.4", "the host has no handler for this address space"),
  "ae-not-found": fault("5.3"),
  "ae-support": fault("19.6.102", "store to the element of a Package that is there already; only Windows takes this"),
  "ae-type": fault("19.3.5"),
  "ae-deadlock": fault("19.6.2", "nothing that could end the wait is left: no other task, no timer"),
  fatal: {
    severity: "error",
    spec: "19.6.47",
    message: "the firmware reported a fatal error: type {type}, code {code}, argument {argument}",
  },
  "region-file": {
    severity: "error",
    message: "{problem}",
    hint: "contents are lines SPACE ADDRESS BYTE… or a JSON array; recordings are JSON lines",
  },
  "bad-checksum": {
    severity: "warning",
    spec: "5.2.6",
    message: "the bytes of table {table} sum to {sum}, not 0x00",
    hint: "operating systems warn and load it",
  },
  "unresolved-element": {
    severity: "warning",
    spec: "19.6.102",
    message: "AE_NOT_FOUND: no {name} seen from {scope}, element {index} of a Package",
    hint: "the element has no value as long as the name does not exist",
  },
  "no-table": {
    severity: "error",
    spec: "5.2.6",
    message: "{name} is no definition block: {reason}",
  },
});

/** Names of the faults that AML code can meet. */
export type AeName = Extract<keyof typeof declarations, `ae-${string}`>;

/** `AE_NOT_FOUND` for `interpreter/ae-not-found` and `namespace/ae-not-found`; undefined for other diagnostics. */
export function aeCodeOf(diagnostic: Pick<Diagnostic, "code">): string | undefined {
  const name = diagnostic.code.slice(diagnostic.code.indexOf("/") + 1);
  return name.startsWith("ae-") ? name.toUpperCase().replaceAll("-", "_") : undefined;
}
