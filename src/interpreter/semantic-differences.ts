/** What the two traditions of AML do differently: one entry for each member of {@link Semantics}, and from where it is known. */
import type { Semantics } from "./semantics.ts";

/** How sure it is what Windows does; what the other tradition does is seen in acpiexec. */
export type Evidence =
  /** Output of Windows' own debugger has been published. */
  | "observed"
  /** Authors of interpreters or drivers say so, who compared with Windows. */
  | "reported"
  /** It follows from what is known, and nobody we know has looked. */
  | "inferred";

/** One difference. */
export interface SemanticDifference {
  /** Stable name in kebab-case. */
  readonly id: string;
  /** Members of {@link Semantics} that make it. */
  readonly members: readonly Exclude<keyof Semantics, "name">[];
  readonly acpica: string;
  readonly nt: string;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  /** Section of ACPI 6.5 on which the two disagree. */
  readonly spec: string;
  /** What of it is not covered by the evidence. */
  readonly open?: string;
}

const uacpi = "https://github.com/uACPI/uACPI README, More detailed overview";
const acpicaIssue = (number: number): string => `https://github.com/open-acpica/acpica/issues/${number}`;

/** Every difference. */
export const semanticDifferences: readonly SemanticDifference[] = [
  {
    id: "store-through-local",
    members: ["followsLocals", "storesThrough", "ruleBehindReference"],
    acpica: "Store to a Local replaces what it holds; only an Arg that holds what RefOf made is stored through",
    nt: "Store to a Local or Arg that holds what RefOf made goes to what is referred to, converted to its type",
    evidence: "observed",
    sources: [acpicaIssue(910), uacpi],
    spec: "19.3.5.8",
    open: "that a store of another reference rebinds, that what Index made is replaced, that CopyObject goes through too, and that the name behind an Arg keeps its type: inferred",
  },
  {
    id: "step-through-reference",
    members: ["stepsThroughReferences"],
    acpica: "Increment and Decrement of a Local or Arg that holds a reference fail with AE_AML_OPERAND_TYPE",
    nt: "they step what is referred to; other arithmetic on a reference fails in both (acpica issue 122)",
    evidence: "observed",
    sources: [acpicaIssue(908), uacpi],
    spec: "19.6.62",
  },
  {
    id: "dereference-chain",
    members: ["dereferencesChains"],
    acpica: "DerefOf takes one step of a chain of references",
    nt: "DerefOf goes to the end of the chain",
    evidence: "observed",
    sources: [acpicaIssue(909), uacpi],
    spec: "19.6.34",
    open: "that an element reached by Index is taken as it is: inferred",
  },
  {
    id: "store-to-storage",
    members: ["storesTo"],
    acpica:
      "Store to a named String gives it the converted text, whatever its length; an empty Buffer takes the size of the source",
    nt: "the bytes of the source are copied into the storage the String or Buffer has: nothing is converted to text, and the size does not change",
    evidence: "reported",
    sources: [uacpi],
    spec: "19.3.5.5",
    open: "an Integer that gets a String takes its bytes as well: inferred. Compilers give a Switch over Strings a Name that begins empty, and Store to it: by this rule no Case would ever match, which nobody has reported",
  },
  {
    id: "hex-text",
    members: ["hexText"],
    acpica: 'ToHexString of an Integer has all its digits: "000000000000000F"',
    nt: 'it begins with 0x and has no leading zeros: "0xf"',
    evidence: "observed",
    sources: [acpicaIssue(827), "https://github.com/open-acpica/acpica/pull/903"],
    spec: "19.6.141",
  },
  {
    id: "logical-buffer",
    members: ["logicalBytes"],
    acpica: "LAnd, LOr and LNot convert a Buffer as every operand: 8 bytes in tables of revision 2",
    nt: "they look at its first 4 bytes",
    evidence: "observed",
    sources: [acpicaIssue(915), "https://github.com/rust-osdev/acpi/pull/303"],
    spec: "19.6.68",
    open: "LNot: inferred",
  },
  {
    id: "logical-truth",
    members: ["truth"],
    acpica: "true is Ones, 64 bits in tables of revision 2",
    nt: "true is 0xFFFFFFFF",
    evidence: "observed",
    sources: [acpicaIssue(915), "https://github.com/Bumblebee-Project/bbswitch/issues/142"],
    spec: "19.6.68",
    open: "seen of LAnd and _OSI; comparisons, LOr, LNot and CondRefOf: inferred",
  },
  {
    id: "late-buffer-field",
    members: ["bufferFieldsOf"],
    acpica: "CreateField and its kin make a field of the Buffer there is, and fail if it is too short",
    nt: "the field is one of the variable: it follows when that gets another Buffer, and bounds are checked when it is used",
    evidence: "observed",
    sources: [acpicaIssue(953)],
    spec: "19.6.20",
  },
  {
    id: "package-names",
    members: ["packageNames"],
    acpica: "a name in a Package is looked up: data becomes its value, everything else a reference",
    nt: "it stays text, which DerefOf and drivers look up when they need it",
    evidence: "observed",
    sources: [
      "https://github.com/open-acpica/acpica/pull/189",
      "https://github.com/Bumblebee-Project/bbswitch/issues/142",
    ],
    spec: "19.6.102",
    open: "how the text is spelled: inferred",
  },
  {
    id: "package-expressions",
    members: ["hasPackageExpressions"],
    acpica: "an expression as element of a Package fails with AE_SUPPORT; at table level the element has no value",
    nt: "it is evaluated",
    evidence: "reported",
    sources: [uacpi, acpicaIssue(925)],
    spec: "19.6.102",
  },
  {
    id: "package-at-table-level",
    members: ["hasPackagesInTables"],
    acpica: "a Package outside methods that is not the value of a Name fails with AE_AML_INTERNAL",
    nt: "it is a Package",
    evidence: "reported",
    sources: [uacpi],
    spec: "19.6.102",
  },
  {
    id: "implicit-return",
    members: ["returnsImplicitly"],
    acpica: "a method without Return has no value, and using it fails with AE_AML_NO_RETURN_VALUE",
    nt: "it returns the value of its last expression, or 0",
    evidence: "reported",
    sources: ["ACPICA 20080514, slack mode: an Integer of value 0 for Microsoft compatibility (bugzilla 392)"],
    spec: "19.6.123",
  },
];
