/** User space on top of the operating system: it stands still while the system is about to sleep. */

export class UserSpace {
  private isFrozen = false;
  private waiting: (() => void)[] = [];

  /** Does something for user space now, or when it goes on. */
  run(action: () => void): void {
    if (this.isFrozen) this.waiting.push(action);
    else action();
  }

  freeze(): void {
    this.isFrozen = true;
  }

  /** Goes on with what had to wait, in its order. */
  thaw(): void {
    this.isFrozen = false;
    const actions = this.waiting;
    this.waiting = [];
    for (const action of actions) this.run(action);
  }
}
