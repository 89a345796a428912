/** `acpikit relocate apply` */
import { hasErrors } from "../../base/diagnostic.ts";
import { hex, hexBytes } from "../../base/hex.ts";
import { STANDARD_STREAM } from "../../node/index.ts";
import { applyRelocation, type SlotValues } from "../../patch/index.ts";
import { readCheckedTables } from "../checked-tables.ts";
import { addExamples, defineCommand } from "../command.ts";
import { diagnose } from "../diagnostics.ts";
import { type NamedValues, namedValues, readMapFile } from "../relocation-files.ts";

interface Options {
  readonly set?: readonly NamedValues[];
  readonly output: string;
}

export const relocateApplyCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<table>", "the table of the map")
      .argument("<map>", "what relocate diff wrote")
      .option("--set <name=value>", "the value of a slot; every slot of the map needs one", namedValues)
      .requiredOption("-o, --output <file>", "where the relocated table goes");
    addExamples(command, [
      ["acpikit relocate apply a.aml base.json --set BASE=0xFE800000 -o out.aml", "the same table at another address"],
    ]);
  },
  async run([tablePath = "", mapPath = ""], options, context) {
    const tables = await readCheckedTables([tablePath], { ...context, wanted: "an AML table" });
    const map = await readMapFile(mapPath, context);
    const diagnostics = [...tables.diagnostics, ...map.diagnostics];
    const [table, ...others] = tables.value;
    if (others.length > 0)
      diagnostics.push(diagnose("one-table", undefined, { path: tablePath, count: tables.value.length }));
    if (hasErrors(diagnostics) || table === undefined || map.value === undefined) return { diagnostics };
    const values = singleValues(options.set ?? []);
    const relocated = applyRelocation(table.source, map.value, values);
    diagnostics.push(...relocated.diagnostics);
    const bytes = relocated.value;
    return {
      diagnostics,
      inputs: [tablePath, mapPath],
      json: () => ({
        output: options.output,
        bytes: bytes !== undefined && options.output === STANDARD_STREAM ? hexBytes(bytes) : undefined,
        values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, hex(value)])),
      }),
      notes: [
        `${options.output}: ${map.value.slots.length === 1 ? "1 place" : `${map.value.slots.length} places`} set, checksum right`,
      ],
      files: bytes === undefined ? [] : [{ path: options.output, content: bytes }],
    };
  },
});

/** The values by slot name; a name that is given twice has its last value. */
export function singleValues(settings: readonly NamedValues[]): SlotValues {
  return Object.fromEntries(settings.map(({ name, values }) => [name, values.at(-1) ?? 0n]));
}
