import type { GroupVerdict } from '../verdict.ts';
import type { Finding } from './finding.ts';

/** Findings of the proof: who saw which wrong address when, and what kept a group from being proved. */
export function groupFindings(groups: readonly GroupVerdict[], expected: readonly string[]): Finding[] {
  return groups.flatMap((group): Finding[] => {
    const subject = `node group ${group.group}`;
    if (group.verdict === 'drifted') {
      return [
        {
          id: 'observed-address-unexpected',
          severity: 'drift',
          subject,
          expected: expected.join(', '),
          actual: group.sightings
            .filter((sighting) => !sighting.expected)
            .map(({ address, pods, time }) => `${pods.join(', ')} left from ${address}, last at ${time}`)
            .join('; '),
          remedy:
            'Look for what Azure prefers to the load balancer: a route, a NAT gateway on the subnet, a public IP on the node, a proxy.',
        },
      ];
    }
    if (group.verdict !== 'unverifiable') return strayed(group, expected);
    return [
      {
        id: 'not-verified',
        severity: 'advice',
        subject,
        expected: expected.join(', '),
        actual: group.obstacles.map(({ words }) => words).join('; ') || 'too few observations in time',
        remedy:
          'Remove what stands in the way, or give more time (timeout), then run this again: it changes nothing that is already right.',
      },
    ];
  });
}

/** A group that is where it should be now and was not a while ago. */
function strayed(group: GroupVerdict, expected: readonly string[]): Finding[] {
  const elsewhere = group.sightings.filter((sighting) => !sighting.expected);
  if (elsewhere.length === 0) return [];
  return [
    {
      id: 'observed-address-changed',
      severity: 'advice',
      subject: `node group ${group.group}`,
      expected: expected.join(', '),
      actual: elsewhere.map(({ address, time }) => `left from ${address} until ${time}`).join('; '),
      remedy: 'Expected right after a change. Otherwise its path goes to and fro: look for a second one.',
    },
  ];
}
