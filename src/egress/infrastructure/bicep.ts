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

/** https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters */
function loadBalancer({ addresses, ports }: FinalExit, { name }: Cluster): string[] {
  const { set, unset, list } = outboundLists(addresses);
  return [
    `// In the managedClusters resource of ${name}; remove managedOutboundIPs and ${unset}.`,
    'networkProfile: {',
    '  loadBalancerProfile: {',
    `    ${set}: {`,
    `      ${list}: [`,
    ...addresses.map((address) => `        { id: ${reference(address)} }`),
    '      ]',
    '    }',
    ...(ports === undefined ? [] : [`    allocatedOutboundPorts: ${String(ports)}`]),
    '  }',
    '}',
  ];
}

/** Own IPs of a managed NAT gateway are plain ids. https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters */
function managedGateway({ addresses }: FinalExit, { name }: Cluster): string[] {
  const { set, unset, list } = outboundLists(addresses);
  return [
    `// In the managedClusters resource of ${name}; remove managedOutboundIPProfile and ${unset}.`,
    'networkProfile: {',
    '  natGatewayProfile: {',
    `    ${set}: {`,
    `      ${list}: [`,
    ...addresses.map((address) => `        ${reference(address)}`),
    '      ]',
    '    }',
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

function outboundLists(addresses: readonly FinalAddress[]): { set: string; unset: string; list: string } {
  return addresses.every(({ isPrefix }) => isPrefix)
    ? { set: 'outboundIPPrefixes', unset: 'outboundIPs', list: 'publicIPPrefixes' }
    : { set: 'outboundIPs', unset: 'outboundIPPrefixes', list: 'publicIPs' };
}

function reference({ id, name, isNew }: FinalAddress): string {
  return isNew ? `${symbol(name)}.id` : `'${id}'`;
}
