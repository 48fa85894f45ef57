import type { PodHistory } from '../egress/history.ts';
import type { Json } from '../json.ts';
import type { KubernetesApi } from './connection.ts';

/** Reads what the API still has of the echo's logs, that of the current container and of the previous one, in bounded memory. */
export async function readHistories(
  _api: KubernetesApi,
  _reading: { namespace: string; pods: readonly Json[]; services: number; signal: AbortSignal },
): Promise<PodHistory[]> {
  return Promise.resolve([]);
}
