import { Bench, list } from './bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.azure.close());

describe('no proof, no switch', () => {
  const reasons: [string, RegExp][] = [
    ['image-missing', /ErrImagePull|ImagePullBackOff/],
    ['pods-pending', /nodes are available/],
    ['admission-denied', /denied the request/],
    ['echo-unreachable', /no usable answer/],
    ['echo-garbage', /no usable answer/],
    ['echo-disagree', /disagree/],
  ];
  test.each(reasons)('%s: unverifiable, with the reason', async (scenario, words) => {
    await bench.azure.reset(scenario);
    const before = (await bench.cluster()).properties.networkProfile;
    const run = await bench.run({ timeout: '6s' });
    expect(run.outputs).toMatchObject({ verdict: 'unverifiable', 'failure-reason': 'unverifiable', drifted: 'false' });
    expect(run.outputs.findings).toMatch(words);
    expect(run.summary).toMatch(words);
    expect(run.conclusion).toBe('failure');
    expect(run.annotations.every(({ level }) => level === 'error')).toBe(true);
    expect((await bench.cluster()).properties.networkProfile).toEqual(before);
  });

  test('fail-on: none lets it pass with a warning', async () => {
    await bench.azure.reset('echo-unreachable');
    const run = await bench.run({ timeout: '4s', 'fail-on': 'none' });
    expect(run.conclusion).toBe('success');
    expect(run.outputs).toMatchObject({ verdict: 'unverifiable', 'failure-reason': 'unverifiable' });
    expect(run.annotations.every(({ level }) => level === 'warning')).toBe(true);
  });

  test('pods that leave from an address off the path stop the pin, and nothing has moved', async () => {
    await bench.azure.reset('echo-lies-before');
    const run = await bench.run({ timeout: '20s' });
    expect(run.outputs).toMatchObject({ verdict: 'drifted', 'failure-reason': 'drift' });
    expect(run.summary).toMatch(/Stopped before the switch/);
    expect((await bench.writes()).filter((write) => /managedClusters/i.test(write))).toEqual([]);
  });
});

describe('after the switch', () => {
  test('a wrong address keeps the proof open until time is up, and then says who saw what, when', async () => {
    await bench.azure.reset('echo-lies-after');
    const run = await bench.run({ timeout: '12s' });
    expect(run.outputs).toMatchObject({ verdict: 'drifted', 'failure-reason': 'drift', changed: 'true' });
    const [finding] = JSON.parse(run.outputs.findings ?? '') as { id: string; actual: string }[];
    expect(finding?.id).toBe('observed-address-unexpected');
    expect(finding?.actual).toMatch(/aks-egress-\S+ left from \d+\.\d+\.\d+\.\d+, last at \d{4}-/);
    expect(list(run, 'observed-egress-ips')).not.toEqual(list(run, 'expected-egress-ips'));
    expect(run.annotations).toEqual([expect.objectContaining({ level: 'error' })]);
  });

  test('fail-on: unverifiable lets drift pass with a warning a finding', async () => {
    await bench.azure.reset('echo-lies-after');
    const run = await bench.run({ timeout: '10s', 'fail-on': 'unverifiable' });
    expect(run.conclusion).toBe('success');
    expect(run.outputs).toMatchObject({ verdict: 'drifted', 'failure-reason': 'drift' });
    expect(run.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
  });
});

test('while it waits the log says at least every ten seconds for what and how long', async () => {
  await bench.azure.reset('echo-unreachable');
  const run = await bench.run({ timeout: '22s' });
  const waits = run.lines.filter(({ text }) => /^… Baseline of every node group: \d+ s/.test(text));
  expect(waits.length).toBeGreaterThanOrEqual(2);
  const times = run.lines.map(({ at }) => at);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThan(11_000);
});
