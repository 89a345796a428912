/** Types that the layouts must infer; `tsc` checks them. */
import type { ApicId } from "../../src/base/brand.ts";
import { offsetOf, type ValueOf } from "../../src/schema/index.ts";
import type { listed, scalars } from "./sample-layouts.ts";
import { counted, tailed } from "./sample-layouts.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Scalars = ValueOf<typeof scalars>;

true satisfies Equal<Scalars["a"], number>;
true satisfies Equal<Scalars["f"], bigint>;
true satisfies Equal<Scalars["id"], ApicId>;
true satisfies Equal<Scalars["state"], number | "Off" | "On">;
true satisfies Equal<Scalars["mode"]["ready"], boolean>;
true satisfies Equal<Scalars["mode"]["speed"], number>;
true satisfies Equal<Scalars["gap"], Uint8Array | undefined>;
true satisfies Equal<ValueOf<typeof counted>["items"], readonly number[]>;
true satisfies Equal<keyof ValueOf<typeof counted>, "count" | "items" | "text" | "size" | "data" | "square" | "rest">;
true satisfies Equal<ValueOf<typeof tailed>["second"], number | undefined>;
true satisfies Equal<ValueOf<typeof listed>["entries"][number]["kind"], "short" | "long" | "raw">;

export function write(value: Scalars): void {
  // @ts-expect-error values are read-only
  value.a = 1;
}
// @ts-expect-error a field that is not optional cannot be left out
export const missing: ValueOf<typeof tailed> = { first: 1 };
// @ts-expect-error the layout has no such field
export const nowhere = () => offsetOf(counted, "nothing");
// @ts-expect-error the nested layout has no such field
export const nowhereInside = () => offsetOf(tailed, "inner.z");
