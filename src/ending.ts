import { annotations, fleetAnnotations, type Annotation } from './annotations.ts';
import { fleetOutcome, fleetOutputs, type ClusterResult } from './fleet.ts';
import { outputs } from './outputs.ts';
import { outcome, type Report } from './report.ts';
import { summary } from './summary.ts';
import { discoverySummary, fleetSummary } from './summary-fleet.ts';

/** What a run hands to GitHub at its end. */
export interface Ending {
  outputs: Record<string, string>;
  annotations: Annotation[];
  summary: string;
  failed: boolean;
}

/** Bytes of a summary that GitHub takes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
export const summaryLimit = 1024 * 1024;

/** The end of a step for one cluster, or of one that finds clusters. */
export function ending(report: Report): Ending {
  return {
    outputs: outputs(report),
    annotations: annotations(report),
    summary: report.discovery ? discoverySummary(report.discovery) : summary(report),
    failed: outcome(report).failed,
  };
}

/** The end of a step for many clusters. */
export function fleetEnding(results: readonly ClusterResult[]): Ending {
  return {
    outputs: fleetOutputs(results),
    annotations: fleetAnnotations(results),
    summary: fleetSummary(results, summaryLimit),
    failed: fleetOutcome(results).failed,
  };
}
