import { randomUUID } from 'node:crypto';
import { branch, list, object, text, type Json } from '../state/json.ts';
import { same } from '../state/resource-id.ts';
import { prefixType, publicIpType } from '../state/resource-types.ts';
import type { Resource } from '../state/state.ts';
import { networkError } from './errors.ts';
import type { NetworkKind } from './network.ts';
import type { ArmRequest } from './request.ts';

/** Most public IPs of a subscription in a region, as in a new pay-as-you-go subscription. */
const limit = 20;

/** Public IP addresses. Source: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-addresses/create-or-update */
export const publicIps: NetworkKind = {
  type: publicIpType,
  wanted: (request, existing, { state }) => {
    const wanted = { ...request.body, sku: { name: 'Basic', tier: 'Regional', ...object(request.body.sku) } };
    const properties = {
      publicIPAddressVersion: 'IPv4',
      publicIPAllocationMethod: 'Dynamic',
      idleTimeoutInMinutes: 4,
      ipTags: [],
      ddosSettings: { protectionMode: 'VirtualNetworkInherited' },
      ...object(request.body.properties),
      ...kept(existing),
    };
    refuseIp(request, existing, { sku: text(wanted.sku.name), properties });
    const isFirst = existing === undefined;
    if (isFirst && state.list(publicIpType).length >= limit) {
      const message = `Cannot create more than ${String(limit)} public IP addresses for this subscription in this region.`;
      throw networkError('PublicIPCountLimitReached', message);
    }
    return { ...wanted, properties };
  },
  finished: (resource, { state }) => {
    const properties = branch(resource, 'properties');
    const isStatic = same(text(properties.publicIPAllocationMethod), 'Static');
    if (isStatic) properties.ipAddress ??= state.addresses.address();
  },
  refuseDeletion: (resource) => {
    const { ipConfiguration, natGateway } = object(resource.properties);
    const user = text(object(ipConfiguration ?? natGateway).id);
    if (user === '') return;
    const how = 'In order to delete the public IP, disassociate/detach the Public IP address from the resource.';
    const message = `Public IP address ${resource.id} can not be deleted since it is still allocated to resource ${user}. ${how} To learn how to do this, see aka.ms/deletepublicip.`;
    throw networkError('PublicIPAddressCannotBeDeleted', message);
  },
};

/** What only Azure sets: whatever a request says of it counts for nothing. */
function kept(existing: Resource | undefined): Json {
  const before = object(existing?.properties);
  const result: Json = { resourceGuid: before.resourceGuid ?? randomUUID() };
  for (const key of ['ipAddress', 'ipConfiguration', 'natGateway', 'publicIPPrefix']) {
    if (before[key] !== undefined) result[key] = before[key];
  }
  return result;
}

interface Wanted {
  sku: string;
  properties: Json;
}

function refuseIp(request: ArmRequest, existing: Resource | undefined, { sku, properties }: Wanted): void {
  const idle = Number(properties.idleTimeoutInMinutes);
  if (!(idle >= 4 && idle <= 30)) {
    const message = `Public IP address ${request.target.name} has invalid Idle Timeout. The value must be between 4 and 30.`;
    throw networkError('PublicIPIdleTimeoutIsOutOfRange', message);
  }
  // Source: https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-basic-upgrade-guidance
  if (existing === undefined && same(sku, 'Basic')) {
    const message =
      'Cannot create more than 0 IPv4 Basic SKU public IP addresses for this subscription in this region.';
    throw networkError('IPv4BasicSkuPublicIpCountLimitReached', message);
  }
  if (!same(sku, 'Basic') && !same(text(properties.publicIPAllocationMethod), 'Static')) {
    const message = `Standard sku publicIp ${request.target.id} must have AllocationMethod set to Static.`;
    throw networkError('StandardSkuPublicIPAddressesMustBeStatic', message);
  }
  if (existing !== undefined) refuseZones(existing, request);
}

function refuseZones(existing: Resource, request: ArmRequest): void {
  const words = (zones: unknown): string => list(zones).map(text).sort().join(', ') || 'NoZone';
  const [before, after] = [words(existing.zones), words(request.body.zones)];
  if (before === after) return;
  const what = `Resource ${existing.id} has an existing availability zone constraint ${before} and the request has availability zone constraint ${after}, which do not match.`;
  const why =
    'Zones cannot be added/updated/removed once the resource is created. The resource cannot be updated from regional to zonal or vice-versa.';
  throw networkError('ResourceAvailabilityZonesCannotBeModified', `${what} ${why}`);
}

/** Public IP prefixes. Source: https://learn.microsoft.com/rest/api/virtualnetwork/public-ip-prefixes/create-or-update */
export const prefixes: NetworkKind = {
  type: prefixType,
  wanted: ({ body }, existing) => {
    const before = object(existing?.properties);
    const properties: Json = {
      publicIPAddressVersion: 'IPv4',
      ipTags: [],
      ...object(body.properties),
      resourceGuid: before.resourceGuid ?? randomUUID(),
    };
    if (before.ipPrefix !== undefined) properties.ipPrefix = before.ipPrefix;
    return { ...body, properties };
  },
  finished: (resource, { state }) => {
    const properties = branch(resource, 'properties');
    properties.ipPrefix ??= state.addresses.prefix(Number(properties.prefixLength));
  },
  refuseDeletion: (resource) => {
    const user = text(object(object(resource.properties).loadBalancerFrontendIpConfiguration).id);
    if (user === '') return;
    const message = `Public IP prefix ${resource.id} can not be deleted since it is still allocated to resource ${user}.`;
    throw networkError('InUsePublicIpPrefixCannotBeDeleted', message);
  },
};
