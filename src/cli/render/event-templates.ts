/**
 * How the events of a trace read, by their kind; `lane:kind` goes before the kind alone.
 *
 * In a text, `{key}` is a value as it is, `{key:x4}` at least four hex digits, `{key?yes|no}` one of two words, and
 * `{key:notify}`, `{key:hypercall}`, `{key:ost}` a number with its meaning from the lists below.
 */
import { hypercallNames } from "../../xen/index.ts";

export interface EventTemplate {
  readonly text: string;
  /** `step` begins a part of the timeline, `detail` shows with --verbose only. */
  readonly level: "step" | "main" | "detail";
  /** Events of this kind that follow each other share one line: these words, and the text of each. */
  readonly together?: string;
}

const main = (text: string): EventTemplate => ({ text, level: "main" });
const detail = (text: string): EventTemplate => ({ text, level: "detail" });
const step = (text: string): EventTemplate => ({ text, level: "step" });
const list = (together: string, text: string): EventTemplate => ({ text, level: "main", together });

export const eventTemplates: Readonly<Record<string, EventTemplate>> = {
  "scenario/step": step("{title}"),
  "system/power-on": main("powers on {profile}: {present} of {possible} vCPUs, OS {personality}"),

  // people, toolstack, firmware of the host
  "vcpu/set": main("asks for vCPU {vcpu} to {online?come online|go offline}"),
  "cpu/online": main("brings CPU {cpu} online"),
  "cpu/offline": main("takes CPU {cpu} offline"),
  "cpu/pin": main("{isBusy?pins work to|releases} vCPU {vcpu}"),
  "pcpu/online": main("brings pCPU {pcpu} online"),
  "firmware/cpu-insert": main("firmware: a processor is in socket {slot}, UID {uid}"),
  "firmware/ost": main("firmware: socket {slot} gets _OST {event:ost}"),

  "firmware/cpu-remove": main("firmware: the processor in socket {slot} is to go, UID {uid}"),
  "event/spurious": main("raises {count} events without a change"),
  "scenario/left-out": main("{what}: {problem}"),

  // guests of several kinds, the store
  "guest/boot": main("starts domain {domain}, {guest}: {present} of {possible} vCPUs"),
  "guest/identity": main(
    "domain {domain} {guest}, vCPU {vcpu}: APIC ID {apicId}, UID {uid}, {acpiHandle}, from {source}, {state}",
  ),
  "guest/physical": main("domain {domain}: {object}, UID {uid}, is a physical CPU"),
  "xenstore/write": main("writes {path} = {value}"),
  "xenstore/event": main("the watch {token} of domain {domain} fires for {path}"),
  "xenstore/changed": main("domain {domain} reads that vCPU {vcpu} shall be {value}"),
  "xenstore/watch": main("domain {domain} watches {path} as {token}"),
  "toolstack/done": main("the hypervisor answers {result} for pCPU {pcpu}"),
  "sched/migrate": main("{unit} moves from pCPU {from} to {to}: {reason}"),
  "table/limit": main("finds {found} {limit} and takes {most}: {where}"),
  "sched/pool": main("CPU pool {pool} shares its CPUs by {scheduler}"),
  "vcpu/context": main("vCPU {vcpu} of domain {domain} is given registers{isOnline? and runs|}"),
  "hypercall/suspended": detail("vCPU {vcpu} leaves hypercall {number} command {command} for now, {left} to do"),
  "cpu/refused": main("keeps CPU {cpu}: {reason}"),
  "processor/start-failed": main("CPU {cpu} (APIC ID {apicId}) does not start: {reason}"),

  "register/read": main("reads {width} bytes at {offset:x2} of {block}: {result:x2}"),
  "register/write": main("writes {value:x2} with {width} bytes at {offset:x2} of {block}"),
  "system/restored": main(
    "saves and restores everything below the OS ({bytes} bytes of JSON): {ok?the same|not the same}",
  ),
  "race/explored": main("{race}, {guarded?with|without} the guard, in {schedules} orders: {problem}"),
  "race/switch": main("{from} stops in {method} at {offset:x2}, {to} goes on"),
  "race/replayed": detail("{race}, once more: {problem}"),

  // sleeping, waking, starting over
  "system/sleep": main("asks for sleeping state S{state}"),
  "power-button": main("presses the power button"),
  "domain/trigger": main("sends {trigger} to domain {domain}"),
  "domain/reboot": main("reboots domain {domain}"),
  "domain/sleep": main("domain {domain} is suspended in S{state}"),
  "domain/wake": main("domain {domain} goes on"),
  "domain/reset": main("domain {domain} starts over with {vcpus} vCPUs"),
  "domain/paused": main("domain {domain} {isPaused?is paused|goes on}"),
  "domain/shutdown": main("domain {domain} shuts down, reason {reason}"),
  "acpi/sleep": main("puts the machine into S{state}: PM1a {valueA:x4}"),
  "acpi/wake": main("is back from S{state}"),
  "pm1/sleep": main("PM1 control: SLP_EN with SLP_TYP {type}"),
  "sleep-control/sleep": main("sleep control: SLP_EN with SLP_TYP {type}"),
  "sleep-control/status": main("sleep status: {bit} {on?set|cleared}"),
  "power/state": main("the machine is {state}"),
  "firmware/wake": main("firmware jumps to the waking vector {vector:x8}"),
  "sleep/prepare": main("prepares for S{state}, SLP_TYP {typeA}"),
  "sleep/enter": main("goes to S{state} by {by}, waking vector {vector:x8}"),
  "sleep/wake": main("is awake from S{state}, by {by}"),
  "sleep/done": main("works again after S{state}"),
  "sleep/refused": main("does not sleep in S{state}: {reason}"),
  "gpe/mask": main("masks GPE {gpe} of {block} for sleep"),

  // what tables say of themselves
  "interface/detected": main("has the registers of {model} at {space} {address:x4}"),
  "interface/unknown": main("has {removable} processors with _EJ0 and no registers that are known; nearest: {nearest}"),
  "interface/missing": main("lacks what {model} needs: {what}"),
  "table/made": detail("no {signature} was given: one is made"),
  "table/problem": main("{signature}: {message}"),
  "table/given": detail("{signature} at {address:x8}, {length} bytes, revision {revision}, {oemId} {oemTableId}"),
  "table/region": detail("region {region} at {space} {address:x4}, {length} bytes"),
  "table/field": detail("field {field} of {region}: {bitWidth} bits from bit {bitOffset}"),
  "table/processor": detail("{declaration} {object}: ProcID {processorId}, _UID {uid}"),
  "table/event-method": detail("{method} looks at {regions}"),
  "table/madt-entry": detail("MADT entry of type {type}: UID {uid}, APIC ID {apicId}, {enabled?enabled|disabled}"),
  "table/madt-foreign": detail("MADT entry of type {type} for the host: UID {uid}, APIC ID {apicId}"),
  "table/processor-method": detail("{method} takes {arguments} arguments of {wanted}"),
  "table/ancestor": detail("{object} is above it, _STA {status:x2}"),
  "table/interrupt": detail("{role} of {object}: GSI {gsi}, {trigger}, active {polarity}"),
  "hardware/interrupt": detail("{role}: {object} has GSI {gsi}, {trigger}, active {polarity}"),
  "table/address": detail("{what} at {address:x8}, says the {table}"),
  "hardware/address": detail("{what} at {place}, says the platform"),
  "table/device": detail("{object}: {id}"),
  "table/stao": detail("STAO of revision {revision}: {names} names, {noNames} other strings"),
  "table/stao-processor": detail("STAO: the processor with UID {uid} is the host's"),
  "table/encoding": detail("{name} at {offset:x4} of the {table} takes {bytes} bytes"),

  // hypervisor
  "table/place": list("places", "{signature} at {address:x8}"),
  relocate: detail("relocates {slot} at offset {offset:x4} to {value:x8}"),
  "relocate/refused": main("cannot relocate {table}: {reason}"),
  "vcpu/identity": detail("vCPU {vcpu} is UID {uid}, APIC ID {apicId}, {object}"),
  "vcpu/wanted": main("vCPU {vcpu} shall be {present?present|absent}"),
  "vcpu/state": main("vCPU {vcpu} is {state}"),
  "vcpu/refused": main("vCPU {vcpu} cannot be asked to go: {reason}"),
  "eject/completed": main("vCPU {vcpu} is ejected"),
  "eject/refused": main("the OS refused to eject vCPU {vcpu}"),
  "madt/corrupted": main("MADT entry of vCPU {vcpu} is damaged: {actual} instead of {expected}"),
  "hypervisor:hypercall": detail("serves {command:hypercall}: {result}"),
  "hypervisor:ost": main("hears _OST of vCPU {vcpu}: {event:ost}"),
  virq: main("raises VIRQ {virq:virq}"),
  "pcpu/present": main("pCPU {pcpu} is present: APIC ID {apicId}, ACPI ID {acpiId}"),
  "hypervisor:pcpu/state": main("pCPU {pcpu} is {state}"),
  "pcpu/step": detail("pCPU {pcpu}: {step}"),

  // hardware
  "io/read": detail("{device} read {space} {address:x4} width {width} = {value:x2}"),
  "io/write": detail("{device} write {space} {address:x4} width {width} = {value:x2}"),
  "io/unclaimed": detail("no device answers a {direction} of {space} {address:x4} width {width}"),
  "smi/command": main("firmware gets the SMI command {command:x2}"),
  "pm1/sci-enable": main("PM1 control: SCI_EN is {on?set|clear}"),
  "gpe/status": main("{block}: status bit {gpe} {on?set|cleared}"),
  "ged/status": main("GSI {gsi}: event {event:x2} is set"),
  "firmware/eject": main("firmware is to eject processor {slot}"),
  "check/table-write": detail("byte {offset:x2} of the {table} becomes {after:x2}"),
  "check/stray-write": main("{region} writes byte {offset:x2} of {table}: {before:x2} becomes {after:x2}"),
  "check/table-sum": detail("the {signature} {ok?sums to zero|does not sum to zero}"),
  "pm1/status": main("PM1 status: {bit} {on?set|cleared}"),
  "sci/level": main("SCI line {asserted?asserted|released}"),
  "ioapic/deliver": main("IOAPIC pin {pin} sends vector {vector:x2} to APIC {destination}"),
  "lapic/accept": detail("LAPIC {apicId} accepts vector {vector:x2}"),
  "lapic/deliver": detail("LAPIC {apicId} delivers vector {vector:x2}"),
  "lapic/eoi": detail("LAPIC {apicId} ends vector {vector:x2}"),
  "ipi/send": main("APIC {from} sends {delivery} to APIC {to}"),
  "cpu/state": main("APIC {apicId}: processor {state}"),

  // AML
  "method/enter": main("runs {method}"),
  "method/exit": detail("leaves {method}"),
  "region/read": detail("{region} {address:x4} width {width} is {value:x2}"),
  "region/write": detail("{region} {address:x4} width {width} := {value:x2}"),
  notify: main("Notify ({object}, {value:notify})"),
  sleep: main("sleeps {ms} ms"),
  debug: main("Debug: {text}"),
  "table/load": main("loads {signature} {oemTableId}, {length} bytes"),

  // operating system
  "table/found": list("finds", "{signature} at {address:x8}"),
  "check/checksum": detail("checksum of {signature} is {ok?right|wrong}"),
  "madt/ignored": detail("passes over the MADT entry of UID {uid}, APIC ID {apicId}: {reason}"),
  "stao/hidden": main("hides {object}, as STAO says"),
  "acpi/enable": main("enables ACPI (by {by})"),
  "boot/done": main("is up: {processors} processor objects"),
  "gpe-block/install": main("installs GPE block {block}: {count} events from {first} at {address:x4}"),
  sci: main("handles the SCI"),
  "gpe/disable": main("masks GPE {gpe} of {block}"),
  "gpe/clear": main("clears GPE {gpe} of {block}"),
  "gpe/enable": main("enables GPE {gpe} of {block}"),
  "ged/install": main("takes interrupt {gsi} for {object}"),
  "ged/dispatch": main("interrupt {gsi} of {object}: runs {method}"),
  "ged/done": detail("{object} is done with interrupt {gsi}"),
  "gpe/dispatch": main("queues {method} for GPE {gpe} of {block}"),
  "gpe/done": detail("is done with GPE {gpe} of {block}"),
  "notify/dispatch": main("handles Notify {value:notify} of {object}"),
  hotplug: detail("starts work on event {event:notify} of {object}"),
  "device-check": main("Device Check of {object}: _STA is {status:x2}, {outcome}"),
  "processor/found": main("sees {object}: UID {uid}, APIC ID {apicId}, _STA {status:x2}"),
  "processor/physical": list("leaves to the hypervisor, as STAO says:", "{object} (UID {uid})"),
  "processor/registered": main("registers CPU {cpu}: {object}, UID {uid}, APIC ID {apicId}"),
  "processor/start": main("starts CPU {cpu}, APIC ID {apicId}, by {by}"),
  "processor/online": main("CPU {cpu} is online: UID {uid}, APIC ID {apicId}"),
  "processor/offline": main("CPU {cpu} is offline: UID {uid}, APIC ID {apicId}"),
  "processor/unregistered": main("forgets {object}, UID {uid}"),
  "processor/refused": main("refuses {object}: {reason}"),
  "ospm:pcpu/state": main("knows pCPU {pcpu} as {state}"),
  evaluate: detail("evaluates {object} = {result}"),
  "evaluate/aborted": main("cannot evaluate {object}: {code}"),
  hypercall: main("calls {command:hypercall}: {result}"),
  ost: main("reports by {object}._OST: {event:ost}"),
  "ost/missing": main("has nowhere to report to: {object} has no _OST"),
  eject: main("ejects {object} by _EJ0"),
};

type Meanings = Readonly<Record<string, string>>;

/** What a notification of a processor means (ACPI 6.5 §5.6.6, tables 5.184 and 5.186). */
const notifications: Meanings = { 0: "0 Bus Check", 1: "1 Device Check", 2: "2 Device Wake", 3: "3 Eject Request" };

/** Source event and status of _OST (ACPI 6.5 §6.3.5, tables 6.19 to 6.21). */
const ostStatuses: Meanings = {
  "1/0": "Device Check, success",
  "1/1": "Device Check, failure",
  "3/0": "Eject Request, success",
  "3/1": "Eject Request, failure",
  "3/128": "Eject Request, not supported",
  "3/129": "Eject Request, device in use",
  "3/130": "Eject Request, device busy",
  "3/132": "Eject Request, in progress",
  "259/0": "Ejection Processing, success",
  "259/132": "Ejection Processing, in progress",
};

/** Numbers with a meaning: the values that together look it up, and the list. */
export const meanings: Readonly<Record<string, { readonly keys: readonly string[]; readonly names: Meanings }>> = {
  notify: { keys: ["value", "event"], names: notifications },
  hypercall: { keys: ["number", "command"], names: hypercallNames },
  ost: { keys: ["event", "status"], names: ostStatuses },
  virq: { keys: ["virq"], names: { 9: "9 PCPU_STATE" } },
};
