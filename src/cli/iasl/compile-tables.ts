/** Sources of data tables in an iasl command line. */
import type { SourceFile } from "../../base/span.ts";
import { writeFiles } from "../../node/index.ts";
import { compileTableSource } from "../../tables/index.ts";
import { reportFile, type Streams } from "./compile-files.ts";
import { iaslStatus } from "./exit-status.ts";
import { inTextOrder, isShown, weighMessages } from "./messages.ts";
import { amlPath } from "./output-paths.ts";
import { oneLineMessage, twoLineMessage } from "./render-messages.ts";
import type { IaslSettings } from "./settings.ts";
import { binaryLine, tableInputLine, totalsText } from "./summary.ts";

/** Compiles each source by itself. Returns the exit status. */
export function compileTables(sources: readonly SourceFile[], settings: IaslSettings, streams: Streams): number {
  let status: number = iaslStatus.fine;
  for (const source of sources) {
    const { value, diagnostics } = compileTableSource(source);
    const weighed = weighMessages(diagnostics, settings);
    const shown = inTextOrder(weighed.messages).filter((message) => isShown(message, settings));
    const messages = shown.map(settings.isOneLine ? oneLineMessage : twoLineMessage).join("");
    (settings.isOneLine ? streams.say : streams.complain)(messages);
    streams.say(`${tableInputLine(source)}\n`);
    const isWritten = weighed.errors === 0 || settings.isForced;
    const path = amlPath(source.path, settings.prefix, "");
    const [problem] = isWritten ? writeFiles([{ path, content: value.bytes }], { inputs: [source.path] }) : [];
    if (problem !== undefined) {
      reportFile(path, "AML Output", problem.message, settings, streams);
      return iaslStatus.usage;
    }
    if (isWritten) streams.say(`${binaryLine(path, value.bytes.length)}\n`);
    streams.say(totalsText(weighed, { isWritten, hasSyntaxErrors: false, optimizations: undefined }));
    if (!isWritten) status = iaslStatus.failed;
  }
  return status;
}
