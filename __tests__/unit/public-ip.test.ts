import {
  isOwn,
  nameAddress,
  newPublicIp,
  ownerOf,
  ownerTag,
  pinnedNames,
  readPublicIp,
  unsuitable,
  type PublicIp,
} from '../../src/egress/public-ip.ts';
import { exampleCluster, examplePublicIp, group, nodeGroup, subscription } from './examples.ts';

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const cluster = exampleCluster();
const owner = ownerOf('shop', 'web');
const frontend = (balancer: string): string =>
  `${nodeGroup}/providers/Microsoft.Network/loadBalancers/${balancer}/frontendIPConfigurations/x`;

test.each<[string, Partial<PublicIp>, boolean]>([
  ['that the action created', {}, false],
  ['of another, which the workflow names', { tags: {} }, true],
  ['on the cluster’s own load balancer', { attachedTo: frontend('kubernetes') }, false],
  ['there in another spelling', { attachedTo: frontend('KUBERNETES').toUpperCase() }, false],
  ['whose region is spelled for people', { location: 'West Europe' }, false],
  ['whose tag is in another case', { tags: { [ownerTag]: 'Shop/Web' } }, false],
])('an IP %s can be pinned', (_what, change, named) => {
  expect(unsuitable(examplePublicIp(change), cluster, owner, named)).toBeUndefined();
});

test.each<[string, Partial<PublicIp>, boolean, RegExp, RegExp]>([
  ['Basic', { sku: 'Basic' }, false, /SKU Basic/, /--sku Standard/],
  ['StandardV2', { sku: 'StandardV2' }, false, /SKU StandardV2/, /another ip-name/],
  ['Dynamic', { allocation: 'Dynamic' }, false, /dynamically/, /--allocation-method Static/],
  ['IPv6', { version: 'IPv6' }, false, /IPv6/, /IPv4/],
  ['in another region', { location: 'northeurope' }, false, /northeurope.*westeurope/, /westeurope/],
  ['on a network interface', { attachedTo: '/nics/vm/ipConfigurations/a' }, true, /in use by \/nics\/vm/, /detach/],
  [
    'on another load balancer of the cluster’s group',
    { attachedTo: frontend('kubernetes-2') },
    true,
    /in use/,
    /detach/,
  ],
  ['of another cluster', { tags: { [ownerTag]: 'shop/other' } }, true, /belongs to the cluster shop\/other/, /tag/],
  ['of a Service', { tags: { 'k8s-azure-service': 'a/b' } }, true, /k8s-azure-service/, /not managed/],
  ['of a Service, by the old tag', { tags: { service: 'a/b' } }, true, /tag service/, /not managed/],
  ['of AKS', { tags: { 'aks-managed-type': 'x' } }, true, /aks-managed-type/, /not managed/],
  ['of nobody knows whom', { tags: { team: 'shop' } }, false, /not created by this action/, /ip-name: web-egress/],
])('an IP %s is refused, with what to do', (_what, change, named, problem, next) => {
  expect(unsuitable(examplePublicIp(change), cluster, owner, named)).toEqual({
    problem: like(problem),
    next: like(next),
  });
});

test('a frontend of the same name in another subscription is somebody else’s', () => {
  const attachedTo = frontend('kubernetes').replace(subscription, '99999999-2222-3333-4444-555555555555');
  expect(unsuitable(examplePublicIp({ attachedTo }), cluster, owner, true)?.problem).toContain('in use');
});

test('reads what Resource Manager shows of an IP', () => {
  const id = `${group}/providers/Microsoft.Network/publicIPAddresses/web-egress`;
  const properties = {
    publicIPAllocationMethod: 'Static',
    publicIPAddressVersion: 'IPv4',
    ipAddress: '20.60.0.1',
    provisioningState: 'Succeeded',
  };
  const body = { id, name: 'web-egress', location: 'westeurope', sku: { name: 'Standard' }, properties };
  expect(readPublicIp({ ...body, tags: { [ownerTag]: 'shop/web' } })).toEqual(examplePublicIp());
  expect(readPublicIp({ ...body, properties: { ...properties, natGateway: { id: '/nat' } } }).attachedTo).toBe('/nat');
  const onFrontend = { ...properties, ipConfiguration: { id: '/frontend' } };
  expect(readPublicIp({ ...body, properties: onFrontend }).attachedTo).toBe('/frontend');
});

test('an IP of which Azure says nothing is Basic, and has no address', () => {
  expect(readPublicIp({ id: 'x', name: 'x' })).toMatchObject({ sku: 'Basic', version: 'IPv4', address: undefined });
});

test('an IP is created Standard, static and marked as the cluster’s; no tag of the workflow can unmark it', () => {
  const body = newPublicIp({
    location: 'westeurope',
    owner,
    tags: { team: 'shop', [ownerTag]: 'x/y' },
    zones: ['1', '2'],
  });
  expect(body).toEqual({
    location: 'westeurope',
    sku: { name: 'Standard', tier: 'Regional' },
    zones: ['1', '2'],
    properties: { publicIPAllocationMethod: 'Static', publicIPAddressVersion: 'IPv4' },
    tags: { team: 'shop', [ownerTag]: 'shop/web' },
  });
  expect(isOwn(readPublicIp({ ...body, id: 'x', name: 'x' }), owner)).toBe(true);
  expect(newPublicIp({ location: 'westeurope', owner, tags: {}, zones: [] })).not.toHaveProperty('zones');
});

test('names of the pinned set', () => {
  expect(pinnedNames('web-egress', 1)).toEqual(['web-egress']);
  expect(pinnedNames('web-egress', 3)).toEqual(['web-egress-1', 'web-egress-2', 'web-egress-3']);
});

test('an address is named for people', () => {
  expect(nameAddress({ id: '/a/b/web-egress', address: '20.60.0.1' })).toBe('20.60.0.1 (web-egress)');
  expect(nameAddress({ id: '/a/b/web-egress', address: undefined })).toBe('web-egress');
});
