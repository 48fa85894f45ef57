import { asCidr } from '../egress/addresses.ts';
import type { PublicIp } from '../egress/public-ip.ts';
import type { KubernetesApi } from '../kubernetes/kubernetes-api.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import {
  deploymentObject,
  namespaceObject,
  serviceObject,
  unmetPaths,
  type EchoOptions,
  type KubernetesObject,
} from '../kubernetes/objects.ts';
import { did, type Context } from './context.ts';
import type { ClusterState } from './observe.ts';

type Change = EchoOptions['change'];

/** The echo's Deployment as it should be, with the pods of the given change. */
export function echoDeployment(
  { inputs, echoScript }: Context,
  state: Pick<ClusterState, 'nodes'>,
  change: Change,
  podAnnotations: EchoOptions['podAnnotations'] = {},
): KubernetesObject {
  return deploymentObject(inputs, { script: echoScript, nodes: state.nodes, change, podAnnotations });
}

/** The pinned Service as it should be; undefined when the workflow wants none. */
export function echoService(
  { inputs }: Context,
  ip: Pick<PublicIp, 'name' | 'resourceGroup' | 'address'>,
): KubernetesObject | undefined {
  if (inputs.service === 'false') return undefined;
  const ranges =
    inputs.serviceSourceRanges.length > 0 ? inputs.serviceSourceRanges : [asCidr(ip.address ?? '0.0.0.0/32')];
  return serviceObject(inputs, ip, ranges);
}

/** Objects that differ from what they should be, in the order in which they must be applied. */
export function unmetObjects(
  context: Context,
  state: ClusterState,
  ip: Pick<PublicIp, 'name' | 'resourceGroup' | 'address'>,
  change: Change,
): KubernetesObject[] {
  const service = echoService(context, ip);
  const unmetService = service && isUnmet(service, state.service) ? [service] : [];
  const [namespace, deployment] = echoParts(context, state, change);
  return [...namespace, ...unmetService, ...deployment];
}

/** The same for the echo alone, without a Service. */
export function unmetEcho(context: Context, state: ClusterState, change: Change): KubernetesObject[] {
  return echoParts(context, state, change).flat();
}

function echoParts(context: Context, state: ClusterState, change: Change): [KubernetesObject[], KubernetesObject[]] {
  const deployment = echoDeployment(context, state, change);
  return [
    state.namespace ? [] : [namespaceObject(context.inputs)],
    isUnmet(deployment, state.deployment) ? [deployment] : [],
  ];
}

/** True where an object is not as it should be, or not there. */
export function isUnmet(wanted: KubernetesObject, live: unknown): boolean {
  return live === undefined || unmetPaths(wanted.body, live).length > 0;
}

/** Applies objects, each with a word about it. */
export async function applyObjects(
  context: Context,
  api: KubernetesApi,
  objects: readonly KubernetesObject[],
): Promise<void> {
  for (const object of objects) {
    await api.apply(object.path, object.body);
    did(context, `Applied ${object.title}`);
  }
}

/** The same where a policy may refuse them, so that nothing can be observed: returns its words then. */
export async function applyUnlessDenied(
  context: Context,
  api: KubernetesApi,
  objects: readonly KubernetesObject[],
): Promise<string | undefined> {
  try {
    await applyObjects(context, api, objects);
  } catch (error) {
    if (error instanceof KubernetesError && error.isPolicy) return error.message;
    throw error;
  }
  return undefined;
}

/** Starts new echo pods, which carry the change that the Deployment names: whatever they observe is after it. */
export async function restartEcho(context: Context, api: KubernetesApi, deployment: KubernetesObject): Promise<void> {
  await api.apply(deployment.path, deployment.body);
  did(context, `Started new echo pods by ${deployment.title}`);
}
