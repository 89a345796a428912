/** What a table was made of, for make. */

/** A rule of a makefile; blanks, `#` and `$` in paths are escaped as make wants them. */
export function dependencyRule(targets: readonly string[], sources: readonly string[]): string {
  const escaped = (path: string): string =>
    path.replaceAll("\\", "\\\\").replaceAll(" ", "\\ ").replaceAll("#", "\\#").replaceAll("$", "$$$$");
  const unique = [...new Set(sources)];
  return `${targets.map(escaped).join(" ")}: ${unique.map(escaped).join(" \\\n  ")}\n`;
}
