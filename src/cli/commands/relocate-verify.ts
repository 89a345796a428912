/** `acpikit relocate verify` */
import { hasErrors } from "../../base/diagnostic.ts";
import { readTables } from "../../node/index.ts";
import { verifyRelocation } from "../../patch/index.ts";
import { addExamples, defineCommand } from "../command.ts";
import { diagnose } from "../diagnostics.ts";
import { type NamedValues, namedValues, readMapFile } from "../relocation-files.ts";
import { singleValues } from "./relocate-apply.ts";

interface Options {
  readonly set?: readonly NamedValues[];
}

export const relocateVerifyCommand = defineCommand<Options>({
  configure(command) {
    command
      .argument("<table>", "a table that was relocated, or the table of the map")
      .argument("<map>", "what relocate diff wrote")
      .option("--set <name=value>", "what a slot must hold; give all of them or none", namedValues);
    addExamples(command, [
      ["acpikit relocate verify out.aml base.json --set BASE=0xFE800000", "does the table hold what it should?"],
    ]);
  },
  async run([tablePath = "", mapPath = ""], options, context) {
    // The checksum is part of what is verified.
    const tables = await readTables([tablePath], { ...context, wanted: "an AML table" });
    const map = await readMapFile(mapPath, context);
    const diagnostics = [...tables.diagnostics, ...map.diagnostics];
    const [table, ...others] = tables.value;
    if (others.length > 0)
      diagnostics.push(diagnose("one-table", undefined, { path: tablePath, count: tables.value.length }));
    if (hasErrors(diagnostics) || table === undefined || map.value === undefined) return { diagnostics };
    const values = options.set === undefined ? undefined : singleValues(options.set);
    diagnostics.push(...verifyRelocation(table.source, map.value, values));
    const isRight = !hasErrors(diagnostics);
    return {
      diagnostics,
      json: () => ({ isRight }),
      text: function* ({ style }) {
        if (isRight)
          yield `${style("green", "✓")} ${table.source.name} is the table of the map${values === undefined ? "" : " and holds the values"}\n`;
      },
    };
  },
});
