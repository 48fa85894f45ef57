import { apiVersions } from '../../azure/api-versions.ts';
import { lastName } from '../../azure/resource-id.ts';
import type { Cluster } from '../cluster.ts';
import {
  fragments,
  gatewayAddresses,
  symbol,
  type CreatedIp,
  type FinalAddress,
  type FinalExit,
  type FinalState,
} from './final-state.ts';

/** The change as Terraform. */
export function terraform(state: FinalState): string {
  return fragments(state, {
    publicIp,
    exits: { 'load-balancer': loadBalancer, 'managed-nat-gateway': managedGateway, 'nat-gateway': gateway },
  });
}

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/public_ip */
function publicIp(ip: CreatedIp, zones: readonly string[]): string[] {
  return resource('azurerm_public_ip', ip.name, {
    name: quoted(ip.name),
    resource_group_name: quoted(ip.resourceGroup),
    location: quoted(ip.location),
    sku: quoted(ip.sku),
    allocation_method: quoted('Static'),
    ...(ip.family === 'IPv6' ? { ip_version: quoted('IPv6') } : {}),
    ...(ip.prefixId === undefined ? {} : { public_ip_prefix_id: quoted(ip.prefixId) }),
    ...(zones.length > 0 ? { zones: `[${zones.map(quoted).join(', ')}]` } : {}),
  });
}

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster#load_balancer_profile */
function loadBalancer({ addresses, ports }: FinalExit, { name }: Cluster): string[] {
  const lists = ['outbound_ip_address_ids', 'outbound_ip_prefix_ids'];
  const [set = '', unset = ''] = addresses.every(({ isPrefix }) => isPrefix) ? lists.toReversed() : lists;
  const profile = attributes({
    [set]: `[${addresses.map(reference).join(', ')}]`,
    ...(ports === undefined ? {} : { outbound_ports_allocated: String(ports) }),
  });
  return [
    `# In resource "azurerm_kubernetes_cluster" of ${name}; remove managed_outbound_ip_count and ${unset}.`,
    'network_profile {',
    '  load_balancer_profile {',
    ...profile.map((line) => `    ${line}`),
    '  }',
    '}',
  ];
}

/** https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/nat_gateway_public_ip_association */
function gateway({ exit, addresses }: FinalExit): string[] {
  const associations = addresses.flatMap((address) => {
    const type = `azurerm_nat_gateway_public_ip_${address.isPrefix ? 'prefix_' : ''}association`;
    const attribute = address.isPrefix ? 'public_ip_prefix_id' : 'public_ip_address_id';
    const values = { nat_gateway_id: quoted(exit.id), [attribute]: reference(address) };
    return address.family === 'IPv4' ? ['', ...resource(type, address.name, values)] : [];
  });
  const { publicIpAddressesV6, publicIpPrefixesV6 } = gatewayAddresses(addresses);
  const lists = Object.entries({ publicIpAddressesV6, publicIpPrefixesV6 }).filter(([, list]) => list.length > 0);
  const ipv6 = lists.map(([key, list]) => `${key} = [${list.map((each) => `{ id = ${reference(each)} }`).join(', ')}]`);
  return [
    `# NAT gateway ${lastName(exit.id)}; remove associations with any other public IP or prefix.`,
    ...associations.slice(1),
    ...(ipv6.length === 0 ? [] : ['', ...update('natGateways', apiVersions.network, exit.id, ipv6)]),
  ];
}

/**
 * The azurerm provider has no own IPs of a managed NAT gateway.
 * https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/update_resource
 */
function managedGateway({ exit, addresses }: FinalExit, { name }: Cluster): string[] {
  const arePrefixes = addresses.every(({ isPrefix }) => isPrefix);
  const list = `[${addresses.map(reference).join(', ')}]`;
  return [
    `# Managed NAT gateway of ${name}; in its "azurerm_kubernetes_cluster" remove managed_outbound_ip_count, and let lifecycle ignore_changes name network_profile[0].nat_gateway_profile.`,
    ...update('managedClusters', apiVersions.cluster, exit.id, [
      'networkProfile = {',
      '  natGatewayProfile = {',
      '    managedOutboundIPProfile = null',
      arePrefixes
        ? `    outboundIPPrefixes       = { publicIPPrefixes = ${list} }`
        : `    outboundIPs              = { publicIPs = ${list} }`,
      '  }',
      '}',
    ]),
  ];
}

function update(type: 'natGateways' | 'managedClusters', version: string, id: string, properties: string[]): string[] {
  const provider = type === 'natGateways' ? 'Microsoft.Network' : 'Microsoft.ContainerService';
  const header = { type: quoted(`${provider}/${type}@${version}`), resource_id: quoted(id) };
  const [first = '', ...rest] = resource('azapi_update_resource', `${lastName(id)}_egress`, header);
  const body = ['  body = {', '    properties = {', ...properties.map((line) => `      ${line}`), '    }', '  }'];
  return [first, ...rest.slice(0, -1), ...body, '}'];
}

function resource(type: string, name: string, values: Record<string, string>): string[] {
  return [`resource "${type}" "${symbol(name)}" {`, ...attributes(values).map((line) => `  ${line}`), '}'];
}

/** Aligned as `terraform fmt` aligns them. */
function attributes(values: Record<string, string>): string[] {
  const width = Math.max(...Object.keys(values).map((key) => key.length));
  return Object.entries(values).map(([key, value]) => `${key.padEnd(width)} = ${value}`);
}

function reference({ id, name, isNew }: FinalAddress): string {
  return isNew ? `azurerm_public_ip.${symbol(name)}.id` : quoted(id);
}

function quoted(text: string): string {
  return `"${text}"`;
}
