import { everywhere } from '../egress/expectation.ts';
import type { KubernetesObject } from '../kubernetes/objects.ts';
import { stopUnobserved } from './baseline.ts';
import type { Context } from './context.ts';
import { applyUnlessDenied, echoDeployment, unmetEcho } from './echo.ts';
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
  const unmet = unmetEcho(context, state, change);
  const denial = await log.group('Echo', () => applyUnlessDenied(context, state.api, unmet));
  if (denial !== undefined) {
    stopUnobserved(context, state, denial);
    return;
  }
  const echo = echoDeployment(context, state, change);
  await respread(context, state, echo);
  await proveEcho(context, state, { of: 'every node group', echo, expected: inputs.expectedIps });
}

/** Proves by the echo's present pods that they leave from these addresses, where nothing was switched. */
export async function proveEcho(
  context: Context,
  state: Pick<ClusterState, 'api' | 'nodes'>,
  { of, echo, expected }: { of: string; echo: KubernetesObject; expected: readonly string[] },
): Promise<void> {
  const question = {
    what: `Proof that pods of ${of} leave from ${expected.join(', ')}`,
    expected: everywhere(expected),
    rounds: 1,
    deployment: echo,
    recentOnly: true,
    allGroups: false,
    enough: nothingBetter,
  };
  conclude(context, await context.log.group('Proof', () => ask(context, state, question)), 'as-expected', []);
}
