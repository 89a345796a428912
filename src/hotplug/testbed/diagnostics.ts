/** Diagnostics of systems made of given tables. */
import { defineDiagnostics } from "../../base/diagnostic.ts";

export const { diagnose, declarations: hotplugDiagnostics } = defineDiagnostics("hotplug", {
  "no-aml": {
    severity: "error",
    message: "none of the tables holds AML",
    hint: "give at least a DSDT, or an SSDT that declares processors",
  },
  "host-not-used": {
    severity: "error",
    message: "scenario {scenario} has a machine of its own and cannot run on another one's tables",
    hint: "scenarios of one hardware domain can: pvh-dom0, pvh-dom0-draft-c",
  },
  "not-portable": {
    severity: "error",
    message: "scenario {scenario} is about its own hypervisor and cannot run on other tables",
    hint: "acpikit hotplug list names the scenarios that run on any tables",
  },
  "own-systems": {
    severity: "error",
    message: "scenario {scenario} has operating systems of its own",
    hint: "leave --ospm out",
  },
  "too-few-processors": {
    severity: "error",
    message: "scenario {scenario} needs {needed} processors, the tables have {count}",
    hint: "another scenario needs fewer: vcpu-add and vcpu-again need two",
  },
  "no-sleeping-state": {
    severity: "error",
    message: "scenario {scenario} sleeps in S{state}, and these tables have no \\_S{state}",
    hint: "a platform that leaves \\_S{state} out has no such state; if another SSDT declares it, give that one, too",
    spec: "7.4.2",
  },
  "no-sleep-registers": {
    severity: "error",
    message: "scenario {scenario} sleeps in S{state}, and the FADT names no registers for it",
    hint: "PM1a_CNT_BLK, or SLEEP_CONTROL_REG and SLEEP_STATUS_REG of a hardware-reduced platform, lead there",
    spec: "4.8.3.2.1",
  },
  "bad-saved-run": {
    severity: "error",
    message: "the saved run cannot go on: {problem}",
    hint: "run the scenario anew",
  },
  "no-interface": {
    severity: "warning",
    message: "no known hot-plug interface is in these tables: {detail}",
    hint: "name the model with --device if you know for which hardware the tables were written",
  },
  "not-this-interface": {
    severity: "error",
    message: "the tables do not have the registers of {model}",
    hint: "leave --device out to have the interface found",
  },
  "made-table": {
    severity: "remark",
    message: "no {signature} was given: one for {what} is used",
  },
  "table-twice": {
    severity: "warning",
    message: "{signature} is given {count} times: {used} is used, {others} not",
    hint: "give the tables of one machine",
  },
  "not-emulated": {
    severity: "warning",
    message: "{what} is not emulated: reads give all ones",
  },
  "board-unusable": {
    severity: "error",
    message: "no machine can be built for these tables: {problem}",
  },
  "no-processors": {
    severity: "error",
    message: "the MADT has no processor",
    spec: "5.2.12",
  },
});
