/**
 * How the events of a trace read. `{key}` is a value as it is, `{key:x4}` at least four hex digits, `{key?yes|no}` one
 * of two words, `{key:notify}` a notification with its meaning. Events marked `detail` show with --verbose only.
 */

export interface EventTemplate {
  readonly text: string;
  readonly level: "step" | "main" | "detail";
}

const main = (text: string): EventTemplate => ({ text, level: "main" });
const detail = (text: string): EventTemplate => ({ text, level: "detail" });
const step = (text: string): EventTemplate => ({ text, level: "step" });

export const eventTemplates: Readonly<Record<string, EventTemplate>> = {
  "scenario/power-on": step("{title}"),
  "scenario/step": step("{title}"),

  // people, toolstack, firmware of the host
  "vcpu/set": main("asks for vCPU {vcpu} to {online?come online|go offline}"),
  "cpu/online": main("brings CPU {cpu} online"),
  "cpu/offline": main("takes CPU {cpu} offline"),
  "cpu/busy": main("{busy?pins work to|releases} CPU {cpu}"),
  "firmware/cpu-insert": main("firmware announces a processor in a socket, UID {uid:x2}"),

  // hypervisor
  "table/place": main("places {signature} at {address:x8}, {length} bytes"),
  relocate: detail("relocates {slot} at offset {offset:x4} to {value:x8}"),
  "vcpu/identity": detail("vCPU {vcpu} is UID {uid}, APIC ID {apicId}, {object}"),
  "vcpu/wanted": main("vCPU {vcpu} shall be {present?present|absent}"),
  "vcpu/state": main("vCPU {vcpu} is {state}"),
  "eject/completed": main("vCPU {vcpu} is ejected"),
  "eject/refused": main("the OS refused to eject vCPU {vcpu}"),
  hypercall: main("hypercall {number} {command} returns {result}"),
  virq: main("raises VIRQ {virq}"),
  "pcpu/present": main("pCPU {pcpu}: APIC ID {apicId}, ACPI ID {acpiId}"),
  "pcpu/state": main("pCPU {pcpu} is {state}"),

  // hardware
  "io/read": detail("{device} read {space} {address:x4} width {width} = {value:x2}"),
  "io/write": detail("{device} write {space} {address:x4} width {width} = {value:x2}"),
  "gpe/status": main("GPE block {block}: status bit {gpe} {on?set|cleared}"),
  "pm1/status": main("PM1 status: {bit} {on?set|cleared}"),
  "sci/level": main("SCI line {asserted?asserted|released}"),
  "ioapic/deliver": main("IOAPIC pin {pin} sends vector {vector:x2} to APIC {destination}"),
  "lapic/accept": detail("LAPIC {apicId} accepts vector {vector:x2}"),
  "lapic/deliver": detail("LAPIC {apicId} delivers vector {vector:x2}"),
  "lapic/eoi": detail("LAPIC {apicId} ends vector {vector:x2}"),
  "ipi/send": main("APIC {from} sends {delivery} to APIC {to}"),
  "cpu/state": main("APIC {apicId}: processor {state}"),

  // AML
  "method/enter": main("enters {method}"),
  "method/exit": detail("leaves {method}"),
  "region/read": detail("{region} {address:x4} width {width} is {value:x2}"),
  "region/write": detail("{region} {address:x4} width {width} := {value:x2}"),
  notify: main("Notify ({object}, {value:notify})"),
  sleep: main("sleeps {ms} ms"),
  "table/load": main("loads {signature} {oemTableId}, {length} bytes"),

  // operating system
  "table/found": main("finds {signature} at {address:x8}, {length} bytes"),
  "check/checksum": detail("checksum of {signature} is {ok?right|wrong}"),
  "acpi/enable": main("enables ACPI"),
  "gpe-block/install": main("installs GPE block {block}: GPEs {first} to {first+count} at {address:x4}"),
  sci: main("handles the SCI"),
  "gpe/disable": main("masks GPE {gpe} of {block}"),
  "gpe/clear": main("clears GPE {gpe} of {block}"),
  "gpe/enable": main("enables GPE {gpe} of {block}"),
  "gpe/dispatch": main("runs {method} for GPE {gpe} of {block}"),
  "gpe/done": detail("is done with GPE {gpe} of {block}"),
  "notify/dispatch": main("handles Notify {value:notify} of {object}"),
  "processor/found": main("sees {object}: UID {uid}, APIC ID {apicId}, _STA {status:x2}"),
  "processor/physical": main("{object} with UID {uid} is a physical processor (STAO)"),
  "processor/registered": main("registers CPU {cpu}: {object}, UID {uid}, APIC ID {apicId}"),
  "processor/online": main("CPU {cpu} is online: UID {uid}, APIC ID {apicId}"),
  "processor/offline": main("CPU {cpu} is offline: UID {uid}, APIC ID {apicId}"),
  "processor/unregistered": main("forgets {object}, UID {uid}"),
  "processor/refused": main("refuses {object}: {reason}"),
  evaluate: detail("evaluates {object} = {result}"),
  ost: main("_OST event {event:x2}, status {status:x2}"),
  eject: main("evaluates _EJ0 of {object}"),
};

/** What a notification of a processor device means (ACPI 6.5 §5.6.6, tables 5.184 and 5.186). */
export const notifyNames: Readonly<Record<number, string>> = {
  0: "Bus Check",
  1: "Device Check",
  2: "Device Wake",
  3: "Eject Request",
  128: "0x80",
  129: "0x81",
};
