/** Diagnostics of the layout engines. */
import { defineDiagnostics } from "../base/diagnostic.ts";

export const { diagnose, declarations: schemaDiagnostics } = defineDiagnostics("schema", {
  truncated: {
    severity: "error",
    message: "{structure} ends inside {field}: {needed} bytes needed at offset {offset}, {left} are left",
    hint: "the table may be cut off, or its length field is too small",
  },
  "constant-differs": {
    severity: "error",
    message: "{field} of {structure} is {found}, section {section} gives {expected}",
  },
  "structure-too-short": {
    severity: "warning",
    message: "{structure} is {length} bytes long, too short for {field}; kept as raw bytes",
    hint: "section {section} gives the layout",
  },
  "structure-misshapen": {
    severity: "warning",
    message: "{structure} at offset {offset} does not have the layout of section {section}; kept as raw bytes",
  },
  "unknown-type": {
    severity: "remark",
    message: "{union} of type {type}, {length} bytes, is not known; kept as raw bytes",
    hint: "it may be newer than section {section}",
  },
  "bad-length": {
    severity: "error",
    message:
      "{union} at offset {offset} gives its length as {length}, {left} bytes are left; the rest is kept as raw bytes",
    hint: "compare the length of the structure before it with its type",
  },
  "bytes-left": {
    severity: "warning",
    message: "{count} bytes follow the last field of {structure}",
    hint: "they are kept; the table may be newer than section {section}",
  },
  padding: {
    severity: "remark",
    message: "{count} zero bytes follow the last field of {structure}",
    hint: "they are kept: most likely padding",
  },
  "unterminated-string": {
    severity: "error",
    message: "{field} of {structure} has no NUL before the end",
  },
  "part-outside": {
    severity: "error",
    message: "{field} of {structure} lies at offset {offset} with {length} bytes, outside {start} to {end}",
  },
  "reserved-set": {
    severity: "warning",
    message: "{field} of {structure} is reserved and should be zero, found {found}",
    hint: "section {section} reserves it",
  },
  "out-of-range": {
    severity: "warning",
    message: "{field} of {structure} is {found}, allowed is {minimum} to {maximum}",
    hint: "section {section} sets the limits",
  },
  "unknown-value": {
    severity: "warning",
    message: "{field} of {structure} is {found}, which has no meaning in section {section}",
  },
});
