// A check writes nothing, neither in Azure nor in the cluster, whatever state it finds them in.
import { readdirSync } from 'node:fs';
import { check } from './checks.ts';
import { on } from './in-process.ts';

// Clouds differ in their names, which only a proxy leads to local Azure.
const scenarios = readdirSync(new URL('../../local-azure/scenarios/', import.meta.url))
  .map((file) => file.replace(/\.yaml$/, ''))
  .filter((name) => !name.startsWith('cloud-'));

test('no scenario makes a check write, and each ends in a verdict or with a reason', async () => {
  await on('default', async (bench) => {
    for (const scenario of scenarios) {
      await bench.control('POST', `reset?scenario=${scenario}`);
      // An operation that goes on, and groups that nobody observes, are waited for no longer than this.
      const { outputs } = await check(bench, { timeout: '1s' });
      const { verdict, 'failure-reason': reason } = outputs;
      expect({ scenario, isTold: verdict !== '' || reason !== '' }).toEqual({ scenario, isTold: true });
    }
  });
});
