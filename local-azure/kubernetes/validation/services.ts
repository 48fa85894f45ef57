import ipaddr from 'ipaddr.js';
import type { Service } from '../objects.ts';
import type { Cause } from '../status.ts';
import { duplicate, duplicates, forbiddenField, invalidValue, oneOf, oneOfIfSet, required } from './causes.ts';
import type { Unchecked } from './causes.ts';
import { validateLabels } from './metadata.ts';
import { dnsLabel, dnsSubdomain, inRange, portNumber, portNumberOrName, qualifiedName } from './names.ts';

type Spec = Unchecked<Service['spec']>;
type Port = NonNullable<Spec['ports']>[number];

const types = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];
const policies = ['Cluster', 'Local'];
const onlyBalanced = "may only be used when `type` is 'LoadBalancer'";
const sourceRanges = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/ */
export function validateService(service: Service): Cause[] {
  const spec = service.spec as Spec;
  const { ports = [], type, selector, clusterIP } = spec;
  return [
    ...(ports.length === 0 && clusterIP !== 'None' && type !== 'ExternalName' ? required('spec.ports') : []),
    ...validateKind(spec),
    ...ports.flatMap((port, index) => validatePort(`spec.ports[${index}]`, port, ports, index)),
    ...validateLabels('spec.selector', selector as Record<string, string> | undefined),
    ...validateAffinity(spec),
    ...(spec.externalIPs ?? []).flatMap((address, index) => validateAddress(`spec.externalIPs[${index}]`, address)),
    ...oneOf('spec.type', type, types),
    ...validateNodePorts(spec),
    ...ports.flatMap((port, index) => duplicatePort(port, ports.slice(0, index), index)),
    ...validateSourceRanges(service),
    ...(spec.allocateLoadBalancerNodePorts !== undefined && type !== 'LoadBalancer'
      ? forbiddenField('spec.allocateLoadBalancerNodePorts', onlyBalanced)
      : []),
    ...(spec.loadBalancerClass !== undefined && type !== 'LoadBalancer'
      ? forbiddenField('spec.loadBalancerClass', onlyBalanced)
      : []),
    ...validateTrafficPolicies(spec),
  ];
}

function validateKind({ type, clusterIP, clusterIPs = [], externalName = '' }: Spec): Cause[] {
  if ((type === 'LoadBalancer' || type === 'NodePort') && clusterIP === 'None') {
    return invalidValue('spec.clusterIPs[0]', 'None', `may not be set to 'None' for ${type} services`);
  }
  if (type !== 'ExternalName') return [];
  const name = externalName.replace(/\.$/, '');
  return [
    ...(clusterIPs.length > 0 ? forbiddenField('spec.clusterIPs', 'may not be set for ExternalName services') : []),
    ...(name === '' ? required('spec.externalName') : invalidValue('spec.externalName', name, ...dnsSubdomain(name))),
  ];
}

function validatePort(at: string, port: Port, all: readonly Port[], index: number): Cause[] {
  const { name = '', port: number = 0, protocol, targetPort, appProtocol } = port;
  const isKnown = all.slice(0, index).some((other) => other.name === name);
  return [
    ...(name === '' && all.length > 1 ? required(`${at}.name`) : []),
    ...(name === '' ? [] : invalidValue(`${at}.name`, name, ...dnsLabel(name))),
    ...(name !== '' && isKnown ? duplicate(`${at}.name`, name) : []),
    ...invalidValue(`${at}.port`, number, ...portNumber(number)),
    ...oneOf(`${at}.protocol`, protocol, ['SCTP', 'TCP', 'UDP']),
    ...(targetPort === undefined ? [] : invalidValue(`${at}.targetPort`, targetPort, ...portNumberOrName(targetPort))),
    ...(appProtocol === undefined ? [] : invalidValue(`${at}.appProtocol`, appProtocol, ...qualifiedName(appProtocol))),
  ];
}

/** Ports are told apart by number and protocol; the duplicate is shown as the API server has it inside. */
function duplicatePort({ port, protocol }: Port, before: readonly Port[], index: number): Cause[] {
  if (!before.some((other) => other.port === port && other.protocol === protocol)) return [];
  const internal = { Name: '', Protocol: protocol, AppProtocol: null, Port: port, TargetPort: 0, NodePort: 0 };
  return duplicate(`spec.ports[${index}]`, internal);
}

function validateAffinity({ sessionAffinity, sessionAffinityConfig }: Spec): Cause[] {
  const field = 'spec.sessionAffinityConfig';
  const causes = oneOf('spec.sessionAffinity', sessionAffinity, ['ClientIP', 'None']);
  if (sessionAffinity === 'None' && sessionAffinityConfig !== undefined) {
    return [...causes, ...forbiddenField(field, 'must not be set when session affinity is None')];
  }
  const seconds = sessionAffinityConfig?.clientIP?.timeoutSeconds;
  if (sessionAffinity !== 'ClientIP' || seconds === undefined || (seconds > 0 && seconds <= 86_400)) return causes;
  const why = 'must be greater than 0 and less than 86400';
  return [...causes, ...invalidValue(`${field}.clientIP.timeoutSeconds`, seconds, why)];
}

function validateAddress(field: string, address: string): Cause[] {
  return ipaddr.isValid(address)
    ? []
    : invalidValue(field, address, 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)');
}

function validateNodePorts({ type, ports = [] }: Spec): Cause[] {
  if (type === 'ClusterIP') {
    return ports.flatMap(({ nodePort = 0 }, index) =>
      nodePort === 0
        ? []
        : forbiddenField(`spec.ports[${index}].nodePort`, "may not be used when `type` is 'ClusterIP'"),
    );
  }
  const pairs = ports.map(({ nodePort, protocol }) => (nodePort === undefined ? undefined : { nodePort, protocol }));
  return duplicates(pairs, (index) => `spec.ports[${index}].nodePort`).map((cause, index) => ({
    ...cause,
    message: `Duplicate value: ${ports[index + 1]?.nodePort ?? ''}`,
  }));
}

function validateSourceRanges({ metadata, spec }: Service): Cause[] {
  const listed = spec.loadBalancerSourceRanges ?? [];
  const annotation = metadata.annotations?.[sourceRanges];
  if (listed.length === 0 && annotation === undefined) return [];
  const field = listed.length > 0 ? 'spec.LoadBalancerSourceRanges' : `metadata.annotations[${sourceRanges}]`;
  const ranges = listed.length > 0 ? listed : (annotation ?? '').split(',').filter((range) => range.trim() !== '');
  const why = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';
  return [
    ...(spec.type === 'LoadBalancer' ? [] : forbiddenField(field, onlyBalanced)),
    ...ranges
      .map((range) => range.trim())
      .flatMap((range, index) =>
        ipaddr.isValidCIDR(range) ? [] : invalidValue(listed.length > 0 ? `${field}[${index}]` : field, range, why),
      ),
  ];
}

function validateTrafficPolicies(spec: Spec): Cause[] {
  const { externalTrafficPolicy: external, healthCheckNodePort = 0, internalTrafficPolicy, type } = spec;
  const isOpen = isExternal(spec);
  const needsCheck = type === 'LoadBalancer' && external === 'Local';
  const field = 'spec.externalTrafficPolicy';
  return [
    ...(!isOpen && external !== undefined
      ? invalidValue(field, external, 'may only be set for externally-accessible services')
      : []),
    ...(isOpen ? oneOf(field, external, policies) : []),
    ...(!needsCheck && healthCheckNodePort !== 0
      ? invalidValue(
          'spec.healthCheckNodePort',
          healthCheckNodePort,
          "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'",
        )
      : []),
    ...oneOfIfSet('spec.internalTrafficPolicy', internalTrafficPolicy, policies),
  ];
}

export function isExternal({ type, externalIPs = [] }: Spec): boolean {
  return type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && externalIPs.length > 0);
}

/** What may not change, and what another Service has already. */
export function validateAllocation(service: Service, before: Service | undefined, others: readonly Service[]): Cause[] {
  return [...validateClusterIp(service, before, others), ...validateTakenPorts(service, before, others)];
}

function validateClusterIp({ spec }: Service, before: Service | undefined, others: readonly Service[]): Cause[] {
  const { clusterIP = '', clusterIPs = [] } = spec;
  const known = before?.spec.clusterIP ?? '';
  if (clusterIP === '' || clusterIP === known) return [];
  if (known !== '') return invalidValue('spec.clusterIPs[0]', clusterIPs, 'may not change once set');
  if (clusterIP === 'None') return [];
  if (!ipaddr.isValid(clusterIP)) return validateAddress('spec.clusterIPs[0]', clusterIP);
  const refused = `failed to allocate IP ${clusterIP}`;
  if (!ipaddr.parse(clusterIP).match(ipaddr.parseCIDR('10.0.0.0/16'))) {
    const why = `the provided IP (${clusterIP}) is not in the valid range. The range of valid IPs is 10.0.0.0/16`;
    return invalidValue('spec.clusterIPs', clusterIPs, `${refused}: ${why}`);
  }
  if (!others.some((other) => other.spec.clusterIP === clusterIP)) return [];
  return invalidValue('spec.clusterIPs', clusterIPs, `${refused}: provided IP is already allocated`);
}

function validateTakenPorts({ spec }: Service, before: Service | undefined, others: readonly Service[]): Cause[] {
  const own = new Set((before?.spec.ports ?? []).map(({ nodePort }) => nodePort));
  const taken = others.flatMap((other) => other.spec.ports ?? []);
  return (spec.ports ?? []).flatMap(({ nodePort, protocol }, index) => {
    if (nodePort === undefined || own.has(nodePort)) return [];
    const field = `spec.ports[${index}].nodePort`;
    if (inRange(nodePort, 30_000, 32_767).length > 0) {
      const why = 'provided port is not in the valid range. The range of valid ports is 30000-32767';
      return invalidValue(field, nodePort, why);
    }
    const isTaken = taken.some((port) => port.nodePort === nodePort && port.protocol === protocol);
    return isTaken ? invalidValue(field, nodePort, 'provided port is already allocated') : [];
  });
}

/** The status that a load balancer's controller writes. */
export function validateServiceStatus({ spec, status }: Service): Cause[] {
  const field = 'status.loadBalancer.ingress';
  const ingress = status.loadBalancer?.ingress ?? [];
  if (spec.type !== 'LoadBalancer' && ingress.length > 0) {
    return forbiddenField(field, "may only be used when `spec.type` is 'LoadBalancer'");
  }
  return ingress.flatMap(({ ip = '' }, index) => (ip === '' ? [] : validateAddress(`${field}[${index}].ip`, ip)));
}
