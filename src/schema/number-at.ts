/** Numbers of fields that stand inside other fields. */

/** The number at a path of keys such as `secure.offset`; undefined if there is none. */
export function numberAt(fields: Readonly<Record<string, unknown>>, path: string): number | undefined {
  let value: unknown = fields;
  // An object may be asked for any key.
  for (const key of path.split("."))
    value = typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  return value === undefined ? undefined : Number(value);
}
