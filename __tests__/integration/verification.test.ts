import { allEchoUrls, list, onOwn, type Bench } from './bench.ts';
import { on, runHere, type Ended } from './in-process.ts';

type Look = (run: Ended, bench: Bench) => Promise<void> | void;

/** These runs wait for their time to be up, so they wait side by side. */
function runOn(scenario: string, inputs: Record<string, string>, look: Look): Promise<void> {
  return on(scenario, async (bench) => look(await runHere(bench, { 'echo-urls': allEchoUrls, ...inputs }), bench));
}

async function clusterWrites(bench: Bench): Promise<string[]> {
  return (await bench.writes()).filter((write) => /managedClusters/i.test(write));
}

const reasons: [string, RegExp][] = [
  ['image-missing', /ErrImagePull|ImagePullBackOff/],
  ['pods-pending', /nodes are available/],
  ['pods-denied', /pods were refused[^]*denied the request/],
  ['admission-denied', /denied the request/],
  ['echo-unreachable', /no usable answer/],
  ['echo-garbage', /no usable answer/],
  ['echo-disagree', /disagree/],
];
test.concurrent.each(reasons)('no proof, no switch: %s is unverifiable, with the reason', (scenario, words) =>
  runOn(scenario, { timeout: '9s' }, async (run, bench) => {
    expect(run.outputs).toMatchObject({
      verdict: 'unverifiable',
      'failure-reason': 'unverifiable',
      drifted: 'false',
    });
    expect(run.outputs.findings).toMatch(words);
    expect(run.failed).toBe(true);
    expect(new Set(run.annotations.map(({ level }) => level))).toEqual(new Set(['error']));
    expect(run.summary).toMatch(/Stopped before the switch/);
    expect(await clusterWrites(bench)).toEqual([]);
  }),
);

test.concurrent('fail-on: none lets it pass with a warning', () =>
  runOn('echo-unreachable', { timeout: '4s', 'fail-on': 'none' }, (run) => {
    expect(run.failed).toBe(false);
    expect(run.outputs).toMatchObject({ verdict: 'unverifiable', 'failure-reason': 'unverifiable' });
    expect(run.annotations.map(({ level }) => level)).toEqual(['warning', 'warning']);
  }),
);

test.concurrent('pods that leave from an address off the path stop the pin, and nothing has moved', () =>
  runOn('echo-lies-before', { timeout: '20s' }, async (run, bench) => {
    expect(run.outputs).toMatchObject({ verdict: 'drifted', 'failure-reason': 'drift' });
    expect(run.summary).toMatch(/Stopped before the switch/);
    expect(await clusterWrites(bench)).toEqual([]);
  }),
);

test.concurrent('one echo service that answers garbage hinders nothing', () =>
  runOn('echo-one-garbage', {}, (run) => {
    expect(run.outputs.verdict).toBe('pinned');
  }),
);

test.concurrent(
  'after the switch a wrong address keeps the proof open until time is up, and then says who saw what, when',
  () =>
    runOn('echo-lies-after', { timeout: '20s' }, (run) => {
      expect(run.outputs).toMatchObject({ verdict: 'drifted', 'failure-reason': 'drift', changed: 'true' });
      const [finding] = JSON.parse(run.outputs.findings ?? '') as { id: string; actual: string }[];
      expect(finding?.id).toBe('observed-address-unexpected');
      expect(finding?.actual).toMatch(/aks-egress-\S+ left from \d+\.\d+\.\d+\.\d+, last at \d{4}-/);
      expect(JSON.parse(run.outputs['allow-list'] ?? '')).toMatchObject({ add: list(run, 'egress-ips'), remove: [] });
      expect(list(run, 'observed-egress-ips')).not.toEqual(list(run, 'expected-egress-ips'));
      expect(run.annotations.map(({ level }) => level)).toEqual(['error']);
    }),
);

test.concurrent('while it waits the log says at least every ten seconds for what and how long', () =>
  onOwn('echo-unreachable', async (bench) => {
    const run = await bench.run({ timeout: '22s' });
    const waits = run.lines.filter(({ text }) => /^… Baseline of every node group: \d+ s/.test(text));
    expect(waits.length).toBeGreaterThanOrEqual(2);
    const times = run.lines.map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(11_000);
  }),
);
