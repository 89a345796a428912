/** The problems the compiler reports. Numbers are those of `iasl` where it reports the same. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose, declarations } = defineDiagnostics("asl", {
  // Text
  "unterminated-comment": {
    severity: "error",
    message: "this comment is not closed before the end of the file",
    hint: "close it with */",
    iasl: 6030,
  },
  "annotation-form": {
    severity: "error",
    message: "the annotation {word} is not one that the compiler understands, or its values are wrong",
    hint: "leave it out to have the bytes that the compiler chooses itself",
  },
  "unterminated-string": {
    severity: "error",
    message: "this string is not closed before the end of the line",
    hint: 'close it with "; a quote inside is written \\"',
    iasl: 6123,
  },
  "unexpected-character": {
    severity: "error",
    message: "{character} is not part of ASL",
    iasl: 6126,
  },
  "preprocessor-directive": {
    severity: "error",
    message: "{directive} is a preprocessor directive, and this text is not preprocessed",
    hint: "files with directives are included by #include, not by Include",
    iasl: 6510,
  },
  "integer-too-large": {
    severity: "error",
    message: "{text} does not fit 64 bits",
    spec: "19.2.3",
    iasl: 6126,
  },
  "integer-form": {
    severity: "error",
    message: "{text} is no integer: expected decimal, 0x and hex digits, or 0 and octal digits",
    spec: "19.2.3",
    iasl: 6126,
  },
  "string-escape": {
    severity: "warning",
    message: "{escape} is no escape sequence of a string; the character itself is taken",
    hint: "write \\\\ for a backslash",
    spec: "19.2.3",
    iasl: 3046,
  },
  "string-byte": {
    severity: "warning",
    message: "{escape} is no character that a string can hold; it is left out",
    hint: "strings are ASCII and end at their first zero byte; use a Buffer for binary data",
    spec: "20.2.3",
    iasl: 3055,
  },
  "include-missing": {
    severity: "error",
    message: "the included file {path} cannot be read",
    iasl: 6036,
  },
  "include-cycle": {
    severity: "error",
    message: "{path} includes itself",
  },
  "include-limit": {
    severity: "error",
    message: "more than {limit} files are included",
  },

  // Syntax
  "nesting-too-deep": {
    severity: "error",
    message: "brackets are nested more than {limit} deep; what is inside is not read",
  },
  "bracket-unclosed": {
    severity: "error",
    message: "this {bracket} is not closed",
    iasl: 6126,
  },
  "bracket-unopened": {
    severity: "error",
    message: "this {bracket} closes nothing",
    iasl: 6126,
  },
  "expression-too-long": {
    severity: "error",
    message: "this expression is too deep: more than {limit} operators in a row, or too many in its brackets",
    hint: "split it into several statements",
  },
  "expected-token": {
    severity: "error",
    message: "expected {expected}, found {found}",
    iasl: 6126,
  },
  "unexpected-token": {
    severity: "error",
    message: "{found} cannot stand here",
    iasl: 6126,
  },
  "name-form": {
    severity: "error",
    message: "{text} is neither a keyword here nor a name of segments of up to four characters",
    hint: "name segments are one to four letters, digits or _, joined by dots",
    spec: "19.2.2",
    iasl: 6126,
  },
  "argument-missing": {
    severity: "error",
    message: "{operator} needs its argument {argument}",
    spec: "19.6",
    iasl: 6126,
  },
  "argument-count": {
    severity: "error",
    message: "{operator} takes at most {most} arguments, not {given}",
    spec: "19.6",
    iasl: 6126,
  },
  "argument-kind": {
    severity: "error",
    message: "argument {argument} of {operator} is {found}; expected {expected}",
    spec: "19.6",
    iasl: 6126,
  },
  "body-missing": {
    severity: "error",
    message: "{operator} needs a body in braces",
    spec: "19.6",
    iasl: 6126,
  },
  "body-unexpected": {
    severity: "error",
    message: "{operator} takes no body in braces",
    spec: "19.6",
    iasl: 6126,
  },
  "comma-missing": {
    severity: "error",
    message: "a comma is missing between two elements",
    iasl: 6126,
  },
  "comma-unexpected": {
    severity: "error",
    message: "terms follow each other without commas",
    iasl: 6126,
  },
  "term-misplaced": {
    severity: "error",
    message: "{found} cannot stand here; expected {expected}",
    iasl: 6126,
  },
  "no-definition-block": {
    severity: "error",
    message: "there is no DefinitionBlock in {path}",
    hint: "a table's terms stand in the braces of a DefinitionBlock",
    spec: "19.6.29",
    iasl: 6126,
  },
  "else-without-if": {
    severity: "error",
    message: "{operator} does not follow an If",
    spec: "19.6.41",
    iasl: 6126,
  },

  // Values
  "not-constant": {
    severity: "error",
    message: "argument {argument} of {operator} must be a constant",
    iasl: 6126,
  },
  "value-out-of-range": {
    severity: "error",
    message: "{value} does not fit {argument} of {operator}: at most {limit}",
    iasl: 6139,
  },
  "oem-id-length": {
    severity: "error",
    message: "the OEM ID is {length} characters long; at most {limit} fit",
    spec: "19.6.29",
    iasl: 6156,
  },
  "oem-table-id-length": {
    severity: "error",
    message: "the OEM table ID is {length} characters long; at most {limit} fit",
    spec: "19.6.29",
    iasl: 6155,
  },
  "format-arguments-missing": {
    severity: "error",
    message: "the format wants {wanted} values, and {given} are given",
    spec: "19.6.110",
    iasl: 6005,
  },
  "format-arguments-surplus": {
    severity: "warning",
    message: "the format wants {wanted} values; of the {given} given the last are left out",
    spec: "19.6.110",
    iasl: 3004,
  },
  "signature-length": {
    severity: "error",
    message: "the signature is {length} characters long; it must be 4",
    spec: "19.6.29",
    iasl: 6127,
  },
  "eisa-id-form": {
    severity: "error",
    message: '"{text}" is no EISA id: three capital letters and four hex digits',
    spec: "19.6.39",
    iasl: 6045,
  },
  "uuid-form": {
    severity: "error",
    message: '"{text}" is no UUID: expected aabbccdd-eeff-gghh-iijj-kkllmmnnoopp',
    spec: "19.6.150",
    iasl: 6059,
  },
  "integer-truncated": {
    severity: "warning",
    message: "{value} does not fit the 32-bit integers of a table of revision {revision}",
    hint: "raise the DefinitionBlock's revision to 2",
    spec: "19.6.29",
    iasl: 3038,
  },
  "package-too-long": {
    severity: "error",
    message: "{given} elements in a package declared for {declared}",
    spec: "19.6.102",
    iasl: 6062,
  },
  "field-offset-backward": {
    severity: "error",
    message: "Offset ({offset}) lies before bit {position} of the field, which is already taken",
    hint: "declare another Field for fields that overlap",
    spec: "19.6.48",
    iasl: 6007,
  },
  "field-unit-form": {
    severity: "error",
    message: "expected a field name and its number of bits, Offset, AccessAs or Connection",
    spec: "19.6.48",
    iasl: 6126,
  },
  "resource-without-macro": {
    severity: "error",
    message: "{found} is no resource descriptor",
    spec: "19.6.113",
    iasl: 6126,
  },
  "resource-value": {
    severity: "error",
    message: "{argument} of {operator} is {value}; it must be {expected}",
    spec: "6.4",
    iasl: 6040,
  },

  "table-too-large": {
    severity: "error",
    message: "a package of this table is longer than 268,435,455 bytes",
    spec: "20.2.4",
  },

  // Names
  "inaccessible-name": {
    severity: "error",
    message: "{path} is declared elsewhere, but not where a search from here looks",
    hint: "write its path",
    spec: "5.3",
    iasl: 6088,
  },
  "unresolved-name": {
    severity: "error",
    message: "{path} does not exist",
    hint: "declare it with External if another table has it",
    spec: "5.3",
    iasl: 6084,
  },
  "unresolved-path": {
    severity: "error",
    message: "{path} does not exist: only single segments are searched in the scopes around",
    hint: "write the path from the root, or declare it with External if another table has it",
    spec: "5.3",
    iasl: 6161,
  },
  "unresolved-scope": {
    severity: "error",
    message: "{path} does not exist, so its scope cannot be opened",
    hint: "declare it with External if another table has it",
    spec: "19.6.123",
    iasl: 6085,
  },
  "unresolved-scope-path": {
    severity: "error",
    message: "{path} does not exist, so its scope cannot be opened",
    hint: "declare it with External if another table has it",
    spec: "19.6.123",
    iasl: 6161,
  },
  "unresolved-prefix": {
    severity: "error",
    message: "{path} cannot be declared: {prefix} does not exist",
    hint: "declare it, or declare it with External if another table has it",
    spec: "5.3",
    iasl: 6160,
  },
  "duplicate-name": {
    severity: "error",
    message: "{path} exists already",
    spec: "5.3",
    iasl: 6074,
  },
  "not-a-method": {
    severity: "error",
    message: "{path} is no method and cannot be called",
    iasl: 6086,
  },
  "too-few-arguments": {
    severity: "error",
    message: "{path} takes {expected} arguments, not {given}",
    iasl: 6005,
  },
  "too-many-arguments": {
    severity: "error",
    message: "{path} takes {expected} arguments, not {given}",
    iasl: 6004,
  },
  "switch-temporaries": {
    severity: "error",
    message: "more than {limit} Switch operators in one method",
    iasl: 6083,
  },
});
