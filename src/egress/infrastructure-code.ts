import type { Cluster } from './cluster.ts';
import { changesOf, type Plan } from './plan.ts';

/** The planned change in the words of the tools that may manage the cluster, so that none of them undoes it. */
export interface InfrastructureCode {
  terraform: string;
  bicep: string;
  az: string;
}

/** Writes the change as fragments to copy: the public IPs that are new, and the cluster's outbound IPs. */
export function infrastructureCode(cluster: Cluster, plan: Plan, zones: readonly string[]): InfrastructureCode {
  const change = {
    cluster,
    created: plan.ips.filter((ip) => ip.existing === undefined),
    ids: plan.finalIds,
    ports: changesOf(plan)[0]?.change.allocatedOutboundPorts,
    zones,
  };
  return { terraform: terraform(change), bicep: bicep(change), az: az(change) };
}

interface Change {
  cluster: Cluster;
  created: Plan['ips'];
  ids: readonly string[];
  ports: number | undefined;
  zones: readonly string[];
}

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster#load_balancer_profile */
function terraform({ cluster, created, ids, ports, zones }: Change): string {
  const resources = created.map((ip) => [
    `resource "azurerm_public_ip" "${symbol(ip.name)}" {`,
    `  name                = "${ip.name}"`,
    `  resource_group_name = "${ip.resourceGroup}"`,
    `  location            = "${cluster.location}"`,
    '  sku                 = "Standard"',
    '  allocation_method   = "Static"',
    ...(zones.length > 0 ? [`  zones               = [${zones.map((zone) => `"${zone}"`).join(', ')}]`] : []),
    '}',
    '',
  ]);
  const references = ids.map((id) => {
    const own = created.find((ip) => ip.id === id);
    return own ? `azurerm_public_ip.${symbol(own.name)}.id` : `"${id}"`;
  });
  return [
    ...resources.flat(),
    `# In resource "azurerm_kubernetes_cluster" of ${cluster.name}; remove managed_outbound_ip_count and outbound_ip_prefix_ids.`,
    'network_profile {',
    '  load_balancer_profile {',
    `    outbound_ip_address_ids${ports === undefined ? '' : ' '} = [${references.join(', ')}]`,
    ...(ports === undefined ? [] : [`    outbound_ports_allocated = ${String(ports)}`]),
    '  }',
    '}',
  ].join('\n');
}

/** https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters */
function bicep({ cluster, created, ids, ports, zones }: Change): string {
  const resources = created.map((ip) => [
    `resource ${symbol(ip.name)} 'Microsoft.Network/publicIPAddresses@2024-05-01' = {`,
    `  name: '${ip.name}'`,
    `  location: '${cluster.location}'`,
    "  sku: { name: 'Standard', tier: 'Regional' }",
    ...(zones.length > 0 ? [`  zones: [${zones.map((zone) => `'${zone}'`).join(', ')}]`] : []),
    "  properties: { publicIPAllocationMethod: 'Static' }",
    '}',
    '',
  ]);
  const references = ids.map((id) => {
    const own = created.find((ip) => ip.id === id);
    return `          { id: ${own ? `${symbol(own.name)}.id` : `'${id}'`} }`;
  });
  return [
    ...resources.flat(),
    `// In the managedClusters resource of ${cluster.name}; remove managedOutboundIPs and outboundIPPrefixes.`,
    'networkProfile: {',
    '  loadBalancerProfile: {',
    '    outboundIPs: {',
    '      publicIPs: [',
    ...references.map((line) => line.slice(2)),
    '      ]',
    '    }',
    ...(ports === undefined ? [] : [`    allocatedOutboundPorts: ${String(ports)}`]),
    '  }',
    '}',
  ].join('\n');
}

/** https://learn.microsoft.com/cli/azure/aks#az-aks-update */
function az({ cluster, created, ids, ports, zones }: Change): string {
  const group = cluster.id.split('/')[4] ?? '';
  const creations = created.map((ip) =>
    command('az network public-ip create', [
      `--resource-group ${ip.resourceGroup} --name ${ip.name} --location ${cluster.location}`,
      '--sku Standard --allocation-method Static',
      ...(zones.length > 0 ? [`--zone ${zones.join(' ')}`] : []),
    ]),
  );
  const update = command('az aks update', [
    `--resource-group ${group} --name ${cluster.name}`,
    `--load-balancer-outbound-ips ${ids.join(',')}`,
    ...(ports === undefined ? [] : [`--load-balancer-outbound-ports ${String(ports)}`]),
  ]);
  return [...creations, update].join('\n');
}

/** A shell command with a line for each group of options. */
function command(name: string, options: readonly string[]): string {
  return [name, ...options].join(' \\\n  ');
}

/** A name as both languages take it for a symbol. */
function symbol(name: string): string {
  return name.replaceAll(/\W/g, '_').replace(/^(\d)/, '_$1');
}
