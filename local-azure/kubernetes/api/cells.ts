import type { Kinds, Node, Service } from '../objects.ts';

const unset = '<unset>';

export function labelsText(labels: Record<string, string> | undefined): string | undefined {
  const pairs = Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? undefined : pairs.sort().join(',');
}

export function nodeState({ spec, status }: Node): string {
  const ready = status.conditions?.find(({ type }) => type === 'Ready');
  const state = ready === undefined ? 'Unknown' : ready.status === 'True' ? 'Ready' : 'NotReady';
  return spec.unschedulable === true ? `${state},SchedulingDisabled` : state;
}

export function nodeRoles({ metadata }: Node): string | undefined {
  const prefix = 'node-role.kubernetes.io/';
  const labels = Object.entries(metadata.labels ?? {});
  const roles = labels.flatMap(([key, value]) => {
    if (key.startsWith(prefix)) return [key.slice(prefix.length)];
    return key === 'kubernetes.io/role' && value !== '' ? [value] : [];
  });
  return roles.length === 0 ? undefined : roles.sort().join(',');
}

export function nodeAddress(type: string): (node: Node) => string | undefined {
  return ({ status }) => status.addresses?.find((address) => address.type === type)?.address;
}

export function readinessGates({ spec, status }: Kinds['pods']): string | undefined {
  const gates = spec.readinessGates ?? [];
  if (gates.length === 0) return undefined;
  const met = gates.filter(({ conditionType }) =>
    status.conditions?.some((condition) => condition.type === conditionType && condition.status === 'True'),
  );
  return `${met.length}/${gates.length}`;
}

export function externalAddress({ spec, status }: Service): string | undefined {
  const given = spec.externalIPs ?? [];
  if (spec.type === 'ExternalName') return spec.externalName;
  if (spec.type !== 'LoadBalancer') return given.length === 0 ? undefined : given.join(',');
  const assigned = (status.loadBalancer?.ingress ?? []).flatMap(({ ip, hostname }) => ip ?? hostname ?? []);
  const addresses = [...assigned, ...given].join(',');
  return addresses === '' ? '<pending>' : addresses;
}

export function portsText({ spec }: Service): string | undefined {
  if (spec.ports === undefined) return undefined;
  const text = spec.ports.map(
    ({ port, nodePort, protocol = 'TCP' }) => `${port}${nodePort === undefined ? '' : `:${nodePort}`}/${protocol}`,
  );
  return text.join(',');
}

/** At most three, then how many more there are. */
function shortened(texts: readonly string[]): string {
  const more = texts.length > 3 ? ` + ${texts.length - 3} more...` : '';
  return texts.slice(0, 3).join(',') + more;
}

export function slicePorts({ ports }: Kinds['endpointslices']): string {
  return ports === undefined || ports.length === 0 ? unset : shortened(ports.map(({ port }) => String(port ?? '*')));
}

export function sliceAddresses({ endpoints }: Kinds['endpointslices']): string {
  const addresses = (endpoints ?? []).flatMap((endpoint) => endpoint.addresses);
  return addresses.length === 0 ? unset : shortened(addresses);
}

export function quotaCell(isLimit: boolean): (quota: Kinds['resourcequotas']) => string {
  return ({ status }) =>
    Object.entries(status?.hard ?? {})
      .filter(([name]) => name.startsWith('limits.') === isLimit)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, hard]) => `${name}: ${status?.used?.[name] ?? '0'}/${hard}`)
      .join(', ');
}
