import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Limits of Azure that nobody reaches: for what is to be measured without them. */
const unlimited = { size: 1_000_000, perSecond: 1_000_000 };
export const noLimits = {
  ...{ reads: unlimited, writes: unlimited, networkReads: unlimited },
  ...{ getManagedCluster: unlimited, otherClusterRequests: unlimited },
};

/** Does something with a scenario of its own, in a file that is removed afterwards. */
export async function withScenario<Result>(content: object, work: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const file = join(folder, 'scenario.yaml');
  try {
    // JSON is YAML.
    await writeFile(file, JSON.stringify({ extends: 'default', ...content }));
    return await work(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
