import { object, text } from '../state/json.ts';
import { covers, groupOf, same } from '../state/resource-id.ts';
import { clusterType } from '../state/resource-types.ts';
import type { Resource } from '../state/state.ts';
import type { Caller } from './authorization/access.ts';
import { ArmError, groupNotFound, resourceNotFound } from './errors.ts';
import { regions } from './regions.ts';
import type { Answer, ArmRequest, Services } from './request.ts';

/** @throws ArmError 404 when the group of a request does not exist. */
export function requireGroup({ state, subscriptionId }: Services, { target }: ArmRequest): void {
  if (target.group === '') return;
  if (!state.get(`/subscriptions/${subscriptionId}/resourceGroups/${target.group}`)) throw groupNotFound(target.group);
}

/** @throws ArmError 404 when the resource of a request does not exist. */
export function requireResource(services: Services, request: ArmRequest, type: string): Resource {
  requireGroup(services, request);
  const resource = services.state.get(request.target.id);
  if (resource) return resource;
  throw resourceNotFound(type, request.target.name, request.target.group);
}

/** True for what lies inside another resource, as a subnet does. */
export function isChild(type: string): boolean {
  return type.split('/').length > 2;
}

/** The id of what the resource, or the collection, of a request lies in. */
export function parentOf({ id, name }: { id: string; name: string }): string {
  return name === '' ? parentType(id) : parentId(id);
}

export function parentId(id: string): string {
  return id.split('/').slice(0, -2).join('/');
}

export function parentType(type: string): string {
  return type.split('/').slice(0, -1).join('/');
}

/** The resources of a type in the group or subscription of a request, as far as the caller may read them. */
export function listed(services: Services, request: ArmRequest, type: string): Answer {
  requireGroup(services, request);
  const value = services.state
    .list(type)
    .filter(({ id }) => covers(isChild(type) ? request.target.id : request.target.scope, id))
    .filter(({ id }) => services.access.allows(request.caller.objectId, `${type}/read`, id));
  return { status: 200, body: { value } };
}

/** PATCH of tags: the only change that PATCH makes to resources of Microsoft.Network and to clusters. */
export function withTags(resource: Resource, request: ArmRequest): Resource {
  return { ...resource, tags: object(request.body.tags) };
}

/** @throws ArmError 412 when the request's `If-Match`, or the etag in its body, is not the resource's, or `If-None-Match: *` meets a resource. */
export function refuseStale(resource: Resource | undefined, request: ArmRequest): void {
  if (request.headers['if-none-match'] === '*' && resource) {
    throw new ArmError(412, 'PreconditionFailed', 'Precondition failed.');
  }
  const { headers, body } = request;
  // What a body says of the etag is meant as its header is.
  const wanted = headers['if-match'] ?? (resource && body.etag);
  if (typeof wanted !== 'string') return;
  if (wanted === '*' ? resource !== undefined : wanted === resource?.etag) return;
  const etag = String(resource?.etag);
  const details = [
    {
      code: 'PreconditionFailedEtagMismatch',
      message: `Etag provided in if-match header ${wanted} does not match etag ${etag} of resource ${request.target.id} in NRP data store.`,
    },
  ];
  throw new ArmError(412, 'PreconditionFailed', 'Precondition failed.', { details });
}

/** @throws ArmError 400 when the region is none, or not the one that the resource is in. */
export function requireLocation(request: ArmRequest, type: string, existing: Resource | undefined): string {
  const location = request.body.location;
  if (typeof location !== 'string' || location === '') {
    const message = 'The location property is required for this definition.';
    throw new ArmError(400, 'LocationRequired', message, { gateway: true });
  }
  const normal = location.replaceAll(' ', '').toLowerCase();
  const present = existing?.location;
  if (typeof present === 'string' && !same(present.replaceAll(' ', ''), normal)) {
    const where = `The resource already exists in location '${present}' in resource group '${request.target.group}'.`;
    const message = `Invalid resource location '${location}' for resource. ${where} A resource with the same name cannot be created in location '${location}'.`;
    throw new ArmError(409, 'InvalidResourceLocation', message, { gateway: true });
  }
  if (regions.includes(normal)) return normal;
  const available = `List of available regions for the resource type is '${regions.join(',')}'.`;
  const message = `The provided location '${location}' is not available for resource type '${type}'. ${available}`;
  throw new ArmError(400, 'LocationNotAvailableForResourceType', message, { gateway: true });
}

/**
 * AKS can lock a cluster's node resource group for everybody else, and always does for AKS Automatic.
 * Source: https://learn.microsoft.com/azure/aks/node-resource-group-lockdown
 * @throws ArmError 403
 */
export function refuseInLockedGroup({ state }: Services, caller: Caller, action: string, scope: string): void {
  const cluster = state.list(clusterType).find(({ sku, properties }) => {
    const { nodeResourceGroup, nodeResourceGroupProfile } = object(properties);
    const level = text(object(nodeResourceGroupProfile).restrictionLevel);
    const isLocked = same(level, 'ReadOnly') || same(text(object(sku).name), 'Automatic');
    return isLocked && same(text(nodeResourceGroup), groupOf(scope));
  });
  if (!cluster) return;
  const who = `The client '${caller.clientId}' with object id '${caller.objectId}'`;
  const may = `has permission to perform action '${action}' on scope '${scope}'`;
  const denied = `the access is denied because of the deny assignment with name 'AKS node resource group lockdown of ${text(cluster.name)}'`;
  throw new ArmError(403, 'DenyAssignmentAuthorizationFailed', `${who} ${may}; however, ${denied}.`, { gateway: true });
}
