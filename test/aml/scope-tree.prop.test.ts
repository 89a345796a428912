import fc from "fast-check";
import { expect, test } from "vitest";
import { type NamePath, nameSeg, ScopeTree } from "../../src/aml/index.ts";

const segment = fc.constantFrom("A", "B", "_SB").map(nameSeg);
const path: fc.Arbitrary<NamePath> = fc.record({
  absolute: fc.boolean(),
  parents: fc.nat(3),
  segments: fc.array(segment, { maxLength: 3 }),
});
const scope = fc.array(segment, { maxLength: 3 }).map((segments) => segments.join(""));
const climbs = fc.constantFrom<"stays" | "fails">("stays", "fails");

/** The key of a path in a scope without search rules, by §5.3. */
function keyOf({ absolute, parents, segments }: NamePath, from: string, climb: "stays" | "fails"): string | undefined {
  const base = absolute ? "" : from;
  if (parents * 4 > base.length && climb === "fails") return undefined;
  return base.slice(0, Math.max(0, base.length - 4 * parents)) + segments.join("");
}

/** The first of the keys that a path may mean which is there. */
function found(
  name: NamePath,
  from: string,
  climb: "stays" | "fails",
  keys: ReadonlyMap<string, number>,
): string | undefined {
  const [only] = name.segments;
  if (only === undefined) return undefined;
  const key = keyOf(name, from, climb);
  const isSearched = !name.absolute && name.parents === 0 && name.segments.length === 1;
  const candidates = isSearched
    ? Array.from({ length: from.length / 4 + 1 }, (_, up) => from.slice(0, from.length - 4 * up) + only)
    : [key];
  return candidates.find((one) => one !== undefined && keys.has(one));
}

test("a tree of scopes finds what a table of whole keys does", () => {
  const declaration = fc.tuple(path, scope, fc.boolean());
  const use = fc.tuple(path, scope);
  fc.assert(
    fc.property(
      climbs,
      fc.array(declaration, { maxLength: 12 }),
      fc.array(use, { maxLength: 12 }),
      (climb, declarations, uses) => {
        const tree = new ScopeTree<number>(climb);
        const keys = new Map<string, number>();
        for (const [index, [name, from, isForgotten]] of declarations.entries()) {
          const key = name.segments.length === 0 ? undefined : keyOf(name, from, climb);
          const isNew = key !== undefined && !keys.has(key);
          expect(tree.add(name, from, index)?.key).toBe(isNew ? key : undefined);
          if (key === undefined) continue;
          if (isNew) keys.set(key, index);
          if (!isForgotten) continue;
          tree.delete(key);
          keys.delete(key);
        }
        expect(tree.size).toBe(keys.size);
        for (const [key, index] of keys) expect(tree.at(key)?.value).toBe(index);
        for (const [name, from] of uses) expect(tree.find(name, from)?.key).toBe(found(name, from, climb, keys));
      },
    ),
  );
});

test("names that are not wanted do not hide those above them", () => {
  const tree = new ScopeTree<number>("fails");
  const name: NamePath = { absolute: false, parents: 0, segments: [nameSeg("A")] };
  tree.add(name, "", 1);
  tree.add(name, "_SB_", 2);
  expect(tree.find(name, "_SB_")?.key).toBe("_SB_A___");
  expect(tree.find(name, "_SB_", (value) => value === 1)?.key).toBe("A___");
  tree.replace("A___", 3);
  expect(tree.find(name, "_SB_", (value) => value === 3)?.key).toBe("A___");
});
