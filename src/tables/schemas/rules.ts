/** Conditions that several tables share. */
import { hex } from "../../base/hex.ts";
import type { Rule } from "../../schema/index.ts";
import { checksumOf, checksumOffset, wantedChecksum } from "../checksum.ts";
import { diagnose } from "../diagnostics.ts";
import type { TableHeader } from "./header.ts";

/** All bytes of a table with a standard header sum to zero. */
export const tableChecksum: Rule<{ readonly header: TableHeader }> = {
  check({ header }, { bytes, spanOf }) {
    if (checksumOf(bytes) === 0) return [];
    const wanted = hex(wantedChecksum(bytes, checksumOffset));
    const values = { signature: header.signature, found: hex(header.checksum), wanted, count: bytes.length };
    return [diagnose("wrong-checksum", spanOf("header.checksum"), values)];
  },
};
