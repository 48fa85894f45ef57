import { egressAddress, machineAddress } from '../../data-plane/egress-address.ts';
import type {
  ClusterFeatures,
  ClusterView,
  DataGrant,
  Family,
  LoadBalancingRule,
  Pool,
  PublicIp,
  Refusal,
  Traffic,
} from '../../kubernetes/cluster-view.ts';
import type { PoolNode } from '../../kubernetes/pool-nodes.ts';
import { attach } from '../../state/attachments.ts';
import { branch, ids, isObject, list, object, text, type Json } from '../../state/json.ts';
import {
  frontendAddress,
  loadBalancerId,
  newFrontend,
  newLoadBalancer,
  nodeGroupId,
} from '../../state/load-balancer.ts';
import { groupId, groupOf, same } from '../../state/resource-id.ts';
import { publicIpType } from '../../state/resource-types.ts';
import type { Resource } from '../../state/state.ts';
import { unauthorized } from '../authorization/access.ts';
import { balancerAddresses, clusterIdentity, unjoinable } from '../authorization/joins.ts';
import type { Services } from '../request.ts';
import { clusterFeatures } from './cluster-features.ts';

/** A cluster of the state, always as it is now. */
export class LiveClusterView implements ClusterView {
  readonly id: string;
  readonly name: string;
  readonly resourceGroup: string;
  readonly nodeResourceGroup: string;
  readonly subscriptionId: string;
  readonly location: string;
  readonly kubernetesVersion: string;
  readonly #services: Services;

  constructor(services: Services, id: string) {
    const cluster = services.state.get(id);
    if (!cluster) throw new Error(`there is no cluster ${id}`);
    const properties = object(cluster.properties);
    this.#services = services;
    this.id = cluster.id;
    this.name = text(cluster.name);
    this.resourceGroup = groupOf(cluster.id);
    this.nodeResourceGroup = text(properties.nodeResourceGroup);
    this.subscriptionId = services.subscriptionId;
    this.location = text(cluster.location);
    this.kubernetesVersion = text(properties.currentKubernetesVersion) || text(properties.kubernetesVersion);
  }

  pools(): Pool[] {
    return list(object(this.#cluster().properties).agentPoolProfiles).map((profile) => readPool(object(profile)));
  }

  features(): ClusterFeatures {
    return clusterFeatures(this.#cluster(), this.#services.tenantId);
  }

  running(): boolean {
    const power = object(object(this.#cluster().properties).powerState);
    return !same(text(power.code), 'Stopped');
  }

  egressAddress(node: PoolNode, traffic: Traffic): string | undefined {
    return egressAddress(this.#services.state, this.id, node, traffic);
  }

  dataGrant(objectId: string, dataAction: string, scope: string): DataGrant | undefined {
    const assignment = this.#services.access.dataGrant(objectId, dataAction, scope);
    if (assignment === undefined) return undefined;
    const role = text(object(assignment.properties).roleDefinitionId);
    return { assignment: text(assignment.name), role: role.slice(role.lastIndexOf('/') + 1) };
  }

  machineAddress(name: string): string {
    return machineAddress(this.id, name);
  }

  publicIp(resourceGroup: string, name: string): PublicIp | undefined {
    const ip = this.#services.state.get(
      `${groupId(this.subscriptionId, resourceGroup)}/providers/${publicIpType}/${name}`,
    );
    return ip && shown(ip);
  }

  publicIpByAddress(resourceGroup: string, address: string): PublicIp | undefined {
    return this.#services.state
      .list(publicIpType)
      .filter(({ id }) => same(groupOf(id), resourceGroup))
      .map(shown)
      .find((ip) => ip.address === address);
  }

  createServiceIp(name: string, tags: Record<string, string>, family: Family): { id: string; address: string } {
    const { state } = this.#services;
    const id = `${nodeGroupId(this.#cluster())}/providers/${publicIpType}/${name}`;
    const existing = this.publicIp(this.nodeResourceGroup, name);
    if (existing?.address !== undefined) return { id: existing.id, address: existing.address };
    const address = state.addresses.address(family);
    const properties = {
      provisioningState: 'Succeeded',
      ipAddress: address,
      publicIPAddressVersion: family,
      publicIPAllocationMethod: 'Static',
      idleTimeoutInMinutes: 4,
      ipTags: [],
    };
    state.put({ id, location: this.location, sku: { name: 'Standard', tier: 'Regional' }, tags, properties });
    return { id, address };
  }

  ensureServiceFrontend(frontend: string, publicIpId: string, rules: LoadBalancingRule[]): void {
    this.#changeBalancer((balancer) => {
      const properties = branch(balancer, 'properties');
      // What it had before goes first: its IP may be another now.
      releaseFrontends(properties, frontend);
      const frontends = list(properties.frontendIPConfigurations).map(object);
      const shared = frontends.find((candidate) => same(frontendAddress(candidate), publicIpId));
      // The outbound rule keeps a frontend that was the Service's, under its name.
      const isTaken = frontends.some(({ name }) => name === frontend);
      const used = shared ?? newFrontend(balancer.id, isTaken ? `${frontend}-next` : frontend, publicIpId);
      properties.frontendIPConfigurations = shared ? frontends : [...frontends, used];
      properties.loadBalancingRules = [
        ...list(properties.loadBalancingRules),
        ...rules.map((rule) => newRule(balancer, used, rule)),
      ];
    });
  }

  removeServiceFrontend(frontend: string): void {
    this.#changeBalancer((balancer) => releaseFrontends(branch(balancer, 'properties'), frontend));
    this.#deleteServiceIp(frontend);
  }

  refusal(action: string, scope: string): Refusal | undefined {
    const { access } = this.#services;
    const cluster = this.#cluster();
    const { clientId, objectId } = clusterIdentity(cluster);
    if (/\/loadBalancers\/write$/i.test(action)) {
      // Writing the load balancer links every public IP that its outbound rule names.
      return unjoinable(access, cluster, balancerAddresses(cluster));
    }
    const misfit = this.#misfit(action, scope);
    if (misfit !== undefined) return misfit;
    // AKS gives the identity what it needs in the node resource group.
    const isOwn = same(groupOf(scope), this.nodeResourceGroup);
    if (isOwn || access.allows(objectId, action, scope)) return undefined;
    if (/\/join\/action$/i.test(action)) return unjoinable(access, cluster, [scope]);
    return { code: 'AuthorizationFailed', message: unauthorized(clientId, objectId, action, scope) };
  }

  onChange(listener: () => void): () => void {
    return this.#services.state.onChange(listener);
  }

  /** A load balancer and its IPs are of one SKU, and Basic IPs are made no more: https://azure.microsoft.com/updates/?id=upgrade-to-standard-sku-public-ip-addresses-in-azure-by-30-september-2025-basic-sku-will-be-retired */
  #misfit(action: string, scope: string): Refusal | undefined {
    const cluster = this.#cluster();
    const network = object(object(cluster.properties).networkProfile);
    const sku = same(text(network.loadBalancerSku), 'basic') ? 'Basic' : 'Standard';
    const status = '400 Bad Request';
    if (/\/publicIPAddresses\/write$/i.test(action)) {
      const message =
        'Cannot create more than 0 IPv4 Basic SKU public IP addresses for this subscription in this region.';
      return sku === 'Basic' ? { code: 'IPv4BasicSkuPublicIpCountLimitReached', message, status } : undefined;
    }
    const ip = this.#services.state.get(scope);
    const other = text(object(ip?.sku).name) || 'Basic';
    if (!ip || !/\/join\/action$/i.test(action) || same(other, sku)) return undefined;
    const message = `${sku} sku load balancer ${loadBalancerId(cluster)} cannot reference ${other} sku publicIP ${ip.id}.`;
    return { code: 'PublicIPAndLBSkuDoNotMatch', message, status };
  }

  #cluster(): Resource {
    return this.#services.state.get(this.id) ?? { id: this.id };
  }

  #changeBalancer(change: (balancer: Resource) => void): void {
    const { state } = this.#services;
    const cluster = this.#cluster();
    const balancer = state.get(loadBalancerId(cluster)) ?? newLoadBalancer(cluster);
    const before = JSON.stringify(balancer);
    change(balancer);
    if (JSON.stringify(balancer) === before) return;
    state.batch(() => {
      state.put(balancer);
      attach(state);
    });
  }

  /** The address that was made for the Service goes with it; one of the user's stays. */
  #deleteServiceIp(frontend: string): void {
    const ip = this.publicIp(this.nodeResourceGroup, `kubernetes-${frontend}`);
    if (ip) this.#services.state.delete(ip.id);
  }
}

function readPool(profile: Json): Pool {
  const labels = Object.entries(object(profile.nodeLabels)).map(([key, value]) => [key, text(value)]);
  return {
    name: text(profile.name),
    mode: text(profile.mode) || 'User',
    count: same(text(object(profile.powerState).code), 'Stopped') ? 0 : Number(profile.count ?? 0),
    osType: text(profile.osType) || 'Linux',
    vmSize: text(profile.vmSize),
    taints: list(profile.nodeTaints).map(text),
    labels: Object.fromEntries(labels) as Record<string, string>,
    zones: list(profile.availabilityZones).map(text),
    hasPublicIps: profile.enableNodePublicIP === true,
    isSpot: same(text(profile.scaleSetPriority), 'Spot'),
    subnetId: text(profile.vnetSubnetID),
  };
}

function shown(ip: Resource): PublicIp {
  const address = text(object(ip.properties).ipAddress);
  return { id: ip.id, address: address === '' ? undefined : address, sku: text(object(ip.sku).name) };
}

/** On a Standard load balancer, rules of Services never carry outbound traffic. Source: https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/ */
function newRule(
  balancer: Resource,
  used: Json,
  { name, protocol, frontendPort, backendPort }: LoadBalancingRule,
): Json {
  return {
    name,
    id: `${balancer.id}/loadBalancingRules/${name}`,
    properties: {
      provisioningState: 'Succeeded',
      frontendIPConfiguration: { id: used.id },
      backendAddressPool: { id: `${balancer.id}/backendAddressPools/kubernetes` },
      protocol,
      frontendPort,
      backendPort,
      disableOutboundSnat: !same(text(object(balancer.sku).name), 'Basic'),
      enableFloatingIP: true,
      enableTcpReset: true,
      idleTimeoutInMinutes: 4,
    },
  };
}

/** Takes the rules of a Service from a load balancer, with the frontends that nothing else uses. */
function releaseFrontends(properties: Json, frontend: string): void {
  const rules = list(properties.loadBalancingRules).map(object);
  const served = rules.filter((rule) => belongsTo(rule, frontend)).map(frontendOf);
  const left = rules.filter((rule) => !belongsTo(rule, frontend));
  const outbound = list(properties.outboundRules).flatMap((rule) =>
    ids(object(object(rule).properties).frontendIPConfigurations),
  );
  const stillUsed = [...left.map(frontendOf), ...outbound];
  properties.loadBalancingRules = left;
  properties.frontendIPConfigurations = list(properties.frontendIPConfigurations)
    .map(object)
    .filter(({ id }) => !served.some((one) => same(one, text(id))) || stillUsed.some((one) => same(one, text(id))));
}

/** The rules of a Service are named after its own frontend, whichever frontend they use. */
function belongsTo(rule: Json, frontend: string): boolean {
  return isObject(rule.properties) && text(rule.name).startsWith(frontend);
}

function frontendOf(rule: Json): string {
  return text(object(object(rule.properties).frontendIPConfiguration).id);
}
