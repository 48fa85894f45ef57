import { clusterTitle, type ClusterResult } from '../fleet.ts';
import { harmless, openLog, type LogSink } from '../log.ts';
import type { Inputs } from '../inputs.ts';
import { stateWords } from '../summary-fleet.ts';

/** A cluster of many: what is asked of it, and what it came to. */
export interface FleetCluster extends ClusterResult {
  inputs: Inputs;
}

/**
 * Looks at many clusters side by side, in the order in which they are named. `look` notes in the report whatever happens, and never rejects.
 * Each cluster's lines are printed together when it ends; meanwhile a line says at least every ten seconds how far it is.
 */
export async function sideBySide(
  host: LogSink,
  clusters: readonly FleetCluster[],
  concurrency: number,
  look: (cluster: FleetCluster, log: LogSink) => Promise<void>,
): Promise<void> {
  const waiting = clusters.values();
  const open = new Set<string>();
  let done = 0;
  const next = async (): Promise<void> => {
    // One iterator for all of them: each takes what no other has.
    for (const cluster of waiting) {
      const title = clusterTitle(cluster);
      open.add(title);
      const lines = new CollectedLog(title, host);
      await look(cluster, lines);
      open.delete(title);
      done += 1;
      lines.print(stateWords(cluster.report));
    }
  };
  const all = Promise.all(Array.from({ length: Math.min(concurrency, clusters.length) }, next));
  const state = (): string => `${String(done)} of ${String(clusters.length)} done, looking at ${[...open].join(', ')}`;
  await openLog(host).waiting('the clusters', all, state);
}

/** The lines of one cluster, kept until they can stand together; groups in groups are no thing that GitHub shows. */
class CollectedLog implements LogSink {
  readonly #lines: string[] = [];
  readonly #title: string;
  readonly #host: LogSink;

  constructor(title: string, host: LogSink) {
    this.#title = title;
    this.#host = host;
  }

  info = (message: string): void => void this.#lines.push(message);
  debug = (message: string): void => this.#host.debug(`${harmless(this.#title)}: ${message}`);
  startGroup = (group: string): void => void this.#lines.push(`▸ ${group}`);
  endGroup = (): void => undefined;

  print(state: string): void {
    this.#host.startGroup(harmless(`${this.#title}: ${state}`));
    for (const line of this.#lines) this.#host.info(line);
    this.#host.endGroup();
  }
}
