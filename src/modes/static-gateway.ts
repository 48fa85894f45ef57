// What the modes do with input static-gateway-configuration: they prove where pods leave from that a static egress gateway serves.
// The cluster's own egress is no part of it. Whoever owns the gateway made it; nothing but the echo is made or removed.
import { getCluster } from '../azure/clusters.ts';
import { stoppedCluster } from '../egress/findings/cluster-state.ts';
import type { NodeGroups } from '../egress/node-groups.ts';
import { ActionError } from '../errors.ts';
import { deploymentPath, templateAnnotations, type KubernetesObject } from '../kubernetes/objects.ts';
import {
  awaitGateway,
  gatewayAnnotation,
  gatewayTitle,
  readGateway,
  type GatewayAddresses,
  type GatewayName,
} from '../kubernetes/static-gateway.ts';
import { stopUnobserved } from './baseline.ts';
import { deadline, did, type Context } from './context.ts';
import { applyUnlessDenied, echoDeployment, isUnmet } from './echo.ts';
import { noteCluster, observeCluster, type ClusterState } from './observe.ts';
import { carriedChange } from './pinning.ts';
import { sayPlan } from './plan.ts';
import { proveEcho } from './prove-expected.ts';

/** Applies the echo alone, annotated for the gateway, and proves that its pods leave from what the gateway's status says. */
export async function pinStaticGateway(context: Context): Promise<void> {
  const { log, report } = context;
  const { state, gateway, echo } = await log.group('Reading the cluster', () => observeGateway(context));
  const waiting = awaitGateway(state.api, gateway, deadline(context));
  const expected = expectedOf(context, gateway, await log.waiting(`the status of ${gatewayTitle(gateway)}`, waiting));
  report.expected = expected;
  const unmet = isUnmet(echo, state.deployment) ? [echo] : [];
  const denial = await log.group('Echo', () => applyUnlessDenied(context, state.api, unmet));
  if (denial === undefined) await proveEcho(context, state, { of: gatewayTitle(gateway), echo, expected });
  else stopUnobserved(context, state, denial);
}

/** What {@link pinStaticGateway} would do. */
export async function planStaticGateway(context: Context): Promise<void> {
  const { log, report } = context;
  const { state, gateway, echo } = await log.group('Reading the cluster', () => observeGateway(context));
  const told = await readGateway(state.api, gateway);
  if (told) report.expected = expectedOf(context, gateway, told);
  const from = report.expected.join(', ') || 'what its status will say';
  if (isUnmet(echo, state.deployment)) {
    report.steps = [
      `Apply ${echo.title}, whose pods leave by ${gatewayTitle(gateway)}`,
      `Prove that they leave from ${from}: the cluster’s own egress is not touched`,
    ];
  }
  sayPlan(context, []);
}

/** Removes the gateway's echo, and nothing else: what it observed belongs to others. */
export async function unpinStaticGateway(context: Context): Promise<void> {
  const { inputs, log } = context;
  const { state, echo } = await log.group('Reading the cluster', () => observeGateway(context));
  if (!state.deployment) {
    log.info(`There is no ${echo.title}: nothing is to be removed.`);
    return;
  }
  if (templateAnnotations(state.deployment)[gatewayAnnotation] === undefined) {
    throw new ActionError('input', `${echo.title} is the echo of the cluster’s own egress. Nothing was changed.`, {
      next: 'mode: unpin without static-gateway-configuration restores that, and removes it.',
    });
  }
  await state.api.delete(deploymentPath(inputs));
  did(context, `Deleted ${echo.title}`);
}

interface GatewayState {
  gateway: GatewayName;
  state: ClusterState;
  /** The echo as it should be. */
  echo: KubernetesObject;
}

async function observeGateway(context: Context): Promise<GatewayState> {
  const { cluster } = await getCluster(context.manager, context.clusterId);
  noteCluster(context, cluster);
  if (cluster.powerState.toLowerCase() !== 'running') {
    const { actual, remedy } = stoppedCluster(cluster);
    throw new ActionError('cluster', `The cluster is ${actual}.`, { next: remedy });
  }
  const observed = await observeCluster(context, cluster);
  const state = { ...observed, nodes: servedNodes(context, observed.nodes) };
  return { gateway: gatewayOf(context), state, echo: gatewayEcho(context, state) };
}

export function gatewayOf({ inputs }: Context): GatewayName {
  if (!inputs.staticGatewayConfiguration) throw new Error('static-gateway-configuration is not given');
  return inputs.staticGatewayConfiguration;
}

/** Linux nodes that are no gateway themselves, over IPv4: no others are served. */
export function servedNodes(context: Context, nodes: NodeGroups): NodeGroups {
  const groups = nodes.groups.filter(({ probeable, isGateway }) => probeable && !isGateway);
  const title = `static egress gateway ${gatewayOf(context).name}`;
  context.report.paths = groups.map(({ name }) => ({ group: name, title }));
  return { ...nodes, groups, dualStack: false };
}

/** The echo whose pods leave by the gateway. */
export function gatewayEcho(
  context: Context,
  { nodes, deployment }: Pick<ClusterState, 'nodes' | 'deployment'>,
): KubernetesObject {
  const annotations = { [gatewayAnnotation]: gatewayOf(context).name };
  return echoDeployment(context, { nodes }, carriedChange({ deployment }), annotations);
}

/**
 * What pods should be seen to leave from.
 * @throws ActionError `cluster` where only private addresses are known.
 */
function expectedOf({ inputs }: Context, gateway: GatewayName, { addresses, isPublic }: GatewayAddresses): string[] {
  if (inputs.expectedIps.length > 0) return [...inputs.expectedIps];
  if (isPublic) return addresses;
  throw new ActionError(
    'cluster',
    `Pods of ${gatewayTitle(gateway)} leave from private addresses, ${addresses.join(', ')}: nothing public can be proved of them.`,
    { next: 'Where a firewall gives them a public address, name that: expected-ips.' },
  );
}
