/** Interrupt lines: a wire that several sources pull, asserted while any of them does. */

/** One source's hold on a line. Raising twice is the same as once. */
export interface IrqLine {
  raise(): void;
  lower(): void;
}

/**
 * A shared level line: the wired OR of its sources (facts J.3, D24). Nobody can pulse it: a source that lowers its
 * part leaves the others' parts standing.
 */
export class SharedLine {
  private readonly asserting = new Set<string>();
  private readonly onChange: (isAsserted: boolean) => void;

  /** @param onChange - called when the level of the whole line changes */
  constructor(onChange: (isAsserted: boolean) => void) {
    this.onChange = onChange;
  }

  get isAsserted(): boolean {
    return this.asserting.size > 0;
  }

  /** The part of one source, by its name. */
  source(name: string): IrqLine {
    return { raise: () => this.set(name, true), lower: () => this.set(name, false) };
  }

  /** Sets the level of one source. */
  set(name: string, isAsserted: boolean): void {
    const before = this.isAsserted;
    if (isAsserted) this.asserting.add(name);
    else this.asserting.delete(name);
    if (this.isAsserted !== before) this.onChange(this.isAsserted);
  }

  save(): readonly string[] {
    return [...this.asserting].sort((a, b) => (a < b ? -1 : 1));
  }

  /** Takes over the levels without calling `onChange`: whoever listens restores its own state. */
  restore(sources: readonly string[]): void {
    this.asserting.clear();
    for (const name of sources) this.asserting.add(name);
  }
}
