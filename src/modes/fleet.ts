import type { ClusterResult } from '../fleet.ts';
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
      open.add(cluster.key);
      const lines = new CollectedLog(cluster.key, host);
      await look(cluster, lines);
      open.delete(cluster.key);
      done += 1;
      lines.print(`${cluster.key}: ${stateWords(cluster.report)}`);
    }
  };
  const all = Promise.all(Array.from({ length: Math.min(concurrency, clusters.length) }, next));
  const state = (): string => `${String(done)} of ${String(clusters.length)} done, looking at ${[...open].join(', ')}`;
  await openLog(host).waiting('the clusters', all, state);
}

/** The lines of one cluster, kept until they can stand together; groups in groups are no thing that GitHub shows. */
class CollectedLog implements LogSink {
  readonly #lines: string[] = [];
  readonly #key: string;
  readonly #host: LogSink;

  constructor(key: string, host: LogSink) {
    this.#key = key;
    this.#host = host;
  }

  info = (message: string): void => void this.#lines.push(message);
  debug = (message: string): void => this.#host.debug(`${harmless(this.#key)}: ${message}`);
  startGroup = (title: string): void => void this.#lines.push(`▸ ${title}`);
  endGroup = (): void => undefined;

  print(title: string): void {
    this.#host.startGroup(harmless(title));
    for (const line of this.#lines) this.#host.info(line);
    this.#host.endGroup();
  }
}
