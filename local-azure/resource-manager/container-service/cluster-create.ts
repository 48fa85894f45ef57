import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { branch, list, object, text, withoutNulls, type Json } from '../../state/json.ts';
import { outboundType } from '../../state/outbound.ts';
import { groupId, same } from '../../state/resource-id.ts';
import { clusterType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { countFamilies, writeRangesOut } from './cluster-update.ts';
import { defaultVersion, fullVersion } from './kubernetes-versions.ts';
import { newPool } from './new-pool.ts';
import type { ArmRequest, Services } from '../request.ts';

/** The cluster that a PUT asks for where there is none, with what AKS makes of what is left out or null. Source: https://learn.microsoft.com/rest/api/aks/managed-clusters/create-or-update */
export function newCluster(services: Services, { target, body, apiVersion }: ArmRequest, location: string): Resource {
  const given = object(structuredClone(body.properties));
  const version = text(given.kubernetesVersion) || defaultVersion;
  const properties: Json = {
    ...withoutNulls(given),
    provisioningState: 'Creating',
    powerState: { code: 'Running' },
    kubernetesVersion: version,
    currentKubernetesVersion: fullVersion(version) ?? version,
    ...newNames(text(given.dnsPrefix), location),
    agentPoolProfiles: list(given.agentPoolProfiles).map((pool) => newPool(object(pool), version)),
    nodeResourceGroup: text(given.nodeResourceGroup) || `MC_${target.group}_${target.name}_${location}`,
    enableRBAC: given.enableRBAC ?? true,
    supportPlan: given.supportPlan ?? 'KubernetesOfficial',
    servicePrincipalProfile: given.servicePrincipalProfile ?? { clientId: 'msi' },
    networkProfile: newNetwork(object(given.networkProfile), apiVersion),
    maxAgentPools: 100,
    disableLocalAccounts: given.disableLocalAccounts ?? false,
    securityProfile: given.securityProfile ?? {},
    storageProfile: given.storageProfile ?? {
      diskCSIDriver: { enabled: true },
      fileCSIDriver: { enabled: true },
      snapshotController: { enabled: true },
    },
    oidcIssuerProfile: given.oidcIssuerProfile ?? { enabled: false },
    resourceUID: randomBytes(12).toString('hex'),
  };
  writeRangesOut(properties);
  return {
    ...withoutNulls(body),
    id: `${groupId(services.subscriptionId, target.group)}/providers/${clusterType}/${target.name}`,
    name: target.name,
    type: 'Microsoft.ContainerService/ManagedClusters',
    location,
    eTag: randomUUID(),
    kind: body.kind ?? 'Base',
    sku: body.sku ?? { name: 'Base', tier: 'Free' },
    ...newIdentity(services, body.identity),
    properties,
  };
}

function newNames(dnsPrefix: string, location: string): Json {
  const unique = `${dnsPrefix}-${randomBytes(4).toString('hex')}`;
  return {
    fqdn: `${unique}.hcp.${location}.azmk8s.io`,
    azurePortalFQDN: `${unique}.portal.hcp.${location}.azmk8s.io`,
  };
}

function newNetwork(given: Json, apiVersion: string): Json {
  const network: Json = {
    networkPlugin: 'kubenet',
    podCidr: '10.244.0.0/16',
    serviceCidr: '10.0.0.0/16',
    dnsServiceIP: '10.0.0.10',
    loadBalancerSku: 'standard',
    ipFamilies: ['IPv4'],
    ...withoutNulls(given),
    outboundType: outboundType(given),
  };
  if (same(outboundType(network), 'loadBalancer')) {
    const profile = branch(network, 'loadBalancerProfile');
    const options = ['managedOutboundIPs', 'outboundIPs', 'outboundIPPrefixes'];
    if (!options.some((option) => option in profile)) profile.managedOutboundIPs = { count: 1 };
    countFamilies(network);
  }
  if (same(outboundType(network), 'managedNATGateway')) {
    const profile = branch(network, 'natGatewayProfile');
    if (!['outboundIPs', 'outboundIPPrefixes'].some((option) => option in profile)) {
      profile.managedOutboundIPProfile ??= { count: 1 };
    }
    profile.idleTimeoutInMinutes ??= 4;
    // Newer versions of the API make the newer gateway: https://learn.microsoft.com/azure/aks/nat-gateway
    if (apiVersion >= '2026-06-01') profile.sku ??= 'StandardV2';
  }
  if (same(outboundType(network), 'managedNATGateway') || network.loadBalancerProfile !== undefined) {
    branch(network, 'loadBalancerProfile').backendPoolType ??= 'nodeIPConfiguration';
  }
  return network;
}

/** A user-assigned identity has the same ids wherever it is used; a cluster's own one is new. */
function newIdentity({ state, tenantId }: Services, identity: unknown): Json {
  const { type, userAssignedIdentities } = object(identity);
  if (same(text(type), 'SystemAssigned')) {
    return { identity: { type: 'SystemAssigned', principalId: randomUUID(), tenantId } };
  }
  if (!same(text(type), 'UserAssigned')) return {};
  const known = state.list(clusterType).flatMap((cluster) => {
    return Object.entries(object(object(cluster.identity).userAssignedIdentities));
  });
  const assigned = Object.keys(object(userAssignedIdentities)).map((id) => {
    const [, ids] = known.find(([other]) => same(other, id)) ?? [];
    return [id, ids ?? { clientId: guidOf(`client ${id}`), principalId: guidOf(`principal ${id}`) }];
  });
  return { identity: { type: 'UserAssigned', userAssignedIdentities: Object.fromEntries(assigned) as Json } };
}

/** What the kubelets act as: AKS makes it in the node resource group. */
export function kubeletIdentity(cluster: Resource): Json {
  const group = groupId(cluster.id.split('/')[2] ?? '', text(object(cluster.properties).nodeResourceGroup));
  const name = `${text(cluster.name)}-agentpool`;
  const resourceId = `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
  return {
    kubeletidentity: {
      resourceId,
      clientId: guidOf(`client ${resourceId}`),
      objectId: guidOf(`principal ${resourceId}`),
    },
  };
}

function guidOf(key: string): string {
  const hash = createHash('sha256').update(key.toLowerCase()).digest('hex');
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5');
}
