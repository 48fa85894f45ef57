import { isDeepStrictEqual } from 'node:util';
import type { Service } from './objects.ts';
import { isExternal } from './validation/services.ts';

type Spec = Service['spec'];
type Port = NonNullable<Spec['ports']>[number];

/** A Service that is replaced keeps the addresses and ports that it was given, and loses those that its new type has no use for. */
export function keepServiceFields(service: Service, { spec: old }: Service): void {
  const { spec } = service;
  if (hasClusterIp(spec) && hasClusterIp(old)) keepClusterIp(spec, old);
  if (hasNodePorts(spec) && hasNodePorts(old)) keepNodePorts(spec, old);
  if (spec.type === 'LoadBalancer' && old.type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local') {
    if (old.healthCheckNodePort !== undefined) spec.healthCheckNodePort ??= old.healthCheckNodePort;
  }
  dropUseless(service, old);
}

function hasClusterIp({ type }: Spec): boolean {
  return type !== 'ExternalName';
}

function hasNodePorts({ type, allocateLoadBalancerNodePorts: allocated }: Spec): boolean {
  return type === 'NodePort' || (type === 'LoadBalancer' && allocated !== false);
}

function keepClusterIp(spec: Spec, old: Spec): void {
  if ((spec.clusterIP ?? '') === '' && old.clusterIP !== undefined) spec.clusterIP = old.clusterIP;
  if (spec.clusterIP === old.clusterIP) {
    if (old.clusterIPs !== undefined) spec.clusterIPs ??= old.clusterIPs;
  } else if (spec.clusterIP !== undefined && isDeepStrictEqual(spec.clusterIPs, old.clusterIPs)) {
    spec.clusterIPs = [spec.clusterIP];
  }
}

function keepNodePorts(spec: Spec, old: Spec): void {
  for (const port of spec.ports ?? []) {
    const known = (old.ports ?? []).find(
      (other) => other.port === port.port && other.protocol === (port.protocol ?? 'TCP'),
    )?.nodePort;
    if (known !== undefined) port.nodePort ??= known;
  }
}

/** What is left over from the type that it was; what the author has set anew is validated instead. */
function dropUseless({ spec, status }: Service, old: Spec): void {
  const isSame = (field: keyof Spec): boolean => isDeepStrictEqual(spec[field], old[field]);
  if (hasClusterIp(old) && !hasClusterIp(spec)) {
    for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy', 'internalTrafficPolicy'] as const) {
      if (isSame(field) || spec.clusterIP === '') Reflect.deleteProperty(spec, field);
    }
  }
  if (hasNodePorts(old) && !hasNodePorts(spec)) {
    const portsOf = ({ ports = [] }: Spec): (number | undefined)[] => ports.map(({ nodePort }: Port) => nodePort);
    if (isDeepStrictEqual(portsOf(spec), portsOf(old))) spec.ports?.forEach((port) => delete port.nodePort);
  }
  const wasChecked = old.type === 'LoadBalancer' && old.externalTrafficPolicy === 'Local';
  const isChecked = spec.type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local';
  if (wasChecked && !isChecked && isSame('healthCheckNodePort')) delete spec.healthCheckNodePort;
  if (isExternal(old) && !isExternal(spec) && isSame('externalTrafficPolicy')) delete spec.externalTrafficPolicy;
  if (old.type === 'ExternalName' && spec.type !== 'ExternalName' && isSame('externalName')) delete spec.externalName;
  if (old.type !== 'LoadBalancer' || spec.type === 'LoadBalancer') return;
  for (const field of ['allocateLoadBalancerNodePorts', 'loadBalancerClass'] as const) {
    if (isSame(field)) Reflect.deleteProperty(spec, field);
  }
  status.loadBalancer = {};
}
