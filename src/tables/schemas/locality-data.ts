/** What numbers between an initiator and a target measure; the CDAT takes its codes from the HMAT. */
import { enumeration, u8 } from "../../schema/index.ts";

/** ACPI 6.5 §5.2.27.4. */
export const localityData = enumeration(u8, {
  "access latency": 0,
  "read latency": 1,
  "write latency": 2,
  "access bandwidth": 3,
  "read bandwidth": 4,
  "write bandwidth": 5,
});
