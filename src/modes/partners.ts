import { partnerFindings } from '../egress/findings/partner-routes.ts';
import type { ObservedAzure } from '../egress/plan.ts';
import type { Context } from './context.ts';

/** Notes the routes that take traffic for partners past what is pinned or proved. Before the verdict: what the echo observes does not show them. */
export function notePartners(
  { report, inputs }: Context,
  { network, paths }: Pick<ObservedAzure, 'network' | 'paths'>,
): void {
  report.findings.push(...partnerFindings({ network, paths, partners: inputs.partnerCidrs, severity: 'drift' }));
}
