import type { LocalAzure } from '../../local-azure/local-azure.ts';
import { LocalAzureClient, type Answer } from '../integration/local-azure-client.ts';
import { startLocalAzure } from '../integration/native.ts';

/** Microsoft.Network over bare HTTP: what Azure fills in, and what it refuses, with its codes and words. */
let azure: LocalAzure;
let client: LocalAzureClient;

interface Body {
  id: string;
  name: string;
  type: string;
  location: string;
  etag: string;
  zones?: string[];
  sku?: object;
  properties: Record<string, unknown> & { provisioningState: string };
  value: Body[];
}

const network = '/resourceGroups/demo/providers/Microsoft.Network';

/** The id of a resource of the group. */
function idOf(path: string): string {
  return `/subscriptions/${azure.environment.AZURE_SUBSCRIPTION_ID ?? ''}${network}/${path}`;
}

/** Fills the places in a body that name a resource: `{ id: '@natGateways/team' }`. */
function filled(body: unknown): unknown {
  return body === undefined
    ? undefined
    : JSON.parse(JSON.stringify(body).replaceAll(/"@([^"]+)"/g, (_, path: string) => JSON.stringify(idOf(path))));
}

function send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
  return client.arm(method, `${network}/${path}`, filled(body), headers);
}

function parsed(answer: Answer): Body {
  return JSON.parse(answer.body) as Body;
}

async function statusOf(link: unknown): Promise<string> {
  return (JSON.parse((await client.follow(link)).body) as { status: string }).status;
}

/** Sends a write and waits for its operation. */
async function done(method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await send(method, path, body);
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.body}`);
  const link = answer.headers['azure-asyncoperation'];
  while (link !== undefined && (await statusOf(link)) === 'InProgress');
  return answer;
}

async function read(path: string): Promise<Body> {
  return parsed(await send('GET', path));
}

const place = { location: 'westeurope' };
const standard = { ...place, sku: { name: 'Standard' } };
const fixed = { publicIPAllocationMethod: 'Static' };
const ip = { ...standard, properties: fixed };
const appliance = { nextHopType: 'VirtualAppliance', nextHopIpAddress: '10.1.0.4' };

/** What is there in every test: an address, a prefix with one address, and a network that uses one of everything. */
const resources: readonly (readonly [string, object])[] = [
  ['publicIPAddresses/free', ip],
  [
    'publicIPAddresses/zonal',
    { ...ip, zones: ['1'], properties: { ...fixed, dnsSettings: { domainNameLabel: 'team' } } },
  ],
  ['publicIPAddresses/six', { ...ip, properties: { ...fixed, publicIPAddressVersion: 'IPv6' } }],
  ['publicIPAddresses/second', { ...ip, sku: { name: 'StandardV2' } }],
  [
    'publicIPAddresses/second-six',
    { ...ip, sku: { name: 'StandardV2' }, properties: { ...fixed, publicIPAddressVersion: 'IPv6' } },
  ],
  ['publicIPPrefixes/range', { ...standard, properties: { prefixLength: 31 } }],
  ['publicIPPrefixes/full', { ...standard, properties: { prefixLength: 31 } }],
  ['publicIPAddresses/full-1', { ...ip, properties: { ...fixed, publicIPPrefix: { id: '@publicIPPrefixes/full' } } }],
  ['publicIPAddresses/full-2', { ...ip, properties: { ...fixed, publicIPPrefix: { id: '@publicIPPrefixes/full' } } }],
  ['publicIPPrefixes/wide', { ...standard, properties: { prefixLength: 28 } }],
  ['publicIPPrefixes/six', { ...standard, properties: { prefixLength: 126, publicIPAddressVersion: 'IPv6' } }],
  ['publicIPAddresses/north', { ...ip, location: 'northeurope' }],
  ['publicIPAddresses/used', ip],
  [
    'natGateways/team',
    {
      ...standard,
      properties: {
        publicIpAddresses: [{ id: '@publicIPAddresses/used' }],
        publicIpPrefixes: [{ id: '@publicIPPrefixes/range' }],
      },
    },
  ],
  ['natGateways/idle', standard],
  [
    'routeTables/team',
    { ...place, properties: { routes: [{ name: 'all', properties: { addressPrefix: '0.0.0.0/0', ...appliance } }] } },
  ],
  ['networkSecurityGroups/team', place],
  [
    'virtualNetworks/team',
    {
      ...place,
      properties: {
        addressSpace: { addressPrefixes: ['10.1.0.0/16'] },
        subnets: [
          { name: 'nodes', properties: { addressPrefix: '10.1.0.0/24', natGateway: { id: '@natGateways/team' } } },
        ],
      },
    },
  ],
  [
    'virtualNetworks/team/subnets/routed',
    {
      properties: {
        addressPrefix: '10.1.1.0/24',
        routeTable: { id: '@routeTables/team' },
        networkSecurityGroup: { id: '@networkSecurityGroups/team' },
      },
    },
  ],
  ['virtualNetworks/other', { ...place, properties: { addressSpace: { addressPrefixes: ['10.2.0.0/16'] } } }],
];

/** A pool of the cluster lies in the subnet `nodes`. */
async function occupy(): Promise<void> {
  const cluster = `/subscriptions/${azure.environment.AZURE_SUBSCRIPTION_ID ?? ''}/resourceGroups/demo/providers/Microsoft.ContainerService/managedClusters/demo`;
  const pools = [{ name: 'system', count: 2, vnetSubnetID: idOf('virtualNetworks/team/subnets/nodes') }];
  await client.control('PATCH', 'state', { [cluster]: { properties: { agentPoolProfiles: pools } } });
}

beforeAll(async () => {
  azure = await startLocalAzure();
  client = new LocalAzureClient(azure);
  await client.signIn();
  for (const [path, body] of resources) await done('PUT', path, body);
  await occupy();
});
afterAll(() => azure.close());

describe('what Azure fills in', () => {
  const guid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string;
  const id = (path: string): { id: string } => ({ id: idOf(path) });
  const address = (pattern: RegExp): string => expect.stringMatching(pattern) as string;
  const rows: readonly (readonly [string, () => object])[] = [
    [
      'publicIPAddresses/free',
      () => ({
        sku: { name: 'Standard', tier: 'Regional' },
        properties: {
          resourceGuid: guid,
          ipAddress: address(/^203\.0\.113\.\d+$/),
          publicIPAddressVersion: 'IPv4',
          publicIPAllocationMethod: 'Static',
          idleTimeoutInMinutes: 4,
          ipTags: [],
          ddosSettings: { protectionMode: 'VirtualNetworkInherited' },
        },
      }),
    ],
    [
      'publicIPAddresses/zonal',
      () => ({ zones: ['1'], properties: { dnsSettings: { fqdn: 'team.westeurope.cloudapp.azure.com' } } }),
    ],
    ['publicIPAddresses/six', () => ({ properties: { ipAddress: address(/^2001:db8:/) } })],
    ['publicIPAddresses/used', () => ({ properties: { natGateway: id('natGateways/team') } })],
    [
      'publicIPPrefixes/full',
      () => ({
        properties: {
          ipPrefix: address(/^198\.51\.100\.\d+\/31$/),
          publicIPAddresses: [id('publicIPAddresses/full-1'), id('publicIPAddresses/full-2')],
        },
      }),
    ],
    ['publicIPPrefixes/six', () => ({ properties: { ipPrefix: address(/^2001:db8:.*\/126$/) } })],
    ['publicIPPrefixes/range', () => ({ properties: { natGateway: id('natGateways/team') } })],
    [
      'natGateways/team',
      () => ({
        sku: { name: 'Standard' },
        properties: {
          resourceGuid: guid,
          idleTimeoutInMinutes: 4,
          subnets: [id('virtualNetworks/team/subnets/nodes')],
        },
      }),
    ],
    [
      'routeTables/team',
      () => ({
        properties: {
          disableBgpRoutePropagation: false,
          routes: [{ ...id('routeTables/team/routes/all'), properties: { hasBgpOverride: false, ...appliance } }],
          subnets: [id('virtualNetworks/team/subnets/routed')],
        },
      }),
    ],
    [
      'networkSecurityGroups/team',
      () => ({
        properties: {
          securityRules: [],
          defaultSecurityRules: expect.arrayContaining([
            expect.objectContaining({ name: 'DenyAllInBound' }) as object,
          ]) as object[],
          subnets: [id('virtualNetworks/team/subnets/routed')],
        },
      }),
    ],
    [
      'virtualNetworks/team/subnets/nodes',
      () => ({
        type: 'Microsoft.Network/virtualNetworks/subnets',
        properties: {
          delegations: [],
          privateEndpointNetworkPolicies: 'Disabled',
          privateLinkServiceNetworkPolicies: 'Enabled',
          ipConfigurations: [0, 1].map((node) => ({
            id: address(new RegExp(`/virtualMachineScaleSets/aks-system-\\d+-vmss/virtualMachines/${String(node)}/`)),
          })),
        },
      }),
    ],
  ];

  test.each(rows)('%s', async (path, expected) => {
    const answer = await send('GET', path);
    const body = parsed(answer);
    expect(body).toMatchObject(expected());
    expect(body.properties.provisioningState).toBe('Succeeded');
    expect(answer.headers.etag).toBe(body.etag);
    expect(body.id).toBe(idOf(path));
  });

  test('addresses of a prefix lie in it', async () => {
    const { properties } = await read('publicIPPrefixes/full');
    const [start = ''] = String(properties.ipPrefix).split('/');
    const second = start.replace(/\d+$/, (last) => String(Number(last) + 1));
    const inside = [await read('publicIPAddresses/full-1'), await read('publicIPAddresses/full-2')];
    expect(inside.map((one) => one.properties.ipAddress)).toEqual([start, second]);
  });

  test('a load balancer names in its parts who uses them', async () => {
    const path = '/resourceGroups/MC_demo_demo_westeurope/providers/Microsoft.Network/loadBalancers/kubernetes';
    const { value } = parsed(await client.arm('GET', `${path}/frontendIPConfigurations`));
    const rules = parsed(await client.arm('GET', `${path}/outboundRules`)).value.map(({ id: rule }) => ({ id: rule }));
    expect(value).toMatchObject([{ properties: { outboundRules: rules } }]);
    expect(rules).toHaveLength(1);
  });
});

type Refusal = readonly [string, string, string, unknown, number, string, RegExp];

/** Title, method, path, body, status, code, words. `@…` is the id of a resource. */
// prettier-ignore
const refusals: readonly Refusal[] = [
  ['a Standard IP without Static', 'PUT', 'publicIPAddresses/new', standard, 400, 'StandardSkuPublicIPAddressesMustBeStatic', /^Standard sku publicIp @publicIPAddresses\/new must have AllocationMethod set to Static\.$/],
  ['a Basic IP', 'PUT', 'publicIPAddresses/new', place, 400, 'IPv4BasicSkuPublicIpCountLimitReached', /^Cannot create more than 0 IPv4 Basic SKU public IP addresses for this subscription in this region\.$/],
  ['an idle timeout out of range', 'PUT', 'publicIPAddresses/new', settings({ idleTimeoutInMinutes: 31 }), 400, 'PublicIPIdleTimeoutIsOutOfRange', /^Public IP address new has invalid Idle Timeout\. The value must be between 4 and 30\.$/],
  ['a domain name label that is none', 'PUT', 'publicIPAddresses/new', settings({ dnsSettings: { domainNameLabel: 'Team' } }), 400, 'InvalidDomainNameLabel', /^The domain name label Team is invalid\. It must conform to the following regular expression: \^\[a-z\]/],
  ['a domain name label that is taken', 'PUT', 'publicIPAddresses/new', settings({ dnsSettings: { domainNameLabel: 'team' } }), 400, 'DnsRecordInUse', /^DNS record team\.westeurope\.cloudapp\.azure\.com is already used by another public IP\.$/],
  ['an unknown value', 'PUT', 'publicIPAddresses/new', settings({ publicIPAllocationMethod: 'Sticky' }), 400, 'InvalidRequestFormat', /^Cannot parse the request\.\nInvalidJson Error converting value "Sticky" to type '[\w.]+IpAllocationMethod'\. Path 'properties\.publicIPAllocationMethod'\.$/],
  ['a number that is none', 'PUT', 'publicIPAddresses/new', settings({ idleTimeoutInMinutes: 'long' }), 400, 'InvalidRequestFormat', /\nInvalidJson Could not convert string to integer: long\. Path 'properties\.idleTimeoutInMinutes'\.$/],
  ['an object for a list', 'PUT', 'publicIPAddresses/new', settings({ ipTags: {} }), 400, 'InvalidRequestFormat', /\nInvalidJson Cannot deserialize the current JSON object .* because the type requires a JSON array/],
  ['a text for an object', 'PUT', 'publicIPAddresses/new', { ...ip, sku: 'Standard' }, 400, 'InvalidRequestFormat', /\nInvalidJson Error converting value "Standard" to type '[\w.]+PublicIpAddressSku'\. Path 'sku'\.$/],
  ['no region', 'PUT', 'publicIPAddresses/new', { ...ip, location: undefined }, 400, 'LocationRequired', /location property is required/],
  ['a region that is none', 'PUT', 'publicIPAddresses/new', { ...ip, location: 'atlantis' }, 400, 'LocationNotAvailableForResourceType', /^The provided location 'atlantis' is not available for resource type 'Microsoft\.Network\/publicIPAddresses'\. List of available regions for the resource type is 'westus,/],
  ['the region of an existing one', 'PUT', 'publicIPAddresses/free', { ...ip, location: 'northeurope' }, 409, 'InvalidResourceLocation', /already exists in location 'westeurope'/],
  ['a zone that is none', 'PUT', 'publicIPAddresses/new', { ...ip, zones: ['4'] }, 400, 'InvalidAvailabilityZone', /^The zone\(s\) '4' for resource 'Microsoft\.Network\/publicIPAddresses\/new' is not supported\. The supported zones for location 'westeurope' are '1,2,3'$/],
  ['a zone where there are none', 'PUT', 'natGateways/new', { ...standard, location: 'ukwest', zones: ['1'] }, 400, 'LocationNotSupportAvailabilityZones', /^The resource 'Microsoft\.Network\/natGateways\/new' does not support availability zones at location 'ukwest'\.$/],
  ['other zones', 'PUT', 'publicIPAddresses/zonal', ip, 400, 'ResourceAvailabilityZonesCannotBeModified', /has an existing availability zone constraint 1 and the request has availability zone constraint NoZone, which do not match\./],
  ['another SKU', 'PUT', 'publicIPAddresses/free', { ...place, properties: fixed }, 400, 'SkuCannotBeChangedOnUpdate', /^Sku property is set at creation time and cannot be changed from Standard to Basic on resource update for resource @publicIPAddresses\/free\.$/],
  ['another IP version', 'PUT', 'publicIPAddresses/free', settings({ publicIPAddressVersion: 'IPv6' }), 400, 'PublicIPAddressVersionCannotBeChanged', /cannot be changed/],
  ['a name that is none', 'PUT', 'publicIPAddresses/new-', ip, 400, 'InvalidResourceName', /^Resource name new- is invalid\. The name can be up to 80 characters long\./],
  ['the name of another', 'PUT', 'publicIPAddresses/new', { ...ip, name: 'old' }, 400, 'MismatchingResourceName', /'old' did not match the name in the Url 'new'/],
  ['the id of another', 'PUT', 'publicIPAddresses/new', { ...ip, id: '@publicIPAddresses/free' }, 400, 'MismatchingResourceName', /'free' did not match/],
  ['a prefix that is not there', 'PUT', 'publicIPAddresses/new', settings({ publicIPPrefix: { id: '@publicIPPrefixes/none' } }), 400, 'InvalidResourceReference', /^Resource @publicIPPrefixes\/none referenced by resource @publicIPAddresses\/new was not found\. Please make sure that the referenced resource exists, and that both resources are in the same region\.$/],
  ['a prefix by its name', 'PUT', 'publicIPAddresses/new', settings({ publicIPPrefix: { id: 'range' } }), 400, 'InvalidRequestFormat', /\nInvalidJsonReferenceFormat Reference Id range is not formatted correctly\. The Id is expected to reference resources of type publicIPPrefixes\. Path properties\.publicIPPrefix\.$/],
  ['a prefix that is something else', 'PUT', 'publicIPAddresses/new', settings({ publicIPPrefix: { id: '@publicIPAddresses/free' } }), 400, 'InvalidRequestFormat', /\nInvalidJsonReferenceWrongType .* is referencing resource of a wrong type\./],
  ['a prefix without its id', 'PUT', 'publicIPAddresses/new', settings({ publicIPPrefix: {} }), 400, 'InvalidRequestFormat', /\nMissingJsonReferenceId Value for reference id is missing\. Path properties\.publicIPPrefix\.$/],
  ['a prefix of another SKU', 'PUT', 'publicIPAddresses/new', { ...settings({ publicIPPrefix: { id: '@publicIPPrefixes/range' } }), sku: { name: 'StandardV2' } }, 400, 'PublicIPAddressAndPublicIPPrefixSkuMismatch', /must have the same sku/],
  ['a prefix of another version', 'PUT', 'publicIPAddresses/new', settings({ publicIPPrefix: { id: '@publicIPPrefixes/six' } }), 400, 'PublicIPAddressAndPublicIPPrefixVersionMismatch', /must have the same IP version/],
  ['a prefix that has none left', 'PUT', 'publicIPAddresses/new', settings({ publicIPPrefix: { id: '@publicIPPrefixes/full' } }), 400, 'PublicIpPrefixOutOfIpAddresses', /has no IP address left/],
  ['an address of a prefix that is taken as a whole', 'PUT', 'publicIPAddresses/new', settings({ publicIPPrefix: { id: '@publicIPPrefixes/range' } }), 400, 'PublicIPPrefixInUse', /@publicIPPrefixes\/range that is already allocated to resource @natGateways\/team\.$/],
  ['the deletion of a used IP', 'DELETE', 'publicIPAddresses/used', undefined, 400, 'PublicIPAddressCannotBeDeleted', /^Public IP address @publicIPAddresses\/used can not be deleted since it is still allocated to resource @natGateways\/team\. In order to delete the public IP, disassociate\/detach/],

  ['a prefix that is too long', 'PUT', 'publicIPPrefixes/new', { ...standard, properties: { prefixLength: 24 } }, 400, 'InvalidPublicIpPrefixLength', /between 28 and 31/],
  ['an IPv6 prefix that is too long', 'PUT', 'publicIPPrefixes/new', { ...standard, properties: { prefixLength: 64, publicIPAddressVersion: 'IPv6' } }, 400, 'InvalidPublicIpPrefixLength', /between 124 and 127/],
  ['another length', 'PUT', 'publicIPPrefixes/full', { ...standard, properties: { prefixLength: 30 } }, 400, 'PublicIpPrefixLengthCannotBeChanged', /from 31 to 30/],
  ['the deletion of a prefix with addresses', 'DELETE', 'publicIPPrefixes/full', undefined, 400, 'InUsePublicIpPrefixCannotBeDeleted', /@publicIPAddresses\/full-1, @publicIPAddresses\/full-2/],
  ['the deletion of a used prefix', 'DELETE', 'publicIPPrefixes/range', undefined, 400, 'InUsePublicIpPrefixCannotBeDeleted', /@natGateways\/team/],

  ['an IP of another gateway', 'PUT', 'natGateways/new', gateway('publicIPAddresses/used'), 400, 'PublicIPAddressInUse', /^Resource @natGateways\/new is referencing public IP address @publicIPAddresses\/used that is already allocated to resource @natGateways\/team\.$/],
  ['an IP twice', 'PUT', 'natGateways/new', gateway('publicIPAddresses/free', 'publicIPAddresses/free'), 400, 'PublicIPReferencedByMultipleIPConfigs', /^Public ip address @publicIPAddresses\/free is referenced by multiple ipconfigs in resource @natGateways\/new\.$/],
  ['an IP that is not there', 'PUT', 'natGateways/new', gateway('publicIPAddresses/none'), 400, 'InvalidResourceReference', /^Resource @publicIPAddresses\/none referenced by resource @natGateways\/new was not found\./],
  ['an IP of another region', 'PUT', 'natGateways/new', gateway('publicIPAddresses/north'), 400, 'InvalidResourceReference', /^Resource @publicIPAddresses\/north referenced by resource @natGateways\/new was not found\./],
  ['an IP of another SKU', 'PUT', 'natGateways/new', gateway('publicIPAddresses/second'), 400, 'NatGatewayAndPublicIPSkuMismatch', /of sku Standard cannot use public IP address @publicIPAddresses\/second of sku StandardV2/],
  ['an IPv6 address', 'PUT', 'natGateways/new', gateway('publicIPAddresses/six'), 400, 'NatGatewayPublicIPVersionMismatch', /must have IP version IPv4/],
  ['an IPv6 address where there is no IPv6', 'PUT', 'natGateways/new', { ...standard, properties: { publicIpAddressesV6: [{ id: '@publicIPAddresses/six' }] } }, 400, 'NatGatewayPublicIPVersionMismatch', /of sku Standard does not support IPv6/],
  ['17 addresses', 'PUT', 'natGateways/new', { ...standard, properties: { publicIpAddresses: [{ id: '@publicIPAddresses/free' }], publicIpPrefixes: [{ id: '@publicIPPrefixes/wide' }] } }, 400, 'NatGatewayPublicIPCountLimitReached', /^NAT Gateway @natGateways\/new has 17 IPv4 addresses\./],
  ['a prefix with addresses that are IPs', 'PUT', 'natGateways/new', { ...standard, properties: { publicIpPrefixes: [{ id: '@publicIPPrefixes/full' }] } }, 400, 'PublicIPPrefixInUse', /already allocated to resource @publicIPAddresses\/full-1\.$/],
  ['an IP of another zone', 'PUT', 'natGateways/new', { ...gateway('publicIPAddresses/zonal'), zones: ['2'] }, 400, 'NatGatewayAndPublicIPZoneMismatch', /zone constraint 2 but .* zone constraint 1/],
  ['a gateway in two zones', 'PUT', 'natGateways/new', { ...standard, zones: ['1', '2'] }, 400, 'NatGatewayMultipleZonesNotSupported', /one availability zone/],
  ['a gateway’s idle timeout', 'PUT', 'natGateways/new', { ...standard, properties: { idleTimeoutInMinutes: 121 } }, 400, 'NatGatewayIdleTimeoutIsOutOfRange', /between 4 and 120/],
  ['the deletion of a used gateway', 'DELETE', 'natGateways/team', undefined, 400, 'CannotDeleteNatGatewayAssociatedToSubnet', /^NAT Gateway @natGateways\/team is still configured on 1 subnets\. Remove NAT Gateway from all referenced subnets and then delete NAT Gateway\.$/],

  ['a route to no appliance', 'PUT', 'routeTables/team/routes/new', route('10.9.0.0/16', { nextHopType: 'VirtualAppliance' }), 400, 'MissingNextHopIpAddress', /^NextHopIpAddress cannot be Null or Empty in route new when NextHopType is VirtualAppliance\.$/],
  ['a route of the same prefix', 'PUT', 'routeTables/team/routes/new', route('0.0.0.0/0', appliance), 400, 'RouteConflict', /^Route: all conflicts with Route: new\. Routes cannot have the same AddressPrefix\.$/],
  ['a route to no prefix', 'PUT', 'routeTables/team/routes/new', route('10.9.0.0', appliance), 400, 'InvalidAddressPrefixFormat', /^Address prefix 10\.9\.0\.0 of resource @routeTables\/team\/routes\/new is not formatted correctly\. It should follow CIDR notation, for example 10\.0\.0\.0\/24\.$/],
  ['a route to nowhere known', 'PUT', 'routeTables/team/routes/new', route('10.9.0.0/16', { nextHopType: 'Moon' }), 400, 'InvalidRequestFormat', /RouteNextHopType'\. Path 'properties\.routes\[1\]\.properties\.nextHopType'\.$/],
  ['a route without a hop', 'PUT', 'routeTables/team/routes/new', route('10.9.0.0/16', {}), 400, 'InvalidRequestFormat', /Required property 'nextHopType' not found in JSON\./],
  ['a route of no table', 'PUT', 'routeTables/none/routes/new', route('10.9.0.0/16', appliance), 404, 'ParentResourceNotFound', /^Can not perform requested operation on nested resource\. Parent resource 'none' not found\.$/],
  ['two routes of one name', 'PUT', 'routeTables/new', { ...place, properties: { routes: [{ name: 'a', ...route('10.9.0.0/16', appliance) }, { name: 'A', ...route('10.8.0.0/16', appliance) }] } }, 400, 'InvalidRequestFormat', /\nDuplicateResourceName Resource @routeTables\/new has two child resources with the same name \(A\)\.$/],
  ['the deletion of a used route table', 'DELETE', 'routeTables/team', undefined, 400, 'InUseRouteTableCannotBeDeleted', /^Route table team is in use and cannot be deleted\.$/],
  ['the deletion of a used security group', 'DELETE', 'networkSecurityGroups/team', undefined, 400, 'InUseNetworkSecurityGroupCannotBeDeleted', /because it is in use by the following resources: @virtualNetworks\/team\/subnets\/routed\./],
  ['a security rule of no priority', 'PUT', 'networkSecurityGroups/team/securityRules/new', { properties: { priority: 5000 } }, 400, 'SecurityRuleInvalidPriority', /^Security rule has invalid Priority\. Value provided: 5000 Allowed range 100-4096\.$/],

  ['a network without addresses', 'PUT', 'virtualNetworks/new', place, 400, 'NoAddressPrefixOrPoolProvided', /@virtualNetworks\/new/],
  ['a subnet outside of its network', 'PUT', 'virtualNetworks/team/subnets/new', { properties: { addressPrefix: '10.3.0.0/24' } }, 400, 'NetcfgSubnetRangeOutsideVnet', /^Subnet 'new' is not valid because its IP address range is outside the IP address range of virtual network 'team'\.$/],
  ['a subnet where another is', 'PUT', 'virtualNetworks/team/subnets/new', { properties: { addressPrefix: '10.1.0.128/25' } }, 400, 'NetcfgSubnetRangesOverlap', /^Subnet 'new' is not valid because its IP address range overlaps with that of an existing subnet in virtual network 'team'\.$/],
  ['a subnet of an uneven prefix', 'PUT', 'virtualNetworks/team/subnets/new', { properties: { addressPrefix: '10.1.9.7/24' } }, 400, 'InvalidCIDRNotation', /^The address prefix 10\.1\.9\.7\/24 in resource @virtualNetworks\/team\/subnets\/new has an invalid CIDR notation\. For the given prefix length, the address prefix should be 10\.1\.9\.0\/24\.$/],
  ['a subnet of no network', 'PUT', 'virtualNetworks/none/subnets/new', { properties: {} }, 404, 'ParentResourceNotFound', /Parent resource 'none' not found/],
  ['the gateway of another network', 'PUT', 'virtualNetworks/other/subnets/new', { properties: { addressPrefix: '10.2.0.0/24', natGateway: { id: '@natGateways/team' } } }, 400, 'NatGatewayCannotBeUsedBySubnetsBelongingToDifferentVirtualNetworks', /is currently used on virtual network @virtualNetworks\/team and cannot be added to virtual network @virtualNetworks\/other\.$/],
  ['the deletion of a used subnet', 'DELETE', 'virtualNetworks/team/subnets/nodes', undefined, 400, 'InUseSubnetCannotBeDeleted', /^Subnet nodes is in use by .*\/ipConfigurations\/ipconfig1 and cannot be deleted\. In order to delete the subnet, delete all the resources within the subnet\. See aka\.ms\/deletesubnet\.$/],
  ['the deletion of a used network', 'DELETE', 'virtualNetworks/team', undefined, 400, 'InUseSubnetCannotBeDeleted', /^Subnet nodes is in use by/],
  ['a network without its used subnet', 'PUT', 'virtualNetworks/team', { ...place, properties: { addressSpace: { addressPrefixes: ['10.1.0.0/16'] }, subnets: [] } }, 400, 'InUseSubnetCannotBeDeleted', /^Subnet nodes is in use by/],

  ['reading an IP that is not there', 'GET', 'publicIPAddresses/none', undefined, 404, 'ResourceNotFound', /^The Resource 'Microsoft\.Network\/publicIPAddresses\/none' under resource group 'demo' was not found\. For more details please go to https:\/\/aka\.ms\/ARMResourceNotFoundFix$/],
  ['reading a subnet that is not there', 'GET', 'virtualNetworks/team/subnets/none', undefined, 404, 'NotFound', /^Resource @virtualNetworks\/team\/subnets\/none not found\.$/],
  ['reading a subnet of no network', 'GET', 'virtualNetworks/none/subnets/none', undefined, 404, 'ResourceNotFound', /'Microsoft\.Network\/virtualNetworks\/none'/],
  ['reading a route that is not there', 'GET', 'routeTables/team/routes/none', undefined, 404, 'NotFound', /routes\/none not found/],
];

function settings(properties: object): object {
  return { ...ip, properties: { ...fixed, ...properties } };
}

function gateway(...addresses: string[]): object {
  return { ...standard, properties: { publicIpAddresses: addresses.map((path) => ({ id: `@${path}` })) } };
}

function route(addressPrefix: string, hop: object): object {
  return { properties: { addressPrefix, ...hop } };
}

/** Code and words of a refusal, its details a line each, ids as `@…`. */
function refusal(answer: Answer): { code: string; words: string } {
  const { error } = JSON.parse(answer.body) as {
    error: { code: string; message: string; details?: { code: string; message: string }[] };
  };
  const lines = [error.message, ...(error.details ?? []).map(({ code, message }) => `${code} ${message}`)];
  return { code: error.code, words: lines.join('\n').replaceAll(idOf(''), '@') };
}

describe('refused', () => {
  let before: string;
  beforeAll(async () => {
    before = (await client.control('GET', 'state')).body;
  });

  test.each(refusals)('%s', async (_, method, path, body, status, code, words) => {
    const answer = await send(method, path, body);
    expect({ status: answer.status, ...refusal(answer) }).toEqual({
      status,
      code,
      words: expect.stringMatching(words) as string,
    });
  });

  test('none of which has changed anything', async () => {
    expect((await client.control('GET', 'state')).body).toBe(before);
  });

  test('what was changed since it was read', async () => {
    const { etag } = await read('publicIPAddresses/free');
    const mismatch = `PreconditionFailedEtagMismatch Etag provided in if-match header W/"old" does not match etag ${etag} of resource @publicIPAddresses/free in NRP data store.`;
    const expected = { code: 'PreconditionFailed', words: `Precondition failed.\n${mismatch}` };
    const stale = [
      await send('PUT', 'publicIPAddresses/free', ip, { 'if-match': 'W/"old"' }),
      await send('PUT', 'publicIPAddresses/free', { ...ip, etag: 'W/"old"' }),
      await send('DELETE', 'publicIPAddresses/free', undefined, { 'if-match': 'W/"old"' }),
    ];
    expect(stale.map(({ status }) => status)).toEqual([412, 412, 412]);
    for (const answer of stale) expect(refusal(answer)).toEqual(expected);
    const created = await send('PUT', 'publicIPAddresses/free', ip, { 'if-none-match': '*' });
    expect([created.status, refusal(created).code]).toEqual([412, 'PreconditionFailed']);
    expect((await send('PUT', 'publicIPAddresses/new', ip, { 'if-match': '*' })).status).toBe(412);
    expect((await send('DELETE', 'routeTables/team/routes/all', undefined, { 'if-match': 'W/"old"' })).status).toBe(
      412,
    );
  });

  test('one public IP too many', async () => {
    const { value } = await read('publicIPAddresses');
    const here = value.filter(({ location }) => location === 'westeurope').length;
    const more = Array.from({ length: 20 - here }, (_, index) => idOf(`publicIPAddresses/more-${String(index)}`));
    await client.control('PATCH', 'state', Object.fromEntries(more.map((id) => [id, ip])));
    const answer = await send('PUT', 'publicIPAddresses/new', ip);
    const elsewhere = await done('PUT', 'publicIPAddresses/elsewhere', { ...ip, location: 'northeurope' });
    await done('DELETE', 'publicIPAddresses/elsewhere');
    await client.control('PATCH', 'state', Object.fromEntries(more.map((id) => [id, null])));
    expect([answer.status, elsewhere.status]).toEqual([400, 201]);
    expect(refusal(answer)).toEqual({
      code: 'PublicIPCountLimitReached',
      words: 'Cannot create more than 20 public IP addresses for this subscription in this region.',
    });
  });

  test('what refers to a resource that is being changed', async () => {
    const id = idOf('publicIPAddresses/free');
    const state = (provisioningState: string) =>
      client.control('PATCH', 'state', { [id]: { properties: { provisioningState } } });
    await state('Updating');
    const answer = await send('PUT', 'natGateways/new', gateway('publicIPAddresses/free'));
    await state('Succeeded');
    expect(answer.status).toBe(429);
    const why =
      'Cannot proceed with operation because resource @publicIPAddresses/free used by resource @natGateways/new is not in Succeeded state. Resource is in Updating state and the last operation that updated/is updating the resource is PutPublicIpAddressOperation.';
    expect(refusal(answer)).toEqual({
      code: 'RetryableError',
      words: `A retryable error occured.\nReferencedResourceNotProvisioned ${why}`,
    });
  });
});

function withoutEtags(body: Body): unknown {
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === 'etag' ? undefined : value)));
}

describe('lifecycles', () => {
  const table = { ...place, properties: { disableBgpRoutePropagation: true } };
  const rows: readonly (readonly [string, object])[] = [
    ['publicIPAddresses/cycle', { ...ip, tags: { team: 'web' }, unknown: { kept: true } }],
    ['publicIPPrefixes/cycle', { ...standard, properties: { prefixLength: 30 } }],
    ['natGateways/cycle', gateway('publicIPAddresses/free')],
    [
      'natGateways/second',
      {
        ...place,
        sku: { name: 'StandardV2' },
        properties: {
          publicIpAddresses: [{ id: '@publicIPAddresses/second' }],
          publicIpAddressesV6: [{ id: '@publicIPAddresses/second-six' }],
        },
      },
    ],
    ['routeTables/cycle', table],
    ['routeTables/team/routes/cycle', route('10.9.0.0/16', appliance)],
    ['networkSecurityGroups/cycle', place],
    [
      'networkSecurityGroups/team/securityRules/cycle',
      { properties: { priority: 100, direction: 'Inbound', access: 'Allow', protocol: 'Tcp' } },
    ],
    ['virtualNetworks/cycle', { ...place, properties: { addressSpace: { addressPrefixes: ['10.9.0.0/16'] } } }],
    ['virtualNetworks/team/subnets/cycle', { properties: { addressPrefixes: ['10.1.7.0/24'] } }],
  ];

  test.each(rows)('%s is created, updated and deleted', async (path, body) => {
    const created = await send('PUT', path, body);
    const first = parsed(created);
    expect([created.status, first.properties.provisioningState]).toEqual([201, 'Updating']);
    expect(first.properties).not.toHaveProperty('ipAddress');
    expect(created.headers['azure-asyncoperation']).toMatch(
      /\/providers\/Microsoft\.Network\/locations\/westeurope\/operations\/[-0-9a-f]{36}\?api-version=2025-05-01&t=\d+&c=.{300,}&s=.+&h=/,
    );
    expect(created.headers).not.toHaveProperty('location');
    expect(created.headers).not.toHaveProperty('etag');
    const status = await client.follow(created.headers['azure-asyncoperation']);
    expect(JSON.parse(status.body)).toEqual({ status: 'Succeeded' });

    const second = await read(path);
    expect(second).toMatchObject(filled(body) as object);
    expect(second.etag).not.toBe(first.etag);
    const updated = await done('PUT', path, second);
    expect(updated.status).toBe(200);
    const third = await read(path);
    expect(withoutEtags(third)).toEqual(withoutEtags(second));
    expect(third.etag).not.toBe(second.etag);

    const deleted = await done('DELETE', path);
    expect(deleted).toMatchObject({
      status: 202,
      body: '',
      headers: { location: expect.stringContaining('/operationResults/') as string },
    });
    expect((await client.follow(deleted.headers.location)).status).toBe(200);
    expect((await send('GET', path)).status).toBe(404);
    expect((await send('DELETE', path)).status).toBe(204);
  });

  test('a change of a child is one of its parent', async () => {
    for (const [parent, child, body] of [
      ['virtualNetworks/team', 'subnets/extra', { properties: { addressPrefix: '10.1.8.0/24' } }],
      ['routeTables/team', 'routes/extra', route('10.8.0.0/16', appliance)],
    ] as const) {
      const before = await read(parent);
      await done('PUT', `${parent}/${child}`, body);
      const between = await read(parent);
      await done('DELETE', `${parent}/${child}`);
      const etags = [before.etag, between.etag, (await read(parent)).etag];
      expect(new Set(etags).size).toBe(3);
    }
  });

  test('paths and names are read in any case, and spelled as Azure spells them', async () => {
    const path = '/resourcegroups/DEMO/providers/microsoft.network/PUBLICIPADDRESSES';
    const created = await client.arm('PUT', `${path}/Cased`, {
      ...ip,
      location: 'West Europe',
      sku: { name: 'STANDARD' },
    });
    await client.follow(created.headers['azure-asyncoperation']);
    expect(await read('publicipaddresses/CASED')).toMatchObject({
      id: idOf('publicIPAddresses/Cased'),
      name: 'Cased',
      type: 'Microsoft.Network/publicIPAddresses',
      location: 'westeurope',
      sku: { name: 'Standard' },
    });
    await done('DELETE', 'publicIPAddresses/cased');
  });
});

test('an address is taken as soon as a gateway is accepted that has it', async () => {
  await azure.reset('slow');
  const prefix = { ...standard, properties: { prefixLength: 31, ipPrefix: '198.51.100.8/31' } };
  await client.control('PATCH', 'state', { [idOf('publicIPPrefixes/range')]: prefix });
  const body = { ...standard, properties: { publicIpPrefixes: [{ id: '@publicIPPrefixes/range' }] } };
  expect((await send('PUT', 'natGateways/first', body)).status).toBe(201);
  expect(refusal(await send('PUT', 'natGateways/second', body)).code).toBe('PublicIPPrefixInUse');
  expect(refusal(await send('DELETE', 'publicIPPrefixes/range')).code).toBe('InUsePublicIpPrefixCannotBeDeleted');
});

test('a write waits for nobody, and a deletion cancels it', async () => {
  await azure.reset('slow');
  const first = await send('PUT', 'publicIPAddresses/new', ip);
  const link = String(first.headers['azure-asyncoperation']);
  expect(await statusOf(link)).toBe('InProgress');
  const second = await send('PUT', 'publicIPAddresses/new', ip);
  const [operation = ''] = link.split('?');
  expect({ status: second.status, ...refusal(second) }).toEqual({
    status: 409,
    code: 'AnotherOperationInProgress',
    words: `Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: ${operation}.`,
  });
  const operations = [await send('DELETE', 'publicIPAddresses/new'), await send('DELETE', 'publicIPAddresses/new')].map(
    ({ status, headers }) => [status, headers['x-ms-operation-identifier']],
  );
  expect(operations).toEqual([operations[0], operations[0]]);
  expect(operations[0]?.[0]).toBe(202);
  const { status, error } = JSON.parse((await client.follow(link)).body) as { status: string; error: unknown };
  expect(status).toBe('Canceled');
  const superseded =
    /^Operation PutPublicIpAddressOperation \([-0-9a-f]{36}\) was canceled and superseded by operation DeletePublicIpAddressOperation \([-0-9a-f]{36}\)\.$/;
  expect(error).toEqual({
    code: 'Canceled',
    message: 'Operation was canceled.',
    details: [
      { code: 'CanceledAndSupersededDueToAnotherOperation', message: expect.stringMatching(superseded) as string },
    ],
  });
});

const joins: readonly (readonly [string, object, string, string])[] = [
  ['natGateways/new', gateway('publicIPAddresses/free'), 'publicIPAddresses', 'publicIPAddresses/free'],
  [
    'publicIPAddresses/new',
    settings({ publicIPPrefix: { id: '@publicIPPrefixes/six' } }),
    'publicIPPrefixes',
    'publicIPPrefixes/six',
  ],
  ...(['natGateways', 'routeTables', 'networkSecurityGroups'] as const).map(
    (type) =>
      [
        'virtualNetworks/team/subnets/new',
        { properties: { addressPrefix: '10.1.9.0/24', [type.slice(0, -1)]: { id: `@${type}/team` } } },
        type,
        `${type}/team`,
      ] as const,
  ),
];

test.each(joins)('%s takes the right to join: %#', async (path, body, type, linked) => {
  await azure.reset('no-caller-join-right');
  await done('PUT', 'virtualNetworks/team', {
    ...place,
    properties: { addressSpace: { addressPrefixes: ['10.1.0.0/16'] } },
  });
  const join = `Microsoft.Network/${type}/join/action`;
  const role = `/subscriptions/${azure.environment.AZURE_SUBSCRIPTION_ID ?? ''}/providers/Microsoft.Authorization/roleDefinitions/b0000000-0000-4000-8000-000000000001`;
  await client.control('PATCH', 'state', {
    [role]: { properties: { permissions: [{ actions: ['*'], notActions: [join] }] } },
  });
  const answer = await send('PUT', path, body);
  expect(answer.status).toBe(403);
  const { code, words } = refusal(answer);
  expect(code).toBe('LinkedAuthorizationFailed');
  expect(words).toContain(`does not have permission to perform action '${join}' on the linked scope(s) '@${linked}'`);
});
