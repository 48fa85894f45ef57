import type { Context } from './context.ts';
import type { ClusterState } from './observe.ts';

/** Proves that pods which are annotated for a static egress gateway leave from its addresses. */
export async function proveStaticGateway(
  context: Context,
  state: ClusterState,
  configuration: { namespace: string; name: string },
): Promise<void> {
  await Promise.resolve();
  throw new Error(`not built yet: ${configuration.name} ${String(state.nodes.groups.length)} ${context.clusterId}`);
}
