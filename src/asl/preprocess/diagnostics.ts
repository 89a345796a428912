/** The problems the preprocessor reports. Numbers are those of `iasl` where it reports the same. */
import { defineDiagnostics } from "../../base/diagnostic.ts";

export const { diagnose, declarations } = defineDiagnostics("preprocessor", {
  "unknown-directive": {
    severity: "error",
    message: "#{name} is no directive",
    hint: "the directives are #define, #undef, #if, #ifdef, #ifndef, #elif, #else, #endif, #include, #includebuffer, #line, #error, #warning and #pragma, in small letters",
    iasl: 6507,
  },
  "directive-form": {
    severity: "error",
    message: "#{directive} needs {expected}",
    iasl: 6500,
  },
  "without-if": {
    severity: "error",
    message: "#{directive} belongs to no #if",
    iasl: 6501,
  },
  "after-else": {
    severity: "error",
    message: "#{directive} after the #else of the same #if",
    iasl: 6501,
  },
  "conditional-open": {
    severity: "warning",
    message: "this #{directive} has no #endif before the end of {path}",
    hint: "close it with #endif",
  },
  "error-directive": { severity: "error", message: "#error: {text}", iasl: 6502 },
  "warning-directive": { severity: "warning", message: "#warning: {text}", iasl: 3509 },
  "pragma-message": { severity: "remark", message: "{text}" },
  "unknown-pragma": {
    severity: "error",
    message: "{name} is no pragma",
    hint: "the pragmas are disable (message number) and message (text)",
    iasl: 6508,
  },
  "expression-form": {
    severity: "error",
    message: "expected {expected} in this expression, found {found}",
    iasl: 6126,
  },
  "integer-form": {
    severity: "error",
    message: "{text} is no integer of 64 bits: decimal, 0x and hex digits, or 0 and octal digits",
    iasl: 6126,
  },
  "expression-too-deep": {
    severity: "error",
    message: "this expression is nested more than {limit} deep",
  },
  "division-by-zero": { severity: "error", message: "the right side of {operator} is 0", iasl: 6301 },

  "include-missing": {
    severity: "error",
    message: "{path} cannot be read",
    hint: "quoted names are looked for beside the main file and in the include folders, names in < > in the include folders only",
    iasl: 6036,
  },
  "include-too-deep": {
    severity: "error",
    message: "{path} is included {depth} levels deep; nothing more is included",
    hint: "does a file include itself? guard it with #ifndef, #define, #endif",
  },
  "includes-too-large": {
    severity: "error",
    message: "with {path} the included files come to more than {limit}; nothing more is included",
  },

  "macro-redefined": {
    severity: "error",
    message: "{name} is defined already and keeps its first value",
    hint: "remove it with #undef first",
    iasl: 6503,
  },
  "macro-parameters": {
    severity: "error",
    message: "the parameters of {name} must be different names with commas between them, then )",
    iasl: 6500,
  },
  "stringify-operand": {
    severity: "error",
    message: "# in the body of {name} must stand before one of its parameters",
    iasl: 6500,
  },
  "paste-operand": {
    severity: "error",
    message: "## in the body of {name} must stand between two tokens",
    iasl: 6500,
  },
  "macro-call-open": {
    severity: "error",
    message: "the arguments of macro {name} are not closed by )",
  },
  "macro-argument-count": {
    severity: "error",
    message: "macro {name} takes {expected} arguments, not {given}",
  },
  "expansion-too-large": {
    severity: "error",
    message: "{name} expands to more than {limit}; no more macros are expanded",
    hint: "do macros double each other?",
  },
  "expansion-too-deep": {
    severity: "error",
    message: "{name} is expanded {limit} levels deep; no more macros are expanded",
  },
});
