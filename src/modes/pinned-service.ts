import { sameId } from '../azure/resource-id.ts';
import type { PublicIp } from '../egress/public-ip.ts';
import { servedIp } from '../egress/exits.ts';
import { servicePath } from '../kubernetes/objects.ts';
import { awaitService, hasIngress } from '../kubernetes/services.ts';
import { type Context, deadline } from './context.ts';
import { applyUnlessDenied, unmetEcho, unmetObjects } from './echo.ts';
import type { AzureState, ClusterState } from './observe.ts';
import { refuseRestarted } from './overtaken.ts';
import { type Pin, carriedChange } from './pinning.ts';
import { grantJoins } from './public-ip.ts';

/**
 * Grants, applies what differs, and waits until the cloud controller has put the Service on the pinned IP.
 * Returns the words of a policy that refuses the echo, so that nothing can be observed.
 */
export async function applyEcho(context: Context, { azure, state, plan, ips }: Pin): Promise<string | undefined> {
  const served = servedIp(plan.ips, azure.observed.exits, context.inputs);
  const ip = served && ips.find(({ id }) => sameId(id, served.id));
  const change = carriedChange(state);
  await grantJoins(context, azure.cluster, plan.grants);
  const unmet = ip ? unmetObjects(context, state, ip, change) : unmetEcho(context, state, change);
  if (unmet.length > 0) await refuseRestarted(context, state);
  const denial = await applyUnlessDenied(context, state.api, unmet);
  if (denial !== undefined) return denial;
  const isApplied = unmet.some(({ path }) => path === servicePath(context.inputs));
  const isServed = !isApplied && state.service !== undefined && hasIngress(state.service, ip?.address ?? '');
  if (ip && isServed) sayAddress(context, ip);
  else if (ip) await awaitPinnedService(context, azure, state, ip);
  else if (context.inputs.service === 'auto') context.log.info(noService(azure.observed));
  return undefined;
}

/** Only a load balancer has frontends. Source: https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource */
function noService({ exits }: AzureState['observed']): string {
  const isBalanced = exits.some(({ pin }) => pin === 'load-balancer');
  const titles = exits.map(({ title }) => title).join(', ');
  return isBalanced
    ? 'No Service: a prefix that is in use as a whole cannot be the address of one'
    : `No Service: an IP of ${titles} cannot be the frontend of a load balancer, too`;
}

/** Waits until the cloud controller has put the Service on the pinned IP. */
export async function awaitPinnedService(
  context: Context,
  { cluster }: AzureState,
  { api }: ClusterState,
  ip: PublicIp,
): Promise<void> {
  const { log, inputs } = context;
  const address = ip.address ?? '';
  let words = '';
  const wait = awaitService(api, {
    names: inputs,
    address,
    // A grant takes its time, that of an earlier run too.
    granted: inputs.grantAccess,
    principalId: cluster.principalId ?? '',
    deadline: deadline(context),
    said: (message) => {
      words = message;
    },
  });
  await log.waiting('Service at the pinned IP', wait, () => words);
  sayAddress(context, ip);
}

function sayAddress({ log, inputs }: Context, { address = '' }: PublicIp): void {
  log.info(`Service ${inputs.namespace}/${inputs.name} has the address ${address}`);
}
