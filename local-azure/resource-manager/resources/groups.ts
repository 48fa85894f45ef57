import { randomUUID } from 'node:crypto';
import { attach } from '../../state/attachments.ts';
import { object, text } from '../../state/json.ts';
import { covers, groupType, groupId, same } from '../../state/resource-id.ts';
import { clusterType, publicIpType } from '../../state/resource-types.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { ArmError, groupNotFound } from '../errors.ts';
import { comparisons } from '../filter.ts';
import { retryAfter, type OperationFailure } from '../operations.ts';
import { regions } from '../regions.ts';
import type { Answer, ArmRequest, ResourceHandlers, Services } from '../request.ts';

interface GroupOptions {
  services: Services;
  url: () => string;
  /** Milliseconds that a deletion takes. */
  time: number;
}

const read = 'Microsoft.Resources/subscriptions/resourceGroups/read';

/** Resource groups. Source: https://learn.microsoft.com/rest/api/resources/resource-groups */
export function groupHandlers(options: GroupOptions): ResourceHandlers {
  const { services } = options;
  const { state, access } = services;
  return {
    get: (request) => ({ status: 200, body: existing(services, request) }),
    head: (request) => ({ status: find(services, request) ? 204 : 404 }),
    list: ({ caller, query }) => {
      const groups = state.list(groupType).filter(({ id }) => access.allows(caller.objectId, read, id));
      const wanted = comparisons(query.get('$filter'));
      return { status: 200, body: { value: groups.filter((group) => hasTag(group, wanted)) } };
    },
    put: (request) => put(services, request),
    patch: (request) => {
      const { tags, properties, managedBy, ...group } = existing(services, request);
      const changed = { ...group, managedBy, tags: request.body.tags ?? tags, properties };
      return { status: 200, body: state.put(changed) };
    },
    delete: (request) => remove(options, request),
  };
}

/** True when a resource has the tag that a filter asks for, or the filter asks for none. */
export function hasTag({ tags }: Resource, wanted: ReadonlyMap<string, string>): boolean {
  const [name, value] = [wanted.get('tagname'), wanted.get('tagvalue')];
  if (name === undefined) return true;
  const found = Object.entries(object(tags)).find(([tag]) => same(tag, name));
  return found !== undefined && (value === undefined || found[1] === value);
}

function find({ state, subscriptionId }: Services, { target }: ArmRequest): Resource | undefined {
  return state.get(groupId(subscriptionId, target.group));
}

function existing(services: Services, request: ArmRequest): Resource {
  const group = find(services, request);
  if (!group) throw groupNotFound(request.target.group);
  return group;
}

function put(services: Services, request: ArmRequest): Answer {
  const before = find(services, request);
  const { name } = request.target;
  if (!before) refuseName(name);
  const location = requireGroupLocation(request, before);
  const { tags, managedBy = before?.managedBy } = request.body;
  const group = services.state.put({
    id: before?.id ?? groupId(services.subscriptionId, name),
    name: before?.name ?? name,
    type: groupType,
    location,
    ...(managedBy === undefined ? {} : { managedBy }),
    ...(tags === undefined ? {} : { tags }),
    properties: { provisioningState: 'Succeeded' },
  });
  return { status: before ? 200 : 201, body: group };
}

/** @throws ArmError 409 when the group is being deleted. */
export function refuseDeleted({ name, properties }: Resource): void {
  if (object(properties).provisioningState !== 'Deleting') return;
  const message = `The resource group '${text(name)}' is in deprovisioning state and cannot perform this operation.`;
  throw new ArmError(409, 'ResourceGroupBeingDeleted', message, { gateway: true });
}

/** Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftresources */
function refuseName(name: string): void {
  if (/^[\p{L}\p{N}_.()-]{0,89}[\p{L}\p{N}_()-]$/u.test(name)) return;
  const invalid = [...new Set(name.match(/[^\p{L}\p{N}_.()-]/gu))].join('');
  const message =
    invalid === ''
      ? `The provided resource group name '${name}' is invalid: it has at most 90 characters and does not end with a period.`
      : `The provided resource group name '${name}' has these invalid characters: '${invalid}'. The name can only be a letter, digit, '-', '.', '(', ')' or '_'.`;
  throw new ArmError(400, 'InvalidResourceGroup', message, { gateway: true });
}

function requireGroupLocation({ body, target }: ArmRequest, before: Resource | undefined): string {
  const given = text(body.location);
  if (given === '') {
    const message = 'The location property is required for this definition.';
    throw new ArmError(400, 'LocationRequired', message, { gateway: true });
  }
  const location = given.replaceAll(' ', '').toLowerCase();
  const present = text(before?.location);
  if (before && !same(present, location)) {
    const message = `Invalid resource group location '${given}'. The Resource group already exists in location '${present}'.`;
    throw new ArmError(409, 'InvalidResourceGroupLocation', message, { gateway: true });
  }
  if (regions.includes(location)) return location;
  const available = `List of available regions is '${regions.join(',')}'.`;
  const message = `The provided location '${given}' is not available for resource group. ${available}`;
  throw new ArmError(400, 'LocationNotAvailableForResourceGroup', message, { gateway: true, target: target.name });
}

function remove({ services, url, time }: GroupOptions, request: ArmRequest): Answer {
  const { state, operations, subscriptionId } = services;
  const group = existing(services, request);
  refuseDeleted(group);
  state.put(withState(group, 'Deleting'));
  const operation = operations.start(group.id, time, () => finishRemoval(state, group.id));
  const location = `${url()}/subscriptions/${subscriptionId}/operationresults/${operation.id}?api-version=${request.apiVersion}`;
  return { status: 202, headers: { location, ...retryAfter(time) } };
}

function withState(group: Resource, provisioningState: string): Resource {
  return { ...group, properties: { ...object(group.properties), provisioningState } };
}

/** The node resource groups of clusters go with them. What something elsewhere uses cannot be deleted, and then the group stays. */
function finishRemoval(state: AzureState, id: string): OperationFailure | undefined {
  const group = state.get(id);
  if (!group) return undefined;
  const isIn = (scope: string, resource: string): boolean => covers(scope, resource) && !same(scope, resource);
  const clusters = state.list(clusterType).filter((cluster) => isIn(id, cluster.id));
  const nodeGroups = clusters.map(
    ({ properties }) => `${id.slice(0, id.lastIndexOf('/'))}/${text(object(properties).nodeResourceGroup)}`,
  );
  const going = [id, ...nodeGroups];
  const blocking = state.list(publicIpType).filter((ip) => {
    const user = userOf(ip);
    return isIn(id, ip.id) && user !== '' && !going.some((scope) => isIn(scope, user));
  });
  if (blocking.length > 0) {
    state.put(withState(group, 'Succeeded'));
    return deletionBlocked(text(group.name), blocking);
  }
  state.batch(() => {
    for (const scope of going) state.delete(scope);
    attach(state);
  });
  return undefined;
}

function userOf({ properties }: Resource): string {
  const { ipConfiguration, natGateway } = object(properties);
  return text(object(ipConfiguration ?? natGateway).id);
}

function deletionBlocked(group: string, blocking: readonly Resource[]): OperationFailure {
  const names = blocking.map(({ name }) => `${publicIpType}/${text(name)}`).join(',');
  const rest = `The provisioning state of the resource group will be rolled back. The tracking Id is '${randomUUID()}'. Please check audit logs for more details.`;
  const details = blocking.map((ip) => {
    const message = `Public IP address ${ip.id} can not be deleted since it is still allocated to resource ${userOf(ip)}.`;
    return { code: 'PublicIPAddressCannotBeDeleted', target: ip.id, message };
  });
  return {
    code: 'ResourceGroupDeletionBlocked',
    message: `Deletion of resource group '${group}' failed as resources with identifiers '${names}' could not be deleted. ${rest}`,
    details,
  };
}
