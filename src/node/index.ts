/** Host adapters for Node: reading and recognising inputs, writing outputs whole, progress on a terminal. */
export { createDiskAslHost } from "./asl-host.ts";
export { type AslInput, describeInput, type Input, type TableInput, type TableSourceInput } from "./input.ts";
export { createProgress, type Progress, type ProgressStream } from "./progress.ts";
export { type ReadOptions, readBytes, STANDARD_INPUT_NAME, STANDARD_STREAM } from "./read-bytes.ts";
export { type ReadTablesOptions, readAslSources, readInputs, readTables } from "./read-inputs.ts";
export { recogniseInputs } from "./recognise.ts";
export { systemErrorCode } from "./system-error.ts";
export { type OutputFile, type WriteOptions, writeFiles } from "./write-files.ts";
