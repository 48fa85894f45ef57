import { ActionError, failureReasons } from '../../src/errors.ts';
import type { FailOn } from '../../src/inputs.ts';
import { outputs } from '../../src/outputs.ts';
import { newReport, outcome, type Report, type ReportedIp } from '../../src/report.ts';
import { manifest } from './examples.ts';

const failure = (reason: ActionError['reason']): Partial<Report> => ({ error: new ActionError(reason, 'x') });
const both: FailOn[] = ['drifted', 'unverifiable'];

test.each<[string, Partial<Report>, boolean, string, string]>([
  ['pin proved it', { mode: 'pin', verdict: 'pinned', failOn: both }, false, 'pinned', ''],
  ['unpin proved it', { mode: 'unpin', verdict: 'as-expected', failOn: both }, false, 'as-expected', ''],
  ['reserve did its job', { mode: 'reserve', failOn: both }, false, '', ''],
  ['plan did its job', { mode: 'plan', failOn: both }, false, '', ''],
  ['drift that fail-on names', { verdict: 'drifted', failOn: ['drifted'] }, true, 'drifted', 'drift'],
  ['drift that fail-on does not name', { verdict: 'drifted', failOn: ['unverifiable'] }, false, 'drifted', 'drift'],
  ['no proof, named', { verdict: 'unverifiable', failOn: ['unverifiable'] }, true, 'unverifiable', 'unverifiable'],
  ['no proof, not named', { verdict: 'unverifiable', failOn: ['drifted'] }, false, 'unverifiable', 'unverifiable'],
  ['an error before anything was observed', { ...failure('consent'), failOn: [] }, true, '', 'consent'],
  ['an error after it', { ...failure('cluster'), verdict: 'drifted', failOn: [] }, true, 'drifted', 'cluster'],
])('%s: fails %j, verdict and failure-reason follow', (_what, change, failed, verdict, reason) => {
  const report = { ...newReport(), ...change };
  expect(outcome(report)).toEqual({ failed, reason });
  expect(outputs(report)).toMatchObject({
    verdict,
    'failure-reason': reason,
    drifted: String(verdict === 'drifted'),
  });
});

test('every reason to fail is documented', () => {
  for (const reason of failureReasons) expect(manifest.outputs['failure-reason']?.description).toContain(reason);
});

test('nothing is ever absent: lists are JSON arrays, booleans true or false, even before anything was read', () => {
  const set = outputs(newReport());
  for (const name of ['egress-ips', 'expected-egress-ips', 'observed-egress-ips', 'previous-egress-ips', 'findings']) {
    expect([name, set[name]]).toEqual([name, '[]']);
  }
  for (const name of ['created', 'changed', 'drifted']) expect([name, set[name]]).toEqual([name, 'false']);
  expect(set['allow-list']).toBe('{"add":[],"remove":[],"switchedAt":null}');
});

test('what partners allow: each family’s first, IPv4 before IPv6, and the prefix where an IP was drawn from one', () => {
  const ip = (address: string | undefined, prefixCidr?: string): ReportedIp => {
    const prefixId = prefixCidr === undefined ? undefined : '/prefixes/a';
    return { id: '/ips/a', name: 'a', resourceGroup: 'shop', address, prefixId, prefixCidr };
  };
  const set = (...ips: ReportedIp[]): Record<string, string> => outputs({ ...newReport(), ips });
  expect(set(ip('2603:1020::5'), ip('20.60.0.1'), ip('20.60.0.2'))).toMatchObject({
    'egress-ip': '20.60.0.1',
    'egress-ipv6': '2603:1020::5',
    'egress-ips': '["20.60.0.1","20.60.0.2","2603:1020::5"]',
    'egress-cidrs': '["20.60.0.1/32","20.60.0.2/32","2603:1020::5/128"]',
  });
  const range = '20.61.0.0/28';
  expect(set(ip('20.61.0.1', range), ip('20.61.0.2', range))).toMatchObject({ 'egress-cidrs': `["${range}"]` });
  // Planned, and so not there yet; and a prefix that is in use as a whole.
  expect(set(ip(undefined, range))).toMatchObject({ 'egress-ip': '', 'egress-cidrs': `["${range}"]` });
  expect(set(ip(range))).toMatchObject({ 'egress-ips': `["${range}"]`, 'egress-cidrs': `["${range}"]` });
  expect(set(ip(undefined))).toMatchObject({ 'egress-ipv6': '', 'egress-cidrs': '[]' });
  // What a pin keeps beside the pinned IP carries traffic, too; what is expected of one that stopped is what was before.
  const pin = { ...newReport(), mode: 'pin' as const, ips: [ip('20.60.0.1')], expected: ['20.60.0.1', '20.60.0.9'] };
  expect(outputs(pin)).toMatchObject({ 'egress-cidrs': '["20.60.0.1/32","20.60.0.9/32"]' });
  expect(outputs({ ...pin, stopped: 'before the switch' })).toMatchObject({ 'egress-cidrs': '["20.60.0.1/32"]' });
});

test('a full report fills all of them', () => {
  const ip = { id: '/ips/a', name: 'a', resourceGroup: 'shop', address: '20.60.0.1', prefixId: undefined };
  const sighting = { address: '20.60.0.1', pods: ['p'], time: '2026-11-23T04:05:06Z', expected: true };
  const group = {
    group: 'g',
    family: 'IPv4' as const,
    pastProxy: undefined,
    outcome: 'sufficient' as const,
    convinced: 1,
    wrongStreak: 0,
    dissent: [],
    hopeless: false,
    obstacles: [],
    expected: ['20.60.0.1'],
  };
  expect(
    outputs({
      ...newReport(),
      ips: [ip, { ...ip, name: 'b', address: undefined }],
      created: true,
      changed: true,
      verdict: 'pinned',
      previous: ['20.50.0.1'],
      expected: ['20.60.0.1'],
      groups: [
        { ...group, sightings: [sighting], verdict: 'pinned' },
        { ...group, sightings: [sighting, { ...sighting, address: '20.60.0.2' }], verdict: 'pinned' },
      ],
      allowList: { add: ['20.60.0.1'], remove: ['20.50.0.1'], switchedAt: '2026-11-23T04:05:06Z' },
      nodeResourceGroup: 'MC_x',
      outboundType: 'loadBalancer',
    }),
  ).toMatchObject({
    'egress-ip': '20.60.0.1',
    'egress-ips': '["20.60.0.1"]',
    'ip-name': 'a',
    'ip-resource-group': 'shop',
    'ip-id': '/ips/a',
    created: 'true',
    changed: 'true',
    'observed-egress-ips': '["20.60.0.1","20.60.0.2"]',
    'previous-egress-ips': '["20.50.0.1"]',
    'allow-list': '{"add":["20.60.0.1"],"remove":["20.50.0.1"],"switchedAt":"2026-11-23T04:05:06Z"}',
    'node-resource-group': 'MC_x',
    'outbound-type': 'loadBalancer',
  });
});
