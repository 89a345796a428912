/** What `_OSI` answers. @see ACPI 6.5 §5.7.2 */

/** Interfaces every general-purpose operating system claims: firmware disables features without them. */
export const knownInterfaces: readonly string[] = [
  "Windows 2000",
  "Windows 2001",
  "Windows 2001 SP1",
  "Windows 2001.1",
  "Windows 2001 SP2",
  "Windows 2001.1 SP1",
  "Windows 2006",
  "Windows 2006.1",
  "Windows 2006 SP1",
  "Windows 2006 SP2",
  "Windows 2009",
  "Windows 2012",
  "Windows 2013",
  "Windows 2015",
  "Windows 2016",
  "Windows 2017",
  "Windows 2017.2",
  "Windows 2018",
  "Windows 2018.2",
  "Windows 2019",
  "Extended Address Space Descriptor",
];
