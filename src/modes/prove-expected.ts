import { everywhere } from '../egress/expectation.ts';
import { KubernetesError } from '../kubernetes/kubernetes-error.ts';
import { stopUnobserved } from './baseline.ts';
import type { Context } from './context.ts';
import { applyObjects, echoDeployment, unmetEcho } from './echo.ts';
import type { ClusterState } from './observe.ts';
import { carriedChange } from './pinning.ts';
import { ask, conclude, nothingBetter } from './proof.ts';
import { respread } from './respread.ts';

/**
 * On a path that cannot be pinned: applies the echo alone and proves that pods leave from `expected-ips`, so that `check` has something to read.
 * No IP, no Service, and nothing that carries traffic is touched.
 */
export async function proveExpected(context: Context, state: ClusterState): Promise<void> {
  const { inputs, log, report } = context;
  report.expected = [...inputs.expectedIps];
  const change = carriedChange(state);
  try {
    await log.group('Echo', () => applyObjects(context, state.api, unmetEcho(context, state, change)));
  } catch (error) {
    if (!(error instanceof KubernetesError) || !error.isPolicy) throw error;
    stopUnobserved(context, state, error.message);
    return;
  }
  const echo = echoDeployment(context, state, change);
  await respread(context, state, echo);
  const question = {
    what: `Proof that every node group leaves from ${inputs.expectedIps.join(', ')}`,
    expected: everywhere(inputs.expectedIps),
    rounds: 1,
    deployment: echo,
    recentOnly: true,
    allGroups: false,
    enough: nothingBetter,
  };
  conclude(context, await log.group('Proof', () => ask(context, state, question)), 'as-expected', []);
}
