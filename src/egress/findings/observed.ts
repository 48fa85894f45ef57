import type { Family } from '../addresses.ts';
import { groupTitle, type GroupEvidence, type Obstacle, type Sighting } from '../evidence.ts';
import { isAnywhere } from '../expectation.ts';
import type { Stretch, Timeline } from '../history.ts';
import type { GoodVerdict, GroupVerdict } from '../verdict.ts';
import type { Finding, FindingId } from './finding.ts';

/** Findings of the proof: who saw which wrong address since when, what was in between, and what kept a group from being proved. */
export function groupFindings(
  groups: readonly GroupVerdict[],
  timelines: readonly Timeline[] = [],
  good: GoodVerdict = 'pinned',
): Finding[] {
  const found = groups.flatMap((group) => {
    const own = timelines.filter((timeline) => timeline.group === group.group);
    const history = own.find(({ family }) => family === group.family)?.stretches;
    if (group.outcome === 'wrong') return unexpected(group, history ?? [], good);
    if (group.outcome === 'open') return unproved(group, history ?? []);
    return changed(group, history);
  });
  return [...found, ...differing(groups)];
}

/** A pin sets nothing right where nobody pinned, on a path that the workflow alone knows, or behind a proxy. */
const remedies = {
  pinned:
    'Look for what takes its traffic instead: a route, another NAT gateway on the subnet, a public IP on the node, a proxy. Where there is none of them, mode: pin sets the pinned address again.',
  other:
    'Look for what decides its address: a route, a NAT gateway on the subnet, a public IP on the node, a firewall, a proxy. Where the new address is right, tell partners, and say so in a check: expected-ips.',
  proxied:
    'Pods leave by the HTTP proxy that AKS injects. Where that is meant, name its addresses: expected-ips. Otherwise turn it off: az aks update --disable-http-proxy.',
};

function unexpected(group: GroupVerdict, history: readonly Stretch[], good: GoodVerdict): Finding {
  const wrong = group.sightings.filter((sighting) => !sighting.expected);
  const begins = wrong.flatMap(
    ({ address }) => history.findLast((stretch) => stretch.address === address)?.begin ?? [],
  );
  const [since] = begins.sort();
  return {
    id: 'observed-address-unexpected',
    severity: 'drift',
    subject: subject(group),
    expected: expectedWords(group),
    actual: [...wrong.map(asSeen), ...besideProxy(group)].join('; '),
    remedy: remedies[group.pastProxy ? 'proxied' : good === 'pinned' ? 'pinned' : 'other'],
    ...(since === undefined ? {} : { since }),
  };
}

function asSeen({ address, pods, time }: Sighting): string {
  return `${pods.join(', ')} left from ${address}, last at ${time}`;
}

/** What tells an injected proxy from a path that was changed. */
function besideProxy({ pastProxy = [] }: GroupVerdict): string[] {
  return pastProxy.length > 0 ? [`past the injected proxy it was ${pastProxy.join(', ')}`] : [];
}

/** Absences that are told one by one. */
const toldAbsences = 5;

/** A group that is where it should be now and was not a while ago. */
function changed(group: GroupVerdict, history: readonly Stretch[] | undefined): Finding[] {
  const all = history ? absences(history) : group.sightings.filter((sighting) => !sighting.expected).map(asAbsence);
  const told = all.slice(-toldAbsences);
  const [first] = told;
  if (!first) return [];
  const more = all.length > told.length ? [`${String(all.length - told.length)} times before that`] : [];
  const words = told.map(({ address, begin, end }) => {
    const from = begin === undefined ? '' : ` from ${begin}`;
    return `left from ${address}${from} until ${end}`;
  });
  return [
    {
      id: 'observed-address-changed',
      severity: 'advice',
      subject: subject(group),
      expected: expectedWords(group),
      actual: [...words, ...more].join('; '),
      remedy:
        'Expected where somebody changed the path on purpose. Otherwise look who did: the Activity Log of the cluster, its subnet and its NAT gateway tells. The logs remember it until the echo’s pods are replaced.',
      ...(first.begin === undefined ? {} : { since: first.begin }),
    },
  ];
}

interface Absence {
  address: string;
  begin: string | undefined;
  end: string;
}

/** Without a history, the newest lines do not tell when it began. */
function asAbsence({ address, time }: Sighting): Absence {
  return { address, begin: undefined, end: time };
}

/** Stretches elsewhere after something expected: what was before that was before the switch, when nothing had been promised. */
function absences(history: readonly Stretch[]): Absence[] {
  const promised = history.find((stretch) => stretch.expected);
  return history.filter((stretch) => !stretch.expected && promised !== undefined && stretch.begin > promised.begin);
}

/** Node groups that should leave from the same addresses and have none in common, where that is not the expected set's doing. */
function differing(groups: readonly GroupVerdict[]): Finding[] {
  const alike = Map.groupBy(groups, ({ family, expected }) => [family, ...expected].join(' '));
  return [...alike.values()].flatMap(apart);
}

function apart(groups: readonly GroupVerdict[]): Finding[] {
  const observed = groups
    .filter(({ outcome }) => outcome !== 'open')
    .map((group) => ({
      title: groupTitle(group),
      // What it saw a moment ago, before it went or came back, does not count.
      now: group.sightings.filter((sighting) => sighting.expected === (group.outcome !== 'wrong')),
    }));
  const isApart = observed.some(({ now }) => observed.some((other) => isDisjoint(now, other.now)));
  if (!isApart || observed.every(({ now }) => now.every((sighting) => sighting.expected))) return [];
  return [
    {
      id: 'observed-addresses-differ',
      severity: 'advice',
      subject: `node groups ${observed.map(({ title }) => title).join(', ')}`,
      expected: 'the same way out for all of them',
      actual: observed.map(({ title, now }) => `${title} left from ${addresses(now).join(', ')}`).join('; '),
      remedy:
        'See what sets the pools apart, such as their subnets and public IPs on their nodes: az aks nodepool list shows both.',
    },
  ];
}

function isDisjoint(left: readonly Sighting[], right: readonly Sighting[]): boolean {
  return addresses(left).every((address) => !addresses(right).includes(address));
}

function addresses(sightings: readonly Sighting[]): string[] {
  return sightings.map((sighting) => sighting.address);
}

const showPods = 'kubectl get pods --all-namespaces --selector app.kubernetes.io/name=egress-echo';

/** What each obstacle is called, and what removes it; the first that is there names the finding. */
const cures: readonly { kind: Obstacle['kind']; id: FindingId; remedy: string }[] = [
  {
    kind: 'unprobeable',
    id: 'not-verified',
    remedy:
      'Only Linux nodes can be asked. skip-node-groups: GROUP leaves it out; where the others are proved, fail-on: drifted lets a check pass.',
  },
  {
    kind: 'taken',
    id: 'not-verified',
    remedy:
      'Run this again when nobody else works on the echo. A concurrency group keeps the runs of workflows apart, names of their own (name, namespace) those for different IPs.',
  },
  {
    kind: 'pods',
    id: 'not-verified',
    remedy: `Remove what keeps the pods from running, or give them more time (timeout): ${showPods} shows them.`,
  },
  {
    kind: 'misplaced',
    id: 'not-verified',
    remedy:
      'Pods stay where they are when a node group gets nodes again. kubectl rollout restart deployment --namespace NAMESPACE NAME spreads the echo’s anew (both are aks-egress where the inputs say nothing else).',
  },
  {
    kind: 'unasked',
    id: 'not-verified',
    remedy: 'Name services that are reached over this family (echo-urls), and pin again: the present echo knows none.',
  },
  {
    kind: 'disagreement',
    id: 'echo-services-disagree',
    remedy:
      'Name services that tell every caller its own address: echo-urls. A way out that has several addresses may show each service another one: then name one service only, best one of your own.',
  },
  {
    kind: 'silent',
    id: 'no-fresh-observation',
    remedy: `${showPods} shows the pods; those that are deleted are replaced. Where kubectl logs fails for them, the API server does not reach their nodes.`,
  },
  {
    kind: 'unusable',
    id: 'not-verified',
    remedy:
      'Let the pods reach the echo services through firewall and network policies, or name services that they reach: echo-urls.',
  },
];

/** The input that names a family's echo services. */
const echoInputs: Record<Family, string> = { IPv4: 'echo-urls', IPv6: 'echo-urls-ipv6' };

const timeUp = { id: 'not-verified', remedy: 'Give more time (timeout), then run this again.' } as const;

function unproved(group: GroupVerdict, history: readonly Stretch[]): Finding {
  const { id, remedy } = cures.find(({ kind }) => group.obstacles.some((obstacle) => obstacle.kind === kind)) ?? timeUp;
  const newest = history.reduce<Stretch | undefined>(
    (last, stretch) => (last && last.end > stretch.end ? last : stretch),
    undefined,
  );
  const last = id === 'no-fresh-observation' ? newest : undefined;
  return {
    id,
    severity: 'advice',
    subject: subject(group),
    expected: expectedWords(group),
    actual: [...reasons(group), ...(last ? [`left from ${last.address} when last seen, at ${last.end}`] : [])].join(
      '; ',
    ),
    remedy: remedy.replaceAll('echo-urls', echoInputs[group.family]).replace('GROUP', group.group),
    ...(last ? { since: last.end } : {}),
  };
}

function reasons({ obstacles, sightings }: GroupVerdict): string[] {
  if (obstacles.length > 0) return obstacles.map(({ words }) => words);
  const elsewhere = sightings.filter((sighting) => !sighting.expected);
  const left = elsewhere.map(({ address, time }) => `left from ${address} until ${time}`);
  return [...left, left.length > 0 ? 'too few observations since' : 'too few observations in time'];
}

function subject(group: GroupEvidence): string {
  return `node group ${groupTitle(group)}`;
}

/** Nothing is expected of a family that nothing was pinned for, and anything where nobody tells. */
function expectedWords({ expected, family }: GroupEvidence): string {
  if (isAnywhere(expected)) return 'an address to compare with another';
  return expected.join(', ') || `no ${family} address`;
}
