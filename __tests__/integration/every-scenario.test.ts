// Whatever state a check finds. That nobody can read a secret is seen to wherever the action is run.
import { readdirSync } from 'node:fs';
import { check } from './checks.ts';
import { on } from './in-process.ts';

const scenarios = readdirSync(new URL('../../local-azure/scenarios/', import.meta.url)).map((file) =>
  file.replace(/\.yaml$/, ''),
);

/** Some scenarios are there to be waited for: the others need not wait behind them. */
const lanes = [0, 1, 2].map((lane) => scenarios.filter((_, index) => index % 3 === lane));

test.concurrent.each(lanes.map((lane, index) => [index, lane] as const))(
  'no scenario makes a check write, and each ends in a verdict or with a reason: third %d',
  (_index, lane) =>
    on('default', async (bench) => {
      for (const scenario of lane) {
        await bench.control('POST', `reset?scenario=${scenario}`);
        // An operation that goes on, and groups that nobody observes, are waited for no longer than this.
        const { outputs } = await check(bench, { timeout: '1s' });
        const { verdict, 'failure-reason': reason } = outputs;
        expect({ scenario, isTold: verdict !== '' || reason !== '' }).toEqual({ scenario, isTold: true });
      }
    }),
);
