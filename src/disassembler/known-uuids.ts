/**
 * UUIDs that documents give a meaning, for comments.
 *
 * The document is the one that a reader can look the UUID up in; where a vendor never published one, it is the driver or
 * the firmware that names it.
 */

export interface KnownUuid {
  readonly title: string;
  readonly document: string;
}

const pciFirmware = "PCI Firmware Specification 3.3";
const dsdGuide = "_DSD (Device Specific Data) Implementation Guide";
const pciePorts = "Microsoft, ACPI _DSD objects for PCIe root ports";
const usbDsm = "Microsoft, USB ACPI _DSM";
const dptf = "Linux, drivers/thermal/intel/int340x_thermal";
const camera = "Linux, drivers/platform/x86/intel/int3472; coreboot, drivers/intel/mipi_camera";
const nvidia = "NVIDIA, open-gpu-kernel-modules";
const thc = "Linux, drivers/hid/intel-thc-hid";
const nvdimm = "Linux, drivers/acpi/nfit";
const tcgPpi = "TCG PC Client Physical Presence Interface Specification";
const intelReference = "Intel, reference firmware (edk2-platforms)";

function uuid(title: string, document: string): KnownUuid {
  return { title, document };
}

/** By the text of the UUID in lower case. */
export const knownUuids: { readonly [text: string]: KnownUuid } = {
  // Capabilities: _OSC
  "0811b06e-4a27-44f9-8d60-3cbbc22e7b48": uuid("Platform-Wide Capabilities", "ACPI 6.5 §6.2.11.2"),
  "23a0d13a-26ab-486c-9c5f-0ffa525a575a": uuid("USB4 Capabilities", "ACPI 6.5 §6.2.11.4"),
  "33db4d5b-1ff7-401c-9657-7441c03dd766": uuid("PCI Host Bridge Capabilities", `${pciFirmware} §4.5.1`),
  "68f2d50b-c469-4d8a-bd3d-941a103fd3fc": uuid("CXL Host Bridge Capabilities", "CXL 3.0 §9.18.2"),
  "4077a616-290c-47be-9ebd-d87058713953": uuid(
    "Intel Processor Capabilities",
    "Intel Processor Vendor-Specific ACPI Interface Specification",
  ),
  "7c9512a9-1705-4cb4-af7d-506a2423ab71": uuid("Intel xHCI Port Switching", intelReference),
  "b23ba85d-c8b7-3542-88de-8de2ffcfd698": uuid("Intel Dynamic Tuning Capabilities", dptf),
  "ed855e0c-6c90-47bf-a62a-26de0fc5ad5c": uuid("WHEA Capabilities", "Microsoft, WHEA Platform Design Guide"),
  "03b19910-f473-11dd-87af-0800200c9a66": uuid("Memory Device Capabilities", "ACPI 6.5 §9.13"),

  // Device data: _DSD
  "daffd814-6eba-4d8c-8a91-bc9bbf4aa301": uuid("Device Properties", dsdGuide),
  "dbb8e3e6-5886-4ba6-8795-1319f52a966b": uuid("Hierarchical Data Extension", dsdGuide),
  "edb12dd0-363d-4085-a3d2-49522ca160c4": uuid("Buffer Data Extension", dsdGuide),
  "ab02a46b-74c7-45a2-bd68-f7d344ef2153": uuid("Graph", "Arm, ACPI for CoreSight"),
  "3ecbc8b6-1d0e-4fb3-8107-e627f805c6cd": uuid("CoreSight Graph", "Arm, ACPI for CoreSight"),
  "fa6bd625-9ce8-470d-a2c7-b3ca36c4282e": uuid("Generic Buttons", "ACPI 6.5 §9.19"),
  "5025030f-842f-4ab4-a561-99a5189762d0": uuid(
    "Storage D3 Support",
    "Microsoft, power management for storage hardware devices",
  ),
  "6211e2c0-58a3-4af3-90e1-927a4e0c55a4": uuid("Hot Plug in D3", pciePorts),
  "6b4ad420-8fd3-4364-acf8-eb94876fd9eb": uuid("D3cold Auxiliary Power", pciePorts),
  "efcc06cc-73ac-4bc3-bff0-76143807c389": uuid("External Facing Port", pciePorts),
  "fdf06fad-f744-4451-bb64-ecd792215b10": uuid("Reset on D3 to D0", pciePorts),
  "70d24161-6dd5-4c9e-8070-705531292865": uuid("DMA Property", pciePorts),
  "c44d002f-69f9-4e7d-a904-a7baabdf43f7": uuid("Thunderbolt IMR Valid", "Linux, drivers/acpi/property.c"),
  "6c501103-c189-4296-ba72-9bf5a26ebe5d": uuid("Thunderbolt Wake Support", "Linux, drivers/acpi/property.c"),
  "a0b5b7c6-1318-441c-b0c9-fe695eaf949b": uuid("Apple Device Properties", "Linux, drivers/acpi/x86/apple.c"),

  // Buses and their devices: _DSM
  "e5c937d0-3553-4d7a-9117-ea4d19c3434d": uuid("PCI Device Functions", `${pciFirmware} §4.6`),
  "f365f9a6-a7de-4071-a66a-b40c0b4f8e52": uuid("CXL Root Device Functions", "CXL 3.0 §9.18.3"),
  "3cdff6f7-4267-4555-ad05-b30a3d8938de": uuid("HID over I2C", "Microsoft, HID over I2C Protocol Specification"),
  "6e2ac436-0fcf-41af-a265-b32a220dcfab": uuid("HID over SPI", "Microsoft, HID over SPI Protocol Specification"),
  "ef87eb82-f951-46da-84ec-14871ac6f84b": uuid("Intel Touch Support on Windows 7", intelReference),
  "300d35b7-ac20-413e-8e9c-92e4dafd0afe": uuid("Intel QuickSPI", thc),
  "84005682-5b71-41a4-8d66-8130f787a138": uuid("Intel Touch Host Controller", thc),
  "4f248f40-d5e2-499f-834c-27758ea1cd3f": uuid("GPIO Controller", "Microsoft, GPIO controller _DSM"),
  "e4db149b-fcfe-425b-a6d8-92357d78fc7f": uuid("SATA Link Power", "Microsoft, AHCI _DSM (StorAHCI)"),
  "bdfaef30-aebb-11de-8a39-0800200c9a66": uuid("Zero Power Optical Drive", intelReference),
  "ce2ee385-00e6-48cb-9f05-2edb927c4899": uuid("USB Controller", usbDsm),
  "ac340cb7-e901-45bf-b7e6-2b34ec931e23": uuid("Intel xHCI Runtime D3", "Linux, drivers/usb/host/xhci-pci.c"),
  "732b85d5-b7a7-4a1b-9ba0-4bbd00ffd511": uuid("Intel USB Device Controller", "Linux, drivers/usb/dwc3/dwc3-pci.c"),
  "6f8398c2-7ca4-11e4-ad36-631042b5008f": uuid("USB Type-C Connector System", "Intel, BIOS Implementation of UCSI"),
  "e0053122-795b-4122-8a5e-57be1d26acb3": uuid("Thunderbolt Retimer", "Linux, drivers/thunderbolt/acpi.c"),
  "197db5e0-f095-4f33-b915-71dd70833e55": uuid("Thunderbolt DMA", intelReference),
  "f6c13ea5-65cd-461f-ab7a-29f7e8d5bd61": uuid("Intel SD Host Controller", "Linux, drivers/mmc/host/sdhci-pci-core.c"),
  "f7af8347-a966-49fe-9022-7a9deeebdb27": uuid("Intel UART DMA", intelReference),
  "9cd9cddd-8845-4afd-8392-31c4eb87cabd": uuid("Intel Rapid Storage D3", intelReference),
  "e03e3431-e510-4fa2-abc0-2d7e901245fe": uuid("Intel RAID Volume", intelReference),
  "a69f886e-6ceb-4594-a41f-7b5dce24c553": uuid("Intel Audio NHLT", "Linux, sound/hda/intel-nhlt.c"),
  "2e60aefc-1ba8-467a-b8cc-5727b98cecb7": uuid("Intel USB Audio Offload", intelReference),

  // Networks
  "f21202bf-8f78-4dc6-a5b3-1f738e285ade": uuid("Intel Wireless", "Linux, drivers/net/wireless/intel/iwlwifi"),
  "7266172c-220b-4b29-814f-75e4dd26b5fd": uuid("Intel Wireless RFI", "Linux, drivers/net/wireless/intel/iwlwifi"),
  "1730e71d-e5dd-4a34-be57-4d76b6a2fe37": uuid("Intel Wake Up Events and Dynamic SAR", intelReference),
  "aa10f4e0-81ac-4233-abf6-3b2ac50e28d9": uuid("Intel Bluetooth Reset", "Linux, drivers/bluetooth/btintel.c"),
  "2d19d3e1-5708-4696-bd5b-2c3dbae2d6a9": uuid(
    "Intel Bluetooth Tile Activation",
    "coreboot, drivers/usb/intel_bluetooth",
  ),
  "bad01b75-22a8-4f48-8792-bdde9467747d": uuid("WWAN", "Linux, drivers/net/wwan/iosm"),

  // Platform and power
  "c4eb40a0-6cd2-11e2-bcfd-0800200c9a66": uuid("Low Power S0 Idle", "Intel, Low Power S0 Idle (document 329772)"),
  "11e00d56-ce64-47ce-837b-1f898f9aa461": uuid(
    "Microsoft Low Power S0 Idle",
    "Microsoft, Modern Standby firmware notifications",
  ),
  "e3f32452-febc-43ce-9039-932122d37721": uuid("AMD Low Power S0 Idle", "Linux, drivers/acpi/x86/s2idle.c"),
  "57a6512e-3979-4e9d-9708-ff13b2508972": uuid("Intel S0ix Registers", "Linux, drivers/platform/x86/intel/pmc"),
  "eeec56b3-4442-408f-a792-4edd4d758054": uuid("Intel HID Events", "Linux, drivers/platform/x86/intel/hid.c"),
  "7574eb17-d1a2-4cc2-9929-4a08fcc29107": uuid("Intel HID Event Wake Up", intelReference),
  "dfbcf3c5-e7a5-44e6-9c1f-29c76f6e059c": uuid("Windows Button Array", "Microsoft, Windows button array device _DSM"),
  "4c2067e3-887d-475c-9720-4af1d3ed602e": uuid("Battery", "Microsoft, battery _DSM"),
  "14d399cd-7a27-4b18-8fb4-7cb7b9f4e500": uuid("Thermal Extensions", "Microsoft, thermal zone _DSM"),
  "a7611840-99fe-41ae-a488-35c75926c8eb": uuid("Fan", "Microsoft, fan noise and speed _DSM"),
  "4993a436-e1ac-4dc7-b4f8-46a5008fb9e7": uuid("Platform Extension", "Microsoft, platform extension plug-in _DSM"),
  "033771e0-1705-47b4-9535-d1bbe14d9a09": uuid("PAC1934 Power Monitor", "Linux, drivers/iio/adc/pac1934.c"),

  "05901221-d566-11d1-b2f0-00a0c9062910": uuid("Binary MOF", "Microsoft, WMI-ACPI"),

  // Security
  "3dddfaa6-361b-4eb4-a424-8d10089d1653": uuid("TPM Physical Presence", tcgPpi),
  "376054ed-cc13-4675-901c-4756d7f2d45d": uuid(
    "TPM Memory Clear",
    "TCG Platform Reset Attack Mitigation Specification",
  ),
  "6bbf6cab-5463-4714-b7cd-f0203c0368d4": uuid("TPM Start Method", "TCG ACPI Specification"),
  "cf8e16a5-c1e8-4e25-b712-4f54a96702c8": uuid("TPM Hardware Information", "edk2, SecurityPkg/Tcg"),

  // Persistent memory
  "2f10e7a4-9e91-11e4-89d3-123b93f75cba": uuid("NVDIMM Root Device", "ACPI 6.5 §9.20"),
  "4309ac30-0d11-11e4-9191-0800200c9a66": uuid("Intel NVDIMM Functions", "Intel, NVDIMM _DSM Interface"),
  "1ee68b36-d4bd-4a1a-9a16-4f8e53d46e05": uuid(
    "Microsoft NVDIMM Functions",
    "Microsoft, _DSM Interface for Byte Addressable Energy Backed Function Class",
  ),
  "9002c334-acf3-4c0e-9642-a235f0d53bc6": uuid("HPE NVDIMM Functions 1", nvdimm),
  "5008664b-b758-41a0-a03c-27c2f2d04f7e": uuid("HPE NVDIMM Functions 2", nvdimm),
  "5746c5f2-a9a2-4264-ad0e-e4ddc9e09e80": uuid("Hyper-V NVDIMM Functions", nvdimm),

  // Graphics
  "3e5b41c6-eb1d-4260-9d15-c71fbadae414": uuid("Intel Graphics", "Linux, drivers/gpu/drm/i915/display/intel_acpi.c"),
  "7ed873d3-c2d0-4e4f-a854-0f1317b01c2c": uuid(
    "Intel Graphics Mux",
    "Linux, drivers/gpu/drm/i915/display/intel_acpi.c",
  ),
  "a486d8f8-0bda-471b-a72b-6042a6b5bee0": uuid("NVIDIA Optimus", nvidia),
  "9d95a0a0-0060-4d48-b34d-7e5fea129fd4": uuid("NVIDIA Hybrid Graphics", nvidia),
  "a3132d01-8cda-49ba-a52e-bc9d46df6b81": uuid("NVIDIA GPU Performance Scaling", nvidia),
  "d4a50b75-65c7-46f7-bfb7-41514cea0244": uuid("NVIDIA Notebook Common Interface", nvidia),
  "cbeca351-067b-4924-9cbd-b46b00b86f34": uuid("NVIDIA Deep Idle", nvidia),
  "36b49710-2483-11e7-9598-0800200c9a66": uuid("NVIDIA Platform Controllers and Framework", nvidia),
  "4004a400-917d-4cf2-b89c-79b62fd55665": uuid("MXM", "Linux, drivers/gpu/drm/nouveau/nvkm/subdev/mxm"),

  // Cameras
  "79234640-9e10-4fea-a5c1-b5aa8b19756f": uuid("Camera Power GPIOs", camera),
  "822ace8f-2814-4174-a56b-5f029fe079ee": uuid("Camera Sensor Module", camera),
  "26257549-9271-4ca4-bb43-c4899d5a4881": uuid("Camera I2C Devices", camera),
  "5815c5c8-c47d-477b-9a8d-76173176414b": uuid("Camera I2C Devices, second form", camera),
  "82c0d13a-78c5-4244-9bb1-eb8b539a8d11": uuid("Camera Clock", camera),
  "02f55f0c-2e63-4f05-84f3-bf1980f9af79": uuid("Camera Sensing Companion", camera),

  // Policies of Intel Dynamic Tuning
  "42a441d6-ae6a-462b-a84b-4a8ce79027d3": uuid("Dynamic Tuning, Passive 1", dptf),
  "9e04115a-ae87-4d1c-9500-0f3e340bfe75": uuid("Dynamic Tuning, Passive 2", dptf),
  "3a95c389-e4b8-4629-a526-c52c88626bae": uuid("Dynamic Tuning, Active", dptf),
  "97c68ae7-15fa-499c-b8c9-5da81d606e0a": uuid("Dynamic Tuning, Critical", dptf),
  "63be270f-1c11-48fd-a6f7-3af253ff3e2d": uuid("Dynamic Tuning, Adaptive Performance", dptf),
  "5349962f-71e6-431d-9ae8-0a635b710aee": uuid("Dynamic Tuning, Emergency Call", dptf),
  "f5a35014-c209-46a4-993a-eb56de7530a1": uuid("Dynamic Tuning, Power Boss", dptf),
  "6ed722a7-9240-48a5-b479-31eef723d7cf": uuid("Dynamic Tuning, Virtual Sensor", dptf),
  "16caf1b7-dd38-40ed-b1c1-1b8a1913d531": uuid("Dynamic Tuning, Cooling Mode", dptf),
  "be84babf-c4d4-403d-b495-3128fd44dac1": uuid("Dynamic Tuning, Hardware Duty Cycling", dptf),
  "42496e14-bc1b-46e8-a798-ca915464426f": uuid("Dynamic Tuning, PID", intelReference),
};
