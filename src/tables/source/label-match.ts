/** Which declaration a line of table source belongs to, by its label. */
import { elementSourceLabel, headerOf, type LayoutNode, sourceLabelOf, type UnionNode } from "../../schema/index.ts";

/** The labels that a part begins with, as far as two tell it from others. */
export type Lead = readonly string[];

/** Labels are compared without case, spaces and punctuation. */
export function labelKey(label: string): string {
  const known = keys.get(label);
  if (known !== undefined) return known;
  const key = label.toLowerCase().replace(/[^a-z0-9#]+/g, "");
  // Layouts have some two thousand names; what texts have beside them must not stay for ever.
  if (keys.size < mostKeys) keys.set(label, key);
  return key;
}

const keys = new Map<string, string>();
const mostKeys = 5000;

/** Each way in which a part can begin; empty for a part that may have no line at all. */
export function leadsOf(node: LayoutNode, label: string, fields: Readonly<Record<string, unknown>>): readonly Lead[] {
  switch (node.kind) {
    case "optional":
    case "referenced":
      return leadsOf(node.of, label, fields);
    case "array":
    case "list":
      return leadsOf(node.element, elementSourceLabel(node.element, label, 0), fields);
    case "choice": {
      const variant = node.variants[node.pick(fields)];
      return variant === undefined ? [] : leadsOf(variant, label, fields);
    }
    case "union":
      return leadsOfUnion(node);
    case "struct":
      return [node.heading === undefined ? leadOfFields(node.fields) : [labelKey(label)]];
    case "uint":
    case "biguint":
    case "constant":
    case "ownLength":
    case "flags":
    case "enumeration":
    case "ascii":
    case "bytes":
    case "cstring":
    case "reserved":
      return [[labelKey(label)]];
    default:
      return node satisfies never;
  }
}

const unionLeads = new WeakMap<UnionNode, readonly Lead[]>();

/** Made once for each union: its variants begin with the same few labels, and lists ask for every element. */
function leadsOfUnion(node: UnionNode): readonly Lead[] {
  const known = unionLeads.get(node);
  if (known !== undefined) return known;
  const byText = new Map<string, Lead>();
  for (const variant of Object.values(node.variants)) {
    const lead = leadOfFields(variant.fields);
    byText.set(lead.join(), lead);
  }
  // Structures of unknown type have the header only. One label is that of others, too; a known structure that ends
  // behind it is found by its own two.
  const header = leadOfFields(headerOf(node).fields);
  if (header.length > 1 || byText.size === 0) byText.set(header.join(), header);
  const leads = [...byText.values()];
  unionLeads.set(node, leads);
  return leads;
}

/** The labels of the first two fields, or of the first one where other lines follow it. */
function leadOfFields(fields: Readonly<Record<string, LayoutNode>>): Lead {
  const lead: string[] = [];
  for (const [key, field] of Object.entries(fields)) {
    const isLine = !("of" in field) && !("fields" in field) && !("element" in field) && !("variants" in field);
    const label = sourceLabelOf(key, field);
    if (isLine) lead.push(labelKey(label));
    else if (lead.length === 0) return leadsOf(field, label, {})[0] ?? [];
    const isFollowed = field.kind === "flags" && field.sourceBits !== undefined;
    if (!isLine || isFollowed || lead.length === 2) break;
  }
  return lead;
}
