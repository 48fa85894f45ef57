import type { Obstacle } from '../../src/egress/evidence.ts';
import { groupFindings } from '../../src/egress/findings/observed.ts';
import type { Stretch, Timeline } from '../../src/egress/history.ts';
import type { GroupVerdict } from '../../src/egress/verdict.ts';

const right = '20.60.0.1';
const wrong = '20.50.0.1';
const at = (clock: string): string => `2026-11-23T${clock}:00Z`;

const proved: GroupVerdict = {
  group: 'user',
  family: 'IPv4',
  pastProxy: undefined,
  verdict: 'pinned',
  outcome: 'sufficient',
  expected: [right],
  sightings: [{ address: right, pods: ['a', 'b'], time: at('12:00'), expected: true }],
  convinced: 2,
  wrongStreak: 0,
  dissent: [],
  hopeless: false,
  obstacles: [],
};
const drifted: GroupVerdict = {
  ...proved,
  verdict: 'drifted',
  outcome: 'wrong',
  sightings: [{ address: wrong, pods: ['a', 'b'], time: at('12:00'), expected: false }],
};

function open(...obstacles: Obstacle[]): GroupVerdict {
  return { ...proved, verdict: 'unverifiable', outcome: 'open', sightings: [], obstacles };
}

/** The timeline of a group: address, from when, until when. */
function timeline(...stretches: [address: string, begin: string, end: string][]): Timeline {
  return {
    group: 'user',
    family: 'IPv4',
    stretches: stretches.map(([address, begin, end]): Stretch => ({
      address,
      expected: address === right,
      begin: at(begin),
      end: at(end),
      pods: ['a'],
    })),
  };
}

describe('a group that leaves from elsewhere', () => {
  test('is drift: who left from where, when for the last time, and where to look', () => {
    const [finding, ...others] = groupFindings([drifted]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      id: 'observed-address-unexpected',
      severity: 'drift',
      subject: 'node group user',
      expected: right,
      actual: `a, b left from ${wrong}, last at ${at('12:00')}`,
    });
    expect(finding?.remedy).toMatch(/route.*NAT gateway.*mode: pin/);
    expect(finding).not.toHaveProperty('since');
  });

  test('is no matter for a pin where nothing is pinned', () => {
    const [finding] = groupFindings([drifted], [], 'as-expected');
    expect(finding?.remedy).toMatch(/firewall.*expected-ips/);
    expect(finding?.remedy).not.toMatch(/mode: pin/);
  });

  test('behind an injected proxy is told with what goes past it', () => {
    const [finding] = groupFindings([{ ...drifted, pastProxy: [right] }]);
    expect(finding?.actual).toMatch(new RegExp(`; past the injected proxy it was ${right}$`));
    expect(finding?.remedy).toMatch(/the HTTP proxy that AKS injects.*expected-ips.*--disable-http-proxy/);
  });

  test('does so since its newest stretch there began, not an earlier one', () => {
    const history = timeline(
      [wrong, '01:00', '01:30'],
      [right, '01:35', '10:00'],
      [wrong, '10:05', '12:00'],
      [right, '10:06', '11:00'],
    );
    expect(groupFindings([drifted], [history])).toMatchObject([{ since: at('10:05') }]);
  });

  test('by several addresses does so since the first of them', () => {
    const sightings = [...drifted.sightings, { address: '20.50.0.2', pods: ['b'], time: at('12:00'), expected: false }];
    const history = timeline([right, '01:00', '10:00'], [wrong, '10:05', '12:00'], ['20.50.0.2', '10:15', '12:00']);
    expect(groupFindings([{ ...drifted, sightings }], [history])).toMatchObject([{ since: at('10:05') }]);
  });
});

describe('a group that is where it should be', () => {
  test.each(['pinned', 'as-expected', 'unverifiable'] as const)('gives no finding: %s', (verdict) => {
    expect(groupFindings([{ ...proved, verdict }])).toEqual([]);
    expect(groupFindings([{ ...proved, verdict }], [timeline([right, '01:00', '12:00'])])).toEqual([]);
  });

  test('and was not meanwhile is advice: from where, from when until when', () => {
    const history = timeline(
      [right, '01:00', '09:00'],
      [wrong, '09:05', '09:40'],
      [right, '09:45', '10:00'],
      ['20.50.0.9', '10:05', '10:05'],
      [right, '10:10', '12:00'],
    );
    expect(groupFindings([proved], [history])).toMatchObject([
      {
        id: 'observed-address-changed',
        severity: 'advice',
        subject: 'node group user',
        expected: right,
        actual: `left from ${wrong} from ${at('09:05')} until ${at('09:40')}; left from 20.50.0.9 from ${at('10:05')} until ${at('10:05')}`,
        since: at('09:05'),
      },
    ]);
  });

  test('was elsewhere before the switch: nothing had been promised then', () => {
    const sightings = [...proved.sightings, { address: wrong, pods: ['a'], time: at('11:50'), expected: false }];
    const history = timeline([wrong, '01:00', '11:50'], [right, '11:55', '12:00']);
    expect(groupFindings([{ ...proved, sightings }], [history])).toEqual([]);
    // The first round after the switch may have come just after the logs were read.
    const tooEarly = timeline([wrong, '01:00', '11:50']);
    expect(groupFindings([{ ...proved, sightings }], [tooEarly])).toEqual([]);
  });

  test('and went to and fro very often tells the newest times, and how many there were', () => {
    const hours = ['01', '02', '03', '04', '05', '06', '07', '08'];
    const stretches = hours.flatMap((hour): [string, string, string][] => [
      [right, `${hour}:00`, `${hour}:20`],
      [wrong, `${hour}:30`, `${hour}:40`],
    ]);
    const [finding] = groupFindings([proved], [timeline(...stretches)]);
    expect(finding?.actual.split('; ')).toHaveLength(6);
    expect(finding?.actual).toMatch(/3 times before that$/);
    expect(finding?.since).toBe(at('04:30'));
  });

  test('and was seen elsewhere in the newest lines is advice also where no more was read', () => {
    const sightings = [...proved.sightings, { address: wrong, pods: ['a'], time: at('11:50'), expected: false }];
    const [finding] = groupFindings([{ ...proved, sightings }]);
    expect(finding).toMatchObject({
      id: 'observed-address-changed',
      severity: 'advice',
      actual: `left from ${wrong} until ${at('11:50')}`,
    });
    expect(finding).not.toHaveProperty('since');
  });
});

describe('groups that leave from different addresses', () => {
  const system = { ...proved, group: 'system' };

  test('are told apart where one of them is not where it should be', () => {
    // The drifted one was right a moment ago.
    const sightings = [...proved.sightings, ...drifted.sightings];
    const [drift, advice, ...others] = groupFindings([system, { ...drifted, sightings }]);
    expect(others).toEqual([]);
    expect(drift?.id).toBe('observed-address-unexpected');
    expect(advice).toMatchObject({
      id: 'observed-addresses-differ',
      severity: 'advice',
      subject: 'node groups system, user',
      actual: `system left from ${right}; user left from ${wrong}`,
    });
  });

  const second = '20.60.0.2';
  const atSecond = proved.sightings.map((sighting) => ({ ...sighting, address: second }));
  test.each<[string, GroupVerdict[], readonly string[]]>([
    ['a set of several is expected', [system, { ...proved, sightings: atSecond }], [right, second]],
    [
      'one was elsewhere a moment ago',
      [system, { ...proved, sightings: [...proved.sightings, ...drifted.sightings] }],
      [right],
    ],
    ['both left from the same wrong one', [{ ...drifted, group: 'system' }, drifted], [right]],
    ['nothing is known of the other', [{ ...open(), group: 'system' }, drifted], [right]],
  ])('are no finding of their own where %s', (_what, groups, expected) => {
    expect(groupFindings(groups.map((group) => ({ ...group, expected }))).map(({ id }) => id)).not.toContain(
      'observed-addresses-differ',
    );
  });
});

describe('of a dual-stack cluster', () => {
  const six = '2603:1020::5';
  const over6 = (change: Partial<GroupVerdict>): GroupVerdict => ({
    ...proved,
    family: 'IPv6',
    expected: [],
    ...change,
  });

  test('the family is named, and that nothing of it was expected', () => {
    const sightings = [{ address: six, pods: ['a'], time: at('12:00'), expected: false }];
    expect(groupFindings([proved, over6({ outcome: 'wrong', verdict: 'drifted', sightings })])).toMatchObject([
      { severity: 'drift', subject: 'node group user (IPv6)', expected: 'no IPv6 address' },
    ]);
  });

  test('families that leave from different addresses are no difference between groups', () => {
    const sightings = [{ address: six, pods: ['a'], time: at('12:00'), expected: true }];
    expect(groupFindings([{ ...drifted }, over6({ expected: [six], sightings })])).toHaveLength(1);
  });

  test('a service that is missing is named by the input of its family', () => {
    const obstacles: Obstacle[] = [{ kind: 'unasked', words: 'the echo asks no service over IPv6' }];
    const [finding] = groupFindings([over6({ ...open(...obstacles), family: 'IPv6', expected: [six] })]);
    expect(finding).toMatchObject({ id: 'not-verified', expected: six });
    expect(finding?.remedy).toContain('echo-urls-ipv6');
  });

  test('each family has a history of its own', () => {
    const history = { ...timeline([wrong, '01:00', '12:00']), family: 'IPv6' as const };
    expect(groupFindings([drifted], [history])[0]).not.toHaveProperty('since');
  });
});

test('groups that are meant to leave from different addresses are not told apart', () => {
  const sightings = proved.sightings.map((sighting) => ({ ...sighting, address: '20.60.0.2' }));
  const apps = { ...proved, group: 'apps', expected: ['20.60.0.2'], sightings };
  expect(groupFindings([drifted, apps]).map(({ id }) => id)).toEqual(['observed-address-unexpected']);
});

describe('a group that cannot be proved', () => {
  const few: Obstacle = { kind: 'pods', words: '1 of 2 echo pods run' };
  const pending: Obstacle = { kind: 'pods', words: 'pods are pending: 0/4 nodes are available' };
  const misplaced: Obstacle = { kind: 'misplaced', words: '0 of 1 echo pods run, and more than that on system' };
  const silent: Obstacle = { kind: 'silent', words: 'nothing fresh came from a' };
  const disagreement: Obstacle = { kind: 'disagreement', words: 'echo services disagree: a was told 1.1.1.0, 1.1.1.1' };
  const unusable: Obstacle = { kind: 'unusable', words: 'echo services gave a no usable answer: timeout' };
  const windows: Obstacle = { kind: 'unprobeable', words: 'no Linux pod can run on its nodes' };

  test.each<[string, Obstacle[], RegExp]>([
    ['not-verified', [pending, few, silent], /kubectl get pods .*--selector app\.kubernetes\.io\/name=egress-echo/],
    ['not-verified', [few, disagreement], /timeout/],
    ['not-verified', [misplaced], /kubectl rollout restart deployment/],
    ['not-verified', [pending, misplaced], /Remove what keeps the pods/],
    ['echo-services-disagree', [disagreement, unusable], /echo-urls/],
    ['no-fresh-observation', [silent], /kubectl/],
    ['not-verified', [unusable], /firewall.*echo-urls/],
    ['not-verified', [windows], /skip-node-groups: user leaves it out.*fail-on: drifted/],
    ['not-verified', [], /timeout/],
  ])('has one finding, which is advice and says all that stands in the way: %s %j', (id, obstacles, remedy) => {
    const findings = groupFindings([open(...obstacles)]);
    const words = obstacles.map((obstacle) => obstacle.words).join('; ') || 'too few observations in time';
    expect(findings).toMatchObject([
      { id, severity: 'advice', subject: 'node group user', expected: right, actual: words },
    ]);
    expect(findings[0]?.remedy).toMatch(remedy);
  });

  test('because it says nothing any more: since when, and where it was then', () => {
    const history = timeline([wrong, '01:00', '02:00'], [right, '02:05', '09:00']);
    expect(groupFindings([open(silent)], [history])).toMatchObject([
      {
        since: at('09:00'),
        actual: `nothing fresh came from a; left from ${right} when last seen, at ${at('09:00')}`,
      },
    ]);
  });

  test('because it was elsewhere a moment ago: that is said', () => {
    const sightings = [{ address: wrong, pods: ['a'], time: at('11:50'), expected: false }, ...proved.sightings];
    expect(groupFindings([{ ...open(), sightings }])).toMatchObject([
      { id: 'not-verified', actual: `left from ${wrong} until ${at('11:50')}; too few observations since` },
    ]);
  });
});
