/** Names of hypercalls as Xen's headers write them, made from the declared numbers. */
import { versionCommands } from "./guest-calls.ts";
import {
  domctlCommands,
  eventChannelCommands,
  hvmCommands,
  hypercalls,
  memoryCommands,
  platformCommands,
  schedCommands,
  sysctlCommands,
  vcpuCommands,
} from "./hypercalls.ts";

const commands: { readonly [N in keyof typeof hypercalls]: Readonly<Record<string, number>> } = {
  platformOp: platformCommands,
  memoryOp: memoryCommands,
  // Their first arguments are no commands.
  multicall: {},
  setTimerOp: {},
  xenVersion: versionCommands,
  vcpuOp: vcpuCommands,
  schedOp: schedCommands,
  eventChannelOp: eventChannelCommands,
  hvmOp: hvmCommands,
  sysctl: sysctlCommands,
  domctl: domctlCommands,
};

const headerName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `7/55` → `platform_op get_cpuinfo`, for every hypercall and command that is declared. */
export const hypercallNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(commands).flatMap(([call, list]) =>
    // The keys of `commands` are those of `hypercalls`.
    Object.entries(list).map(([command, number]) => [
      `${hypercalls[call as keyof typeof hypercalls]}/${number}`,
      `${headerName(call)} ${headerName(command)}`,
    ]),
  ),
);
