/** Hypercall 32, event_channel_op, and what of memory_op belongs to events (facts E.7). */
import {
  addToPhysmap,
  allocUnbound,
  bindInterdomain,
  bindIpi,
  bindPirq,
  bindVcpu,
  bindVirq,
  type ErrnoName,
  eventChannelCommands,
  expandArray,
  failure,
  fifo as fifoFacts,
  type GuestStructure,
  initControl,
  memoryCommands,
  onePort,
  physmapSpaces,
  portStates,
  portStatus,
  resetChannels,
  type StructureValues,
  setPriority,
  specialDomains,
} from "../xen/index.ts";
import type { PortResult } from "./events/index.ts";
import { argument, byNumber, copyFromGuest, copyToGuest, type HypercallContext, resultOf } from "./hypercall.ts";

type EventOperation = (context: HypercallContext, address: number | undefined) => number;

const PAGE = 4096;

/** Reads the structure, acts on it. */
const on =
  <Field extends string>(
    structure: GuestStructure<Field>,
    act: (context: HypercallContext, op: StructureValues<Field>) => number,
  ): EventOperation =>
  (context, address) => {
    const op = copyFromGuest(context.machine, address, structure);
    return op === undefined ? failure("EFAULT") : act(context, op);
  };

/** As {@link on}, for what gives out a port and writes its number into a field. */
const allocating =
  <Field extends string>(
    structure: GuestStructure<Field>,
    field: NoInfer<Field>,
    act: (context: HypercallContext, op: StructureValues<Field>) => PortResult,
  ): EventOperation =>
  (context, address) => {
    const op = copyFromGuest(context.machine, address, structure);
    if (op === undefined) return failure("EFAULT");
    const port = act(context, op);
    if (typeof port !== "number") return failure(port);
    // The only key is the field that takes the port.
    const values = { [field]: port } as Partial<StructureValues<Field>>;
    return copyToGuest(context.machine, address, structure, values);
  };

const onPort = (act: (context: HypercallContext, port: number) => ErrnoName | undefined): EventOperation =>
  on(onePort, (context, { port }) => resultOf(act(context, port)));

/** Only one's own ports: those of others need a privilege that this model gives to nobody. */
const isOwn = ({ domain }: HypercallContext, id: number): boolean => id === specialDomains.self || id === domain.id;

const operations: { readonly [N in keyof typeof eventChannelCommands]: EventOperation } = {
  allocUnbound: allocating(allocUnbound, "port", (context, { domain, remote }) => {
    if (!isOwn(context, domain)) return "EPERM";
    return context.channels.allocUnbound(remote === specialDomains.self ? context.domain.id : remote);
  }),

  bindInterdomain: allocating(bindInterdomain, "localPort", (context, { remoteDomain, remotePort }) => {
    const remote = remoteDomain === specialDomains.self ? context.domain.id : remoteDomain;
    return context.channels.bindInterdomain(remote, remotePort);
  }),

  bindVirq: allocating(bindVirq, "port", ({ channels }, { virq, vcpu }) => channels.bindVirq(virq, vcpu)),
  bindPirq: allocating(bindPirq, "port", ({ channels }, { pirq }) => channels.bindPirq(pirq)),
  bindIpi: allocating(bindIpi, "port", ({ channels }, { vcpu }) => channels.bindIpi(vcpu)),

  close: onPort(({ channels }, port) => channels.close(port)),
  send: onPort(({ channels }, port) => channels.send(port)),
  unmask: onPort(({ channels }, port) => channels.unmask(port)),

  status(context, address) {
    const op = copyFromGuest(context.machine, address, portStatus);
    if (op === undefined) return failure("EFAULT");
    if (!isOwn(context, op.domain)) return failure("EPERM");
    const channel = context.channels.port(op.port);
    if (op.port >= context.channels.currentAbi.ports) return failure("EINVAL");
    const status = portStates.indexOf(channel?.state ?? "closed");
    const isRemote = channel?.state === "interdomain" || channel?.state === "unbound";
    return copyToGuest(context.machine, address, portStatus, {
      status,
      vcpu: channel?.vcpu ?? 0,
      first: isRemote ? channel.remoteDomain : (channel?.source ?? 0),
      second: channel?.remotePort ?? 0,
    });
  },

  bindVcpu: on(bindVcpu, ({ channels }, { port, vcpu }) => resultOf(channels.bindVcpu(port, vcpu))),

  reset: on(resetChannels, (context, { domain }) => {
    if (!isOwn(context, domain)) return failure("EPERM");
    context.resetEvents();
    return 0;
  }),

  initControl(context, address) {
    const { machine, vcpus } = context;
    const op = copyFromGuest(machine, address, initControl);
    if (op === undefined) return failure("EFAULT");
    if (vcpus[op.vcpu] === undefined) return failure("ENOENT");
    if (op.offset > PAGE - fifoFacts.controlBlockSize || op.offset % 8 !== 0) return failure("EINVAL");
    const target = op.frame * PAGE + op.offset;
    if (!Number.isSafeInteger(target) || !machine.ram.contains(target, fifoFacts.controlBlockSize)) {
      return failure("EINVAL");
    }
    context.fifo().setControl(op.vcpu, target);
    return copyToGuest(machine, address, initControl, { linkBits: fifoFacts.linkBits });
  },

  expandArray: on(expandArray, (context, { frame }) => {
    if (context.channels.currentAbi.name !== "fifo") return failure("EOPNOTSUPP");
    const page = frame * PAGE;
    if (!Number.isSafeInteger(page) || !context.machine.ram.contains(page, PAGE)) return failure("EINVAL");
    return context.fifo().addPage(page) ? 0 : failure("ENOSPC");
  }),

  setPriority: on(setPriority, (context, { port, priority }) => {
    if (context.channels.currentAbi.name !== "fifo") return failure("ENOSYS");
    if (priority >= fifoFacts.priorities || context.channels.port(port) === undefined) return failure("EINVAL");
    context.fifo().setPriority(port, priority);
    return 0;
  }),
};

const commands = byNumber<EventOperation>(eventChannelCommands, operations);

/** event_channel_op(cmd, arg). @returns 0, or a negative error */
export function eventChannelOp(context: HypercallContext, args: readonly bigint[]): number {
  const command = argument(args, 0);
  const operation = command === undefined ? undefined : commands.get(command);
  return operation === undefined ? failure("ENOSYS") : operation(context, argument(args, 1));
}

/** memory_op(cmd, arg): showing the shared info page at an address of the guest. */
export function memoryOp(context: HypercallContext, args: readonly bigint[]): number {
  if (argument(args, 0) !== memoryCommands.addToPhysmap) return failure("ENOSYS");
  const op = copyFromGuest(context.machine, argument(args, 1), addToPhysmap);
  if (op === undefined) return failure("EFAULT");
  if (!isOwn(context, op.domain)) return failure("EPERM");
  if (op.space !== physmapSpaces.sharedInfo || op.index !== 0) return failure("ENOSYS");
  const address = op.frame * PAGE;
  return Number.isSafeInteger(address) && context.sharedInfo.mapTo(address) ? 0 : failure("EINVAL");
}
