import { getCluster } from '../azure/clusters.ts';
import { anywhere, everywhere } from '../egress/expectation.ts';
import { stoppedCluster } from '../egress/findings/cluster-state.ts';
import { deploymentFindings } from '../egress/findings/deployment.ts';
import type { Finding } from '../egress/findings/finding.ts';
import { timelines } from '../egress/history.ts';
import { templateAnnotations } from '../kubernetes/objects.ts';
import { gatewayAnnotation, gatewayTitle, readGateway, type GatewayAddresses } from '../kubernetes/static-gateway.ts';
import type { Context } from './context.ts';
import type { Cluster } from '../egress/cluster.ts';
import { noteCluster } from './observe.ts';
import { conclude } from './proof.ts';
import { gatewayEcho, gatewayOf, servedNodes } from './static-gateway.ts';
import { askPresent, readCluster, readHistory, type ClusterReading } from './watch-cluster.ts';

/** Says whether pods of a static egress gateway still leave from what its status says. Nothing is written, and no pod is started. */
export async function checkStaticGateway(context: Context): Promise<void> {
  const { log, manager, clusterId } = context;
  const { cluster } = await getCluster(manager, clusterId);
  noteCluster(context, cluster);
  if (cluster.powerState.toLowerCase() !== 'running') {
    conclude(context, [], 'as-expected', [stoppedCluster(cluster)]);
    return;
  }
  const { state, told } = await log.group('Reading the cluster', () => readServed(context, cluster));
  await judge(context, state, told);
}

async function readServed(
  context: Context,
  cluster: Cluster,
): Promise<{ state: ClusterReading; told: GatewayAddresses | undefined }> {
  const state = await readCluster(context, cluster);
  const told = await readGateway(state.api, gatewayOf(context));
  return { state: { ...state, nodes: servedNodes(context, state.nodes) }, told };
}

async function judge(context: Context, state: ClusterReading, told: GatewayAddresses | undefined): Promise<void> {
  const { inputs, report, log } = context;
  const ofStatus = told?.isPublic === true ? told.addresses : [];
  report.expected = inputs.expectedIps.length > 0 ? [...inputs.expectedIps] : ofStatus;
  const isKnown = report.expected.length > 0;
  const good = isKnown ? 'as-expected' : 'unverifiable';
  const unknown = isKnown ? [] : [unknownAddresses(context, told)];
  const { deployment } = state;
  if (!deployment || !isServed(context, state)) {
    conclude(context, [], good, [...unknown, missingEcho(context, state)]);
    return;
  }
  const expected = isKnown ? everywhere(report.expected) : anywhere;
  const [evidence, histories] = await log.group('Observations', () =>
    Promise.all([askPresent(context, state, deployment, expected), readHistory(context, state, deployment)]),
  );
  report.timelines = timelines(state.nodes.groups, histories, expected);
  const objects = {
    deployment,
    wanted: { service: undefined, deployment: gatewayEcho(context, state) },
    promised: true,
    unpinnable: false,
    groups: state.nodes.groups,
    observed: evidence.some(({ outcome }) => outcome !== 'open'),
  };
  conclude(context, evidence, good, [...unknown, ...deploymentFindings(objects)]);
}

/** True where the echo's pods leave by the gateway that is meant. */
function isServed(context: Context, { deployment }: ClusterReading): boolean {
  return templateAnnotations(deployment)[gatewayAnnotation] === gatewayOf(context).name;
}

function missingEcho(context: Context, state: ClusterReading): Finding {
  const gateway = gatewayOf(context);
  return {
    id: 'deployment-missing',
    severity: 'advice',
    subject: gatewayEcho(context, state).title,
    expected: `echo pods that leave by ${gatewayTitle(gateway)}`,
    actual: state.deployment ? 'its pods are not annotated for that' : 'there is none, so nothing is observed',
    remedy: `mode: pin with static-gateway-configuration: ${gateway.namespace}/${gateway.name} applies that echo and nothing else.`,
  };
}

function unknownAddresses(context: Context, told: GatewayAddresses | undefined): Finding {
  const gateway = gatewayOf(context);
  return {
    id: 'expectation-unknown',
    severity: 'advice',
    subject: gatewayTitle(gateway),
    expected: 'public addresses to compare with',
    actual: told ? `private addresses: ${told.addresses.join(', ')}` : 'its status has no egressIpPrefix yet',
    remedy: told
      ? 'Where a firewall gives them a public address, name that: expected-ips.'
      : `See why: kubectl describe staticgatewayconfiguration --namespace ${gateway.namespace} ${gateway.name}`,
  };
}
