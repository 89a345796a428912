/** The store against a model: a map of paths to values, and committed transactions as if one ran after the other. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Xenstore } from "../../src/hypervisor/xenstore/index.ts";

const paths = ["/a", "/a/b", "/a/b/c", "/d", "/d/e"] as const;
type Path = (typeof paths)[number];

/** A plain store: every node that exists, with its value. */
class Model {
  nodes: Map<string, string>;

  constructor(nodes: Iterable<readonly [string, string]> = [["/", ""]]) {
    this.nodes = new Map(nodes);
  }

  copy(): Model {
    return new Model(this.nodes);
  }

  read(path: string): string | undefined {
    return this.nodes.get(path);
  }

  write(path: string, value: string): void {
    const parts = path.split("/").slice(1);
    for (let depth = 1; depth < parts.length; depth++) {
      const parent = `/${parts.slice(0, depth).join("/")}`;
      if (!this.nodes.has(parent)) this.nodes.set(parent, "");
    }
    this.nodes.set(path, value);
  }

  remove(path: string): void {
    for (const each of [...this.nodes.keys()])
      if (each === path || each.startsWith(`${path}/`)) this.nodes.delete(each);
  }
}

type Operation =
  | { readonly do: "read" | "remove"; readonly path: Path; readonly client: number }
  | { readonly do: "write"; readonly path: Path; readonly value: string; readonly client: number }
  | { readonly do: "start" | "commit" | "abort"; readonly client: number };

const client = fc.nat({ max: 2 });
const path = fc.constantFrom(...paths);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("read", "remove"), path, client }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("write"), path, value: fc.constantFrom("x", "y", "z"), client }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("start", "commit", "abort"), client }) },
) as fc.Arbitrary<Operation>;

interface Open {
  readonly id: number;
  /** What it did, with what it saw. */
  readonly log: { readonly act: (model: Model) => unknown; readonly saw: unknown }[];
  /** Something else changed meanwhile. */
  others: number;
}

const valueIn = (result: unknown): unknown =>
  typeof result === "object" && result !== null && "value" in result ? result.value : undefined;

test("committed transactions and single operations are as if they ran one after the other", () => {
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 40 }), (operations) => {
      const store = new Xenstore({ onEvent: () => undefined });
      let model = new Model();
      const open = new Map<number, Open>();
      const changed = (by: number): void => {
        for (const [owner, transaction] of open) if (owner !== by) transaction.others += 1;
      };
      for (const step of operations) {
        const transaction = open.get(step.client);
        switch (step.do) {
          case "start": {
            if (transaction !== undefined) break;
            const started = store.startTransaction(0);
            open.set(step.client, { id: Number(valueIn(started)), log: [], others: 0 });
            break;
          }
          case "abort":
            if (transaction === undefined) break;
            expect(store.endTransaction(0, transaction.id, false)).toEqual({ value: undefined });
            open.delete(step.client);
            break;
          case "commit": {
            if (transaction === undefined) break;
            open.delete(step.client);
            const result = store.endTransaction(0, transaction.id, true);
            if ("error" in result) {
              // Only somebody else's change is a reason to refuse.
              expect(result.error).toBe("EAGAIN");
              expect(transaction.others).toBeGreaterThan(0);
              break;
            }
            // What it saw in its own world is what it would see now, all at once.
            const after = model.copy();
            for (const { act, saw } of transaction.log) expect(act(after)).toEqual(saw);
            model = after;
            changed(step.client);
            break;
          }
          default: {
            const act = (target: Model): unknown => {
              if (step.do === "read") return target.read(step.path);
              if (step.do === "write") target.write(step.path, step.value);
              else target.remove(step.path);
              return undefined;
            };
            const id = transaction?.id ?? 0;
            const result =
              step.do === "read"
                ? store.read(0, step.path, id)
                : step.do === "write"
                  ? store.write(0, step.path, step.value, id)
                  : store.remove(0, step.path, id);
            const saw = valueIn(result);
            if (transaction !== undefined) transaction.log.push({ act, saw });
            else {
              expect(act(model)).toEqual(saw);
              if (step.do !== "read") changed(step.client);
            }
          }
        }
        expect(new Map(store.paths.map((each) => [each, valueIn(store.read(0, each))]))).toEqual(model.nodes);
      }
    }),
    { numRuns: 300 },
  );
});

test("a transaction that looked at a node somebody else changed is refused and changes nothing", () => {
  const store = new Xenstore({ onEvent: () => undefined });
  store.write(0, "/a", "1");
  const id = Number(valueIn(store.startTransaction(0)));
  store.read(0, "/a", id);
  store.write(0, "/b", "new", id);
  store.write(0, "/a", "2");
  expect(store.endTransaction(0, id, true)).toEqual({ error: "EAGAIN" });
  expect(store.read(0, "/b")).toEqual({ error: "ENOENT" });
});
