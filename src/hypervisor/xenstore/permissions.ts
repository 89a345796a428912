/** Who may read and write a node: `n0` `r1` `w2` `b3`, the first one for the owner and everybody else. */

export type Access = "n" | "r" | "w" | "b";

export interface Permission {
  readonly access: Access;
  readonly domain: number;
}

export type Permissions = readonly [owner: Permission, ...others: Permission[]];

export function parsePermission(text: string): Permission | undefined {
  const match = /^([nrwb])(\d{1,5})$/.exec(text);
  if (match === null) return undefined;
  // The expression allows no other letters.
  return { access: match[1] as Access, domain: Number(match[2]) };
}

export function printPermission({ access, domain }: Permission): string {
  return `${access}${domain}`;
}

/** May a domain do that? Owners and the hardware domain may do everything. */
export function mayAccess(permissions: Permissions, domain: number, wanted: "r" | "w"): boolean {
  const [owner, ...others] = permissions;
  if (domain === 0 || domain === owner.domain) return true;
  const own = others.find((permission) => permission.domain === domain) ?? owner;
  return own.access === "b" || own.access === wanted;
}
