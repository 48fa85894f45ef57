import type { GroupEvidence } from '../../src/egress/evidence.ts';
import type { Finding } from '../../src/egress/findings/finding.ts';
import { judgeGroups, worst, type GroupVerdict, type Verdict } from '../../src/egress/verdict.ts';

const evidence = (outcome: GroupEvidence['outcome']): GroupEvidence => ({
  group: outcome,
  family: 'IPv4',
  pastProxy: undefined,
  outcome,
  sightings: [],
  convinced: 0,
  wrongStreak: 0,
  dissent: [],
  hopeless: false,
  obstacles: [],
  expected: [],
});

const group = (verdict: Verdict): GroupVerdict => ({ ...evidence('open'), verdict });

const finding = (severity: Finding['severity']): Finding => ({
  id: 'service-sync-failed',
  severity,
  subject: '',
  expected: '',
  actual: '',
  remedy: '',
});

test.each(['pinned', 'as-expected'] as const)('sufficient evidence shows %s', (good) => {
  const groups = judgeGroups([evidence('sufficient'), evidence('wrong'), evidence('open')], good);
  expect(groups.map(({ verdict }) => verdict)).toEqual([good, 'drifted', 'unverifiable']);
});

test('a group that may leave from anywhere proves nothing', () => {
  const [anywhere] = judgeGroups([{ ...evidence('sufficient'), expected: ['0.0.0.0/0'] }], 'as-expected');
  expect(anywhere?.verdict).toBe('unverifiable');
});

test.each<[Verdict, Verdict[]]>([
  ['pinned', ['pinned', 'pinned']],
  ['as-expected', ['pinned', 'as-expected']],
  ['unverifiable', ['pinned', 'unverifiable', 'as-expected']],
  ['drifted', ['unverifiable', 'pinned', 'drifted']],
  ['unverifiable', []],
])('the cluster is %s when its groups are %j', (verdict, groups) => {
  expect(worst(groups.map(group), [])).toBe(verdict);
});

test('drift found elsewhere moves the verdict, advice does not', () => {
  expect(worst([group('pinned')], [finding('advice'), finding('drift')])).toBe('drifted');
  expect(worst([group('pinned')], [finding('advice')])).toBe('pinned');
});
