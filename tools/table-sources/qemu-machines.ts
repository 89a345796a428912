/** The QEMU machines whose tables make up the corpus: each shows something that the others do not. */

const hotplugCpus = ["-smp", "1,maxcpus=4,sockets=4,cores=1,threads=1"];
const small = ["-m", "512M"];
const slots = ["-m", "512M,slots=4,maxmem=4G"];

const pc = (options = ""): string[] => ["-M", `pc${options}`];
const q35 = (options = ""): string[] => ["-M", `q35${options}`];
const ram = (id: string, size: string): string[] => ["-object", `memory-backend-ram,id=${id},size=${size}`];
const device = (...models: readonly string[]): string[] => models.flatMap((model) => ["-device", model]);
const set = (...properties: readonly string[]): string[] => properties.flatMap((property) => ["-global", property]);
const numa = (...nodes: readonly string[]): string[] => nodes.flatMap((node) => ["-numa", node]);

const dimm = [...slots, ...ram("m9", "128M"), ...device("pc-dimm,id=d0,memdev=m9")];
const nvdimm = [...slots, ...ram("m9", "128M"), ...device("nvdimm,id=n0,memdev=m9")];
const twoNodes = [
  ...["-smp", "4,maxcpus=8,sockets=2,cores=4,threads=1"],
  ...small,
  ...ram("m0", "256M"),
  ...ram("m1", "256M"),
  ...numa(
    "node,nodeid=0,memdev=m0",
    "node,nodeid=1,memdev=m1",
    "cpu,node-id=0,socket-id=0",
    "cpu,node-id=1,socket-id=1",
    "dist,src=0,dst=1,val=21",
  ),
];
const memoryAttributes = [
  ...["-smp", "2,sockets=2,cores=1,threads=1"],
  ...small,
  ...ram("m0", "256M"),
  ...ram("m1", "256M"),
  ...numa(
    "node,nodeid=0,memdev=m0",
    "node,nodeid=1,memdev=m1,initiator=0",
    "cpu,node-id=0,socket-id=0",
    "cpu,node-id=0,socket-id=1",
    ...[0, 1].flatMap((target) => [
      `hmat-lb,initiator=0,target=${target},hierarchy=memory,data-type=access-latency,latency=${5 * (target + 1)}`,
      `hmat-lb,initiator=0,target=${target},hierarchy=memory,data-type=access-bandwidth,bandwidth=${200 / (target + 1)}M`,
    ]),
  ),
];
const serial = ["-serial", "null"];
/** Machines as an old version of QEMU made them. */
const old = (type: string): string[] => ["-M", type, ...small, ...hotplugCpus];

/** QEMU's options by the name of the table set. */
export const qemuMachines: { readonly [name: string]: readonly string[] } = {
  "pc-smp1": [...pc(), ...small],
  "pc-smp1-max4": [...pc(), ...small, ...hotplugCpus],
  "pc-smp4": [...pc(), ...small, "-smp", "4"],
  "pc-max16-topo": [...pc(), ...small, "-smp", "2,maxcpus=16,sockets=2,cores=4,threads=2"],
  "pc-max255": [...pc(), ...small, "-smp", "1,maxcpus=255"],
  "pc-legacy-max64": ["-M", "pc-i440fx-2.6", ...small, "-smp", "1,maxcpus=64"],
  "q35-max255": [...q35(), ...small, "-smp", "1,maxcpus=255"],
  "pc-memhp": [...pc(), ...slots, ...hotplugCpus],
  "pc-memhp-dimm": [...pc(), ...dimm],
  "pc-numa": [...pc(), ...twoNodes],
  "pc-nvdimm": [...pc(",nvdimm=on"), ...nvdimm],
  "pc-nohpet-nos3": [...pc(",hpet=off"), ...small, ...set("PIIX4_PM.disable_s3=1", "PIIX4_PM.disable_s4=1")],
  "pc-nopcihp": [
    ...pc(),
    ...small,
    ...set("PIIX4_PM.acpi-pci-hotplug-with-bridge-support=off", "PIIX4_PM.acpi-root-pci-hotplug=off"),
  ],
  "pc-bridges": [
    ...pc(),
    ...small,
    ...device(
      "pci-bridge,chassis_nr=1,id=b1",
      "pci-bridge,chassis_nr=2,id=b2,bus=b1",
      "virtio-balloon-pci,bus=b2,addr=3",
    ),
  ],
  "pc-vmgenid-erst": [...pc(), ...small, ...ram("e", "64K"), ...device("vmgenid", "acpi-erst,memdev=e")],
  "pc-ipmi": [...pc(), ...small, ...device("ipmi-bmc-sim,id=bmc", "isa-ipmi-kcs,bmc=bmc")],
  "pc-isa": [
    ...pc(),
    ...small,
    ...serial,
    ...serial,
    ...["-parallel", "null", "-chardev", "null,id=n"],
    ...device("pvpanic", "isa-debugcon,chardev=n"),
  ],
  "pc-i440fx-6.0": old("pc-i440fx-6.0"),
  "pc-i440fx-2.6-legacycphp": old("pc-i440fx-2.6"),
  "pc-i440fx-2.4": old("pc-i440fx-2.4"),
  "pc-i440fx-2.0": old("pc-i440fx-2.0"),
  "pc-i440fx-1.7": old("pc-i440fx-1.7"),
  "pc-i440fx-1.4-seabios": old("pc-i440fx-1.4"),
  "q35-smp1": [...q35(), ...small],
  "q35-smp1-max4": [...q35(), ...small, ...hotplugCpus],
  "q35-memhp": [...q35(), ...slots, ...hotplugCpus],
  "q35-memhp-dimm": [...q35(), ...dimm],
  "q35-numa": [...q35(), ...twoNodes],
  "q35-numa-hmat": [...q35(",hmat=on"), ...memoryAttributes],
  "q35-dmar": [...q35(",kernel-irqchip=off"), ...small, ...device("intel-iommu")],
  "q35-ivrs": [...q35(), ...small, ...device("amd-iommu")],
  "q35-viot": [...q35(), ...small, ...device("virtio-iommu-pci")],
  "q35-rootports": [
    ...q35(),
    ...small,
    ...device(
      "pcie-root-port,id=r1,chassis=1",
      "pcie-root-port,id=r2,chassis=2,hotplug=on",
      "virtio-balloon-pci,bus=r1",
    ),
  ],
  // Declares a name twice: a negative test.
  "q35-pxb-cxl": [...q35(",cxl=on"), ...small, ...device("pxb-cxl,id=cxl.0,bus=pcie.0,bus_nr=12")],
  "q35-pxb-pcie": [...q35(), ...small, ...device("pxb-pcie,id=p,bus=pcie.0,bus_nr=64")],
  "q35-nvdimm": [...q35(",nvdimm=on"), ...nvdimm],
  "q35-acpi-pcihp-off": [...q35(), ...small, ...set("ICH9-LPC.acpi-pci-hotplug-with-bridge-support=off")],
  "q35-2.6": old("pc-q35-2.6"),
  "q35-smm-off-max8": [...q35(",smm=off"), ...small, "-smp", "1,maxcpus=8"],
  "q35-vmgenid": [...q35(), ...small, ...device("vmgenid")],
  microvm: ["-M", "microvm", ...small, ...serial],
  "microvm-pcie": ["-M", "microvm,pcie=on", ...small, ...serial],
  "microvm-smp4": ["-M", "microvm", ...small, "-smp", "4", ...serial],
  "microvm-usb-rtc": ["-M", "microvm,usb=on,rtc=on,ioapic2=on", ...small, ...serial],
  "microvm-virtio": ["-M", "microvm", ...small, ...serial, ...device("virtio-rng-device")],
};

/** What older ones do not make, by the major version of QEMU that does. */
export const newerQemu = 10;

/** More than 255 processors: their APIC IDs need interrupt remapping, and since QEMU 9 emulation knows x2APIC. */
const wide = [...device("intel-iommu,intremap=on,eim=on"), "-cpu", "qemu64,x2apic=on"];

/** Machines of {@link newerQemu}. */
export const newerQemuMachines: { readonly [name: string]: readonly string[] } = {
  "v10-pc-smp1-max4": [...pc(), ...small, ...hotplugCpus],
  "v10-q35-smp1-max4": [...q35(), ...small, ...hotplugCpus],
  "v10-q35-max288": [...q35(), ...small, ...wide, "-smp", "1,maxcpus=288"],
  "v10-q35-smp288": [...q35(), ...small, ...wide, "-smp", "288"],
};
