/** Diagnostics of binary differences and relocation. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose, declarations: patchDiagnostics } = defineDiagnostics("patch", {
  "too-few-variants": {
    severity: "error",
    message: "a difference needs at least two variants with the slot values of each; there are {images} and {values}",
  },
  "values-do-not-match": {
    severity: "error",
    message: 'slot "{slot}" has no value in variant {variant}',
    hint: "every variant needs a value for every slot",
  },
  "bad-value": {
    severity: "error",
    message: 'slot "{slot}": {value} is not a whole number from 0 to 2^64-1',
  },
  "slot-does-not-vary": {
    severity: "error",
    message: 'slot "{slot}" has the value {value} in every variant, so a difference cannot find it',
    hint: "give it another value in one variant",
  },
  "ambiguous-slots": {
    severity: "error",
    message: 'slots "{first}" and "{second}" have the same values in every variant',
    hint: "give one of them another value in one variant, so that the difference can tell them apart",
  },
  "not-a-table": {
    severity: "error",
    spec: "5.2.6",
    message: '"{table}" is no AML table: it has {size} bytes and its header says {length}',
    hint: "36 bytes of header with the length of the whole table at offset 4 are needed",
  },
  "header-differs": {
    severity: "error",
    spec: "5.2.6",
    message: 'header byte {offset} is {expected} in "{first}" and {actual} in "{second}"',
    hint: "only the checksum may differ: compile both variants from one source with one compiler",
  },
  "length-differs": {
    severity: "error",
    message: 'changing values changes the length from {expected} ("{first}") to {actual} bytes ("{second}")',
    hint: "integers are encoded by magnitude: choose both values of every slot ≥ 0x10000 so both are DWord",
  },
  "encoding-differs": {
    severity: "error",
    spec: "20.2.3",
    message: "{place}: {expected} in one variant and {actual} in the other do not take the same bytes",
    hint: "choose both values ≥ 0x10000 so both are DWord",
  },
  "structure-differs": {
    severity: "error",
    message: "{place}: {expected} in one variant, {actual} in the other",
    hint: "variants may differ in values only",
  },
  "unexplained-value": {
    severity: "error",
    message: "{place}: the values {values} of the variants are those of no slot",
    hint: "name the slot and give its value in each variant, or make the source the same",
  },
  "unexplained-byte": {
    severity: "error",
    message: "byte {offset} differs outside of every value",
    hint: "variants may differ in values only",
  },
  "unknown-layout": {
    severity: "error",
    spec: "6.4",
    message:
      "{place}: bytes {offsets} differ in a Buffer that is no resource template, so the width of the value is unknown",
    hint: "hold the value in an Integer or a resource descriptor",
  },
  "slot-not-found": {
    severity: "error",
    message: 'slot "{slot}" is found nowhere in the difference',
    hint: "the source does not use it, or uses it in a calculation the compiler has folded",
  },
  "wrong-table": {
    severity: "error",
    message: 'the map is for a {expected} and "{table}" is a {actual}',
  },
  "wrong-length": {
    severity: "error",
    message: 'the map is for a table of {expected} bytes and "{table}" has {actual}',
  },
  "wrong-contents": {
    severity: "error",
    message: '"{table}" differs outside of the slots from the table the map was made of',
    hint: "make a new map after each compilation",
  },
  "missing-value": {
    severity: "error",
    message: 'no value for slot "{slot}"',
  },
  "unknown-slot": {
    severity: "error",
    message: 'the map has no slot "{slot}"',
    hint: "its slots are {known}",
  },
  "value-too-large": {
    severity: "error",
    message: '{value} does not fit the {width} bytes of slot "{slot}" at {offset}',
  },
  "bad-map": {
    severity: "error",
    message: "the relocation map is not usable: {problem}",
    hint: "make it with a difference of two variants",
  },
  "bad-checksum": {
    severity: "error",
    spec: "5.2.6",
    message: '"{table}" sums to {sum}, not to 0x00',
  },
  "slot-value-differs": {
    severity: "error",
    message: 'slot "{slot}" at {offset} holds {actual}, not {expected}',
  },
});
