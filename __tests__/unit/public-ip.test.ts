import {
  isOwn,
  nameAddress,
  newPublicIp,
  ownerOf,
  ownerTag,
  readPublicIp,
  unsuitable,
  type PublicIp,
  type Unsuitable,
} from '../../src/egress/public-ip.ts';
import type { Family } from '../../src/egress/addresses.ts';
import type { PinnableExit } from '../../src/egress/exits.ts';
import {
  exampleCluster,
  exampleExit,
  exampleGateway,
  examplePublicIp,
  group,
  nodeGroup,
  subscription,
} from './examples.ts';

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const cluster = exampleCluster();
const owner = ownerOf('shop', 'web');
const gateway = exampleGateway();
const atGateway = { id: gateway.id, pin: 'nat-gateway' as const, title: 'NAT gateway web-nat' };

/** Whether an IP can be pinned to the load balancer, or to another exit. */
function fits(
  ip: PublicIp,
  named: boolean,
  exit: Partial<PinnableExit> = {},
  family: Family = 'IPv4',
): Unsuitable | undefined {
  return unsuitable(ip, { cluster, exit: exampleExit(exit), owner, named, family });
}
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
  expect(fits(examplePublicIp(change), named)).toBeUndefined();
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
  expect(fits(examplePublicIp(change), named)).toEqual({
    problem: like(problem),
    next: like(next),
  });
});

test.each<[string, Partial<PublicIp>, Partial<PinnableExit>, Family]>([
  ['on the NAT gateway that it is for', { attachedTo: gateway.id.toUpperCase() }, atGateway, 'IPv4'],
  ['of StandardV2 for a gateway of that SKU', { sku: 'StandardV2' }, { ...atGateway, sku: 'StandardV2' }, 'IPv4'],
  ['of IPv6 where one is meant', { version: 'IPv6' }, {}, 'IPv6'],
  ['of Basic on a Basic load balancer', { sku: 'Basic' }, { pin: 'service', sku: 'Basic' }, 'IPv4'],
  [
    'on the gateway that AKS manages',
    { sku: 'StandardV2', attachedTo: `${nodeGroup}/providers/Microsoft.Network/natGateways/aks-natgateway` },
    { pin: 'managed-nat-gateway', sku: 'StandardV2' },
    'IPv4',
  ],
])('an IP %s can be pinned there', (_what, change, exit, family) => {
  expect(fits(examplePublicIp(change), false, exit, family)).toBeUndefined();
});

test.each<[string, Partial<PublicIp>, Partial<PinnableExit>, Family, RegExp]>([
  ['on another NAT gateway', { attachedTo: exampleGateway('other').id }, atGateway, 'IPv4', /in use by .*other$/],
  ['on the load balancer, for a gateway', { attachedTo: frontend('kubernetes') }, atGateway, 'IPv4', /in use by/],
  [
    'of Standard for a V2 gateway',
    {},
    { ...atGateway, sku: 'StandardV2' },
    'IPv4',
    /NAT gateway web-nat takes StandardV2/,
  ],
  ['of IPv4 where IPv6 is meant', {}, {}, 'IPv6', /is an IPv4 address/],
  [
    'far from the gateway',
    {},
    { ...atGateway, location: 'northeurope' },
    'IPv4',
    /the NAT gateway web-nat in northeurope/,
  ],
  [
    'on a gateway of a node resource group of the same name elsewhere',
    {
      sku: 'StandardV2',
      attachedTo: `${nodeGroup.replace(subscription, '99999999-2222-3333-4444-555555555555')}/providers/Microsoft.Network/natGateways/x`,
    },
    { pin: 'managed-nat-gateway', sku: 'StandardV2' },
    'IPv4',
    /in use by/,
  ],
])('an IP %s is refused', (_what, change, exit, family, problem) => {
  expect(fits(examplePublicIp(change), true, exit, family)?.problem).toMatch(problem);
});

test('a frontend of the same name in another subscription is somebody else’s', () => {
  const attachedTo = frontend('kubernetes').replace(subscription, '99999999-2222-3333-4444-555555555555');
  expect(fits(examplePublicIp({ attachedTo }), true)?.problem).toContain('in use');
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
    sku: 'Standard',
    family: 'IPv4',
    owner,
    tags: { team: 'shop', [ownerTag]: 'x/y' },
    zones: ['1', '2'],
    prefixId: undefined,
  });
  expect(body).toEqual({
    location: 'westeurope',
    sku: { name: 'Standard', tier: 'Regional' },
    zones: ['1', '2'],
    properties: { publicIPAllocationMethod: 'Static', publicIPAddressVersion: 'IPv4' },
    tags: { team: 'shop', [ownerTag]: 'shop/web' },
  });
  expect(isOwn(readPublicIp({ ...body, id: 'x', name: 'x' }), owner)).toBe(true);
});

test('an IP is created of the SKU and family that its exit takes, out of the prefix that is named', () => {
  const prefixId = `${group}/providers/Microsoft.Network/publicIPPrefixes/partners`;
  const plain = { location: 'westeurope', owner, tags: {}, zones: [] };
  const body = newPublicIp({ ...plain, sku: 'StandardV2', family: 'IPv6', prefixId });
  expect(body).toMatchObject({
    sku: { name: 'StandardV2' },
    properties: { publicIPAddressVersion: 'IPv6', publicIPPrefix: { id: prefixId } },
  });
  expect(body).not.toHaveProperty('zones');
  expect(readPublicIp({ ...body, id: 'x' })).toMatchObject({ sku: 'StandardV2', version: 'IPv6', prefixId });
});

test('an address is named for people', () => {
  expect(nameAddress({ id: '/a/b/web-egress', address: '20.60.0.1' })).toBe('20.60.0.1 (web-egress)');
  expect(nameAddress({ id: '/a/b/web-egress', address: undefined })).toBe('web-egress');
});
