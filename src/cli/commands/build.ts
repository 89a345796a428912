/** `acpikit build` */

import { join } from "node:path";
import { Argument } from "commander";
import { type Diagnostic, hasErrors } from "../../base/diagnostic.ts";
import { hex } from "../../base/hex.ts";
import { buildTableSet, isProfileName, profileNames, profiles, type TableSet } from "../../firmware/index.ts";
import type { OutputFile } from "../../node/index.ts";
import { diffVariants } from "../../patch/index.ts";
import { amlSignatures } from "../../tables/index.ts";
import { addExamples, defineCommand, type JsonValue } from "../command.ts";
import { HOST_OPTION, readHost } from "../host-tables.ts";
import { integerBetween } from "../option-values.ts";
import { profileName } from "../profile-name.ts";
import { mapToJson } from "../relocation-files.ts";

interface Options {
  readonly output?: string;
  readonly vcpus?: number;
  readonly maxVcpus?: number;
  readonly pcpus?: number;
  readonly pcpuSlots?: number;
  readonly host?: readonly string[];
  readonly mirrorOnGpe0?: boolean;
}

/** The largest count that makes sense to read; what a profile can hold it says itself. */
const count = integerBetween(1, 1_000_000);

export const buildCommand = defineCommand<Options>({
  configure(command) {
    command
      .addArgument(new Argument("<profile>", profileNames.join(", ")).argParser(profileName))
      .option("-o, --output <folder>", "write the tables, their sources, and manifest.json with their addresses")
      .option("--vcpus <n>", "virtual CPUs present at boot (default: 1)", count)
      .option("--max-vcpus <n>", "virtual CPUs that can be there (default: those present)", count)
      .option("--pcpus <n>", "physical CPUs present at boot", count)
      .option("--pcpu-slots <n>", "physical CPUs that can be there", count)
      .option(...HOST_OPTION)
      .option("--mirror-on-gpe0", "announce vCPUs on a free GPE0 event, too, for systems without GPE block devices")
      .addHelpText("after", `\nProfiles:\n${profileRows()}`);
    addExamples(command, [
      ["acpikit build pvh-dom0 --max-vcpus 128", "what the set holds and where it lies"],
      ["acpikit build pvh-dom0 --host acpidump.txt -o tables", "what a dom0 on that computer gets"],
      ["acpikit build pvh-dom0 --vcpus 1 --max-vcpus 4 -o tables", "the set as files"],
    ]);
  },
  async run([profile = ""], { output, host: hostPaths, ...sizes }, context) {
    if (!isProfileName(profile)) return { diagnostics: [] };
    const host = await readHost(hostPaths, context);
    if (hostPaths !== undefined && host.value === undefined) return { diagnostics: host.diagnostics };
    context.progress.update(`building ${profile}`);
    const built = buildTableSet(profile, { ...sizes, ...(host.value === undefined ? {} : { host: host.value }) });
    const diagnostics: Diagnostic[] = [...host.diagnostics, ...built.diagnostics];
    const set = built.value;
    if (set === undefined) return { diagnostics };
    const map = relocationMap(set, diagnostics);
    const files = hasErrors(diagnostics) || output === undefined ? [] : filesOf(set, map, output);
    return {
      diagnostics,
      createFolder: output,
      json: () => ({ output, ...manifest(set) }),
      text: function* ({ style }) {
        yield `${style("bold", set.profile)}  ${style("dim", profiles[set.profile].title)}\n`;
        for (const { signature, name, address, bytes, memoryType } of set.tables) {
          yield `  ${style("cyan", signature.trim().padEnd(7))}  ${hex(address, 8)}  ${String(bytes.length).padStart(7)} bytes  ${memoryType.padEnd(8)}  ${style("dim", fileName(signature, name))}\n`;
        }
        for (const { name, space, address, length } of set.blocks) {
          yield `  ${style("magenta", name.padEnd(7))}  ${hex(address, 8)}  ${String(length).padStart(7)} bytes  ${style("dim", `registers in ${space === "port" ? "I/O ports" : "memory"}`)}\n`;
        }
      },
      notes: output === undefined ? [] : [`${output}: ${files.length} files`],
      files,
    };
  },
});

function profileRows(): string {
  const width = Math.max(...profileNames.map((name) => name.length));
  return profileNames.map((name) => `  ${name.padEnd(width)}  ${profiles[name].title}`).join("\n");
}

const fileName = (signature: string, name: string): string =>
  `${name}.${amlSignatures.includes(signature) ? "aml" : "dat"}`;

/** The relocation map of the SSDT, if the profile has one that is relocated. */
function relocationMap({ ssdtTemplate }: TableSet, diagnostics: Diagnostic[]): JsonValue | undefined {
  if (ssdtTemplate === undefined) return undefined;
  const made = diffVariants(ssdtTemplate.variants, ssdtTemplate.variantValues);
  diagnostics.push(...made.diagnostics);
  return made.value === undefined ? undefined : mapToJson(made.value);
}

function filesOf(set: TableSet, map: JsonValue | undefined, folder: string): readonly OutputFile[] {
  const json = (value: JsonValue): string => `${JSON.stringify(value, undefined, 2)}\n`;
  return [
    ...set.tables.map(({ signature, name, bytes }) => ({
      path: join(folder, fileName(signature, name)),
      content: bytes,
    })),
    ...set.sources.map(({ name, asl }) => ({ path: join(folder, `${name}.asl`), content: asl })),
    ...(map === undefined ? [] : [{ path: join(folder, "ssdt.map.json"), content: json(map) }]),
    { path: join(folder, "manifest.json"), content: json(manifest(set)) },
  ];
}

/** What a program that loads the set must know. Addresses are guest-physical. */
function manifest(set: TableSet): { readonly [key: string]: JsonValue | undefined } {
  return {
    manifestVersion: 1,
    profile: set.profile,
    rsdpAddress: set.rsdpAddress,
    tables: set.tables.map(({ signature, name, address, bytes, memoryType }) => ({
      file: fileName(signature, name),
      signature: signature.trim(),
      address,
      length: bytes.length,
      memoryType,
    })),
    blocks: set.blocks.map(({ name, space, address, length, memoryType, isTrapped }) => ({
      name,
      space,
      address,
      length,
      memoryType,
      isTrapped,
    })),
    vcpus: set.vcpus.map(({ vcpu, uid, apicId, isPresent, path, entryAddress }) => ({
      vcpu,
      uid,
      apicId,
      isPresent,
      path,
      entryAddress,
    })),
    pcpus: set.pcpus.map((slot) => ({ ...slot })),
    madt: { ...set.madt },
    events: { ...set.events },
    relocation:
      set.ssdtTemplate === undefined
        ? undefined
        : { table: "ssdt.aml", map: "ssdt.map.json", values: hexValues(set.ssdtTemplate.values) },
  };
}

const hexValues = (values: Readonly<Record<string, number | bigint>>): JsonValue =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, hex(value)]));
