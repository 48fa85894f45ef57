import { object, text } from '../json.ts';
import { isFromTemplate, restarted, type KubernetesObject } from '../kubernetes/objects.ts';
import { isUneven } from '../kubernetes/placement.ts';
import type { Context } from './context.ts';
import { restartEcho } from './echo.ts';
import type { ClusterState } from './observe.ts';

/** Starts new echo pods where those that run are on other node groups than they should be: Kubernetes leaves them there. */
export async function respread(context: Context, state: ClusterState, echo: KubernetesObject): Promise<void> {
  if (!(await isMisplaced(state, echo))) return;
  context.log.info('Echo pods are on other node groups than they should be: a group got nodes again that it had lost');
  await restartEcho(context, state.api, restarted(echo, context.clock.now().toISOString()));
}

/** True where all pods of this template run, unevenly. */
export async function isMisplaced({ deployment, nodes, pods }: ClusterState, echo: KubernetesObject): Promise<boolean> {
  if (!deployment) return false;
  const { items } = await pods;
  const present = items.filter(
    (pod) => object(pod.metadata).deletionTimestamp === undefined && isFromTemplate(pod, echo),
  );
  const places = present.map((pod) => text(object(pod.spec).nodeName)).filter((node) => node !== '');
  return places.length === object(echo.body.spec).replicas && isUneven(nodes, places);
}
