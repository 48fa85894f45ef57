import type { Finding, FindingId } from './egress/findings/finding.ts';
import type { Timeline } from './egress/history.ts';
import type { FoundCluster } from './egress/matrix.ts';
import type { EgressPath } from './egress/paths/path.ts';
import type { GroupVerdict, Verdict } from './egress/verdict.ts';
import type { ActionError } from './errors.ts';
import type { InfrastructureCode } from './egress/infrastructure-code.ts';
import type { Capacity } from './egress/capacity.ts';
import type { FailOn, Mode } from './inputs.ts';

/** One IP of the pinned set as it is reported. */
export interface ReportedIp {
  id: string;
  name: string;
  resourceGroup: string;
  address: string | undefined;
  /** The prefix that it was drawn from. */
  prefixId: string | undefined;
  /** Its range; undefined where there is none, or it could not be read. */
  prefixCidr?: string | undefined;
}

/** What partners who allow by address must do. */
export interface AllowList {
  add: string[];
  remove: string[];
  /** When traffic moved; null while it has not. */
  switchedAt: string | null;
}

/** What a `plan` says beside its steps. */
export interface PlanReport {
  code: InfrastructureCode;
  /** SNAT ports of the load balancer; undefined where nothing leaves by one. */
  capacity: Capacity | undefined;
}

/** What `discover` found, and by what. */
export interface Discovery {
  clusters: FoundCluster[];
  filters: string;
}

/** Everything a run has found out and done until now. It is filled as the run goes, so that a failure reports what was known. */
export interface Report {
  mode: Mode | undefined;
  clusterName: string;
  /** The static egress gateway whose pods are looked at, in words; empty where it is the cluster's own egress. */
  gateway: string;
  resourceGroup: string;
  nodeResourceGroup: string;
  outboundType: string;
  ips: ReportedIp[];
  created: boolean;
  changed: boolean;
  verdict: Verdict | undefined;
  failOn: readonly FailOn[];
  /** Addresses that the cluster left from before the change, by Azure. */
  previous: string[];
  /** Addresses and CIDRs that it is expected to leave from. */
  expected: string[];
  groups: GroupVerdict[];
  /** How each node group leaves, in words. */
  paths: Pick<EgressPath, 'group' | 'title'>[];
  /** Node groups that the workflow leaves out. */
  skipped: string[];
  baseline: Record<string, string[]>;
  /** From where pods left since their logs begin. */
  timelines: Timeline[];
  findings: Finding[];
  allowList: AllowList;
  planDigest: string;
  plan: PlanReport | undefined;
  discovery: Discovery | undefined;
  /** What was done, or in `plan` would be done, in order. */
  steps: string[];
  /** What Azure was asked for and may go on with, where nobody waits for it any more. */
  unfinished: string[];
  /** The cluster was reached by commands that Azure runs in it. */
  byCommands: boolean;
  /** Why a run ended before the switch without an error. */
  stopped: string;
  error: ActionError | undefined;
}

export function newReport(): Report {
  return {
    mode: undefined,
    clusterName: '',
    gateway: '',
    resourceGroup: '',
    nodeResourceGroup: '',
    outboundType: '',
    ips: [],
    created: false,
    changed: false,
    verdict: undefined,
    failOn: [],
    previous: [],
    expected: [],
    groups: [],
    paths: [],
    skipped: [],
    baseline: {},
    timelines: [],
    findings: [],
    allowList: { add: [], remove: [], switchedAt: null },
    planDigest: '',
    plan: undefined,
    discovery: undefined,
    steps: [],
    unfinished: [],
    byCommands: false,
    stopped: '',
    error: undefined,
  };
}

/** The end of the step by the verdict and what `fail-on` names. An error always fails it. */
export function outcome(report: Report): { failed: boolean; reason: string } {
  if (report.error) return { failed: true, reason: report.error.reason };
  if (report.verdict === 'drifted') return { failed: report.failOn.includes('drifted'), reason: 'drift' };
  if (report.verdict === 'unverifiable')
    return { failed: report.failOn.includes('unverifiable'), reason: 'unverifiable' };
  return { failed: false, reason: '' };
}

/** Findings that tell why nothing was proved. */
const obstacles: readonly FindingId[] = [
  'not-verified',
  'cluster-stopped',
  'cluster-busy',
  'expectation-unknown',
  'deployment-missing',
  'deployment-not-ready',
  'pools-not-covered',
  'echo-services-disagree',
  'no-fresh-observation',
];

/** The findings that made a bad verdict what it is. */
export function decisive({ verdict, findings }: Report): Finding[] {
  const drift = findings.filter(({ severity }) => severity === 'drift');
  return verdict === 'drifted' ? drift : findings.filter(({ id }) => obstacles.includes(id));
}
