import { clusterTitle, type ClusterResult } from './fleet.ts';
import { codes, markdown, table, toldOnce } from './markdown.ts';
import { decisive, type Discovery, type Report } from './report.ts';
import { headlines, summary } from './summary.ts';
import { count } from './words.ts';

/** What a cluster came to, in the words and with the sign that a reader sees first. Worst first. */
const states = [
  'drifted',
  'failed',
  'unverifiable',
  'would change',
  'as expected',
  'pinned',
  'nothing to change',
] as const;
type State = (typeof states)[number];

function stateOf({ verdict, error, mode, changed }: Report): State {
  if (verdict === 'drifted') return verdict;
  if (error) return 'failed';
  if (mode === 'plan' || verdict === undefined) return changed ? 'would change' : 'nothing to change';
  return verdict === 'as-expected' ? 'as expected' : verdict;
}

function signOf({ error, verdict, changed }: Report): string {
  if (error) return '❌';
  return verdict ? headlines[verdict][0] : changed ? '📋' : '✅';
}

/** `drifted`, or `failed (permission)` */
export function stateWords(report: Report): string {
  const state = stateOf(report);
  return report.error ? `${state === 'failed' ? state : `${state}, failed`} (${report.error.reason})` : state;
}

/** The results, the worst first; otherwise in the order in which the workflow names them. */
export function worstFirst(results: readonly ClusterResult[]): ClusterResult[] {
  const rank = ({ report }: ClusterResult): number => states.indexOf(stateOf(report));
  return [...results].sort((left, right) => rank(left) - rank(right));
}

/** `12 clusters: 2 drifted, 1 failed, 9 pinned.` */
export function fleetConclusion(results: readonly ClusterResult[]): string {
  const counts = states.flatMap((state) => {
    const number = results.filter(({ report }) => stateOf(report) === state).length;
    return number === 0 ? [] : [`${String(number)} ${state}`];
  });
  return `${count(results.length, 'cluster')}: ${counts.join(', ')}.`;
}

/** The job summary of many clusters: a table with the worst first, then each cluster's own summary, folded, as far as GitHub takes them. */
export function fleetSummary(results: readonly ClusterResult[], limit: number): string {
  const sorted = worstFirst(results);
  const [worst] = sorted;
  const next = toldOnce(sorted.map(({ report }) => markdown(nextOf(report)) || '–'));
  const rows = sorted.map((result, index) => [
    markdown(clusterTitle(result)),
    ...cells(result.report),
    next[index] ?? '',
  ]);
  const head = [
    `## ${worst ? signOf(worst.report) : ''} Egress of ${fleetConclusion(results).replace(/\.$/, '')}`,
    table(['cluster', 'verdict', 'addresses', 'findings', 'what to do first'], rows),
  ].join('\n\n');
  return `${[head, ...details(sorted, limit - Buffer.byteLength(head))].join('\n\n')}\n`;
}

function cells(report: Report): string[] {
  return [`${signOf(report)}&nbsp;${stateWords(report)}`, codes(addressesOf(report)) || '–', findingCounts(report)];
}

/** Where the cluster is seen to leave from, else where it should. */
function addressesOf({ groups, expected }: Report): string[] {
  const seen = groups.flatMap((group) => group.sightings.map(({ address }) => address));
  return [...new Set(seen.length > 0 ? seen : expected)];
}

function findingCounts({ findings }: Report): string {
  const drift = findings.filter(({ severity }) => severity === 'drift').length;
  const parts = [
    ...(drift > 0 ? [`${String(drift)} drift`] : []),
    ...(findings.length > drift ? [`${String(findings.length - drift)} advice`] : []),
  ];
  return parts.join(', ') || '–';
}

function nextOf(report: Report): string {
  const { error, verdict, mode, changed } = report;
  if (error) return error.next ?? error.message;
  if (mode === 'plan') return changed ? 'mode: pin' : '';
  return verdict === 'drifted' || verdict === 'unverifiable' ? (decisive(report)[0]?.remedy ?? '') : '';
}

/** Room for the word that some are left out. */
const reserve = 200;

function details(sorted: readonly ClusterResult[], room: number): string[] {
  const shown: string[] = [];
  let left = room - reserve;
  for (const result of sorted) {
    const title = `${markdown(clusterTitle(result))}: ${stateWords(result.report)}`;
    const detail = `<details><summary>${title}</summary>\n\n${quoted(summary(result.report))}\n</details>`;
    left -= Buffer.byteLength(detail) + 2;
    if (left < 0)
      return [
        ...shown,
        `Details of ${count(sorted.length - shown.length, 'more cluster')} are left out: GitHub takes no longer summary.`,
      ];
    shown.push(detail);
  }
  return shown;
}

/** GitHub makes no alert of a quote within something else: https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function quoted(markdownText: string): string {
  return markdownText.replaceAll(/^> \[![A-Z]+\]\n/gm, '');
}

/** The job summary of `discover`. */
export function discoverySummary({ clusters, filters }: Discovery): string {
  const rows = clusters.map((cluster) => [markdown(cluster['cluster-name']), markdown(cluster['resource-group'])]);
  const title = `## 🔎 ${count(clusters.length, 'cluster')} (${markdown(filters)})`;
  return `${[title, ...(rows.length > 0 ? [table(['cluster', 'resource group'], rows)] : [])].join('\n\n')}\n`;
}
