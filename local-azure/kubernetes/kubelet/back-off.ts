/** The kubelet's pauses in milliseconds: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy */
const first = 10_000;
const longest = 300_000;
/** A container that ran so long without trouble starts over with short pauses. */
const untroubled = 600_000;

/** Pauses that double each time. */
export class BackOff {
  #pauses = 0;
  #runs = 0;

  next(): number {
    this.#pauses += 1;
    return Math.min(first * 2 ** (this.#pauses - 1), longest);
  }

  /** The pause before the next start after a run that took so many milliseconds: none after the first. */
  afterRun(milliseconds: number): number {
    if (milliseconds >= untroubled) this.#runs = this.#pauses = 0;
    this.#runs += 1;
    return this.#runs === 1 ? 0 : this.next();
  }
}
