/** Where the debugger's commands come from: a terminal with editing and completion, a pipe, or a script. */
import { createInterface } from "node:readline";

/** One line at a time. */
export type Lines = AsyncIterable<string>;

/** The lines of a stream of bytes. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): Lines {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** True if this stream is the terminal that a person types at. */
export function isTerminal(input: AsyncIterable<Uint8Array>): boolean {
  return input === process.stdin && process.stdin.isTTY && process.stdout.isTTY;
}

/** The lines that a person types, with editing, history and completion. Ctrl-C gives up a line, Ctrl-D ends. */
export async function* typedLines(
  prompt: string,
  complete: (line: string) => readonly [candidates: readonly string[], word: string],
): Lines {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt,
    completer: (line: string) => {
      const [candidates, word] = complete(line);
      const [only, ...others] = candidates;
      // A path may go on, a word is complete.
      const isWord = only !== undefined && others.length === 0 && !only.startsWith("\\");
      return [isWord ? [`${only} `] : [...candidates], word];
    },
  });
  terminal.on("SIGINT", () => {
    terminal.write(null, { ctrl: true, name: "u" });
    terminal.prompt();
  });
  terminal.prompt();
  try {
    for await (const line of terminal) {
      yield line;
      terminal.prompt();
    }
  } finally {
    terminal.close();
  }
}
