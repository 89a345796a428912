/** `acpikit hotplug list` */
import { scenarios } from "../../hotplug/index.ts";
import { addExamples, defineCommand } from "../command.ts";
import { wrapText } from "../render/wrap-text.ts";

export const hotplugListCommand = defineCommand({
  configure(command) {
    addExamples(command, [["acpikit hotplug list --json", "names and descriptions for a script"]]);
  },
  run() {
    return {
      diagnostics: [],
      json: () => ({ scenarios: scenarios.map(({ isPortable, ...shown }) => ({ ...shown, portable: isPortable })) }),
      text: function* ({ style, columns }) {
        for (const { name, title, description, isPortable } of scenarios) {
          yield `${style("bold", name)}  ${title}${isPortable ? style("dim", "  (on any tables, too)") : ""}\n`;
          for (const line of wrapText(description, Math.max(30, columns - 2))) yield `  ${style("dim", line)}\n`;
        }
      },
    };
  },
});
