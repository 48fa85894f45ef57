// What goes on in the background: local Azure, until it is told to end.
import { startLocalAzure } from '../local-azure.ts';
import { readRealClusterOptions } from '../real-cluster/options.ts';
import type { Started } from './handover.ts';

const given = JSON.parse(process.argv[2] ?? '{}') as Record<string, string>;

function tell(started: Started): Promise<void> {
  return new Promise((resolve) => process.send?.(started, () => resolve()));
}

try {
  const options = Object.entries(given).filter(([, value]) => value !== '');
  const { scenario, ...others } = Object.fromEntries(options);
  const realCluster = readRealClusterOptions(others);
  const azure = await startLocalAzure({ ...(scenario && { scenario }), ...(realCluster && { realCluster }) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void azure.close());
  await tell({ environment: azure.environment });
} catch (error) {
  await tell({ error: `Local Azure: ${error instanceof Error ? error.message : String(error)}` });
}
