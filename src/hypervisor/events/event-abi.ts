/** How pending events are shown to a guest: one of two ABIs. */

export interface EventAbi {
  readonly name: "2-level" | "fifo";
  /** Ports a guest can have. */
  readonly ports: number;
  /** Makes a port pending. @returns true if its vCPU must hear of it */
  setPending(port: number, vcpu: number): boolean;
  isPending(port: number): boolean;
  clearPending(port: number): void;
  isMasked(port: number): boolean;
  /** The guest masks a port: a plain write to shared memory. */
  setMasked(port: number): void;
  /** Unmasks a port. @returns true if an event waited behind the mask and its vCPU must hear of it */
  unmask(port: number, vcpu: number): boolean;
  /** Takes the next pending, unmasked port of a vCPU as its software would; undefined: none left. */
  takeNext(vcpu: number): number | undefined;
  save(): unknown;
  restore(state: unknown): void;
}
