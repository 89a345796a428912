/** `acpikit relocate diff` */
import { hasErrors } from "../../base/diagnostic.ts";
import { diffVariants, type SlotValues } from "../../patch/index.ts";
import { readCheckedTables } from "../checked-tables.ts";
import { addExamples, defineCommand } from "../command.ts";
import { diagnose } from "../diagnostics.ts";
import { mapToJson, type NamedValues, namedValues } from "../relocation-files.ts";
import { renderMap } from "../render/relocation-text.ts";

interface Options {
  readonly slot?: readonly NamedValues[];
  readonly output?: string;
}

export const relocateDiffCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<table...>", "two or more compilations of one source with different values")
      .requiredOption(
        "--slot <name=a,b…>",
        "a value's name and what each table has for it; repeat for each value",
        namedValues,
      )
      .option("-o, --output <map>", "write the map to a file");
    addExamples(command, [
      [
        "acpikit relocate diff a.aml b.aml --slot BASE=0x11111111,0x22222222 -o base.json",
        "where BASE stands in the table",
      ],
    ]);
  },
  async run(operands, options, context) {
    const read = await readCheckedTables(operands, { ...context, wanted: "an AML table" });
    const slots = options.slot ?? [];
    const diagnostics = [...read.diagnostics];
    if (!hasErrors(diagnostics)) {
      for (const { name, values } of slots) {
        if (values.length !== read.value.length) {
          diagnostics.push(
            diagnose("slot-values", undefined, { name, values: values.length, tables: read.value.length }),
          );
        }
      }
    }
    if (hasErrors(diagnostics)) return { diagnostics };
    const variants = read.value.map((_, index) => slotValues(slots, index));
    const made = diffVariants(
      read.value.map(({ source }) => source),
      variants,
    );
    const map = made.value;
    diagnostics.push(...made.diagnostics);
    const json = map === undefined ? undefined : mapToJson(map);
    return {
      diagnostics,
      inputs: operands,
      json: () => ({ map: json }),
      text: (text) => (map === undefined || options.output === "-" ? [] : renderMap(map, text)),
      files:
        json === undefined || options.output === undefined
          ? []
          : [{ path: options.output, content: `${JSON.stringify(json, undefined, 2)}\n` }],
    };
  },
});

const slotValues = (slots: readonly NamedValues[], index: number): SlotValues =>
  Object.fromEntries(slots.map(({ name, values }) => [name, values[index] ?? 0n]));
