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

/** The change as Bicep. */
export function bicep(state: FinalState): string {
  return fragments(state, {
    publicIp,
    exits: { 'load-balancer': loadBalancer, 'managed-nat-gateway': managedGateway, 'nat-gateway': gateway },
  });
}

/** https://learn.microsoft.com/azure/templates/microsoft.network/publicipaddresses */
function publicIp(ip: CreatedIp, zones: readonly string[]): string[] {
  const properties = [
    "publicIPAllocationMethod: 'Static'",
    ...(ip.family === 'IPv6' ? ["publicIPAddressVersion: 'IPv6'"] : []),
    ...(ip.prefixId === undefined ? [] : [`publicIPPrefix: { id: '${ip.prefixId}' }`]),
  ];
  return [
    `resource ${symbol(ip.name)} 'Microsoft.Network/publicIPAddresses@${apiVersions.network}' = {`,
    `  name: '${ip.name}'`,
    `  location: '${ip.location}'`,
    `  sku: { name: '${ip.sku}', tier: 'Regional' }`,
    ...(zones.length > 0 ? [`  zones: [${zones.map((zone) => `'${zone}'`).join(', ')}]`] : []),
    `  properties: { ${properties.join(', ')} }`,
    '}',
  ];
}

function loadBalancer({ addresses, ports }: FinalExit, { name }: Cluster): string[] {
  const ids = addresses.map((address) => `{ id: ${reference(address)} }`);
  const allocated = ports === undefined ? [] : [`    allocatedOutboundPorts: ${String(ports)}`];
  const { unset, lines } = outboundLists(addresses, ids);
  return networkProfile(name, 'loadBalancerProfile', `managedOutboundIPs and ${unset}`, [...lines, ...allocated]);
}

/** Own IPs of a managed NAT gateway are plain ids. */
function managedGateway({ addresses }: FinalExit, { name }: Cluster): string[] {
  const { unset, lines } = outboundLists(addresses, addresses.map(reference));
  return networkProfile(name, 'natGatewayProfile', `managedOutboundIPProfile and ${unset}`, lines);
}

/** https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters */
function networkProfile(cluster: string, profile: string, remove: string, lines: readonly string[]): string[] {
  return [
    `// In the managedClusters resource of ${cluster}; remove ${remove}.`,
    'networkProfile: {',
    `  ${profile}: {`,
    ...lines,
    '  }',
    '}',
  ];
}

/** https://learn.microsoft.com/azure/templates/microsoft.network/natgateways */
function gateway({ exit, addresses }: FinalExit): string[] {
  const lists = Object.entries(gatewayAddresses(addresses)).filter(([, list]) => list.length > 0);
  return [
    `// In the natGateways resource ${lastName(exit.id)}; remove any other public IP or prefix.`,
    'properties: {',
    ...lists.flatMap(([key, list]) => [`  ${key}: [`, ...list.map((each) => `    { id: ${reference(each)} }`), '  ]']),
    '}',
  ];
}

/** The list that is set, and the name of the one that must not stand beside it. */
function outboundLists(
  addresses: readonly FinalAddress[],
  entries: readonly string[],
): { unset: string; lines: string[] } {
  const arePrefixes = addresses.every(({ isPrefix }) => isPrefix);
  const [set, list, unset] = arePrefixes
    ? ['outboundIPPrefixes', 'publicIPPrefixes', 'outboundIPs']
    : ['outboundIPs', 'publicIPs', 'outboundIPPrefixes'];
  return {
    unset,
    lines: [`    ${set}: {`, `      ${list}: [`, ...entries.map((entry) => `        ${entry}`), '      ]', '    }'],
  };
}

function reference({ id, name, isNew }: FinalAddress): string {
  return isNew ? `${symbol(name)}.id` : `'${id}'`;
}
