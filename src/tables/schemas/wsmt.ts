/** Windows SMM Security Mitigations Table. */
import { sourceFlags, struct, withRules } from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

export const wsmtLayout = withRules(
  struct("Windows SMM Security Mitigations Table (WSMT)", "Microsoft WSMT 1.0", {
    header: tableHeader,
    protectionFlags: sourceFlags(4, "Protection Flags", {
      fixedCommBuffers: [0, "FIXED_COMM_BUFFERS"],
      commBufferNestedPtrProtection: [1, "COMM_BUFFER_NESTED_PTR_PROTECTION"],
      systemResourceProtection: [2, "SYSTEM_RESOURCE_PROTECTION"],
    }),
  }),
  [tableChecksum],
);
