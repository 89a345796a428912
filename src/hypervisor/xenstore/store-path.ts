/** Paths of the store. */
import { xenstoreLimits } from "../../xen/index.ts";

const segment = /^[A-Za-z0-9\-_@]+$/;

/**
 * The absolute path that a guest means: relative ones start at its home.
 *
 * @returns undefined if it is too long, ends in a slash, or has other characters than letters, digits and `-_@`
 */
export function resolvePath(path: string, home: string): string | undefined {
  const isAbsolute = path.startsWith("/");
  if (path.length > (isAbsolute ? xenstoreLimits.absolutePath : xenstoreLimits.relativePath)) return undefined;
  if (path === "/") return path;
  const absolute = isAbsolute ? path : `${home}/${path}`;
  const isGood = absolute
    .slice(1)
    .split("/")
    .every((part) => segment.test(part));
  return isGood ? absolute : undefined;
}

/** `/` is its own parent. */
export function parentOf(path: string): string {
  const end = path.lastIndexOf("/");
  return end <= 0 ? "/" : path.slice(0, end);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function childOf(path: string, name: string): string {
  return path === "/" ? `/${name}` : `${path}/${name}`;
}

/** True if `path` is `ancestor` or lies below it. */
export function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || ancestor === "/" || path.startsWith(`${ancestor}/`);
}
