/** `acpikit hotplug list` */
import { scenarios } from "../../hotplug/index.ts";
import { addExamples, defineCommand } from "../command.ts";

export const hotplugListCommand = defineCommand({
  configure(command) {
    addExamples(command, [["acpikit hotplug list --json", "names and descriptions for a script"]]);
  },
  run() {
    return {
      diagnostics: [],
      json: () => ({ scenarios: scenarios.map(({ name, title, description }) => ({ name, title, description })) }),
      text: function* ({ style }) {
        for (const { name, title, description } of scenarios) {
          yield `${style("bold", name)}  ${title}\n  ${style("dim", description)}\n`;
        }
      },
    };
  },
});
