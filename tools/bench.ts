/**
 * Speed, in tables: medians of several runs on this machine.
 *
 *   npm run bench                 every benchmark
 *   npm run bench -- NAME…        some of them: hotplug-scale, beside-acpica, compiler, interpreter, start-up,
 *                                 corpus-load, dump, disassembler, conformance
 */
import { besideAcpica } from "./bench/beside-acpica.ts";
import { compilerSpeed } from "./bench/compiler.ts";
import { conformanceSpeed } from "./bench/conformance.ts";
import { corpusLoad } from "./bench/corpus-load.ts";
import { disassemblerSpeed } from "./bench/disassembler.ts";
import { dumpSpeed } from "./bench/dump.ts";
import { hotplugScale } from "./bench/hotplug-scale.ts";
import { interpreterSpeed } from "./bench/interpreter.ts";
import { startUp } from "./bench/start-up.ts";

const benchmarks: Readonly<Record<string, () => void>> = {
  "hotplug-scale": hotplugScale,
  "beside-acpica": besideAcpica,
  compiler: compilerSpeed,
  interpreter: interpreterSpeed,
  "start-up": startUp,
  "corpus-load": corpusLoad,
  dump: dumpSpeed,
  disassembler: disassemblerSpeed,
  conformance: conformanceSpeed,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => benchmarks[name] === undefined);
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(", ")}; there are: ${Object.keys(benchmarks).join(", ")}`);
  process.exitCode = 2;
} else {
  console.log(`node ${process.version}, ${process.platform} ${process.arch}\n`);
  for (const [name, run] of Object.entries(benchmarks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`== ${name}`);
    run();
  }
}
