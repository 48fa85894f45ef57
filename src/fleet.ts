import { ipv4First } from './egress/addresses.ts';
import { matrixOf } from './egress/matrix.ts';
import { worstOf, type Verdict } from './egress/verdict.ts';
import type { Inputs } from './inputs.ts';
import { clusterOutputs, texts } from './outputs.ts';
import { newReport, outcome, type Report } from './report.ts';

/** What one of many clusters came to. */
export interface ClusterResult {
  /** What it is called in outputs, log and summary. */
  key: string;
  report: Report;
}

/** What it is called for people: `web (shop)`, with the first digits of the subscription before the group where its key has them. */
export function clusterTitle({ key, report }: ClusterResult): string {
  const [name = '', group = report.resourceGroup, ...subscription] = key.split('/').reverse();
  return `${name} (${[...subscription, group].join('/')})`;
}

type Names = Pick<Inputs, 'subscriptionId' | 'resourceGroup' | 'clusterName'>;

/**
 * The shortest name of each cluster that no other has: its own, or with its group, or with the first digits of its subscription, too.
 * A whole id may be masked, and the runner would drop all outputs in which a key holds it.
 */
export function clusterKeys(clusters: readonly Names[]): string[] {
  const names = clusters.map(({ subscriptionId, resourceGroup, clusterName }) => [
    clusterName,
    `${resourceGroup}/${clusterName}`,
    `${subscriptionId.slice(0, 8)}/${resourceGroup}/${clusterName}`,
    `${subscriptionId}/${resourceGroup}/${clusterName}`,
  ]);
  const count = (name: string): number =>
    names.flat().filter((other) => other.toLowerCase() === name.toLowerCase()).length;
  return names.map((candidates) => candidates.find((name) => count(name) === 1) ?? candidates[0] ?? '');
}

/**
 * The verdict of all clusters together: the worst. A cluster that a check could not look at is unverifiable in it,
 * so that nobody who goes by this output alone takes the others' verdict for its own.
 */
function fleetVerdict(results: readonly ClusterResult[]): Verdict | undefined {
  return worstOf(
    results.flatMap(
      ({ report: { verdict, error, mode } }) => verdict ?? (error && mode === 'check' ? 'unverifiable' : []),
    ),
  );
}

/** The end of a step of many clusters: it fails when any of them would fail it alone. What fails it is its reason: drift before errors, errors before doubt. */
export function fleetOutcome(results: readonly ClusterResult[]): { failed: boolean; reason: string } {
  const ends = results.map(({ report }) => outcome(report));
  const failed = ends.some((end) => end.failed);
  const errors = results.flatMap(({ report }) => report.error?.reason ?? []);
  if (errors.includes('cancelled')) return { failed, reason: 'cancelled' };
  // A cluster may have drifted and then given an error.
  const drifted = results.some(({ report }) => report.verdict === 'drifted' && report.failOn.includes('drifted'));
  if (drifted) return { failed, reason: 'drift' };
  const telling = ends.filter((end) => end.failed === failed).map((end) => end.reason);
  return { failed, reason: errors[0] ?? ['drift', 'unverifiable'].find((reason) => telling.includes(reason)) ?? '' };
}

/** The outputs of a step of many clusters: addresses and findings of all of them, and in `results` what each has. */
export function fleetOutputs(results: readonly ClusterResult[]): Record<string, string> {
  const values = results.map(({ key, report }) => clusterOutputs(report, key));
  const verdict = fleetVerdict(results);
  const union = (pick: (of: (typeof values)[number]) => string[]): string[] => [...new Set(values.flatMap(pick))];
  return texts({
    ...clusterOutputs(newReport()),
    'egress-ips': ipv4First(union((of) => of['egress-ips'])),
    'egress-cidrs': ipv4First(union((of) => of['egress-cidrs'])),
    'expected-egress-ips': union((of) => of['expected-egress-ips']),
    'observed-egress-ips': union((of) => of['observed-egress-ips']),
    'previous-egress-ips': union((of) => of['previous-egress-ips']),
    changed: values.some((of) => of.changed),
    verdict: verdict ?? '',
    drifted: verdict === 'drifted',
    'failure-reason': fleetOutcome(results).reason,
    findings: values.flatMap((of) => of.findings),
    results: Object.fromEntries(results.map(({ key, report }, index) => [key, resultOf(values[index], report)])),
    matrix: matrixOf([]),
  });
}

const anyGuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * Ids are left out: where one of them is a secret, the runner would drop the output with the results of all clusters.
 * Findings are in the list of all: with them a step that is given this in a variable would not start when some fifty clusters have drifted,
 * since Linux takes none above 128 KiB: https://man7.org/linux/man-pages/man2/execve.2.html
 */
function resultOf(values: object = {}, { error }: Report): Record<string, unknown> {
  const shown = Object.entries(values).filter(([name]) => name !== 'ip-id' && name !== 'findings');
  return { ...Object.fromEntries(shown), error: error ? error.message.replaceAll(anyGuid, '…') : null };
}
