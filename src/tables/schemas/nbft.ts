/** NVMe Boot Firmware Table: a control descriptor leads to lists of descriptors, these to a heap of texts. */
import {
  array,
  bytes,
  constant,
  described,
  enumeration,
  flags,
  guid,
  list,
  referenced,
  reserved,
  struct,
  u8,
  u16,
  u32,
  withRules,
} from "../../schema/index.ts";
import { tableHeader } from "./header.ts";
import { tableChecksum } from "./rules.ts";

const transport = enumeration(u8, { TCP: 3 });

/** Where a text, an address or another descriptor lies in the table; no length: there is none. */
const heapObject = (label: string) =>
  described(
    struct("Heap Object", "NVM Express Boot 1.0 1.5.3", {
      offset: described(u32, `${label} Offset`),
      length: described(u16, `${label} Length`),
    }),
    label,
  );

const host = struct("Host Descriptor", "NVM Express Boot 1.0 1.5.5", {
  structureId: described(constant(u8, 2), "Structure ID"),
  hostFlags: described(
    flags(
      1,
      { isValid: 0, hostIdConfigured: 1, hostNqnConfigured: 2, primary: [3, 2] },
      { primary: { 0: "not indicated", 1: "unselected", 2: "selected" } },
    ),
    "Host Flags",
  ),
  hostId: described(guid, "Host ID"),
  hostNqn: heapObject("Host NQN"),
  reserved: described(reserved(8), "Reserved"),
});

const fabricInterface = struct("Host Fabric Interface Descriptor", "NVM Express Boot 1.0 1.5.6", {
  structureId: described(constant(u8, 3), "Structure ID"),
  index: described(u8, "HFI Descriptor Index"),
  flags: described(flags(1, { isValid: 0 }), "HFI Flags"),
  transport: described(transport, "HFI Transport Type"),
  reserved: described(reserved(12), "Reserved"),
  transportInfo: heapObject("HFI Transport Info"),
  reserved2: described(reserved(10), "Reserved"),
});

const subsystemNamespace = struct("Subsystem Namespace Descriptor", "NVM Express Boot 1.0 1.5.7", {
  structureId: described(constant(u8, 4), "Structure ID"),
  index: described(u16, "SSNS Descriptor Index"),
  flags: described(
    flags(
      2,
      {
        isValid: 0,
        nonBootable: 1,
        useSecurity: 2,
        dhcpRootPathOverride: 3,
        extendedInfoInUse: 4,
        separateDiscoveryController: 5,
        discoveredNamespace: 6,
        availability: [7, 2],
      },
      { availability: { 0: "not indicated", 1: "available", 2: "unavailable" } },
    ),
    "SSNS Flags",
  ),
  transport: described(transport, "SSNS Transport Type"),
  transportFlags: described(flags(2, { isValid: 0, pduHeaderDigest: 1, dataDigest: 2 }), "SSNS Transport Flags"),
  primaryDiscoveryController: described(u8, "Primary Discovery Controller Index"),
  reserved: described(reserved(1), "Reserved"),
  address: heapObject("Subsystem Transport Address"),
  serviceId: heapObject("Subsystem Transport Service ID"),
  portId: described(u16, "Subsystem Port ID"),
  namespaceId: described(u32, "Namespace ID"),
  namespaceIdType: described(enumeration(u8, { "EUI-64": 1, NGUID: 2, UUID: 3 }), "Namespace ID Type"),
  namespaceIdentifier: described(bytes(16), "Namespace Identifier"),
  securityProfile: described(u8, "SSNS Security Profile Index"),
  primaryInterface: described(u8, "Primary HFI Index"),
  reserved2: described(reserved(1), "Reserved"),
  secondaryInterfaces: heapObject("Secondary HFI Associations"),
  nqn: heapObject("Subsystem NQN"),
  extendedInfo: heapObject("SSNS Extended Info"),
  reserved3: described(reserved(62), "Reserved"),
});

const requirement = { 0: "not supported", 1: "not required", 2: "required" };
const policy = { 0: "not supported", 1: "by the driver", 2: "by the administrator" };

const security = struct("Security Profile Descriptor", "NVM Express Boot 1.0 1.5.8", {
  structureId: described(constant(u8, 5), "Structure ID"),
  index: described(u8, "Security Profile Index"),
  flags: described(
    flags(
      2,
      {
        isValid: 0,
        inBandAuthentication: [1, 2],
        authenticationPolicyList: [3, 2],
        secureChannelNegotiation: [5, 2],
        securityPolicyList: [7, 2],
        cipherSuitesRestricted: 9,
        dhGroupsRestricted: 10,
        secureHashFunctionList: 11,
      },
      {
        inBandAuthentication: requirement,
        authenticationPolicyList: policy,
        secureChannelNegotiation: requirement,
        securityPolicyList: policy,
      },
    ),
    "Security Profile Flags",
  ),
  secretType: described(flags(1, { redfishHostInterface: 1 }), "Secret Type"),
  reserved: described(reserved(1), "Reserved"),
  secureChannelAlgorithms: heapObject("Secure Channel Algorithms"),
  authenticationProtocols: heapObject("Authentication Protocols"),
  cipherSuites: heapObject("Cipher Suites"),
  dhGroups: heapObject("DH Groups"),
  secureHashFunctions: heapObject("Secure Hash Functions"),
  secretKeypath: heapObject("Secret Keypath"),
  reserved2: described(reserved(22), "Reserved"),
});

const discovery = struct("Discovery Descriptor", "NVM Express Boot 1.0 1.5.9", {
  structureId: described(constant(u8, 6), "Structure ID"),
  flags: described(flags(1, { isValid: 0 }), "Discovery Flags"),
  index: described(u8, "Discovery Descriptor Index"),
  fabricInterface: described(u8, "Discovery HFI Index"),
  securityProfile: described(u8, "Discovery Security Profile Index"),
  reserved: described(reserved(1), "Reserved"),
  address: heapObject("Discovery Controller Address"),
  nqn: heapObject("Discovery Controller NQN"),
  reserved2: described(reserved(14), "Reserved"),
});

/** Where a list of descriptors stands: the length is that of one of them. */
const listAt = <const N extends string>(name: N) => ({
  offset: described(u32, `${name} Descriptor Offset`),
  length: described(u16, `${name} Descriptor Length`),
  version: described(u8, `${name} Descriptor Version`),
  count: described(u8, `${name} Descriptor Count`),
});
const interfaces = listAt("HFI");
const namespaces = listAt("SSNS");
const profiles = listAt("Security Profile");
const discoveries = listAt("Discovery");

export const nbftLayout = withRules(
  struct("NVMe Boot Firmware Table (NBFT)", "NVM Express Boot 1.0 1.5", {
    header: tableHeader,
    heapOffset: described(u32, "Heap Offset"),
    heapLength: described(u32, "Heap Length"),
    driverDevicePathOffset: described(u32, "Driver Device Path Offset"),
    driverDevicePathLength: described(u16, "Driver Device Path Length"),
    minorRevision: described(u8, "Minor Revision"),
    reserved: described(reserved(13), "Reserved"),
    structureId: described(constant(u8, 1), "Structure ID"),
    controlMajorRevision: described(u8, "Control Major Revision"),
    controlMinorRevision: described(u8, "Control Minor Revision"),
    reserved2: described(reserved(1), "Reserved"),
    controlLength: described(u16, "Control Length"),
    controlFlags: described(flags(1, { isValid: 0 }), "Control Flags"),
    reserved3: described(reserved(1), "Reserved"),
    hostDescriptorOffset: described(u32, "Host Descriptor Offset"),
    hostDescriptorLength: described(u16, "Host Descriptor Length"),
    hostDescriptorVersion: described(u8, "Host Descriptor Version"),
    reserved4: described(reserved(1), "Reserved"),
    hfiDescriptorOffset: interfaces.offset,
    hfiDescriptorLength: interfaces.length,
    hfiDescriptorVersion: interfaces.version,
    hfiDescriptorCount: interfaces.count,
    ssnsDescriptorOffset: namespaces.offset,
    ssnsDescriptorLength: namespaces.length,
    ssnsDescriptorVersion: namespaces.version,
    ssnsDescriptorCount: namespaces.count,
    securityProfileOffset: profiles.offset,
    securityProfileLength: profiles.length,
    securityProfileVersion: profiles.version,
    securityProfileCount: profiles.count,
    discoveryDescriptorOffset: discoveries.offset,
    discoveryDescriptorLength: discoveries.length,
    discoveryDescriptorVersion: discoveries.version,
    discoveryDescriptorCount: discoveries.count,
    reserved5: described(reserved(16), "Reserved"),
    host: referenced("hostDescriptorOffset", described(list(host), "Host"), "hostDescriptorLength"),
    fabricInterfaces: referenced(
      "hfiDescriptorOffset",
      described(array(fabricInterface, "hfiDescriptorCount"), "Host Fabric Interfaces"),
    ),
    namespaces: referenced(
      "ssnsDescriptorOffset",
      described(array(subsystemNamespace, "ssnsDescriptorCount"), "Subsystem Namespaces"),
    ),
    securityProfiles: referenced(
      "securityProfileOffset",
      described(array(security, "securityProfileCount"), "Security Profiles"),
    ),
    discoveries: referenced(
      "discoveryDescriptorOffset",
      described(array(discovery, "discoveryDescriptorCount"), "Discovery Descriptors"),
    ),
    heap: referenced("heapOffset", described(bytes("heapLength"), "Heap")),
  }),
  [tableChecksum],
);
