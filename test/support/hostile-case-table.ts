/**
 * AML and tables of the shapes that have crashed or hung other people's tools. Each case names the shape (peers'
 * reports are numbered B1 to B33), the tables, and what evaluating must give.
 */
import {
  arg,
  type Bytes,
  buffer,
  concat,
  dword,
  field,
  index,
  int,
  local,
  method,
  methodOf,
  multiName,
  name,
  nested,
  nestedIfs,
  pkg,
  region,
  ret,
  store,
  string,
  text,
  unit,
  whileTrue,
  wide,
} from "./hostile-aml.ts";
import { tableBytes } from "./table-bytes.ts";

export interface HostileCase {
  readonly shape: string;
  readonly what: string;
  /** Bodies of the tables behind their headers; the first is the DSDT. */
  readonly bodies: readonly Bytes[];
  /** Tables as they are, in place of `bodies`. */
  readonly images?: readonly Uint8Array[];
  /** Paths to evaluate, and the AE_ code or the printed value of each. */
  readonly results: Readonly<Record<string, string>>;
  /** Codes that the load must report; any by default. */
  readonly reports?: readonly string[];
}

const ok = method("GOOD", ret(int(7)));
const one = (shape: string, what: string, body: readonly Bytes[], results: HostileCase["results"]): HostileCase => ({
  shape,
  what,
  bodies: [body.flat()],
  results,
});

const brokenPackages: readonly HostileCase[] = [
  one("B2", "a byte argument cut off by the end of the table", [ok, text("_"), [0x08], text("NUMB"), [0x0a]], {}),
  one("B2", "a word argument cut off", [ok, [0x08], text("NUMB"), [0x0b, 1]], {}),
  one("B2", "a dword argument cut off", [ok, [0x08], text("NUMB"), [0x0c, 1, 2]], {}),
  one("B2", "a qword argument cut off", [ok, [0x08], text("NUMB"), [0x0e, 1, 2, 3, 4, 5, 6, 7]], {}),
  one("B3", "a table that ends right after If", [ok, pkg([0xa0], [1])], { "\\GOOD": "Integer 0x7" }),
  one("B3", "a method that ends right after If", [ok, method("MAIN", pkg([0xa0], [0]))], { "\\MAIN": "Nothing" }),
  one("B3", "Else without If", [ok, method("MAIN", pkg([0xa1], ret(int(1))))], {}),
  one("B4", "a PkgLength larger than the table", [ok, [0x14], wide(0xfff_ffff), text("MAIN"), [0], ret(int(1))], {}),
  one("B4", "a PkgLength cut off", [ok, [0x14, 0xc0, 1]], {}),
  one("B4", "a PkgLength of 0", [ok, [0x10, 0], text("_SB_")], {}),
  one(
    "B4",
    "a nested package beyond its parent",
    [ok, pkg([0x10], text("_SB_"), [0x14, 0x3f], text("M001"), [0, 0xa4, 1])],
    {},
  ),
  one(
    "B5",
    "a named field element cut off",
    [ok, region("REG0", 0, int(0), int(16)), field("REG0", 1, text("FL"))],
    {},
  ),
  one(
    "B5",
    "a reserved field element cut off",
    [ok, region("REG0", 0, int(0), int(16)), field("REG0", 1, [0, 0xc0])],
    {},
  ),
  one("B5", "an access field element cut off", [ok, region("REG0", 0, int(0), int(16)), field("REG0", 1, [1, 2])], {}),
  one("B5", "a connection cut off", [ok, region("REG0", 9, int(0), int(16)), field("REG0", 5, [2, 0x11])], {}),
  one("B6", "a string without end", [ok, [0x08], text("STR0"), [0x0d], text("endless")], {}),
  one(
    "B8",
    "a connection with an invalid resource template",
    [
      ok,
      region("REG0", 9, int(0), int(16)),
      field("REG0", 5, [2, ...buffer(int(4), 0xff, 0xff, 0xff, 0xff)], unit("CON0", 8)),
      method("MAIN", ret(text("CON0"))),
    ],
    { "\\MAIN": "AE_NOT_EXIST" },
  ),
  one(
    "B11",
    "a name segment of bad characters",
    [ok, [0x08, 0x01, 0x41, 0xff, 0x80, 0x01], [0x08], text("ab_d"), [1]],
    {},
  ),
  one("B11", "a name segment cut off", [ok, [0x08, 0x41, 0x42]], {}),
];

const control: readonly HostileCase[] = [
  one("B1", "Break in a method without While", [ok, method("MAIN", [0xa5], ret(int(1)))], {
    "\\MAIN": "AE_AML_NO_WHILE",
  }),
  one("B1", "Continue in a method without While", [ok, method("MAIN", [0x9f])], { "\\MAIN": "AE_AML_NO_WHILE" }),
  one("B1", "Break in an If without While", [ok, method("MAIN", pkg([0xa0], [1], [0xa5]))], {
    "\\MAIN": "AE_AML_NO_WHILE",
  }),
  one("B1", "Break at table level, called from a loop", [ok, [0xa0, 0x03, 0x01, 0xa5], [0xa5], [0x9f]], {}),
  one(
    "B1",
    "Break in a method called from a While",
    [ok, method("BRKS", [0xa5]), method("MAIN", whileTrue(text("BRKS")))],
    { "\\MAIN": "AE_AML_NO_WHILE" },
  ),
  one(
    "B18",
    "two methods that call each other",
    [ok, method("PING", ret(text("PONG"))), method("PONG", ret(text("PING")))],
    { "\\PING": "AE_AML_METHOD_LIMIT" },
  ),
  one("B26", "a method that calls itself", [ok, method("MAIN", text("MAIN"))], { "\\MAIN": "AE_AML_METHOD_LIMIT" }),
  one(
    "B26",
    "a method that calls itself twice at each level, without a loop",
    [
      ok,
      methodOf(
        "TREE",
        1,
        pkg([0xa0], arg(0), [...text("TREE"), 0x74, ...arg(0), 1, 0], [...text("TREE"), 0x74, ...arg(0), 1, 0]),
      ),
      method("MAIN", [...text("TREE"), ...int(40)]),
    ],
    { "\\MAIN": "AE_AML_LOOP_TIMEOUT" },
  ),
  one("B26", "a loop without end", [ok, method("MAIN", whileTrue())], { "\\MAIN": "AE_AML_LOOP_TIMEOUT" }),
  one("B26", "a loop without end at table level", [whileTrue(), ok], {}),
  one(
    "B26",
    "a method that replaces itself while it runs",
    [ok, method("SELF", [0x9d, ...int(5), ...text("SELF")], [0x9d, ...text("GOOD"), ...text("SELF")], ret(int(1)))],
    { "\\SELF": "Integer 0x1" },
  ),
];

const objects: readonly HostileCase[] = [
  one(
    "B7",
    "a reference to a Local that is returned",
    [
      ok,
      method("REFL", store(int(5), local(0)), ret([0x71, ...local(0)])),
      method("MAIN", store(text("REFL"), local(1)), store(int(9), local(2)), ret([0x83, ...local(1)])),
    ],
    { "\\REFL": "Integer 0x5", "\\MAIN": "Integer 0x5" },
  ),
  one(
    "B7",
    "a package of references to names that are gone",
    [
      ok,
      name("KEEP", int(0)),
      method(
        "MAKE",
        name("TEMP", int(3)),
        store(pkg([0x12], [1], int(0)), local(0)),
        store([0x71, ...text("TEMP")], index(local(0), int(0))),
        [0x9d, ...local(0), ...text("KEEP")],
      ),
      method("MAIN", text("MAKE"), ret([0x83, 0x83, ...index(text("KEEP"), int(0))])),
    ],
    { "\\MAIN": "Integer 0x3" },
  ),
  one(
    "B9",
    "ConcatenateResTemplate of buffers without end tag",
    [
      ok,
      method("MAIN", ret([0x84, ...buffer(int(2), 0x22, 0), ...buffer(int(3), 0x22, 1, 0), 0])),
      method("LARG", ret([0x84, ...buffer(int(3), 0x86, 0xff, 0xff), ...buffer(int(2), 0x79, 0), 0])),
      method("HALF", ret([0x84, ...buffer(int(1), 0x79), ...buffer(int(1), 0x79), 0])),
      method("NONE", ret([0x84, ...buffer(int(0)), ...buffer(int(0)), 0])),
    ],
    {
      "\\MAIN": "AE_AML_NO_RESOURCE_END_TAG",
      "\\LARG": "AE_AML_NO_RESOURCE_END_TAG",
      "\\HALF": "AE_AML_NO_RESOURCE_END_TAG",
      "\\NONE": "Buffer (79 00)",
    },
  ),
  one(
    "B15",
    "Mid with length 0 and with an index beyond the end",
    [
      ok,
      method("ZERO", ret([0x9e, ...string("abcd"), ...int(1), ...int(0), 0])),
      method("FARS", ret([0x9e, ...string("abcd"), ...int(9), ...int(1), 0])),
      method("FARB", ret([0x9e, ...buffer(int(2), 1, 2), ...int(9), ...int(1), 0])),
    ],
    { "\\ZERO": 'String ""', "\\FARS": 'String ""', "\\FARB": "Buffer ()" },
  ),
  one(
    "B16",
    "Mid with index + length beyond 64 bits",
    [
      ok,
      method("MAIN", ret([0x9e, ...string("abcd"), ...int(2), 0xff, 0])),
      method("BOTH", ret([0x9e, ...string("abcd"), 0xff, 0xff, 0])),
    ],
    { "\\MAIN": 'String "cd"', "\\BOTH": 'String ""' },
  ),
  one(
    "B17",
    "a package whose first element means nothing",
    [
      ok,
      name("BIXP", pkg([0x12], [2], text("NOPE"), int(1))),
      method("MAIN", ret([0x83, ...index(text("BIXP"), int(0))])),
      method("_BIX", ret(text("BIXP"))),
    ],
    { "\\MAIN": "AE_AML_UNINITIALIZED_ELEMENT", "\\_BIX": "Package [Nothing, Integer 0x1]" },
  ),
  one(
    "B27",
    "a buffer and a package with other counts than elements",
    [
      ok,
      name("BUF0", buffer(int(1), 1, 2, 3)),
      name("PAC0", pkg([0x12], [1], int(1), int(2))),
      name("PAC1", pkg([0x12], [3], int(1))),
      name("BUF1", [0x11, 0x04, ...int(2)]),
    ],
    {
      "\\BUF0": "Buffer (01 02 03)",
      "\\PAC0": "Package [Integer 0x1]",
      "\\PAC1": "Package [Integer 0x1, Nothing, Nothing]",
    },
  ),
  one(
    "limits",
    "packages that hold each other",
    [
      ok,
      name("PACA", pkg([0x12], [1], text("PACB"))),
      name("PACB", pkg([0x12], [1], text("PACA"))),
      method("MAIN", store(text("PACA"), local(0)), ret(int(1))),
      method("SHOW", ret(text("PACA"))),
    ],
    { "\\MAIN": "AE_NO_MEMORY" },
  ),
  one(
    "limits",
    "a package stored into itself for ever",
    [
      ok,
      name("PACA", pkg([0x12], [2], int(0), int(0))),
      method(
        "MAIN",
        whileTrue(store(text("PACA"), index(text("PACA"), int(0))), store(text("PACA"), index(text("PACA"), int(1)))),
      ),
    ],
    { "\\MAIN": "AE_NO_MEMORY" },
  ),
  one(
    "limits",
    "buffers collected in a package",
    [
      ok,
      name("PACA", pkg([0x13], int(255))),
      method(
        "MAIN",
        store(int(0), local(0)),
        whileTrue(store(buffer(dword(0x10_0000)), index(text("PACA"), local(0))), [0x75, ...local(0)]),
      ),
    ],
    { "\\MAIN": "AE_NO_MEMORY" },
  ),
  one(
    "limits",
    "large Locals at every depth of a recursion",
    [
      ok,
      methodOf("DEEP", 1, ...[0, 1, 2, 3].map((number) => store(buffer(dword(0x10_0000)), local(number))), [
        ...text("DEEP"),
        0x72,
        ...arg(0),
        1,
        0,
      ]),
      method("MAIN", [...text("DEEP"), 0]),
    ],
    { "\\MAIN": "AE_NO_MEMORY" },
  ),
  one(
    "limits",
    "a buffer turned to text again and again",
    [
      ok,
      name("TXT0", string("")),
      name("BUF0", buffer(int(0))),
      method(
        "MAIN",
        store(buffer(int(16)), local(0)),
        whileTrue(
          store(local(0), text("TXT0")),
          [0x96, ...text("TXT0"), ...local(0)],
          concat(local(0), local(0), local(0)),
        ),
      ),
    ],
    { "\\MAIN": "AE_NO_MEMORY" },
  ),
  one(
    "limits",
    "more names than the limit",
    [
      ok,
      method(
        "MAIN",
        ...Array.from({ length: 3000 }, (_, i) => name(`N${i.toString(36).toUpperCase().padStart(3, "0")}`, int(1))),
      ),
    ],
    { "\\MAIN": "AE_LIMIT", "\\N000": "no such object" },
  ),
];

const regions: readonly HostileCase[] = [
  one(
    "B12",
    "an access of 33,428,705 bits to a GeneralPurposeIo region",
    [
      ok,
      region("GPI0", 8, int(0), dword(33_428_705)),
      field("GPI0", 5, unit("PINS", 33_428_705)),
      method("MAIN", ret(text("PINS"))),
    ],
    { "\\MAIN": "AE_AML_OBJECT_LIMIT" },
  ),
  one(
    "B12",
    "a field of 32 MiB in SystemMemory",
    [
      ok,
      region("MEM0", 0, int(0), dword(0x7fff_ffff)),
      field("MEM0", 1, unit("HUGE", 0xfff_ffff)),
      method("MAIN", ret(text("HUGE"))),
      method("WRIT", store(int(1), text("HUGE"))),
    ],
    { "\\MAIN": "AE_AML_OBJECT_LIMIT", "\\WRIT": "AE_AML_OBJECT_LIMIT" },
  ),
  one(
    "B19",
    "PCC fields beyond the end of their region",
    [
      ok,
      region("PCC0", 10, int(0), int(4)),
      field("PCC0", 5, [0], wide(0xfff_0000), unit("FARA", 32)),
      method("MAIN", ret(text("FARA"))),
    ],
    { "\\MAIN": "AE_AML_REGION_LIMIT" },
  ),
  one(
    "B26",
    "a field beyond the end of its region",
    [
      ok,
      region("MEM0", 0, int(0), int(4)),
      field("MEM0", 3, [0, 0x20], unit("FARA", 32)),
      method("MAIN", ret(text("FARA"))),
      method("WRIT", store(int(1), text("FARA"))),
    ],
    { "\\MAIN": "AE_AML_REGION_LIMIT", "\\WRIT": "AE_AML_REGION_LIMIT" },
  ),
  one(
    "B29",
    "a store to a field whose region was not made",
    [ok, field("NOPE", 1, unit("FLD0", 8)), method("MAIN", store(int(1), text("FLD0")))],
    { "\\MAIN": "AE_NOT_FOUND" },
  ),
  one(
    "limits",
    "a loop that writes all of SystemMemory",
    [
      ok,
      methodOf(
        "POKE",
        1,
        region("MEM0", 0, arg(0), int(8)),
        field("MEM0", 3, unit("FLD0", 32)),
        store(int(1), text("FLD0")),
      ),
      method(
        "MAIN",
        store(int(0), local(0)),
        whileTrue([...text("POKE"), ...local(0)], [0x72, ...local(0), ...dword(0x1000), ...local(0)]),
      ),
    ],
    { "\\MAIN": "AE_NO_MEMORY" },
  ),
];

const loadingTable = (body: Bytes): Uint8Array => tableBytes("SSDT", body);
const asBuffer = (bytes: Uint8Array): Bytes => buffer(dword(bytes.length), ...bytes);
const withLength = (length: number): Uint8Array => {
  const bytes = loadingTable(ok).slice();
  new DataView(bytes.buffer).setUint32(4, length, true);
  return bytes;
};

const loads: readonly HostileCase[] = [
  one(
    "B10",
    "LoadTable with identities that are too short and too long",
    [
      ok,
      method(
        "SHRT",
        ret([0x5b, 0x1f, ...string("OEM1"), ...string("A"), ...string(""), ...string(""), ...string(""), 0]),
      ),
      method(
        "LONG",
        ret([
          0x5b,
          0x1f,
          ...string("OEM1"),
          ...string("MORETHANSIX"),
          ...string("MORETHANEIGHT"),
          ...string("\\"),
          ...string(""),
          0,
        ]),
      ),
      method(
        "SIGN",
        ret([0x5b, 0x1f, ...string("TOOLONG"), ...string(""), ...string(""), ...string(""), ...string(""), 0]),
      ),
    ],
    { "\\SHRT": "Integer 0x0", "\\LONG": "Integer 0x0", "\\SIGN": "Integer 0x0" },
  ),
  one(
    "B26",
    "Load of tables whose length field is wrong",
    [
      ok,
      name("TAB0", asBuffer(withLength(0xffff_ffff))),
      name("TAB1", asBuffer(withLength(4))),
      name("TAB2", buffer(int(3), 1, 2, 3)),
      name("TAB3", asBuffer(withLength(0x1000))),
      ...[0, 1, 2, 3].map((i) => method(`LDT${i}`, [0x5b, 0x20, ...text(`TAB${i}`), ...local(0)], ret(int(1)))),
    ],
    {
      "\\LDT0": "AE_INVALID_TABLE_LENGTH",
      "\\LDT1": "AE_INVALID_TABLE_LENGTH",
      "\\LDT2": "AE_INVALID_TABLE_LENGTH",
    },
  ),
  one(
    "B26",
    "a table that loads itself",
    [
      ok,
      name("TAB0", asBuffer(loadingTable([0x5b, 0x20, ...text("\\TAB0"), ...text("\\HND0")]))),
      name("HND0", int(0)),
      method("MAIN", [0x5b, 0x20, ...text("TAB0"), ...local(0)], ret(int(1))),
    ],
    { "\\MAIN": "Integer 0x1" },
  ),
  one(
    "B20",
    "Unload of a table while its method runs",
    [
      ok,
      name("TAB0", asBuffer(loadingTable(method("\\LOAD", [0x5b, 0x2a, ...text("\\HND0")], ret(int(4)))))),
      name("HND0", int(0)),
      method("MAIN", [0x5b, 0x20, ...text("TAB0"), ...text("HND0")], ret(text("LOAD"))),
      method("TWIC", [0x5b, 0x2a, ...text("HND0")], [0x5b, 0x2a, ...text("HND0")], ret(int(1))),
    ],
    { "\\MAIN": "Integer 0x4" },
  ),
];

const wild: readonly HostileCase[] = [
  one(
    "B31",
    "300 externals and 300 names",
    [
      ok,
      pkg(
        [0xa0],
        [0],
        ...Array.from({ length: 300 }, (_, i) => [0x15, ...text(`X${String(i).padStart(3, "0")}`), 8, 0]),
      ),
      ...Array.from({ length: 300 }, (_, i) => name(`Y${String(i).padStart(3, "0")}`, int(1))),
    ],
    { "\\Y299": "Integer 0x1" },
  ),
  {
    shape: "B33",
    what: "duplicate names across tables",
    bodies: [
      [...ok, ...name("NUM0", int(1)), ...method("MAIN", ret(text("NUM0")))],
      [...name("NUM0", int(2)), ...method("MAIN", ret(int(9))), ...name("NUM1", int(3))],
    ],
    results: { "\\MAIN": "Integer 0x1", "\\NUM1": "Integer 0x3" },
    reports: ["AE_ALREADY_EXISTS"],
  },
  one(
    "B33",
    "parent prefixes above the root",
    [ok, method("MAIN", ret([0x5e, 0x5e, 0x5e, ...text("NUM0")])), [0x08, 0x5e, 0x5e, ...text("NUM1"), 1]],
    { "\\MAIN": "AE_NOT_FOUND" },
  ),
  one(
    "B33",
    "an offset beyond the region, lower case in _HID, a short _PLD",
    [
      ok,
      pkg(
        [0x5b, 0x82],
        text("DEV0"),
        name("_HID", string("acpi0007")),
        name("_PLD", pkg([0x12], [1], buffer(int(2), 1, 2))),
      ),
      region("MEM0", 0, int(0), int(1)),
      field("MEM0", 1, [0], wide(0xff_ffff), unit("FAR0", 8)),
      method("MAIN", ret(text("FAR0"))),
    ],
    { "\\DEV0._HID": 'String "acpi0007"', "\\MAIN": "AE_AML_REGION_LIMIT" },
  ),
  one("B26", "a name of 255 segments", [ok, [0x08, ...multiName(...Array.from({ length: 255 }, () => "ABCD")), 1]], {}),
  one("depth", "5,000 packages in one another", [ok, [0x08, ...text("NEST"), ...nested(5000)]], {
    "\\NEST": "AE_AML_UNINITIALIZED_NODE",
  }),
  one("depth", "5,000 Ifs in one another", [ok, method("MAIN", nestedIfs(5000))], { "\\MAIN": "AE_LIMIT" }),
  one(
    "depth",
    "20,000 operators in one another",
    [
      ok,
      method(
        "MAIN",
        ret([...Array.from({ length: 20_000 }, () => 0x80), 1, ...Array.from({ length: 20_000 }, () => 0)]),
      ),
    ],
    {},
  ),
];

const cutTables: readonly HostileCase[] = [
  {
    shape: "B27",
    what: "a table shorter than its header",
    bodies: [],
    images: [tableBytes("DSDT").slice(0, 20)],
    results: {},
  },
  { shape: "B14", what: "a table of one byte", bodies: [], images: [Uint8Array.of(0x44)], results: {} },
  { shape: "B14", what: "a table of no byte", bodies: [], images: [new Uint8Array(0)], results: {} },
  {
    shape: "B33",
    what: "a checksum that is wrong and a length field beyond the end",
    bodies: [],
    images: [withLength(0x7fff_ffff)],
    results: { "\\GOOD": "Integer 0x7" },
  },
];

/** Every case that is a matter of loading and running AML. */
export const hostileCases: readonly HostileCase[] = [
  ...brokenPackages,
  ...control,
  ...objects,
  ...regions,
  ...loads,
  ...wild,
  ...cutTables,
];

/** The tables of a case. */
export function hostileTables({ bodies, images }: HostileCase): readonly Uint8Array[] {
  return images ?? bodies.map((body, i) => tableBytes(i === 0 ? "DSDT" : "SSDT", body));
}
