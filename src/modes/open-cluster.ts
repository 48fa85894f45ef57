import type { Cluster } from '../egress/cluster.ts';
import { connect } from '../kubernetes/connection.ts';
import type { KubernetesApi } from '../kubernetes/kubernetes-api.ts';
import type { Context } from './context.ts';

/** Opens the cluster's API in the way that the workflow asks for. */
export function openCluster(context: Context, _cluster: Cluster): Promise<KubernetesApi> {
  return connect(context.manager, context.clusterId, { ...context, debug: context.log.debug });
}
