/** Patterns for paths of the name space. */

/**
 * A test for full paths. `?` is one character of a name, `*` any number of them, `**` also crosses the dots between
 * names. A pattern without a backslash in front starts at the root.
 */
export function pathGlob(pattern: string): (path: string) => boolean {
  const absolute = pattern.startsWith("\\") ? pattern : `\\${pattern}`;
  const source = absolute
    .split(/(\*\*|\*|\?)/)
    .map((part) => WILDCARDS[part] ?? part.replace(/[.+^${}()|[\]\\]/g, "\\$&"))
    .join("");
  const expression = new RegExp(`^${source}$`, "i");
  return (path) => expression.test(path);
}

const WILDCARDS: Readonly<Record<string, string>> = { "**": ".*", "*": "[^.\\\\]*", "?": "[^.\\\\]" };
