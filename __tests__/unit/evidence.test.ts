import {
  groupTitle,
  roundsOfProof,
  weigh,
  type GroupEvidence,
  type Obstacle,
  type PodReadings,
  type Standard,
} from '../../src/egress/evidence.ts';
import type { Observation } from '../../src/egress/observations.ts';
import { anywhere, everywhere } from '../../src/egress/expectation.ts';
import { exampleGroup } from './examples.ts';

const right = '20.60.0.1';
const wrong = '20.50.0.1';
const [a, b] = ['http://a.example', 'http://b.example'];
const services = { IPv4: [a, b], IPv6: [] };
const standard: Standard = { expected: everywhere([right]), rounds: 3, replicas: 2, services, dualStack: false };
const system = exampleGroup('system', { nodes: ['node-1', 'node-2'] });

/** A pod whose rounds went like this: an address that both services said, `differ`, or `silent`. */
function pod(name: string, node: string, ...outcomes: string[]): PodReadings {
  return { pod: name, node, readings: readingsOf(name, node, outcomes, [a, b]), isProxied: false, historyEnd: 0 };
}

function readingsOf(name: string, node: string, outcomes: string[], urls: readonly string[]): Observation[] {
  return outcomes.flatMap((outcome, index) =>
    urls.map((service, number): Observation => {
      const said = outcome === 'differ' ? `1.1.1.${number}` : outcome;
      return {
        pod: name,
        node,
        seq: index + 1,
        time: `2026-11-23T04:05:${String(index).padStart(2, '0')}Z`,
        service,
        via: 'direct',
        address: outcome === 'silent' ? undefined : said,
        error: outcome === 'silent' ? 'timeout' : undefined,
      };
    }),
  );
}

const three = [right, right, right];

function weighed(pods: PodReadings[], change: Partial<Standard> = {}, group = system): GroupEvidence {
  const [evidence] = weigh([group], pods, { ...standard, ...change });
  if (!evidence) throw new Error('no evidence');
  return evidence;
}

test.each<[string, 'sufficient' | 'wrong' | 'open', string[], string[]]>([
  ['every replica shows enough right rounds', 'sufficient', three, three],
  ['a replica shows one too few', 'open', three, [right, right]],
  ['a replica shows nothing', 'open', three, []],
  ['a wrong round started the count again', 'open', three, [right, right, wrong, right, right]],
  ['it was made up for', 'sufficient', three, [right, wrong, right, right, right]],
  ['the newest round of one replica is wrong', 'wrong', three, [...three, wrong]],
  ['all are wrong', 'wrong', [wrong], [wrong, wrong]],
  ['unusable rounds in between say nothing either way', 'sufficient', three, [right, 'silent', right, 'differ', right]],
  ['an unusable round hides no wrong one', 'wrong', three, [wrong, 'silent']],
  ['nobody agrees', 'open', ['differ', 'differ'], ['silent']],
])('%s: %s', (_what, outcome, first, second) => {
  expect(weighed([pod('a', 'node-1', ...first), pod('b', 'node-2', ...second)]).outcome).toBe(outcome);
});

test('fewer pods than replicas prove nothing; one more that is not convinced holds the proof back', () => {
  const [a, b] = [pod('a', 'node-1', ...three), pod('b', 'node-2', ...three)];
  expect(weighed([a])).toMatchObject({ outcome: 'open', convinced: 1, obstacles: [{ kind: 'pods' }] });
  expect(weighed([a, b, pod('c', 'node-2', right)])).toMatchObject({ outcome: 'open', convinced: 2 });
  expect(weighed([a, b], { replicas: 1 }).outcome).toBe('sufficient');
});

test('each group is weighed by its own nodes’ pods', () => {
  const user = exampleGroup('user', { nodes: ['node-9'] });
  const pods = [pod('a', 'node-1', ...three), pod('b', 'node-2', ...three), pod('c', 'node-9', wrong)];
  expect(weigh([system, user], pods, standard).map(({ group, outcome }) => [group, outcome])).toEqual([
    ['system', 'sufficient'],
    ['user', 'wrong'],
  ]);
});

test('pods on nodes that no group has count nowhere', () => {
  expect(weighed([pod('a', 'node-1', ...three), pod('b', 'elsewhere', ...three)]).outcome).toBe('open');
});

test('an address inside an expected CIDR is right', () => {
  const pods = [pod('a', 'node-1', '20.80.0.1', '20.80.0.2', '20.80.0.3'), pod('b', 'node-2', ...three)];
  expect(weighed(pods, { expected: everywhere([right, '20.80.0.0/30']) }).outcome).toBe('sufficient');
});

test('a larger set needs more rounds, because a load balancer fills one address before it takes the next', () => {
  expect([1, 2, 16].map(roundsOfProof)).toEqual([3, 4, 18]);
  const pods = [pod('a', 'node-1', ...three), pod('b', 'node-2', ...three)];
  expect(weighed(pods, { rounds: roundsOfProof(2), expected: everywhere([right, '20.60.0.2']) }).outcome).toBe('open');
});

test('a pod that was seen elsewhere must show a whole proof, where one round would do for others', () => {
  const of = (...outcomes: string[]): string =>
    weighed([pod('a', 'node-1', ...outcomes)], { rounds: 1, replicas: 1 }).outcome;
  expect(of(right)).toBe('sufficient');
  expect(of(wrong, right)).toBe('open');
  expect(of(wrong, right, right)).toBe('open');
  expect(of(wrong, right, 'silent', right, right)).toBe('sufficient');
  expect(of(wrong, right, wrong, right, right)).toBe('open');
});

test('says who saw what, when for the last time, and whether it was expected', () => {
  const pods = [pod('a', 'node-1', wrong, right, right), pod('b', 'node-2', wrong, wrong)];
  expect(weighed(pods)).toMatchObject({
    wrongStreak: 2,
    sightings: [
      { address: wrong, pods: ['a', 'b'], time: '2026-11-23T04:05:01Z', expected: false },
      { address: right, pods: ['a'], time: '2026-11-23T04:05:02Z', expected: true },
    ],
  });
});

test('what was in the log before the reading began makes no streak of wrong rounds', () => {
  const long = { ...pod('a', 'node-1', wrong, wrong, wrong, wrong), historyEnd: 3 };
  expect(weighed([long])).toMatchObject({ outcome: 'wrong', wrongStreak: 1 });
});

test.each<[string, PodReadings[], [Obstacle['kind'], string][]]>([
  ['no pods', [], [['pods', '0 of 2 echo pods run']]],
  ['a silent pod', [pod('a', 'node-1'), pod('b', 'node-1', right)], [['silent', 'nothing fresh came from a']]],
  [
    'services that differ',
    [pod('a', 'node-1', 'differ'), pod('b', 'node-1', right)],
    [['disagreement', 'echo services disagree: a was told 1.1.1.0 by http://a.example, 1.1.1.1 by http://b.example']],
  ],
  [
    'services that are not reached',
    [pod('a', 'node-1', 'silent'), pod('b', 'node-1', right)],
    [['unusable', 'echo services gave a no usable answer: http://a.example: timeout; http://b.example: timeout']],
  ],
  ['what has passed', [pod('a', 'node-1', 'silent', right), pod('b', 'node-1', 'differ', right)], []],
])('what stands in the way: %s', (_what, pods, expected) => {
  expect(weighed(pods).obstacles.map(({ kind, words }) => [kind, words])).toEqual(expected);
});

test('pods that stayed on another group, as after a scaling to none, are what a group without them lacks', () => {
  const user = exampleGroup('user', { nodes: ['node-9'] });
  const [a, b] = [pod('a', 'node-1', ...three), pod('b', 'node-2', ...three)];
  const [, lacking] = weigh([system, user], [a, b], { ...standard, replicas: 1 });
  const words = '0 of 1 echo pods run, and more than that on system';
  expect(lacking).toMatchObject({ outcome: 'open', obstacles: [{ kind: 'misplaced', words }] });
});

test('where no Linux pod can run, that is what stands in the way', () => {
  const windows = exampleGroup('win', { nodes: ['win-1'], probeable: false });
  expect(weighed([], {}, windows)).toMatchObject({
    outcome: 'open',
    hopeless: true,
    obstacles: [{ kind: 'unprobeable', words: expect.stringContaining('no Linux pod can run') as unknown }],
  });
});

describe('of a dual-stack cluster', () => {
  const six = '2603:1020::5';
  const urls = ['http://six-a.example', 'http://six-b.example'];
  const dual: Standard = {
    ...standard,
    expected: everywhere([right, six]),
    services: { IPv4: [a, b], IPv6: urls },
    replicas: 1,
    dualStack: true,
  };

  /** A pod that left from these addresses over IPv4, and from those over IPv6. */
  function dualPod(ipv4: string[], ipv6: string[]): PodReadings {
    const own = pod('a', 'node-1', ...ipv4);
    return { ...own, readings: [...own.readings, ...readingsOf('a', 'node-1', ipv6, urls)] };
  }

  function outcomes(of: PodReadings[], change: Partial<Standard> = {}): unknown[] {
    return weigh([system], of, { ...dual, ...change }).map((group) => [groupTitle(group), group.outcome]);
  }

  test('each family is proved by itself, against its own addresses', () => {
    const sixes = [six, six, six];
    expect(outcomes([dualPod(three, sixes)])).toEqual([
      ['system', 'sufficient'],
      ['system (IPv6)', 'sufficient'],
    ]);
    expect(outcomes([dualPod(three, ['silent', 'silent', 'silent'])])).toEqual([
      ['system', 'sufficient'],
      ['system (IPv6)', 'open'],
    ]);
    expect(outcomes([dualPod([wrong, wrong, wrong], sixes)])).toEqual([
      ['system', 'wrong'],
      ['system (IPv6)', 'sufficient'],
    ]);
    expect(weigh([system], [], dual).map(({ expected }) => expected)).toEqual([[right], [six]]);
  });

  test('an address of a family of which none is expected is wrong; nothing seen there is nothing', () => {
    const expected = everywhere([right]);
    expect(outcomes([dualPod(three, [six, six, six])], { expected })).toEqual([
      ['system', 'sufficient'],
      ['system (IPv6)', 'wrong'],
    ]);
    expect(outcomes([dualPod(three, ['silent', 'silent', 'silent'])], { expected })).toEqual([
      ['system', 'sufficient'],
    ]);
    expect(outcomes([dualPod(three, ['silent', 'silent', 'silent'])], { expected: anywhere })).toEqual([
      ['system', 'sufficient'],
    ]);
  });

  test('a family that is expected and has no service to ask cannot be proved by waiting', () => {
    const [, over6] = weigh([system], [pod('a', 'node-1', ...three)], { ...dual, services });
    expect(over6).toMatchObject({
      family: 'IPv6',
      outcome: 'open',
      hopeless: true,
      obstacles: [{ kind: 'unasked', words: 'the echo asks no service over IPv6' }],
    });
    expect(outcomes([pod('a', 'node-1', ...three)], { services, dualStack: false })).toEqual([
      ['system', 'sufficient'],
    ]);
  });

  test('a group that no pod can run on is told once', () => {
    const windows = exampleGroup('win', { nodes: ['win-1'], probeable: false });
    expect(weigh([windows], [], dual)).toHaveLength(1);
  });
});

describe('of pods with an injected proxy', () => {
  const past = (...outcomes: string[]): PodReadings => ({ ...pod('a', 'node-1', ...outcomes), isProxied: true });
  const through = ({ readings }: PodReadings): Observation[] =>
    readings.map((reading) => ({ ...reading, via: 'proxy' as const }));

  test('what goes past it is shown beside, and never judged, not even before anything came through', () => {
    const early = past(right, right, wrong);
    expect(weighed([early], { replicas: 1 })).toMatchObject({ outcome: 'open', sightings: [], pastProxy: [wrong] });
    const proof = through(pod('a', 'node-1', ...three));
    const both = { ...early, readings: [...early.readings, ...proof] };
    expect(weighed([both], { replicas: 1 })).toMatchObject({
      outcome: 'sufficient',
      sightings: [{ address: right }],
      pastProxy: [wrong],
    });
  });

  test('others have nothing beside', () => {
    expect(weighed([pod('a', 'node-1', ...three)]).pastProxy).toBeUndefined();
  });
});

describe('what services say and nobody can have seen', () => {
  const told = (...answers: string[]): PodReadings => ({
    ...pod('a', 'node-1'),
    readings: answers.map((address, index) => ({
      ...{ pod: 'a', node: 'node-1', seq: 1, time: '2026-11-23T04:05:01Z', via: 'direct', error: undefined },
      ...{ service: urls[index] ?? '', address },
    })),
  });
  const urls = ['http://a.example', 'http://b.example', 'http://c.example'];
  const of = (expected: string[], ...answers: string[]): ReturnType<typeof weighed> =>
    weighed([told(...answers)], { services: { IPv4: urls, IPv6: [] }, expected: everywhere(expected), replicas: 1 });

  test.each(['10.0.0.4', '192.168.1.1', '100.64.0.1', '127.0.0.1', '169.254.169.254'])(
    'is no evidence against anything, although all agree: %s',
    (address) => {
      const { outcome, sightings, obstacles } = of([right], address, address, address);
      expect([outcome, sightings]).toEqual(['open', []]);
      expect(obstacles[0]?.words).toMatch(/no usable answer: they told the private address/);
    },
  );

  test('is evidence where it is expected, as of a company’s own echo service', () => {
    expect(of(['10.0.0.0/8'], '10.0.0.4', '10.0.0.4', '10.0.0.4')).toMatchObject({
      sightings: [{ address: '10.0.0.4', expected: true }],
    });
  });

  test('names the service that is not believed, but where it sees another expected address', () => {
    expect(of([right], right, wrong, right).dissent).toEqual([`${wrong} by http://b.example`]);
    expect(of([right, wrong], right, wrong, right).dissent).toEqual([]);
  });
});
