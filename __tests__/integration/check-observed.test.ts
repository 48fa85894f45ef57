// What pods observed, as a check tells it. Their logs are put in place of the real ones, so that no test waits for time to pass.
import { allEchoUrls, type Bench } from './bench.ts';
import { check, onPinned, type Checked } from './checks.ts';

const three = { 'echo-urls': allEchoUrls };
const wrong = '192.0.2.77';
const services = ['http://a.example', 'http://b.example', 'http://c.example'];

/** One pod's log; a round a minute until now, each what the services said. */
function log(pod: string, rounds: readonly (readonly string[])[]): string {
  return rounds
    .flatMap((answers, index) => {
      const time = minutesAgo(rounds.length - 1 - index);
      return answers.map((address, number) =>
        JSON.stringify({ seq: index + 1, time, pod, node: 'n', service: services[number], via: 'direct', address }),
      );
    })
    .join('\n');
}

const begin = Date.now();
function minutesAgo(minutes: number): string {
  return `${new Date(begin - minutes * 60_000).toISOString().slice(0, 19)}Z`;
}

/** Names of the echo's pods, as logs were asked for. */
async function podsOf(bench: Bench): Promise<string[]> {
  const urls = (await bench.requests()).map(({ url }) => /\/pods\/(aks-egress-[^/]+)\/log/.exec(url)?.[1]);
  return [...new Set(urls.filter((name) => name !== undefined))];
}

test('a check tells drift by what pods observed, since when, and what only interrupted it', async () => {
  await onPinned(
    'default',
    async (bench) => {
      const { outputs } = await check(bench);
      const right = outputs['egress-ip'] ?? '';
      const pods = (await podsOf(bench)).slice(-2);
      const all = (address: string): string[] => services.map(() => address);
      const withLogs = async (...rounds: string[][][]): Promise<Checked> => {
        const faults = pods.map((pod, index) => ({
          match: { service: 'kubernetes', url: `/pods/${pod}/log` },
          when: 'before',
          do: { status: 200, body: log(pod, rounds[index] ?? []) },
        }));
        await bench.control('PUT', 'faults', faults);
        return check(bench, { timeout: '1s' });
      };
      const steady = Array.from({ length: 9 }, () => all(right));

      expect(await withLogs(steady, steady)).toMatchObject({ ids: [], outputs: { verdict: 'pinned' } });

      const drifted = await withLogs(steady, [...steady, all(wrong), all(wrong)]);
      expect(drifted).toMatchObject({
        failed: true,
        ids: ['drift: observed-address-unexpected', 'advice: observed-addresses-differ'],
        findings: [{ since: minutesAgo(1), expected: right }, { subject: 'node groups apps, system' }],
      });

      const interrupted = await withLogs([...steady, all(wrong), all(wrong), ...steady], steady);
      expect(interrupted).toMatchObject({
        failed: false,
        outputs: { verdict: 'pinned' },
        ids: ['advice: observed-address-changed'],
        findings: [{ actual: `left from ${wrong} from ${minutesAgo(10)} until ${minutesAgo(9)}` }],
      });

      const switched = [all(wrong), ...steady];
      expect(await withLogs(switched, switched)).toMatchObject({ ids: [], outputs: { verdict: 'pinned' } });

      const unproved = await withLogs([[right, wrong, '192.0.2.78']], []);
      expect(unproved).toMatchObject({ failed: false, outputs: { verdict: 'unverifiable' } });
      expect(unproved.ids.sort()).toEqual(['advice: echo-services-disagree', 'advice: no-fresh-observation']);

      await bench.control('PUT', 'faults', []);
      expect((await check(bench)).ids).toEqual([]);
    },
    three,
  );
});
