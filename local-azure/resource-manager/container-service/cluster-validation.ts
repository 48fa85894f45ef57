import ipaddr from 'ipaddr.js';
import { list, object, text, type Json } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import type { AzureState, Resource } from '../../state/state.ts';
import { aksError } from '../errors.ts';
import { fullVersion } from './kubernetes-versions.ts';
import { refuseInvalidOutbound } from './outbound-validation.ts';
import { isWhole } from './profile-ranges.ts';

/**
 * What AKS refuses of a cluster before any operation starts.
 * Source: https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/error-codes/welcome-azure-kubernetes
 */
export function refuseInvalid(state: AzureState, cluster: Resource, before?: Resource): void {
  const properties = object(cluster.properties);
  const pools = list(properties.agentPoolProfiles).map(object);
  if (pools.length === 0) throw missing('agentPoolProfiles');
  for (const pool of pools) refuseInvalidPool(pool, text(cluster.location));
  refuseSameNames(pools);
  if (!pools.some(({ mode }) => same(text(mode), 'System'))) {
    throw aksError(400, 'MustDefineAtLeastOneSystemPool', 'Must define at least one system pool.', 'agentPoolProfiles');
  }
  const version = text(properties.kubernetesVersion);
  if (!offered(version) && version !== object(before?.properties).kubernetesVersion) throw unsupported(version);
  refuseRanges(properties);
  refuseInvalidOutbound(state, cluster, before);
}

/** What AKS refuses of a cluster that is new. Source: https://learn.microsoft.com/azure/aks/quotas-skus-regions */
export function refuseInvalidNew(state: AzureState, cluster: Resource): void {
  const properties = object(cluster.properties);
  if (!/^[a-z0-9](?:[-\w]{0,61}[a-z0-9])?$/i.test(text(cluster.name))) {
    throw invalid('name', `"${text(cluster.name)}" managed cluster name is invalid`);
  }
  const dnsPrefix = text(properties.dnsPrefix);
  if (!/^[a-z0-9](?:[-a-z0-9]{0,52}[a-z0-9])?$/i.test(dnsPrefix) && text(properties.fqdnSubdomain) === '') {
    const rule =
      dnsPrefix === '' || dnsPrefix.length > 54
        ? 'must contain between 1 and 54 characters'
        : 'may contain letters, numbers and hyphens only, and starts and ends with a letter or a number';
    throw invalid('dnsPrefix', `DNS prefix '${dnsPrefix}' is invalid. DNS prefix ${rule}. ${naming}.`);
  }
  const isOwned = cluster.identity !== undefined || text(object(properties.servicePrincipalProfile).clientId) !== 'msi';
  if (!isOwned) throw missing('servicePrincipalProfile');
  refuseNodeGroup(state, cluster);
  refuseInvalid(state, cluster);
}

function refuseNodeGroup(state: AzureState, cluster: Resource): void {
  const name = text(object(cluster.properties).nodeResourceGroup);
  const target = 'properties.nodeResourceGroup';
  if (name.length > 80) {
    const message = `The length of the node resource group name is too long. The maximum length is 80 and the length of the value provided is ${String(name.length)}. ${naming}.`;
    throw aksError(400, 'InvalidParameter', message, target);
  }
  const [scope = '', own = ''] = /^(\/subscriptions\/[^/]+)\/resourceGroups\/([^/]+)/i.exec(cluster.id)?.slice(1) ?? [];
  if (same(name, own)) {
    const message = 'The node resource group cannot be the same as the resource group of the managed cluster.';
    throw aksError(400, 'NodeResourceGroupSameAsResourceGroup', message, target);
  }
  if (!state.get(`${scope}/resourceGroups/${name}`)) return;
  const message = `The node resource group ${name} already exists.`;
  throw aksError(409, 'NodeResourceGroupAlreadyExists', message, target);
}

/** @throws ArmError 400 for a node pool that AKS does not make */
export function refuseInvalidPool(pool: Json, location: string): void {
  const name = text(pool.name);
  const most = same(text(pool.osType), 'Windows') ? 6 : 12;
  if (!/^[a-z][a-z0-9]*$/.test(name) || name.length > most) throw invalid('agentPoolProfile.name');
  const count = pool.count ?? 1;
  const least = same(text(pool.mode), 'System') ? 1 : 0;
  if (!isWhole(count, least, 1000)) throw invalid('agentPoolProfile.count');
  if (!/^Standard_[A-Z]/i.test(text(pool.vmSize))) {
    const message = `The VM size of ${text(pool.vmSize)} is not allowed in your subscription in location '${location}'. For more details, please visit https://aka.ms/cpu-quota`;
    throw aksError(400, 'BadRequest', message);
  }
  if (pool.enableAutoScaling === true && !isWhole(pool.minCount, 0, Number(pool.maxCount ?? 0))) {
    throw invalid('agentPoolProfile.minCount');
  }
  const version = text(pool.orchestratorVersion);
  if (version !== '' && !offered(version) && version !== pool.currentOrchestratorVersion) throw unsupported(version);
}

function refuseSameNames(pools: readonly Json[]): void {
  const names = pools.map(({ name }) => text(name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw invalid('agentPoolProfiles', `agent pool name ${twice} is not unique`);
}

function offered(version: string): boolean {
  return version === '' || fullVersion(version) !== undefined;
}

function unsupported(version: string): Error {
  const message = `Version ${version} is not supported in this region. Please use [az aks get-versions] command to get the supported version list in this region. For more information, please check https://aka.ms/supported-version-list`;
  return aksError(400, 'AgentPoolK8sVersionNotSupported', message);
}

const naming = 'Please see https://aka.ms/aks-naming-rules for more details';

/** What AKS says of a value that it does not take. */
export function invalid(target: string, details?: string): Error {
  const why = details === undefined ? '' : ` Error details: ${details}.`;
  return aksError(400, 'InvalidParameter', `The value of parameter ${target} is invalid.${why} ${naming}.`, target);
}

function missing(target: string): Error {
  return aksError(400, 'InvalidParameter', `Required parameter ${target} is missing (null).`, target);
}

/** Source: https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges */
function refuseRanges(properties: Json): void {
  const access = object(properties.apiServerAccessProfile);
  const ranges = list(access.authorizedIPRanges).map(text);
  const target = 'apiServerAccessProfile.authorizedIPRanges';
  const refuse = (message: string): Error => aksError(400, 'InvalidParameter', message, target);
  if (ranges.length > 0 && access.enablePrivateCluster === true) {
    throw refuse('AuthorizedIPRanges is not supported for private clusters.');
  }
  if (ranges.length > 200) {
    throw refuse('The number of APIServer Authorized IP Ranges is greater than the allowed value 200.');
  }
  if (ranges.length > 1 && ranges.includes('0.0.0.0/32')) {
    throw refuse(
      'Setting apiServerAuthorizedIPRange to 0.0.0.0/32 is not allowed with other IP ranges. Refer to https://aka.ms/aks/auth-ip-ranges for more details',
    );
  }
  const wrong = ranges.find((range) => !isRange(range));
  if (wrong !== undefined) throw invalid(target, `${wrong} is not a valid IPv4 address or CIDR`);
}

/** A range begins with its first address. */
function isRange(range: string): boolean {
  if (!range.includes('/')) return ipaddr.IPv4.isValidFourPartDecimal(range);
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(range)) return false;
  return ipaddr.IPv4.networkAddressFromCIDR(range).toString() === range.split('/')[0];
}
