import type { GroupEvidence } from './evidence.ts';
import { isAnywhere } from './expectation.ts';
import type { Finding } from './findings/finding.ts';

/** Worst first: the cluster's verdict is the worst of its groups'. */
const order = ['drifted', 'unverifiable', 'as-expected', 'pinned'] as const;
export type Verdict = (typeof order)[number];

export interface GroupVerdict extends GroupEvidence {
  verdict: Verdict;
}

/**
 * What sufficient evidence shows: `pinned` where the expected addresses are the pinned set, else `as-expected`;
 * `unverifiable` where nothing tells which addresses to expect.
 */
export type GoodVerdict = Exclude<Verdict, 'drifted'>;

/** The verdict of each node group. What a group that may leave from anywhere shows proves nothing. */
export function judgeGroups(evidence: readonly GroupEvidence[], good: GoodVerdict): GroupVerdict[] {
  return evidence.map((group) => {
    const sufficient = isAnywhere(group.expected) ? 'unverifiable' : good;
    const verdicts = { sufficient, wrong: 'drifted', open: 'unverifiable' } as const;
    return { ...group, verdict: verdicts[group.outcome] };
  });
}

/** The cluster's verdict: drift found elsewhere counts as drift, and no groups at all prove nothing. */
export function worst(groups: readonly GroupVerdict[], findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'drift')) return 'drifted';
  return worstOf(groups.map((group) => group.verdict)) ?? 'unverifiable';
}

/** The worst of some verdicts. */
export function worstOf(verdicts: readonly Verdict[]): Verdict | undefined {
  return order.find((verdict) => verdicts.includes(verdict));
}
