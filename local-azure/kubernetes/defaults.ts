import { defaultBinding } from './access-objects.ts';
import type { Family } from './cluster-view.ts';
import type { Deployment, KubernetesObject, Namespace, Pod, PodTemplate, ReplicaSet, Service } from './objects.ts';
import type { Kinds, ResourceName } from './objects.ts';
import { canonicalQuantity } from './quantities.ts';
import { defaultFamilies } from './service-families.ts';
import { isExternal } from './validation/services.ts';

type Container = NonNullable<PodTemplate['spec']>['containers'][number];
type PodSpec = Pod['spec'];

/** Numbers that the API server hands out to Services. */
export interface Allocator {
  /** Whether Services may have addresses of both families. */
  dualStack(): boolean;
  clusterIp(family: Family): string;
  nodePort(): number;
}

/** Fills in what an author may leave out, in place: https://kubernetes.io/docs/reference/kubernetes-api/ names each default. */
export function setDefaults(resource: ResourceName, object: KubernetesObject, allocator: Allocator): void {
  const known = defaulters[resource] as ((object: unknown, allocator: Allocator) => void) | undefined;
  known?.(object, allocator);
}

const defaulters: { [Name in ResourceName]?: (object: Kinds[Name], allocator: Allocator) => void } = {
  clusterrolebindings: defaultBinding,
  rolebindings: defaultBinding,
  deployments: defaultDeployment,
  replicasets: defaultReplicaSet,
  pods: defaultPod,
  services: defaultService,
  namespaces: defaultNamespace,
  secrets: defaultSecret,
};

function defaultDeployment(deployment: Deployment): void {
  const { spec } = deployment;
  spec.replicas ??= 1;
  spec.revisionHistoryLimit ??= 10;
  spec.progressDeadlineSeconds ??= 600;
  spec.strategy ??= {};
  spec.strategy.type ??= 'RollingUpdate';
  if (spec.strategy.type === 'RollingUpdate') {
    spec.strategy.rollingUpdate = { maxUnavailable: '25%', maxSurge: '25%', ...spec.strategy.rollingUpdate };
  }
  defaultPodSpec(spec.template.spec);
}

const noReplicas = { replicas: 0 };

function defaultReplicaSet(replicaSet: ReplicaSet): void {
  replicaSet.spec.replicas ??= 1;
  defaultPodSpec(replicaSet.spec.template?.spec);
  replicaSet.status = { ...noReplicas, ...replicaSet.status };
}

function defaultPodSpec(spec: PodSpec | undefined): void {
  if (spec === undefined) return;
  spec.restartPolicy ??= 'Always';
  spec.terminationGracePeriodSeconds ??= 30;
  spec.dnsPolicy ??= 'ClusterFirst';
  spec.securityContext ??= {};
  spec.schedulerName ??= 'default-scheduler';
  // The older name of the same field is kept alike.
  const account = spec.serviceAccountName ?? spec.serviceAccount;
  if (account !== undefined) Object.assign(spec, { serviceAccountName: account, serviceAccount: account });
  for (const volume of spec.volumes ?? []) defaultVolume(volume);
  containersOf(spec).forEach(defaultContainer);
}

function containersOf(spec: PodSpec): Container[] {
  return [...(spec.initContainers ?? []), ...((spec.containers as Container[] | undefined) ?? [])];
}

/** The mode that files of a volume have unless it names another: 0644. */
const fileMode = 0o644;

function defaultVolume(volume: NonNullable<PodSpec['volumes']>[number]): void {
  if (Object.keys(volume).every((key) => key === 'name')) volume.emptyDir = {};
  const { hostPath, configMap, secret, projected, downwardAPI, emptyDir } = volume;
  for (const source of [configMap, secret, projected, downwardAPI])
    if (source !== undefined) source.defaultMode ??= fileMode;
  if (hostPath !== undefined) hostPath.type ??= '';
  if (emptyDir?.sizeLimit !== undefined) emptyDir.sizeLimit = canonicalQuantity(emptyDir.sizeLimit);
  for (const { fieldRef } of downwardAPI?.items ?? []) if (fieldRef !== undefined) fieldRef.apiVersion ??= 'v1';
  for (const { serviceAccountToken: token } of projected?.sources ?? []) {
    if (token !== undefined) token.expirationSeconds ??= 3600;
  }
}

function defaultContainer(container: Container): void {
  container.terminationMessagePath ??= '/dev/termination-log';
  container.terminationMessagePolicy ??= 'File';
  container.imagePullPolicy ??= /:(?!latest$)[^/]+$|@/.test(container.image ?? '') ? 'IfNotPresent' : 'Always';
  container.resources ??= {};
  for (const amounts of [container.resources.limits, container.resources.requests]) {
    for (const [name, amount] of Object.entries(amounts ?? {})) {
      if (amounts !== undefined) amounts[name] = canonicalQuantity(amount);
    }
  }
  for (const port of container.ports ?? []) port.protocol ??= 'TCP';
  for (const { valueFrom } of container.env ?? []) {
    if (valueFrom?.fieldRef !== undefined) valueFrom.fieldRef.apiVersion ??= 'v1';
  }
  for (const probe of [container.livenessProbe, container.readinessProbe, container.startupProbe]) {
    if (probe === undefined) continue;
    probe.timeoutSeconds ??= 1;
    probe.periodSeconds ??= 10;
    probe.successThreshold ??= 1;
    probe.failureThreshold ??= 3;
    if (probe.grpc !== undefined) probe.grpc.service ??= '';
  }
  const { postStart, preStop } = container.lifecycle ?? {};
  for (const handler of [
    container.livenessProbe,
    container.readinessProbe,
    container.startupProbe,
    postStart,
    preStop,
  ]) {
    if (handler?.httpGet === undefined) continue;
    handler.httpGet.path ??= '/';
    handler.httpGet.scheme ??= 'HTTP';
  }
}

function defaultPod(pod: Pod): void {
  const { spec } = pod;
  defaultPodSpec(spec);
  for (const { resources, ports } of containersOf(spec)) {
    if (resources?.limits !== undefined) resources.requests = { ...resources.limits, ...resources.requests };
    if (spec.hostNetwork === true) for (const port of ports ?? []) port.hostPort ??= port.containerPort;
  }
  spec.serviceAccountName ??= 'default';
  spec.serviceAccount ??= spec.serviceAccountName;
  spec.priority ??= 0;
  spec.preemptionPolicy ??= 'PreemptLowerPriority';
  spec.enableServiceLinks ??= true;
  const tolerations = spec.tolerations ?? [];
  for (const key of ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable']) {
    if (tolerations.some((toleration) => toleration.key === key)) continue;
    tolerations.push({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 });
  }
  spec.tolerations = tolerations;
  pod.status.phase ??= 'Pending';
  pod.status.qosClass ??= qosClass(spec);
}

/** https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/ */
function qosClass(spec: PodSpec): string {
  const all = spec.containers.map(({ resources }) => resources ?? {});
  if (all.every(({ limits, requests }) => limits === undefined && requests === undefined)) return 'BestEffort';
  const isBound = ({ limits, requests }: (typeof all)[number], name: string): boolean =>
    limits?.[name] !== undefined && limits[name] === requests?.[name];
  return all.every((one) => isBound(one, 'cpu') && isBound(one, 'memory')) ? 'Guaranteed' : 'Burstable';
}

function defaultService(service: Service, allocator: Allocator): void {
  const { spec } = service;
  spec.type ??= 'ClusterIP';
  spec.sessionAffinity ??= 'None';
  for (const port of spec.ports ?? []) {
    port.protocol ??= 'TCP';
    port.targetPort ??= port.port;
  }
  if (spec.sessionAffinity === 'ClientIP') {
    spec.sessionAffinityConfig ??= {};
    spec.sessionAffinityConfig.clientIP ??= {};
    spec.sessionAffinityConfig.clientIP.timeoutSeconds ??= 10_800;
  }
  service.status.loadBalancer ??= {};
  for (const ingress of service.status.loadBalancer.ingress ?? [])
    if (ingress.ip !== undefined) ingress.ipMode ??= 'VIP';
  if (spec.type === 'ExternalName') return;
  defaultFamilies(spec, allocator.dualStack(), (family) => allocator.clusterIp(family));
  spec.internalTrafficPolicy ??= 'Cluster';
  if (isExternal(spec)) spec.externalTrafficPolicy ??= 'Cluster';
  if (spec.type !== 'LoadBalancer' && spec.type !== 'NodePort') return;
  if (spec.type === 'LoadBalancer') spec.allocateLoadBalancerNodePorts ??= true;
  if (spec.allocateLoadBalancerNodePorts !== false) {
    for (const port of spec.ports ?? []) port.nodePort ??= allocator.nodePort();
  }
  if (spec.type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local') {
    spec.healthCheckNodePort ??= allocator.nodePort();
  }
}

function defaultNamespace(namespace: Namespace): void {
  const { metadata, spec, status } = namespace;
  metadata.labels = { 'kubernetes.io/metadata.name': metadata.name, ...metadata.labels };
  spec.finalizers ??= ['kubernetes'];
  status.phase ??= 'Active';
}

function defaultSecret(secret: Kinds['secrets']): void {
  secret.type ??= 'Opaque';
  const { stringData } = secret;
  if (stringData === undefined) return;
  const data = Object.entries(stringData).map(([key, text]) => [key, Buffer.from(text).toString('base64')]);
  secret.data = { ...secret.data, ...(Object.fromEntries(data) as Record<string, string>) };
  delete secret.stringData;
}
