// Echo services that lie, each in every number among two or three, to a first pin and to a check of what was pinned. What two services agree on is all that can be known: a lie that two tell alike is believed, and who says otherwise is named.
import type { EchoBehaviour } from '../../local-azure/kubernetes/cluster-view.ts';
import { allEchoUrls, type Bench } from '../integration/bench.ts';
import { on, runHere, type Ended } from '../integration/in-process.ts';
import { LocalAzureClient } from '../integration/local-azure-client.ts';
import { isWhole, tell } from './table.ts';

type Answer = NonNullable<NonNullable<EchoBehaviour['services']>[number]['answer']>;

const elsewhere = '192.0.2.66';
const [names, urls] = [['checkip', 'ipify', 'icanhazip'], allEchoUrls.split(' ')];

/** What comes of a lie: it is no answer; two liars agree on it; none agree; some rounds of it are true. */
type Kind = 'nothing' | 'alike' | 'unlike' | 'at times';

interface Lie {
  title: string;
  /** Of the liar of that number. */
  answer: (liar: number) => Answer;
  /** Several where curl and busybox take it differently. */
  kinds: Kind[];
}

const fixed = (title: string, answer: Answer, ...kinds: Kind[]): Lie => ({ title, answer: () => answer, kinds });
const redirect = (location: string): Answer => ({ status: 302, headers: { location }, body: '' });

const lies: Lie[] = [
  fixed('a wrong address', elsewhere, 'alike'),
  { title: 'another wrong address each', answer: (liar) => `192.0.2.${String(70 + liar)}`, kinds: ['unlike'] },
  {
    title: 'another wrong address at each request',
    answer: (liar) => Array.from({ length: 97 }, (_, index) => `198.18.${String(liar)}.${String(index)}`),
    kinds: ['unlike'],
  },
  fixed('the right address and a wrong one by turns', ['address', elsewhere, elsewhere], 'at times'),
  fixed('an address of IPv6', '2001:db8:bad::66', 'alike'),
  fixed('a private address', '10.1.2.3', 'nothing'),
  fixed('a private address of IPv6', 'fd00::66', 'nothing'),
  fixed('a mapped address', `::ffff:${elsewhere}`, 'nothing'),
  fixed('a mapped address in groups', '::ffff:c000:242', 'nothing'),
  fixed('a page', { body: `<html>${elsewhere}</html>`, headers: { 'content-type': 'text/html' } }, 'nothing'),
  fixed('a redirect to a page', redirect('http://portal.example/login'), 'nothing'),
  fixed('a redirect to itself', redirect('/'), 'nothing'),
  fixed('a redirect with an address', { status: 302, headers: { location: '/' }, body: elsewhere }, 'nothing', 'alike'),
  fixed('10 MB', { body: `${elsewhere}\n`.repeat(1024), times: 1024 }, 'nothing'),
  fixed('an answer without end', { body: `${elsewhere}\n`, times: 0 }, 'nothing'),
  fixed('a byte a second', { body: elsewhere, pause: 1000 }, 'nothing'),
  fixed('a compressed address', { body: elsewhere, gzip: true }, 'nothing'),
  fixed('garbage for a chunk', { body: elsewhere, garbled: true }, 'nothing', 'alike'),
  fixed('two addresses', `{address}\n${elsewhere}\n`, 'nothing'),
  fixed('an address with a text', `${elsewhere} is yours`, 'nothing'),
  fixed('the right address with status 500', { status: 500 }, 'nothing'),
  fixed('workflow commands and colours', `::error::${elsewhere}\n\u001b[31m##[error]${elsewhere}`, 'nothing'),
];

/** How many of how many services lie. */
const shares = [
  [1, 2],
  [1, 3],
  [2, 3],
  [3, 3],
] as const;
type Share = (typeof shares)[number];

/** What may be said of a cluster that leaves from where it should. */
function mayBe({ kinds }: Lie, [liars, all]: Share): string[] {
  const honest = all - liars;
  return kinds.flatMap((kind) => {
    if (honest >= 2) return ['pinned'];
    if (kind === 'at times') return liars >= 2 ? ['pinned', 'unverifiable', 'drifted'] : ['pinned', 'unverifiable'];
    return kind === 'alike' && liars >= 2 ? ['drifted'] : ['unverifiable'];
  });
}

interface Case {
  lie: Lie;
  share: Share;
}

function title({ lie, share: [liars, all] }: Case): string {
  return `${lie.title}, by ${String(liars)} of ${String(all)}`;
}

function behaviour({ lie, share: [liars, all] }: Case): EchoBehaviour {
  return {
    services: names
      .slice(0, all)
      .map((name, index) => (index < liars ? { name, answer: lie.answer(index) } : { name })),
  };
}

function inputsOf({ lie, share }: Case): Record<string, string> {
  const isSlow = lie.title === 'a byte a second';
  const isProof = mayBe(lie, share).includes('pinned') && !mayBe(lie, share).includes('unverifiable');
  return { 'echo-urls': urls.slice(0, share[1]).join(' '), timeout: isProof ? '90s' : isSlow ? '14s' : '5s' };
}

/** What is not as it must be. */
function wrongs(about: Case, run: Ended, mode: 'pin' | 'check'): string[] {
  const { lie, share } = about;
  const { verdict = '', findings = '', 'failure-reason': reason } = run.outputs;
  const found: string[] = [];
  const expect = (isTrue: boolean, words: string): void => {
    if (!isTrue) found.push(`${mode}: ${title(about)}: ${words}`);
  };
  const may = mayBe(lie, share);
  expect(may.includes(verdict), `${verdict || 'no verdict'} (${reason ?? ''}) where it may be ${may.join(' or ')}`);
  expect(verdict !== 'drifted' || share[0] > 1, 'drifted by one service’s lie');
  expect(
    run.failed === (verdict === 'drifted' || (mode === 'pin' && verdict !== 'pinned')),
    `failed ${String(run.failed)}`,
  );
  const liars = urls.slice(0, share[0]);
  const isFamily = /IPv6|mapped/.test(lie.title);
  if (verdict === 'unverifiable' && !/private|at times|turns|redirect/.test(lie.title) && !isFamily)
    expect(
      liars.some((url) => findings.includes(url)),
      'no liar is named',
    );
  return found;
}

/** Side by side, since runs mostly wait: each lane has a local Azure of its own. */
async function inLanes<Item>(items: readonly Item[], work: (bench: Bench, item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const lane = (): Promise<void> =>
    on('default', async (bench) => {
      for (const item of queue) await work(bench, item);
    });
  await Promise.all(Array.from({ length: Math.min(items.length, isWhole ? 8 : 2) }, lane));
}

/** Runs the action while echo services lie, of which it must have heard. */
async function runUnder(bench: Bench, echo: EchoBehaviour, inputs: Record<string, string>): Promise<Ended> {
  const before = (await bench.requests()).length;
  await bench.control('PUT', 'echo', echo);
  // New pods have heard nothing but lies.
  if (inputs.mode === 'check')
    await new LocalAzureClient(bench.azure).kubernetes('DELETE', '/api/v1/namespaces/aks-egress/pods');
  const run = await runHere(bench, inputs);
  const asked = (await bench.requests()).slice(before).filter(({ service }) => service === 'echo');
  expect(asked.length).toBeGreaterThan(0);
  return run;
}

async function pinUnder(bench: Bench, about: Case): Promise<Outcome> {
  await bench.control('POST', 'reset');
  const run = await runUnder(bench, behaviour(about), inputsOf(about));
  const switched = (await bench.writes()).some((write) => /^PUT .*\/managedClusters\//i.test(write));
  const early = run.outputs.verdict !== 'pinned' && switched && !about.lie.kinds.includes('at times');
  const found = wrongs(about, run, 'pin');
  return outcome(run, early ? [...found, `pin: ${title(about)}: switched without a baseline`] : found);
}

async function pinHonestly(bench: Bench, inputs: Record<string, string>): Promise<Ended> {
  await bench.control('POST', 'reset');
  const pinned = await runHere(bench, { ...inputs, timeout: '90s' });
  expect(pinned.outputs.verdict).toBe('pinned');
  return pinned;
}

async function checkUnder(bench: Bench, about: Case): Promise<Outcome> {
  const inputs = inputsOf(about);
  await pinHonestly(bench, inputs);
  const run = await runUnder(bench, behaviour(about), { ...inputs, mode: 'check' });
  return outcome(run, wrongs(about, run, 'check'));
}

interface Outcome {
  verdict: string;
  failures: string[];
}

function outcome({ outputs }: Ended, failures: string[]): Outcome {
  return { verdict: outputs.verdict ?? '', failures };
}

/** `pinned 2, unverifiable 6` */
function tally(outcomes: readonly Outcome[]): string {
  const counts = Map.groupBy(outcomes, ({ verdict }) => verdict);
  return [...counts].map(([verdict, those]) => `${verdict} ${String(those.length)}`).join(', ');
}

/** The few that say most: one liar of two stops a pin; two that lie alike are believed; what nobody can have seen is no drift, although all say it. */
const telling = [
  ['a wrong address', 1, 'pin'],
  ['a wrong address', 2, 'check'],
  ['a private address', 3, 'check'],
] as const;

const cases = lies.flatMap((lie) =>
  shares.flatMap((share) => (['pin', 'check'] as const).map((mode) => ({ lie, share, mode }))),
);
const tried = isWhole
  ? cases
  : cases.filter(({ lie, share: [liars, all], mode }) =>
      telling.some((one) => one[0] === lie.title && one[1] === liars && one[2] === mode && (liars !== 1 || all === 2)),
    );

test('echo services that lie never make a pin of what is none, nor one of them a drift', async () => {
  const outcomes = new Map<Lie, Outcome[]>();
  await inLanes(tried, async (bench, { mode, ...about }) => {
    const found = await (mode === 'pin' ? pinUnder : checkUnder)(bench, about);
    outcomes.set(about.lie, [...(outcomes.get(about.lie) ?? []), found]);
  });
  const rows = [...outcomes].map(([lie, those]) => ({
    ...{ area: 'Lies', fault: `echo services answer ${lie.title}`, times: those.length },
    ...{ outcome: tally(those), failures: those.flatMap(({ failures }) => failures) },
  }));
  told(rows);
});

/** Tells all rows, also after one that is not as it must be. */
function told(rows: readonly Parameters<typeof tell>[0][]): void {
  const errors: unknown[] = [];
  for (const row of rows) {
    try {
      tell(row);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join('\n'));
}

/** Pods leave from elsewhere, and these services say that it is the pinned address. */
async function hidden(bench: Bench, [liars, all]: Share): Promise<Outcome> {
  const inputs = { 'echo-urls': urls.slice(0, all).join(' '), timeout: '5s' };
  const pinned = await pinHonestly(bench, inputs);
  const answer = pinned.outputs['egress-ip'] ?? '';
  const services = names.slice(0, all).map((name, index) => (index < liars ? { name, answer } : { name }));
  const echo = { services, overrides: [{ address: elsewhere }] };
  const run = await runUnder(bench, echo, { ...inputs, mode: 'check' });
  const expected = liars > 1 ? 'pinned' : all - liars > 1 ? 'drifted' : 'unverifiable';
  const honest = urls.slice(liars, all);
  const isNamed = [...run.said, run.outputs.findings ?? ''].some((text) => honest.some((url) => text.includes(url)));
  const words = `the pinned address, by ${String(liars)} of ${String(all)}`;
  return outcome(run, [
    ...(run.outputs.verdict === expected ? [] : [`${words}: ${run.outputs.verdict ?? ''} instead of ${expected}`]),
    ...(isNamed || liars === all || expected === 'drifted' ? [] : [`${words}: nobody who says otherwise is named`]),
  ]);
}

test('a drift that echo services hide', async () => {
  const outcomes: Outcome[] = [];
  await inLanes(isWhole ? shares : shares.slice(0, 1), async (bench, share) => {
    outcomes.push(await hidden(bench, share));
  });
  tell({
    ...{ area: 'Lies', fault: 'echo services answer the pinned address where pods leave from elsewhere' },
    ...{ times: outcomes.length, outcome: tally(outcomes), failures: outcomes.flatMap(({ failures }) => failures) },
  });
});
