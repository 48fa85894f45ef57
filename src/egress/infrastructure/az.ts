import { isPrefixId, lastName, parseResourceId } from '../../azure/resource-id.ts';
import { gatewayAddresses, type CreatedIp, type FinalExit, type FinalState } from './final-state.ts';

/** The change as commands of the Azure CLI. */
export function az({ created, zones, exits }: FinalState): string {
  return [...created.map((ip) => creation(ip, zones)), ...exits.map(update)].join('\n');
}

/** https://learn.microsoft.com/cli/azure/network/public-ip#az-network-public-ip-create */
function creation(ip: CreatedIp, zones: readonly string[]): string {
  return command('az network public-ip create', [
    `--resource-group ${ip.resourceGroup} --name ${ip.name} --location ${ip.location}`,
    `--sku ${ip.sku} --allocation-method Static${ip.family === 'IPv6' ? ' --version IPv6' : ''}`,
    ...(ip.prefixId === undefined ? [] : [`--public-ip-prefix ${ip.prefixId}`]),
    ...(zones.length > 0 ? [`--zone ${zones.join(' ')}`] : []),
  ]);
}

/** https://learn.microsoft.com/cli/azure/aks#az-aks-update and https://learn.microsoft.com/azure/aks/nat-gateway */
function update(final: FinalExit): string {
  const { exit, addresses, ports } = final;
  const at = `--resource-group ${parseResourceId(exit.id)?.resourceGroup ?? ''} --name ${lastName(exit.id)}`;
  if (exit.pin === 'nat-gateway') return command('az network nat gateway update', [at, ...gatewayOptions(final)]);
  const option = exit.pin === 'managed-nat-gateway' ? '--nat-gateway-outbound-ip' : '--load-balancer-outbound-ip';
  const kind = addresses.every(({ isPrefix }) => isPrefix) ? '-prefixes' : 's';
  return command('az aks update', [
    at,
    `${option}${kind} ${addresses.map(({ id }) => id).join(',')}`,
    ...(ports === undefined ? [] : [`--load-balancer-outbound-ports ${String(ports)}`]),
  ]);
}

/** A list that is not given stays as it is. https://learn.microsoft.com/cli/azure/network/nat/gateway#az-network-nat-gateway-update */
function gatewayOptions({ exit, addresses }: FinalExit): string[] {
  const { publicIpAddresses, publicIpPrefixes, publicIpAddressesV6, publicIpPrefixesV6 } = gatewayAddresses(addresses);
  const hadPrefix = exit.configuredIds.some(isPrefixId);
  const ids = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join(' ');
  const objects = (list: readonly { id: string }[]): string => `"[${list.map(({ id }) => `{id:${id}}`).join(',')}]"`;
  return [
    publicIpAddresses.length > 0 ? [`--public-ip-addresses ${ids(publicIpAddresses)}`] : [],
    publicIpPrefixes.length > 0 ? [`--public-ip-prefixes ${ids(publicIpPrefixes)}`] : [],
    publicIpPrefixes.length === 0 && hadPrefix ? ['--public-ip-prefixes null'] : [],
    publicIpAddressesV6.length > 0 ? [`--pip-addrs-v6 ${objects(publicIpAddressesV6)}`] : [],
    publicIpPrefixesV6.length > 0 ? [`--pip-prefs-v6 ${objects(publicIpPrefixesV6)}`] : [],
  ].flat();
}

/** A shell command with a line for each group of options. */
function command(name: string, options: readonly string[]): string {
  return [name, ...options].join(' \\\n  ');
}
