/** `acpikit table list` */
import { tableRows } from "../../tables/index.ts";
import { addExamples, defineCommand } from "../command.ts";

export const tableListCommand = defineCommand({
  configure(command) {
    addExamples(command, [["acpikit table list", "every table whose layout is known"]]);
  },
  run() {
    const tables = tableRows
      .flatMap(([kind, { signatures, minimumRevision, layout }]) =>
        signatures.map((signature) => ({
          signature: signature.trim(),
          kind,
          minimumRevision,
          name: layout.name,
          section: layout.section,
        })),
      )
      .sort((a, b) => (a.signature < b.signature ? -1 : 1));
    return {
      diagnostics: [],
      json: () => ({ tables }),
      text: function* ({ style }) {
        for (const { signature, name, section } of tables)
          yield `${style("bold", signature.padEnd(8))}  ${name}  ${style("dim", section)}\n`;
      },
    };
  },
});
