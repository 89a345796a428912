import { expect, test } from "vitest";
import { type NamePath, parseNamePath } from "../../src/aml/index.ts";
import type { ByteSpan } from "../../src/base/span.ts";
import { type AcpiObject, createNamespace, type Namespace, type NamespaceNode } from "../../src/namespace/index.ts";

const source = { name: "table", bytes: new Uint8Array(64) };
const place = (start: number): ByteSpan => ({ source, start, end: start + 4 });
const device: AcpiObject = { type: "Device" };
const integer = (value: number): AcpiObject => ({ type: "Integer", value: BigInt(value) });

function path(text: string): NamePath {
  const parsed = parseNamePath(text);
  if (parsed === undefined) throw new Error(`"${text}" is no path`);
  return parsed;
}

function add(namespace: Namespace, text: string, object: AcpiObject = device, owner = 100): NamespaceNode {
  const { node, problem } = namespace.install(path(text), namespace.root, object, { owner, place: place(0) });
  expect(problem).toBeUndefined();
  if (node === undefined) throw new Error("not installed");
  return node;
}

function built(): Namespace {
  const namespace = createNamespace();
  for (const name of ["\\_SB.PCI0", "\\_SB.PCI0.LPC", "\\_SB.PCI0.LPC.EC", "\\_SB.CPU0"]) add(namespace, name);
  add(namespace, "\\TOP", integer(1));
  add(namespace, "\\_SB.PCI0.TOP", integer(2));
  return namespace;
}

test("starts with the names of the specification", () => {
  const { root } = createNamespace();
  expect([...root.children.values()].map((node) => [node.path, node.object?.type])).toEqual([
    ["\\_GPE", undefined],
    ["\\_PR", undefined],
    ["\\_SB", "Device"],
    ["\\_SI", undefined],
    ["\\_TZ", "Device"],
    ["\\_REV", "Integer"],
    ["\\_OS", "String"],
    ["\\_GL", "Mutex"],
    ["\\_OSI", "Method"],
  ]);
  expect(root.path).toBe("\\");
});

test.each([
  { name: "TOP", scope: "\\_SB.PCI0.LPC.EC", found: "\\_SB.PCI0.TOP" },
  { name: "TOP", scope: "\\_SB.CPU0", found: "\\TOP" },
  { name: "LPC", scope: "\\_SB.PCI0.LPC", found: "\\_SB.PCI0.LPC" },
  { name: "LPC.EC", scope: "\\_SB.PCI0", found: "\\_SB.PCI0.LPC.EC" },
  { name: "LPC.EC", scope: "\\_SB.PCI0.LPC", found: undefined },
  { name: "^TOP", scope: "\\_SB.PCI0.LPC", found: "\\_SB.PCI0.TOP" },
  { name: "^TOP", scope: "\\_SB.PCI0.LPC.EC", found: undefined },
  { name: "^^^^TOP", scope: "\\_SB.PCI0.LPC.EC", found: "\\TOP" },
  { name: "^^^^^^TOP", scope: "\\_SB.PCI0.LPC.EC", found: undefined },
  { name: "\\_SB.PCI0.LPC", scope: "\\", found: "\\_SB.PCI0.LPC" },
  { name: "\\", scope: "\\_SB", found: "\\" },
  { name: "^", scope: "\\_SB.PCI0", found: "\\_SB" },
  { name: "NONE", scope: "\\_SB.PCI0", found: undefined },
])("$name seen from $scope is $found", ({ name, scope, found }) => {
  const namespace = built();
  const from = namespace.find(scope);
  if (from === undefined) throw new Error("no scope");
  expect(namespace.resolve(path(name), from)?.path).toBe(found);
});

test("finds names as people write them", () => {
  const namespace = built();
  expect(namespace.find("\\_sb.cpu0")?.path).toBe("\\_SB.CPU0");
  expect(namespace.find("\\_SB.CPU9")).toBeUndefined();
  expect(namespace.find("no path at all")).toBeUndefined();
});

test("refuses a second declaration and names both places", () => {
  const namespace = built();
  const { node, problem } = namespace.install(path("\\_SB.CPU0"), namespace.root, device, {
    owner: 2,
    place: place(40),
  });
  expect(node?.path).toBe("\\_SB.CPU0");
  expect(problem).toMatchObject({
    code: "namespace/ae-already-exists",
    severity: "error",
    message: "AE_ALREADY_EXISTS: \\_SB.CPU0 is declared a second time",
    span: { start: 40 },
    related: [{ span: { start: 0 } }],
  });
});

test.each([
  { name: "\\_SB.NONE.CPU1", code: "namespace/ae-not-found" },
  { name: "^^CPU1", code: "namespace/ae-not-found" },
  { name: "\\", code: "namespace/ae-bad-parameter" },
])("cannot declare $name", ({ name, code }) => {
  const namespace = built();
  const { node, problem } = namespace.install(path(name), namespace.root, device, { owner: 1, place: undefined });
  expect(node).toBeUndefined();
  expect(problem?.code).toBe(code);
});

test("an alias leads to its source, and through it", () => {
  const namespace = built();
  const pci = namespace.find("\\_SB.PCI0");
  if (pci === undefined) throw new Error("no PCI0");
  namespace.install(path("\\BUS"), namespace.root, pci.object, { owner: 1, place: undefined, aliasOf: pci });
  expect(namespace.find("\\BUS")).toBe(pci);
  expect(namespace.find("\\BUS.LPC.EC")?.path).toBe("\\_SB.PCI0.LPC.EC");
});

test("walks parents first, in order of declaration", () => {
  const namespace = built();
  const seen: string[] = [];
  namespace.walk((node, depth) => seen.push(`${depth} ${node.path}`), namespace.find("\\_SB"));
  expect(seen).toEqual([
    "0 \\_SB",
    "1 \\_SB.PCI0",
    "2 \\_SB.PCI0.LPC",
    "3 \\_SB.PCI0.LPC.EC",
    "2 \\_SB.PCI0.TOP",
    "1 \\_SB.CPU0",
  ]);
});

test("unload takes out what one table brought, and what others hung below it", () => {
  const namespace = built();
  const owner = namespace.createOwner();
  add(namespace, "\\_SB.NEW", device, owner);
  add(namespace, "\\_SB.NEW.SUB", device, owner + 1);
  add(namespace, "\\_SB.CPU0.X", integer(1), owner);
  expect(namespace.unload(owner).map((node) => node.path)).toEqual(["\\_SB.CPU0.X", "\\_SB.NEW"]);
  expect(namespace.find("\\_SB.NEW")).toBeUndefined();
  expect(namespace.find("\\_SB.CPU0.X")).toBeUndefined();
  expect(namespace.find("\\_SB.CPU0")).toBeDefined();
  expect(namespace.unload(owner)).toEqual([]);
});

test("the version of a segment changes when a name with it comes or goes", () => {
  const namespace = built();
  const segment = path("FOO").segments[0];
  if (segment === undefined) throw new Error("no segment");
  const version = namespace.versionOf(segment);
  const before = version.value;
  const node = add(namespace, "\\_SB.FOO");
  const between = version.value;
  namespace.remove(node);
  expect(new Set([before, between, version.value]).size).toBe(3);
});

test("paths show no padding, but the last character of a segment stays", () => {
  const namespace = createNamespace();
  expect(add(namespace, "\\_SB.A").path).toBe("\\_SB.A");
  expect(add(namespace, "\\____").path).toBe("\\_");
});
