// The digest of a plan: the same for the same meaning, another one for anything that partners or traffic would notice.
import { planPin, type ObservedAzure } from '../../src/egress/plan.ts';
import { settingsDigest } from '../../src/egress/plan-digest.ts';
import {
  clusterId,
  exampleCluster,
  exampleInputs,
  exampleObserved,
  examplePublicIp,
  managedAddress,
  pinnedIp,
} from './examples.ts';

const ip = examplePublicIp();

function digestOf(observed: Partial<ObservedAzure> = {}, given: Record<string, string> = {}): string {
  return planPin(exampleObserved(observed), exampleInputs(given)).digest;
}

const digest = digestOf();

test.each<[string, Partial<ObservedAzure>, Record<string, string>]>([
  ['before and after the action created the IP', { ips: [pinnedIp(ip)] }, {}],
  ['another spelling of ids', { ips: [{ ...pinnedIp(), id: ip.id.toUpperCase() }] }, {}],
  ['consent by name instead of by kind', {}, { replace: '20.50.0.1' }],
  ['another etag', { cluster: exampleCluster({ etag: '"8"' }) }, {}],
  ['another pace of the proof', {}, { timeout: '30m', 'operation-timeout': '90m', 'fail-on': 'none' }],
  ['ports as they are, said aloud', {}, { 'outbound-ports': '0' }],
])('the digest is the same for %s', (_what, observed, given) => {
  expect(digestOf(observed, given)).toBe(digest);
});

test('the digest is the same before and after the action granted a right', () => {
  const grantAccess = { 'grant-access': 'true' };
  const missing = { ips: [{ ...pinnedIp(), join: 'missing' as const }] };
  expect(digestOf(missing, grantAccess)).toBe(digestOf({}, grantAccess));
});

test('the digest is the same whatever order Azure lists addresses in', () => {
  const second = { id: '/ips/second', address: '20.50.0.2', managed: true };
  const all = { replace: 'all' };
  expect(digestOf({ effective: [managedAddress, second] }, all)).toBe(
    digestOf({ effective: [second, managedAddress] }, all),
  );
});

test.each<[string, Partial<ObservedAzure>, Record<string, string>]>([
  ['another cluster', { cluster: exampleCluster({ id: `${clusterId}2` }) }, {}],
  ['another address now', { effective: [{ ...managedAddress, address: '20.50.0.9' }] }, {}],
  ['another IP', { ips: [pinnedIp(undefined, 'other')] }, {}],
  ['one IP more', { ips: [pinnedIp(), pinnedIp(undefined, 'other')] }, {}],
  [
    'an IP of somebody else, whose address is known',
    { ips: [pinnedIp(examplePublicIp({ tags: {} }))] },
    { 'ip-name': 'web-egress' },
  ],
  ['other ports', {}, { 'outbound-ports': '640' }],
  ['other ports now', { cluster: exampleCluster({ allocatedOutboundPorts: 640 }) }, {}],
  ['leave to grant', { ips: [{ ...pinnedIp(), join: 'missing' }] }, { 'grant-access': 'true' }],
  ['authorized ranges', { cluster: exampleCluster({ authorizedRanges: ['20.50.0.1/32'] }) }, {}],
  ['another image of the echo', {}, { image: 'registry.example/busybox:1.36' }],
  ['no Service', {}, { service: 'false' }],
  ['a Service that is open to others', {}, { 'service-source-ranges': '0.0.0.0/0' }],
  ['more echo pods', {}, { replicas: '3' }],
  ['another pace of the echo', {}, { 'echo-interval': '1m' }],
  ['another echo service', {}, { 'echo-urls': 'http://echo.example' }],
  ['another place of the echo', {}, { namespace: 'egress' }],
  ['another name of the echo', {}, { name: 'echo' }],
  ['tags', {}, { tags: 'team=web' }],
  ['zones', {}, { 'ip-zones': '1,2,3' }],
  ['a lock', {}, { 'ip-lock': 'true' }],
])('the digest is another one for %s', (_what, observed, given) => {
  expect(digestOf(observed, given)).not.toBe(digest);
});

test('the digest is another one when an IP of somebody else got another address', () => {
  const of = (address: string): string =>
    digestOf({ ips: [pinnedIp(examplePublicIp({ tags: {}, address }))] }, { 'ip-name': 'web-egress' });
  expect(of('20.60.0.1')).not.toBe(of('20.60.0.2'));
});

test('the digest is another one when an own IP stays than when it goes', () => {
  const effective = [{ id: '/ips/teams', address: '20.70.0.1', managed: false }];
  expect(digestOf({ effective }, { replace: 'none' })).not.toBe(digestOf({ effective }, { replace: 'all' }));
});

test('the settings’ digest is the same whatever order tags are in, and whatever becomes of the traffic', () => {
  const of = (given: Record<string, string>): string => settingsDigest(exampleInputs(given));
  expect(of({ tags: 'team=web\nstage=live' })).toBe(of({ tags: 'stage=live\nteam=web' }));
  expect(of({ replace: 'all', 'outbound-ports': '640', 'ip-count': '2' })).toBe(of({}));
  expect(of({ tags: 'team=web' })).not.toBe(of({ tags: 'team=api' }));
});
