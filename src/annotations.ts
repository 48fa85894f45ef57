import { explain } from './errors.ts';
import { clusterTitle, type ClusterResult } from './fleet.ts';
import { decisive, outcome, type Report } from './report.ts';
import { conclusion } from './summary.ts';
import { fleetConclusion, worstFirst } from './summary-fleet.ts';

/** What GitHub shows above the job summary. */
export interface Annotation {
  kind: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
}

/** What is said of a run: its error, else each finding that moved the verdict, else how it ended. */
export function annotations(report: Report): Annotation[] {
  const { error, verdict = '' } = report;
  if (error) return [{ kind: 'error', title: 'aks-egress-ip', message: explain(error) }];
  if (verdict !== 'drifted' && verdict !== 'unverifiable')
    return [{ kind: 'notice', title: 'aks-egress-ip', message: conclusion(report) }];
  const kind = outcome(report).failed ? 'error' : 'warning';
  const telling = decisive(report);
  if (telling.length === 0) return [{ kind, title: verdict, message: conclusion(report) }];
  return telling.map(({ id, subject, expected, actual, remedy }) => ({
    kind,
    title: `${verdict}: ${id}`,
    message: `${subject}: expected ${expected}, but ${actual}\nNext: ${remedy}`,
  }));
}

/** What is said of many clusters: of each that is not as it should be, and of each one thing before a second of any. */
export function fleetAnnotations(results: readonly ClusterResult[]): Annotation[] {
  const message = fleetConclusion(results);
  const cancelled = results.map(({ report }) => report.error).find((error) => error?.reason === 'cancelled');
  if (cancelled) {
    const next = `Next: ${cancelled.next ?? ''}`;
    return [{ kind: 'error', title: 'aks-egress-ip', message: `The run was cancelled. ${message}\n${next}` }];
  }
  const telling = worstFirst(results).flatMap((result) =>
    annotations(result.report)
      .filter(({ kind }) => kind !== 'notice')
      .map((annotation, place) => ({ place, annotation: ofCluster(annotation, result) })),
  );
  if (telling.length === 0) return [{ kind: 'notice', title: 'aks-egress-ip', message }];
  return telling.sort((left, right) => left.place - right.place).map(({ annotation }) => annotation);
}

/** The log shows the message alone, so both name the cluster. */
function ofCluster({ kind, title, message }: Annotation, result: ClusterResult): Annotation {
  const { error } = result.report;
  const cluster = clusterTitle(result);
  return {
    kind,
    title: `${cluster}: ${error ? `failed (${error.reason})` : title}`,
    message: `${cluster}: ${message}`,
  };
}

/** GitHub shows ten annotations of each kind a step: https://docs.github.com/rest/checks/runs */
const most = 10;

/** As many as GitHub shows; the last says how many it does not. */
export function limited(all: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((kind) => {
    const those = all.filter((annotation) => annotation.kind === kind);
    if (those.length <= most) return those;
    const message = `And ${String(those.length - most + 1)} more: see the job summary.`;
    return [...those.slice(0, most - 1), { kind, title: 'aks-egress-ip', message }];
  });
}
