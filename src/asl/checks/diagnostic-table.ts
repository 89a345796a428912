/** The semantic checks' problems as data. Numbers are those of `iasl` 20200925. */
import type { DiagnosticDeclaration } from "../../base/diagnostic.ts";

export const checkDiagnostics = {
  // Locals and arguments
  "variable-not-initialized": {
    severity: "error",
    message: "{variable} is read before it has a value",
    spec: "19.6.80",
    iasl: 6066,
  },
  "argument-not-initialized": {
    severity: "error",
    message: "{variable} is no argument of {method} and is read before it has a value",
    hint: "{method} takes {count} arguments",
    spec: "19.6.5",
    iasl: 6006,
  },
  "argument-as-local": {
    severity: "remark",
    message: "{variable} is no argument of {method}; it serves as a local variable only",
    hint: "{method} takes {count} arguments",
    spec: "19.6.5",
    iasl: 2087,
  },
  "variable-unused": {
    severity: "warning",
    message: "{variable} is set, but never used",
    iasl: 3144,
  },
  "argument-unused": {
    severity: "remark",
    message: "{variable} of {method} is never used",
    iasl: 2146,
  },
  "variable-outside-method": {
    severity: "remark",
    message: "{variable} is used outside of a method",
    iasl: 2067,
  },

  // Flow
  "statement-unreachable": {
    severity: "warning",
    message: "nothing behind Return is ever executed",
    iasl: 3134,
  },
  "loop-missing": {
    severity: "error",
    message: "there is no While around this {operator}",
    spec: "19.6.8",
    iasl: 6081,
  },
  "return-sometimes": {
    severity: "warning",
    message: "{method} returns a value on some of its ways only",
    hint: "end every way through the method with Return and a value",
    iasl: 3115,
  },
  "result-missing": {
    severity: "error",
    message: "{method} returns no value, but one is wanted here",
    iasl: 6080,
  },
  "result-sometimes": {
    severity: "warning",
    message: "{method} does not always return a value, but one is wanted here",
    iasl: 3122,
  },
  "result-unused": {
    severity: "error",
    message: "the result of {operator} is not used, and it does nothing else",
    hint: "store the result, or remove the statement",
    iasl: 6114,
  },
  "timeout-unused": {
    severity: "warning",
    message: "{operator} may give up after its time limit, and nobody looks",
    hint: "store or test its result, or wait without limit (0xFFFF)",
    iasl: 3130,
  },
  "call-recursive": {
    severity: "remark",
    message: "{method} calls itself",
    iasl: 2098,
  },
  "call-recursive-creating": {
    severity: "error",
    message: "{method} calls itself, and creates named objects that the inner call would create again",
    iasl: 6152,
  },
  "sleep-long": {
    severity: "remark",
    message: "this sleeps for {milliseconds} ms",
    hint: "more than a second stops what waits for this method",
    spec: "19.6.130",
    iasl: 2159,
  },
  "sleep-unknown": {
    severity: "remark",
    message: "it is not known when compiling how long this sleeps",
    spec: "19.6.130",
    iasl: 2159,
  },
  "stall-long": {
    severity: "error",
    message: "Stall takes at most {limit} microseconds, not {value}",
    hint: "use Sleep, which lets other work go on",
    spec: "19.6.133",
    iasl: 6057,
  },
  "unload-unsupported": {
    severity: "warning",
    message: "not all operating systems support Unload",
    iasl: 3157,
  },

  // Switch
  "switch-type-unknown": {
    severity: "warning",
    message: "the type of this value is not known when compiling; it is taken for an integer",
    hint: "convert it: ToInteger, ToString or ToBuffer",
    spec: "19.6.136",
    iasl: 3124,
  },
  "switch-serializes": {
    severity: "remark",
    message: "{method} becomes Serialized, as Switch needs a named object",
    spec: "19.6.136",
    iasl: 2119,
  },
  "switch-empty": {
    severity: "error",
    message: "there is no Case in this Switch",
    spec: "19.6.136",
    iasl: 6078,
  },
  "case-duplicate": {
    severity: "error",
    message: "this value has a Case already",
    spec: "19.6.12",
    iasl: 6022,
  },
  "default-duplicate": {
    severity: "error",
    message: "this Switch has a Default already",
    spec: "19.6.30",
    iasl: 6072,
  },

  // Objects in methods
  "method-not-serialized": {
    severity: "remark",
    message: "{method} creates named objects, so two calls at a time clash",
    hint: "make it Serialized",
    spec: "19.6.83",
    iasl: 2120,
  },
  "object-in-method": {
    severity: "remark",
    message: "{method} creates this object anew on every call, which is slow",
    hint: "use a local variable, or declare it outside of the method",
    iasl: 2173,
  },
  "object-unreferenced": {
    severity: "remark",
    message: "{object} of {method} is never referred to",
    iasl: 2089,
  },
  "region-in-method": {
    severity: "warning",
    message: "this region never changes; there is no need to create it on every call",
    hint: "declare it outside of the method",
    iasl: 3175,
  },

  // Names
  "path-missing": {
    severity: "error",
    message: "{path} does not exist, or a part of it does not",
    hint: "declare it with External if another table has it",
    spec: "5.3",
    iasl: 6161,
  },
  "prefix-missing": {
    severity: "error",
    message: "{path} cannot be declared: its prefix does not exist, or not yet",
    hint: "declare the scope with External if another table has it",
    spec: "5.3",
    iasl: 6160,
  },
  "scope-missing": {
    severity: "error",
    message: "{path} does not exist, or not yet",
    hint: "declare it with External if another table has it",
    spec: "19.6.122",
    iasl: 6085,
  },
  "source-missing": {
    severity: "error",
    message: "{path} does not exist, so it cannot have an alias",
    spec: "19.6.4",
    iasl: 6085,
  },
  "name-temporary": {
    severity: "error",
    message: "{path} exists only while {method} runs",
    spec: "19.6.83",
    iasl: 6163,
  },
  "name-too-early": {
    severity: "error",
    message: "{path} is declared further below, and this runs before",
    spec: "5.4.2",
    iasl: 6142,
  },
  "scope-type": {
    severity: "error",
    message: "{path} is a {type}; no Scope can be opened on it",
    spec: "19.6.122",
    iasl: 6117,
  },
  "scope-external": {
    severity: "error",
    message: "{path} is in another table, which is loaded after this DSDT; no Scope can be opened on it here",
    hint: "move the Scope to an SSDT",
    spec: "19.6.122",
    iasl: 6148,
  },
  "scope-of-data": {
    severity: "remark",
    message: "{path} is a {type}; a Scope opened on it makes a scope of it",
    spec: "19.6.122",
    iasl: 2117,
  },

  // Calls
  "not-callable": {
    severity: "error",
    message: "{path} is a {type} and cannot be called",
    hint: "declare it with External (…, MethodObj) if it is a method of another table",
    iasl: 6086,
  },
  "arguments-missing": {
    severity: "error",
    message: "{path} takes {expected} arguments, not {given}",
    iasl: 6005,
  },

  // Devices
  "device-unidentified": {
    severity: "warning",
    message: "this device has neither _HID nor _ADR",
    spec: "6.1",
    iasl: 3141,
  },
  "device-identified-twice": {
    severity: "warning",
    message: "this device has both _HID and _ADR",
    spec: "6.1",
    iasl: 3073,
  },
  "processor-obsolete": {
    severity: "warning",
    message: "Processor is obsolete",
    hint: 'use a Device with _HID "ACPI0007"',
    spec: "8.4",
    iasl: 3168,
  },
  "processor-uid-type": {
    severity: "error",
    message: "the _UID of a Processor must be an integer",
    spec: "6.1.12",
    iasl: 6167,
  },
  "region-missing": {
    severity: "warning",
    message: "_REG has no OperationRegion beside it",
    spec: "6.5.4",
    iasl: 3079,
  },
  "power-state-missing": {
    severity: "warning",
    message: "{object} needs {needed} beside it",
    spec: "7.3",
    iasl: 3141,
  },

  // Predefined names
  "name-reserved": {
    severity: "warning",
    message: "{name} is no predefined name, and all that begin with _ are reserved",
    spec: "5.6.8",
    iasl: 3133,
  },
  "name-of-compiler": {
    severity: "remark",
    message: "{name} is a name that compilers use for their own temporary objects",
    iasl: 2011,
  },
  "predefined-misused": {
    severity: "error",
    message: "{name} is predefined, and not for an object of this type",
    spec: "5.6.8",
    iasl: 6108,
  },
  "predefined-not-method": {
    severity: "error",
    message: "{name} must be a method of {count} arguments",
    spec: "5.6.8",
    iasl: 6103,
  },
  "predefined-outside-root": {
    severity: "error",
    message: "{name} must be declared in the root",
    iasl: 6166,
  },
  "predefined-arguments-surplus": {
    severity: "warning",
    message: "{name} takes {expected} arguments, not {given}",
    spec: "5.6.8",
    iasl: 3101,
  },
  "predefined-arguments-missing": {
    severity: "warning",
    message: "{name} takes {expected} arguments, not {given}",
    spec: "5.6.8",
    iasl: 3102,
  },
  "predefined-result-surplus": {
    severity: "warning",
    message: "{name} should return nothing",
    spec: "5.6.8",
    iasl: 3104,
  },
  "predefined-result-missing": {
    severity: "warning",
    message: "{name} must return a value on all its ways: {expected}",
    spec: "5.6.8",
    iasl: 3107,
  },
  "predefined-type": {
    severity: "error",
    message: "{name} must be {expected}, not {found}",
    spec: "5.6.8",
    iasl: 6105,
  },
  "predefined-element": {
    severity: "error",
    message: "element {index} of {name} must be {expected}, not {found}",
    spec: "5.6.8",
    iasl: 6105,
  },
  "predefined-package-empty": {
    severity: "error",
    message: "the package of {name} is empty",
    spec: "5.6.8",
    iasl: 6106,
  },
  "predefined-package-short": {
    severity: "error",
    message: "a package of {name} has {length} elements; it needs {minimum}",
    spec: "5.6.8",
    iasl: 6106,
  },
  "predefined-package-odd": {
    severity: "error",
    message: "the package of {name} has {length} elements; they come in pairs",
    spec: "5.6.8",
    iasl: 6106,
  },
  "predefined-package-long": {
    severity: "remark",
    message: "a package of {name} has {length} elements; only {expected} count",
    spec: "5.6.8",
    iasl: 2106,
  },
  "event-duplicate": {
    severity: "error",
    message: "{name}: the event has a method already, and an event is either level or edge triggered",
    spec: "5.6.4.1",
    iasl: 6032,
  },

  // Hardware ids
  "id-empty": { severity: "error", message: "an id cannot be empty", spec: "6.1.5", iasl: 6091 },
  "id-asterisk": {
    severity: "error",
    message: '"{id}": ids do not begin with an asterisk',
    spec: "6.1.5",
    iasl: 6061,
  },
  "id-characters": {
    severity: "error",
    message: '"{id}": ids consist of letters and digits',
    spec: "6.1.5",
    iasl: 6002,
  },
  "id-length": {
    severity: "error",
    message: '"{id}" has {length} characters; an id has 7 (AAA####) or 8 (NNNN####)',
    spec: "6.1.5",
    iasl: 6033,
  },
  "id-lower-case": {
    severity: "error",
    message: '"{id}": the letters of an id are capital',
    spec: "6.1.5",
    iasl: 6136,
  },
  "id-digits": {
    severity: "error",
    message: '"{id}": "{digits}" is no hexadecimal number',
    spec: "6.1.5",
    iasl: 6035,
  },

  // Data
  "package-empty": { severity: "remark", message: "this package has no elements", spec: "19.6.102", iasl: 2095 },
  "package-short": {
    severity: "remark",
    message: "{given} elements in a package declared for {declared}; the rest is uninitialized",
    spec: "19.6.102",
    iasl: 2063,
  },
  "buffer-empty": { severity: "remark", message: "this buffer has no bytes", spec: "19.6.10", iasl: 2008 },
  "template-empty": {
    severity: "warning",
    message: "this template has no descriptors",
    spec: "19.6.113",
    iasl: 3150,
  },
  "timer-truncated": {
    severity: "remark",
    message: "Timer has 64 bits, and the integers of this table 32",
    hint: "raise the DefinitionBlock's revision to 2",
    spec: "19.6.143",
    iasl: 2132,
  },
  "sync-level": {
    severity: "error",
    message: "there is no sync level {level}; the highest is 15",
    spec: "19.6.83",
    iasl: 6125,
  },
  "store-to-itself": { severity: "warning", message: "{path} is stored into itself", iasl: 3023 },
  "division-by-zero": { severity: "error", message: "this divides by zero", spec: "19.6.32", iasl: 6014 },

  // Fields
  "region-empty": { severity: "error", message: "this region has no bytes", spec: "19.6.100", iasl: 6162 },
  "region-space": {
    severity: "error",
    message: "0x{space} is no number of a region space of one's own: 0x80 to 0xFF are",
    spec: "19.6.100",
    iasl: 6139,
  },
  "access-not-byte": {
    severity: "error",
    message: "fields of this region space need ByteAcc",
    spec: "19.6.48",
    iasl: 6100,
  },
  "access-not-buffer": {
    severity: "error",
    message: "fields of this region space need BufferAcc",
    spec: "19.6.48",
    iasl: 6099,
  },
  "access-exceeds-region": {
    severity: "error",
    message: "an access of {width} bits is wider than the region, which has {length} bytes",
    spec: "19.6.48",
    iasl: 6029,
  },
  "unit-exceeds-region": {
    severity: "error",
    message: "{unit} lies beyond the end of its region, which has {length} bytes",
    spec: "19.6.48",
    iasl: 6031,
  },
  "unit-access-exceeds-region": {
    severity: "error",
    message: "an access to {unit} reaches beyond the end of its region, which has {length} bytes",
    spec: "19.6.48",
    iasl: 6030,
  },
  "connection-missing": {
    severity: "error",
    message: "fields of this region space need a Connection before them",
    spec: "19.6.48",
    iasl: 6012,
  },
  "offset-redundant": {
    severity: "remark",
    message: "the field is at this Offset already",
    spec: "19.6.48",
    iasl: 2158,
  },
  "buffer-field-empty": { severity: "warning", message: "this field has no bits", spec: "19.6.21", iasl: 3083 },
  "buffer-field-exceeds": {
    severity: "warning",
    message: "this field reaches beyond the end of its buffer, which has {length} bytes",
    spec: "19.6.21",
    iasl: 3165,
  },
  "tag-larger": {
    severity: "warning",
    message: "the field of the descriptor has {tag} bits, more than the {field} of this buffer field",
    spec: "19.6.113",
    iasl: 3128,
  },
  "tag-smaller": {
    severity: "warning",
    message: "the field of the descriptor has {tag} bits, fewer than the {field} of this buffer field",
    spec: "19.6.113",
    iasl: 3129,
  },

  // Types
  "operand-type": {
    severity: "error",
    message: "{operator} can do nothing with {found} here; it takes {expected}",
    spec: "19.3.5",
    iasl: 6058,
  },
  "result-type": {
    severity: "error",
    message: "{method} returns {found}, and {operator} can do nothing with that here; it takes {expected}",
    spec: "19.3.5",
    iasl: 6058,
  },
  "store-type": {
    severity: "error",
    message: "{found} cannot be stored into {target}",
    hint: "use CopyObject to replace the object",
    spec: "19.3.5",
    iasl: 6058,
  },

  // Externals
  "external-type": {
    severity: "warning",
    message: "{path} is declared External as {declared}, but it is a {type} of this table",
    spec: "19.6.45",
    iasl: 3176,
  },
  "external-types": {
    severity: "warning",
    message: "{path} is declared External with two types",
    spec: "19.6.45",
    iasl: 3178,
  },
  "external-result": {
    severity: "error",
    message: "only methods have a return type, not {type}",
    spec: "19.6.45",
    iasl: 6171,
  },
  "external-parameters": {
    severity: "error",
    message: "only methods have parameters, not {type}",
    spec: "19.6.45",
    iasl: 6172,
  },

  // Resources
  "range-empty": {
    severity: "error",
    message: "minimum, maximum and length are zero, and without a name nothing can set them later",
    hint: "give the descriptor a name",
    spec: "6.4",
    iasl: 6090,
  },
  "range-reversed": { severity: "error", message: "the minimum is above the maximum", spec: "6.4", iasl: 6051 },
  "granularity-form": {
    severity: "error",
    message: "the granularity must be zero or a power of two less one",
    spec: "6.4.3.5",
    iasl: 6048,
  },
  "granularity-fixed": {
    severity: "error",
    message: "the granularity of a range with fixed limits must be zero",
    spec: "6.4.3.5",
    iasl: 6047,
  },
  "length-fixed": {
    severity: "error",
    message: "this length does not go with which of the limits are fixed",
    hint: "if both are fixed it is that of the range, if one is fixed it is zero",
    spec: "6.4.3.5",
    iasl: 6043,
  },
  "length-window": {
    severity: "error",
    message: "both limits are fixed, so the length must be theirs: 0x{window}",
    spec: "6.4.3.5",
    iasl: 6050,
  },
  "length-beyond": {
    severity: "error",
    message: "the length exceeds the range, which has 0x{window}",
    spec: "6.4",
    iasl: 6049,
  },
  "address-alignment": { severity: "error", message: "this must be a multiple of 0x{step}", spec: "6.4", iasl: 6001 },
  "isa-address": {
    severity: "warning",
    message: "FixedIO decodes ten bits: the highest address is 0x3FF",
    spec: "6.4.2.6",
    iasl: 3060,
  },
  "resource-type": {
    severity: "error",
    message: "0x{type} is no number for a type of one's own: 0xC0 to 0xFF are",
    spec: "6.4.3.5",
    iasl: 6139,
  },
  "access-size": {
    severity: "error",
    message: "{size} is no access size: 0 (undefined) to 4 (64 bits) are",
    spec: "6.4.3.7",
    iasl: 6042,
  },
  "source-index-missing": {
    severity: "error",
    message: "a resource source needs its index before it",
    spec: "6.4.3.5",
    iasl: 6111,
  },
  "number-duplicate": { severity: "error", message: "{value} is in this list already", spec: "6.4", iasl: 6023 },
  "interrupts-missing": {
    severity: "error",
    message: "there is no interrupt in this list",
    spec: "6.4.3.6",
    iasl: 6027,
  },
  "vendor-data-long": { severity: "error", message: "at most {limit} bytes fit", spec: "6.4.2.8", iasl: 6137 },
  "dependent-nested": {
    severity: "error",
    message: "dependent functions cannot be nested",
    hint: "EndDependentFn stands behind the last StartDependentFn's braces",
    spec: "6.4.2.3",
    iasl: 6019,
  },
  "dependent-end-missing": {
    severity: "error",
    message: "EndDependentFn is missing behind the last StartDependentFn",
    spec: "6.4.2.4",
    iasl: 6070,
  },
  "dependent-start-missing": {
    severity: "error",
    message: "there is no StartDependentFn before this",
    spec: "6.4.2.4",
    iasl: 6071,
  },
  "interrupt-number": {
    severity: "error",
    message: "there is no interrupt {value} here; the highest is {limit}",
    hint: "use Interrupt for those of an IOAPIC",
    spec: "6.4.2.1",
    iasl: 6041,
  },
  "dma-channel": {
    severity: "error",
    message: "there is no DMA channel {value}; the highest is {limit}",
    spec: "6.4.2.2",
    iasl: 6020,
  },
  "dependent-compatibility": {
    severity: "error",
    message: "{value} is no priority: 0 (good), 1 (acceptable) and 2 (sub-optimal) are",
    spec: "6.4.2.3",
    iasl: 6054,
  },
  "dependent-performance": {
    severity: "error",
    message: "{value} is no priority: 0 (good), 1 (acceptable) and 2 (sub-optimal) are",
    spec: "6.4.2.3",
    iasl: 6053,
  },
  "integer-truncated": {
    severity: "warning",
    message: "{value} does not fit the 32-bit integers of this table",
    hint: "raise the DefinitionBlock's revision to 2",
    spec: "19.6.29",
    iasl: 3038,
  },
  "name-lower-case": {
    severity: "remark",
    message: "{name} is taken for {path}: names are in capital letters",
    spec: "19.2.2",
    iasl: 2182,
  },
  "name-taken": { severity: "error", message: "{path} exists already", spec: "5.3", iasl: 6074 },
  "term-form": {
    severity: "error",
    message: "{found} cannot stand here; expected {expected}",
    spec: "19.2",
    iasl: 6126,
  },
  "term-idle": {
    severity: "error",
    message: "{found} before this does nothing: a statement is an operator or a call with parentheses",
    spec: "19.2",
    iasl: 6126,
  },
  "name-not-constant": {
    severity: "error",
    message: "the value of Name must be constant",
    hint: "store the value when it is known, in a method",
    spec: "19.6.90",
    iasl: 6147,
  },
} as const satisfies { readonly [name: string]: DiagnosticDeclaration };
