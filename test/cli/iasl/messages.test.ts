/** The words of the drop-in's messages against iasl's, for every source that is wrong on purpose. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { runIasl } from "../../../src/cli/iasl/index.ts";
import { messageTexts } from "../../../src/cli/iasl/message-texts.ts";
import { type DiagnosticCase, diagnosticCases } from "../../../tools/asl-cases.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** `number@line` and words of each message of the one-line form. */
const messagesIn = (text: string): readonly { readonly key: string; readonly words: string }[] =>
  [...text.matchAll(/\((\d+)\) : +(?:error|warning|remark) +(\d+) - (.*)/g)].map(([, line, number, words]) => ({
    key: `${number}@${line}`,
    words: (words ?? "").trim(),
  }));

async function ours(source: DiagnosticCase, folder: string): Promise<string> {
  let text = "";
  const stream = {
    write: (part: string) => {
      text += part;
      return true;
    },
  };
  const words = ["--iasl-version", "20200925", "-vi", "-p", `${folder}/ours`, source.sourcePath];
  await runIasl(words, { stdout: stream, stderr: stream, environment: {} } as never);
  return text;
}

/** Numbers whose parentheses are our own, and why. */
const ownWords: Readonly<Record<string, string>> = {
  6001: "iasl adds (-1) to some",
  6004: "iasl adds where it has the count from, if it is a call",
  6005: "iasl adds where it has the count from, if it is a call",
  6058: "ours say what the operator does take",
  6086: "iasl adds the type of the object",
  6106: "iasl counts the elements of _CST otherwise than it says",
  6126: "ours say what is wrong with the syntax",
  6127: "iasl takes what follows a short signature for a part of it",
  6139: "iasl shows what is left of a number after cutting it",
  6136: "iasl shows what is left behind the letters",
};

const hasIasl = spawnSync("iasl", ["-v"]).error === undefined;

test.runIf(hasIasl)(
  "the words are iasl's on the same line, beside those that say more",
  async () => {
    const folder = temporaryFolder();
    const differing: string[] = [];
    let compared = 0;
    for (const source of diagnosticCases()) {
      const args = ["-vi", "-p", `${folder}/theirs`, source.sourcePath];
      const { stdout } = spawnSync("iasl", args, { encoding: "latin1", timeout: 20_000 });
      const found = messagesIn(await ours(source, folder));
      for (const { key, words } of messagesIn(stdout)) {
        const same = found.filter((one) => one.key === key);
        if (same.length === 0) continue;
        compared++;
        const beginning = messageTexts[Number(key.slice(1, 4))]?.text ?? "";
        const isSyntax = key.startsWith("6126");
        const isOwn = key.slice(0, 4) in ownWords && (isSyntax || words.startsWith(beginning));
        if (!isOwn && !same.some((one) => one.words === words))
          differing.push(`${source.topic}/${source.name}: ${key} ${words}`);
      }
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  },
  120_000,
);
