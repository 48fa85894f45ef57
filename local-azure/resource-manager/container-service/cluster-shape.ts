import { mergeScenario } from '../../scenario/resources.ts';
import { isObject, list, object, type Json } from '../../state/json.ts';
import type { Resource } from '../../state/state.ts';
import { clusterPreview } from '../api-versions.ts';
import type { Services } from '../request.ts';

/** Since when versions of the API know a property. What a scenario calls unknown is newer than the clients that there are. */
const since: readonly (readonly [key: RegExp, version: string])[] = [
  [/^eTag$/, '2024-09-01'],
  [/^kind$/, '2024-07-01'],
  [/^unknown/, '2026-01-01'],
];

/** What holds keys of users, which no version knows. */
const ofUsers = ['tags', 'nodeLabels', 'userAssignedIdentities'];

/**
 * A cluster as a version of the API shows it: a preview version shows what only it knows, an old one not what is newer.
 * Its own id spells `resourcegroups` small, whatever the request did.
 */
export function shown({ previews }: Services, cluster: Resource, apiVersion: string): Json {
  const preview = apiVersion < clusterPreview ? {} : (previews.get(cluster.id.toLowerCase()) ?? {});
  const whole = withPools(object(mergeScenario(cluster, preview)), cluster);
  return object(asOf(apiVersion, { ...whole, id: cluster.id.replace(/\/resourceGroups\//i, '/resourcegroups/') }));
}

/** Of a pool that has been deleted no version shows anything. */
function withPools(whole: Json, cluster: Json): Json {
  const names = poolsOf(cluster).map(({ name }) => name);
  const agentPoolProfiles = poolsOf(whole).filter(({ name }) => names.includes(name));
  return { ...whole, properties: { ...object(whole.properties), agentPoolProfiles } };
}

function poolsOf(cluster: Json): Json[] {
  return list(object(cluster.properties).agentPoolProfiles).map(object);
}

function asOf(apiVersion: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => asOf(apiVersion, entry));
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => since.every(([later, version]) => version <= apiVersion || !later.test(key)))
    .map(([key, entry]) => [key, ofUsers.includes(key) ? entry : spelled(key, asOf(apiVersion, entry), apiVersion)]);
  return Object.fromEntries(entries);
}

/** This value changed its case with the years: https://github.com/Azure/azure-rest-api-specs has it as in old versions. */
function spelled(key: string, value: unknown, apiVersion: string): unknown {
  return key === 'backendPoolType' && value === 'nodeIPConfiguration' && apiVersion < '2024-01-01'
    ? 'NodeIPConfiguration'
    : value;
}
