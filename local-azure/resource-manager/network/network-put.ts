import { list, object, text, type Json } from '../../state/json.ts';
import { withNetworkDefaults } from '../../state/network-defaults.ts';
import { groupId, same } from '../../state/resource-id.ts';
import type { Resource } from '../../state/state.ts';
import { isChild, parentId, requireGroup, requireLocation } from '../common.ts';
import { ArmError, networkError, parentNotFound } from '../errors.ts';
import { readBody, type Reference } from './network-body.ts';
import type { NetworkKind } from './network.ts';
import { unzoned } from '../regions.ts';
import type { ArmRequest, Services } from '../request.ts';

/** A request for a resource, read, and what it would become. */
export interface Put {
  services: Services;
  request: ArmRequest;
  id: string;
  location: string;
  existing: Resource | undefined;
  wanted: Resource;
  /** The properties of what is wanted. */
  properties: Json;
  references: readonly Reference[];
}

/**
 * Reads a PUT as far as it can be without its neighbours: first what Resource Manager looks at, then what the provider does.
 * @throws ArmError when either refuses it
 */
export function readPut(services: Services, kind: NetworkKind, request: ArmRequest): Put {
  const { state } = services;
  requireGroup(services, request);
  const id = canonicalId(services, kind.type, request);
  const existing = state.get(id);
  refuseOtherName(request, kind.type);
  const location = requireRegion(services, kind, request, existing);
  const canonical = (reference: string): string => state.get(reference)?.id ?? reference;
  const { body, references } = readBody(kind.shape, request.body, canonical);
  requireLinks(services, request, kind.type, references);
  refuseName(request.target.name);
  const properties = withNetworkDefaults(kind.type, settled(kind, object(body.properties), existing));
  const sku = kind.sku === undefined ? {} : { sku: { ...kind.sku, ...object(body.sku) } };
  const place = isChild(kind.type) ? {} : { location };
  const name = existing ? text(existing.name) : request.target.name;
  const wanted = { ...body, ...sku, ...place, id, name, type: kind.type, properties };
  return { services, request, id, location, existing, wanted, properties, references };
}

/** What a request says of properties that only Azure sets counts for nothing. */
function settled({ readOnly = [] }: NetworkKind, asked: Json, existing: Resource | undefined): Json {
  const own = ['resourceGuid', ...readOnly];
  const kept = Object.entries(object(existing?.properties)).filter(([key]) => own.includes(key));
  const free = Object.entries(asked).filter(([key]) => !own.includes(key));
  return { ...Object.fromEntries(free), ...Object.fromEntries(kept) };
}

/** Ids are spelled as Azure spells them, and names as whoever created the resource, however a request does. */
function canonicalId({ state, subscriptionId }: Services, type: string, { target }: ArmRequest): string {
  if (!isChild(type)) {
    const group = state.get(groupId(subscriptionId, target.group))?.id ?? '';
    return state.get(target.id)?.id ?? `${group}/providers/${type}/${target.name}`;
  }
  const parent = state.get(parentId(target.id));
  if (!parent) throw parentNotFound(parentId(target.id));
  const last = type.slice(type.lastIndexOf('/') + 1);
  return state.get(target.id)?.id ?? `${parent.id}/${last}/${target.name}`;
}

/** @throws ArmError 400 when the body is that of another resource. */
export function refuseOtherName({ body, target }: ArmRequest, type: string): void {
  const mismatch = (what: string, given: string, wanted: string): ArmError => {
    const message = `The provided resource ${what} '${given}' did not match the ${what} in the Url '${wanted}'.`;
    return new ArmError(400, `MismatchingResource${what === 'name' ? 'Name' : 'Type'}`, message, { gateway: true });
  };
  const name = text(body.name) || (text(body.id).split('/').at(-1) ?? '');
  if (name !== '' && !same(name, target.name)) throw mismatch('name', name, target.name);
  const given = text(body.type);
  if (given !== '' && !same(given, type)) throw mismatch('type', given, type);
}

/** Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftnetwork */
export function refuseName(name: string): void {
  if (/^\w(?:[\w.-]{0,78}\w)?$/.test(name)) return;
  const rules =
    "The name can be up to 80 characters long. It must begin with a word character, and it must end with a word character or with '_'. The name may contain word characters or '.', '-', '_'.";
  throw networkError('InvalidResourceName', `Resource name ${name} is invalid. ${rules}`);
}

function requireRegion(
  { state }: Services,
  { type, zonal }: NetworkKind,
  request: ArmRequest,
  existing: Resource | undefined,
): string {
  if (isChild(type)) return text(state.get(parentId(request.target.id))?.location);
  const location = requireLocation(request, type, existing);
  const { body, target } = request;
  const refuse = (code: string, message: string): never => {
    throw new ArmError(400, code, message, { gateway: true });
  };
  const zones = list(body.zones).map(String);
  if (zones.length === 0 || zonal !== true) return location;
  if (unzoned.includes(location)) {
    const message = `The resource '${type}/${target.name}' does not support availability zones at location '${location}'.`;
    refuse('LocationNotSupportAvailabilityZones', message);
  }
  if (!zones.every((zone) => ['1', '2', '3'].includes(zone))) {
    const message = `The zone(s) '${zones.join(',')}' for resource '${type}/${target.name}' is not supported.`;
    refuse('InvalidAvailabilityZone', `${message} The supported zones for location '${location}' are '1,2,3'`);
  }
  return location;
}

/**
 * Linking a resource takes the right to join it.
 * @throws ArmError 403
 */
function requireLinks(
  { access }: Services,
  { caller, target }: ArmRequest,
  type: string,
  references: readonly Reference[],
): void {
  for (const { id, type: linked } of references) {
    access.requireLinked(caller, `${type}/write`, target.id, `${linked}/join/action`, id);
  }
}

/**
 * What a request refers to has to be there, in the same region, and finished.
 * @throws ArmError 400 or 429
 */
export function requireReady({ services: { state }, id, location, references }: Put): void {
  for (const reference of references) {
    const resource = state.get(reference.id);
    const region = text(resource?.location ?? state.get(parentId(reference.id))?.location);
    if (!resource || !same(region, location)) {
      const where =
        'Please make sure that the referenced resource exists, and that both resources are in the same region.';
      const message = `Resource ${reference.id} referenced by resource ${id} was not found. ${where}`;
      throw networkError('InvalidResourceReference', message);
    }
    refuseUnready(id, resource);
  }
}

function refuseUnready(id: string, resource: Resource): void {
  const provisioningState = text(object(resource.properties).provisioningState) || 'Succeeded';
  if (provisioningState === 'Succeeded') return;
  const last = operationName(provisioningState === 'Deleting' ? 'Delete' : 'Put', resource);
  const what = `Cannot proceed with operation because resource ${resource.id} used by resource ${id} is not in Succeeded state.`;
  const how = `Resource is in ${provisioningState} state and the last operation that updated/is updating the resource is ${last}.`;
  const details = [{ code: 'ReferencedResourceNotProvisioned', message: `${what} ${how}` }];
  throw new ArmError(429, 'RetryableError', 'A retryable error occured.', { details });
}

/** The name that Microsoft.Network gives an operation: `PutPublicIpAddressOperation`. */
export function operationName(verb: 'Put' | 'Delete', { type }: Resource): string {
  const entity = text(type)
    .slice(text(type).lastIndexOf('/') + 1)
    .replace(/(?<=ss|x)es$|s$/, '')
    .replace('IP', 'Ip');
  return `${verb}${entity.charAt(0).toUpperCase()}${entity.slice(1)}Operation`;
}

/** @throws ArmError 400 when the request would move an existing resource to other availability zones. */
export function refuseZones({ existing, wanted }: Put): void {
  if (!existing) return;
  const words = (zones: unknown): string => list(zones).map(String).sort().join(', ') || 'NoZone';
  const [before, after] = [words(existing.zones), words(wanted.zones)];
  if (before === after) return;
  const what = `Resource ${existing.id} has an existing availability zone constraint ${before} and the request has availability zone constraint ${after}, which do not match.`;
  const why =
    'Zones cannot be added/updated/removed once the resource is created. The resource cannot be updated from regional to zonal or vice-versa.';
  throw networkError('ResourceAvailabilityZonesCannotBeModified', `${what} ${why}`);
}

/** @throws ArmError 400 when the request would change the SKU; a Basic one can become Standard. */
export function refuseSku({ existing, wanted }: Put): void {
  const [before, after] = [skuOf(existing), skuOf(wanted)];
  if (!existing || same(before, after) || (same(before, 'Basic') && same(after, 'Standard'))) return;
  const message = `Sku property is set at creation time and cannot be changed from ${before} to ${after} on resource update for resource ${existing.id}.`;
  throw networkError('SkuCannotBeChangedOnUpdate', message);
}

export function skuOf(resource: Json | undefined): string {
  return text(object(resource?.sku).name);
}
