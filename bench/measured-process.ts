import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process used from its start to its end. */
export interface Usage {
  wallMilliseconds: number;
  /** Of all its threads, user and system; without those of its children. */
  cpuMilliseconds: number;
  /** The most memory that it held, resident. */
  peakMegabytes: number;
}

/** The kernel's own count: exact, and costs what is measured a millisecond at its end. */
const teller = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())));
`;

/**
 * What makes a Node process tell what it used: variables for its environment, and how to read that once it has ended.
 * `dispose` removes what was written for it.
 */
export async function usageTeller(): Promise<{
  environment: Record<string, string>;
  read: () => Promise<Omit<Usage, 'wallMilliseconds'>>;
  dispose: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const usage = join(folder, 'usage.json');
  const hook = join(folder, 'tell-usage.mjs');
  await writeFile(hook, teller);
  return {
    environment: { NODE_OPTIONS: `--import=${hook}`, BENCH_USAGE: usage },
    read: async () => {
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(usage, 'utf8')) as NodeJS.ResourceUsage;
      return { cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000, peakMegabytes: (maxRSS * 1024) / 1e6 };
    },
    dispose: () => rm(folder, { recursive: true }),
  };
}
