import { object, text, type Json } from './json.ts';
import { same } from './resource-id.ts';
import { clusterType } from './resource-types.ts';
import type { AzureState, Resource } from './state.ts';

/** A service principal of the directory. */
export interface Principal {
  objectId: string;
  clientId: string;
  displayName: string;
}

/** What the directory calls the caller's application. */
export const applicationName = 'pipeline';

/** Who the directory knows: the caller, and the identities that resources have. */
export function principals(state: AzureState, caller: { clientId: string; objectId: string }): Principal[] {
  const managed = state.list('Microsoft.ManagedIdentity/userAssignedIdentities').map(({ name, properties }) => {
    const { clientId, principalId } = object(properties);
    return principal(text(name), clientId, principalId);
  });
  const ofClusters = state.list(clusterType).flatMap(identitiesOf);
  const all = [principal(applicationName, caller.clientId, caller.objectId), ...managed, ...ofClusters];
  const isNew = ({ objectId }: Principal, index: number): boolean =>
    objectId !== '' && all.findIndex((other) => same(other.objectId, objectId)) === index;
  return all.filter(isNew);
}

function identitiesOf({ name, identity, properties }: Resource): Principal[] {
  const { principalId, userAssignedIdentities } = object(identity);
  const assigned = Object.entries(object(userAssignedIdentities)).map(([id, value]) => {
    const { clientId, principalId: own } = object(value);
    return principal(lastName(id), clientId, own);
  });
  const kubelet: Json = object(object(object(properties).identityProfile).kubeletidentity);
  return [
    principal(text(name), principalId, principalId),
    ...assigned,
    principal(lastName(text(kubelet.resourceId)), kubelet.clientId, kubelet.objectId),
  ];
}

function principal(displayName: string, clientId: unknown, objectId: unknown): Principal {
  return { displayName, clientId: text(clientId), objectId: text(objectId) };
}

function lastName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
