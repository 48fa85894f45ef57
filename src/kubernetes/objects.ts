import { createHash } from 'node:crypto';
import type {
  V1ConfigMap,
  V1Container,
  V1Deployment,
  V1Namespace,
  V1ObjectMeta,
  V1PodSpec,
  V1Service,
} from '@kubernetes/client-node';
import { asCidr } from '../egress/addresses.ts';
import type { NodeGroups } from '../egress/node-groups.ts';
import type { EchoServices } from '../egress/observations.ts';
import type { Inputs } from '../inputs.ts';
import { list, object, text, type Json } from '../json.ts';
import type { Plain } from './model.ts';
import { placement, shares } from './placement.ts';

/** An object and the path under which the API server keeps it. */
export interface KubernetesObject {
  /** For people: `Service aks-egress/aks-egress`. */
  title: string;
  path: string;
  body: Json;
}

/** Marks what the action made, so that it never takes somebody else's object for its own. */
const managedBy = 'aks-egress-ip';
const managedByLabel = 'app.kubernetes.io/managed-by';

/** Annotations of the echo's pod template: pods that carry a change's id were started after its switch, and pods of another template are not read. */
const templateAnnotation = 'aks-egress-ip/template';
export const changeAnnotation = 'aks-egress-ip/change';
export const switchedAtAnnotation = 'aks-egress-ip/switched-at';

const containerName = 'echo';
const port = 8080;

type Names = Pick<Inputs, 'name' | 'namespace'>;

export function namespacePath(namespace: string): string {
  return `/api/v1/namespaces/${namespace}`;
}

export function deploymentPath({ name, namespace }: Names): string {
  return `/apis/apps/v1/namespaces/${namespace}/deployments/${name}`;
}

export function servicePath({ name, namespace }: Names): string {
  return `/api/v1/namespaces/${namespace}/services/${name}`;
}

export function recordPath({ name, namespace }: Names): string {
  return `/api/v1/namespaces/${namespace}/configmaps/${name}-record`;
}

export function podsPath(namespace: string): string {
  return `/api/v1/namespaces/${namespace}/pods`;
}

export function eventsPath(namespace?: string): string {
  return namespace === undefined ? '/api/v1/events' : `/api/v1/namespaces/${namespace}/events`;
}

export function logPath(namespace: string, pod: string): string {
  return `${podsPath(namespace)}/${pod}/log`;
}

export const logQuery = { container: containerName };

/** Label selector of the echo's pods. */
export function podSelector(names: Names): string {
  return Object.entries(selector(names))
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}

function selector({ name }: Names): Record<string, string> {
  return { 'app.kubernetes.io/name': 'egress-echo', 'app.kubernetes.io/instance': name };
}

function metadata(
  names: Names,
  name: string,
  purpose: string,
  annotations: Record<string, string> = {},
): Plain<V1ObjectMeta> {
  return {
    name,
    namespace: names.namespace,
    labels: { ...selector(names), [managedByLabel]: managedBy },
    annotations: { 'aks-egress-ip/purpose': purpose, ...annotations },
  };
}

export function namespaceObject({ namespace }: Names): KubernetesObject {
  return {
    title: `Namespace ${namespace}`,
    path: namespacePath(namespace),
    body: {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: namespace, labels: { [managedByLabel]: managedBy } },
    } satisfies Plain<V1Namespace>,
  };
}

/** The ConfigMap that holds the record of a change. */
export function recordObject(names: Names, data: Record<string, string>): KubernetesObject {
  return {
    title: `ConfigMap ${names.namespace}/${names.name}-record`,
    path: recordPath(names),
    body: {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: metadata(
        names,
        `${names.name}-record`,
        'What the egress of this cluster was before it was pinned; unpin restores it',
      ),
      data,
    } satisfies Plain<V1ConfigMap>,
  };
}

/**
 * The Service that is pinned to the IP, closed to everybody but the given ranges.
 * Source: https://cloud-provider-azure.sigs.k8s.io/topics/loadbalancer/ (annotations)
 */
export function serviceObject(
  names: Names,
  ip: { resourceGroup: string; name: string },
  sourceRanges: readonly string[],
): KubernetesObject {
  return {
    title: `Service ${names.namespace}/${names.name}`,
    path: servicePath(names),
    body: {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: metadata(
        names,
        names.name,
        'Answers at the pinned egress IP with the address that the cluster was last seen to leave from',
        {
          'service.beta.kubernetes.io/azure-load-balancer-resource-group': ip.resourceGroup,
          'service.beta.kubernetes.io/azure-pip-name': ip.name,
        },
      ),
      spec: {
        type: 'LoadBalancer',
        selector: selector(names),
        ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 'http' }],
        loadBalancerSourceRanges: sourceRanges.map(asCidr),
      },
    } satisfies Plain<V1Service>,
  };
}

/** What the echo Deployment is made from. */
export interface EchoOptions {
  script: string;
  nodes: NodeGroups;
  /** The change after which the pods are started, and when the switch was; a change of it starts new pods. */
  change: { id: string; switchedAt: string } | undefined;
  /** What else the pods are annotated with, for those who look at pods when they are created. */
  podAnnotations?: Readonly<Record<string, string>>;
}

type EchoInputs = Pick<
  Inputs,
  'name' | 'namespace' | 'image' | 'replicas' | 'echoUrls' | 'echoUrlsIpv6' | 'echoInterval'
>;

/** The echo Deployment: an ordinary pod as a team's own are, `replicas` of them on each node group. */
export function deploymentObject(inputs: EchoInputs, options: EchoOptions): KubernetesObject {
  const spec = podSpec(inputs, options);
  return {
    title: `Deployment ${inputs.namespace}/${inputs.name}`,
    path: deploymentPath(inputs),
    body: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: metadata(
        inputs,
        inputs.name,
        'Observes the address that traffic of this cluster leaves from, and logs it',
      ),
      spec: {
        replicas: inputs.replicas * shares(options.nodes),
        revisionHistoryLimit: 2,
        selector: { matchLabels: selector(inputs) },
        // All new pods at once, so that proof need not wait for one after the other.
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '100%', maxUnavailable: '0%' } },
        template: {
          metadata: {
            labels: { ...selector(inputs), [managedByLabel]: managedBy },
            annotations: echoAnnotations(spec, options),
          },
          spec,
        },
      },
    } satisfies Plain<V1Deployment>,
  };
}

/** What the pods of an echo are told to do. */
export interface EchoSettings {
  /** Pods of each node group. */
  replicas: number;
  echoUrls: readonly string[];
  /** None where pods have no IPv6 addresses. */
  echoUrlsIpv6: readonly string[];
  /** Milliseconds. */
  echoInterval: number;
}

/** How an echo that runs is set: a check need not be told what `pin` was told. What it does not say, or cannot mean, is taken from the defaults. */
export function echoSettings(live: Json, groups: number, defaults: EchoSettings): EchoSettings {
  const spec = object(live.spec);
  const [echo] = list(object(object(spec.template).spec).containers).map(object);
  const variable = (name: string): string => {
    const entry = list(echo?.env)
      .map(object)
      .find((candidate) => candidate.name === name);
    return text(entry?.value);
  };
  const interval = variable('ECHO_INTERVAL');
  const urls = wordsOf(variable('ECHO_URLS'));
  const pods = Number(spec.replicas ?? defaults.replicas * groups);
  return {
    // Groups that came later have none of these pods; that a group has too few is for its own verdict.
    replicas: Math.max(1, Math.min(defaults.replicas, Math.floor(pods / Math.max(1, groups)))),
    echoUrls: urls.length > 0 ? urls : defaults.echoUrls,
    echoUrlsIpv6: wordsOf(variable('ECHO_URLS_IPV6')),
    echoInterval: isInterval(interval) ? Number(interval) * 1000 : defaults.echoInterval,
  };
}

function wordsOf(variable: string): string[] {
  return [...new Set(variable.split(' ').filter((word) => word !== ''))];
}

/** The services that such an echo asks. */
export function echoServices({
  echoUrls,
  echoUrlsIpv6,
}: Pick<EchoSettings, 'echoUrls' | 'echoUrlsIpv6'>): EchoServices {
  return { IPv4: echoUrls, IPv6: echoUrlsIpv6 };
}

/**
 * True for an echo pod whose ordinary traffic takes a proxy: AKS gives pods such variables when they are created.
 * Source: https://learn.microsoft.com/azure/aks/http-proxy
 */
export function isProxied(pod: Json): boolean {
  const containers = list(object(pod.spec).containers).map(object);
  const variables = list(containers.find(({ name }) => name === containerName)?.env).map(object);
  return variables.some(({ name, value }) => /^(https?|all)_proxy$/i.test(text(name)) && text(value) !== '');
}

/** True for what input `echo-interval` may be, in seconds: anything else somebody has put there. */
function isInterval(seconds: string): boolean {
  return /^\d{1,4}$/.test(seconds) && Number(seconds) >= 1 && Number(seconds) <= 3600;
}

function echoAnnotations(spec: Plain<V1PodSpec>, { change, podAnnotations }: EchoOptions): Record<string, string> {
  const hash = createHash('sha256').update(JSON.stringify(spec)).digest('hex').slice(0, 16);
  const ofChange = change && { [changeAnnotation]: change.id, [switchedAtAnnotation]: change.switchedAt };
  return { ...podAnnotations, [templateAnnotation]: hash, ...ofChange };
}

/** The same Deployment with new pods, as `kubectl rollout restart` asks for them. */
export function restarted(deployment: KubernetesObject, at: string): KubernetesObject {
  const body = structuredClone(deployment.body);
  const { metadata: ofPods } = object(object(body.spec).template);
  Object.assign(object(object(ofPods).annotations), { 'kubectl.kubernetes.io/restartedAt': at });
  return { ...deployment, body };
}

/** True for pods that were started from this Deployment's template, not from an earlier one; also by another run that saw the same change a little earlier or later. */
export function isFromTemplate(pod: Json, deployment: Pick<KubernetesObject, 'body'>): boolean {
  return carries(object(object(pod.metadata).annotations), deployment);
}

/** True for a live Deployment that starts such pods. */
export function startsPodsOf(live: Json, deployment: Pick<KubernetesObject, 'body'>): boolean {
  return carries(templateAnnotations(live), deployment);
}

function carries(annotations: Json, { body }: Pick<KubernetesObject, 'body'>): boolean {
  const wanted = Object.entries(templateAnnotations(body)).filter(([key]) => key !== switchedAtAnnotation);
  return wanted.every(([key, value]) => annotations[key] === value);
}

function podSpec(inputs: EchoInputs, options: EchoOptions): Plain<V1PodSpec> {
  return {
    automountServiceAccountToken: false,
    terminationGracePeriodSeconds: 5,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 65532,
      runAsGroup: 65532,
      fsGroup: 65532,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    ...placement(options.nodes, selector(inputs)),
    containers: [container(inputs, options)],
    volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '16Mi' } }],
  };
}

function container(inputs: EchoInputs, { script, nodes }: EchoOptions): Plain<V1Container> {
  const observed = { exec: { command: ['test', '-e', '/tmp/observed'] } };
  return {
    name: containerName,
    image: inputs.image,
    command: ['/bin/sh', '-c', script],
    env: [
      { name: 'ECHO_URLS', value: inputs.echoUrls.join(' ') },
      ...(nodes.dualStack ? [{ name: 'ECHO_URLS_IPV6', value: inputs.echoUrlsIpv6.join(' ') }] : []),
      { name: 'ECHO_INTERVAL', value: String(inputs.echoInterval / 1000) },
      { name: 'ECHO_PORT', value: String(port) },
      { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      { name: 'NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
    ],
    ports: [{ name: 'http', containerPort: port, protocol: 'TCP' }],
    // The least that AKS deployment safeguards leave as it is: https://learn.microsoft.com/azure/aks/deployment-safeguards
    resources: { requests: { cpu: '100m', memory: '100Mi' }, limits: { cpu: '200m', memory: '100Mi' } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    readinessProbe: { ...observed, periodSeconds: 2 },
    livenessProbe: { ...observed, initialDelaySeconds: 60, periodSeconds: 30 },
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
  };
}

/** True when the action made the object. */
export function isManaged(live: Json): boolean {
  return object(object(live.metadata).labels)[managedByLabel] === managedBy;
}

/** True when both Deployments start the same pods, by what the action wrote on them. */
export function sameTemplate(left: Json, right: Json): boolean {
  return templateAnnotations(left)[templateAnnotation] === templateAnnotations(right)[templateAnnotation];
}

/** Annotations of a live Deployment's pod template. */
export function templateAnnotations(live: Json | undefined): Record<string, string> {
  const template = object(object(live?.spec).template);
  const annotations = object(object(template.metadata).annotations);
  return Object.fromEntries(Object.entries(annotations).map(([key, value]) => [key, text(value)]));
}

/**
 * Paths of fields that are wanted and not so in the live object. Fields and list entries that others added are left alone,
 * since an apply would leave them too; lists of plain values are compared as a whole.
 * Used instead of writing and looking: a second run must make no write.
 */
export function unmetPaths(wanted: unknown, live: unknown, path = ''): string[] {
  if (Array.isArray(wanted)) {
    const present = list(live);
    const isMet = (entry: unknown): boolean => present.some((other) => unmetPaths(entry, other).length === 0);
    if (wanted.every(isPlain)) return present.length === wanted.length && wanted.every(isMet) ? [] : [path];
    return wanted.flatMap((entry, index) => (isMet(entry) ? [] : [`${path}[${index}]`]));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    const present = object(live);
    return Object.entries(wanted).flatMap(([key, value]) =>
      unmetPaths(value, present[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return wanted === live ? [] : [path];
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
