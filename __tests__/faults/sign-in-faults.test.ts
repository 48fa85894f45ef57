// Whatever those who vouch for a run answer in place of a token: GitHub's OIDC endpoint and Entra, at each of their requests.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type { FaultAction } from '../../local-azure/http/faults.ts';
import type { LoggedRequest } from '../../local-azure/http/request-log.ts';
import type { Bench } from '../integration/bench.ts';
import { CountingClock, on, runHere, type Ended } from '../integration/in-process.ts';
import { load, nativeEnvironment } from '../integration/native.ts';
import { isWhole, tell } from './table.ts';

const area = 'Sign-in';
const folder = mkdtempSync(join(tmpdir(), 'sign-in-faults-'));

/** The requests of a sign-in, as faults and the log name them. */
const places = {
  'GitHub’s OIDC endpoint': { service: 'oidc', method: 'GET', url: 'audience=' },
  'Entra’s configuration': { service: 'entra', method: 'GET', url: 'openid-configuration' },
  'Entra’s token endpoint': { service: 'entra', method: 'POST', url: '/token' },
} as const;
type Place = keyof typeof places;

const refusal = (code: number, error = 'invalid_client'): FaultAction => ({
  status: 400,
  body: { error, error_description: `AADSTS${String(code)}: So it is. Trace ID: t`, error_codes: [code] },
});

/** What is answered; why a run ends where that stays; whether it is overcome where it happens once. */
interface Kind {
  name: string;
  do: FaultAction;
  ever: string | Partial<Record<Place, string>>;
  isOvercome?: boolean;
  only?: Place;
}

const token: Place = 'Entra’s token endpoint';
const gitHub: Place = 'GitHub’s OIDC endpoint';
const [azure, timeout] = [{ [gitHub]: 'auth' }, { [gitHub]: 'timeout' }].map((ofGitHub, index) => ({
  'Entra’s configuration': ['azure', 'timeout'][index] ?? '',
  [token]: ['azure', 'timeout'][index] ?? '',
  ...ofGitHub,
})) as [Partial<Record<Place, string>>, Partial<Record<Place, string>>];

const kinds: readonly Kind[] = [
  { name: '429', do: { status: 429 }, ever: azure },
  { name: '429, Retry-After', do: { status: 429, headers: { 'retry-after': '7' } }, ever: azure },
  { name: '500, text', do: { status: 500, body: 'Sorry.' }, ever: azure },
  { name: '503, empty', do: { status: 503 }, ever: azure },
  { name: 'connection reset', do: 'reset', ever: azure },
  // Of an answer that breaks off the toolkit awaits the end for ever.
  { name: 'answer that breaks off', do: 'truncate', ever: { ...azure, [gitHub]: 'timeout' } },
  { name: 'silence', do: 'hold', ever: timeout },
  { name: '200, a page', do: { status: 200, body: '<html>Sign in to the Wi-Fi</html>' }, ever: azure },
  { name: 'busy (AADSTS90033)', do: refusal(90033, 'temporarily_unavailable'), ever: azure, only: token },
  { name: 'too often (AADSTS50196)', do: refusal(50196), ever: azure, only: token },
  { name: 'assertion too old (AADSTS700024)', do: refusal(700024), ever: 'auth', only: token },
  ...[7000215, 700016, 700213, 7000222, 53003].map((code): Kind => ({
    ...{ name: `refusal (AADSTS${String(code)})`, do: refusal(code), ever: 'auth' },
    ...{ only: token, isOvercome: false },
  })),
  {
    name: '200 without a token',
    do: { status: 200, body: { token_type: 'Bearer' } },
    ever: 'auth',
    only: token,
    isOvercome: false,
  },
  { name: '403', do: { status: 403, body: { message: 'no' } }, ever: 'auth', only: gitHub, isOvercome: false },
];

/** The telling ones for `npm test`, each at one request. */
const short: readonly (readonly [string, Place])[] = [
  ['500, text', gitHub],
  ['connection reset', 'Entra’s configuration'],
  ['429, Retry-After', token],
  ['busy (AADSTS90033)', token],
  ['refusal (AADSTS7000215)', token],
  ['silence', token],
];

const cases = kinds
  .flatMap((kind) => (kind.only ? [kind.only] : (Object.keys(places) as Place[])).map((place) => ({ kind, place })))
  .filter(({ kind, place }) => isWhole || short.some(([name, where]) => name === kind.name && where === place));

/** Limits of time are short, or a server that keeps silent would be waited for. */
class HurriedClock extends CountingClock {
  override timeout = (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds / 20);
}

const { getIDToken } = (await load('@actions/core')) as typeof import('@actions/core');
const { stdout } = runInThisContext('process') as typeof process;
const write = stdout.write.bind(stdout);
beforeAll(() => {
  // The toolkit prints commands.
  stdout.write = (text) => String(text).startsWith('::') || write(text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  stdout.write = write;
  for (const name of oidcNames) Reflect.deleteProperty(nativeEnvironment, name);
});

const oidcNames = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

interface Signed extends Ended {
  /** What signing in asked. */
  asked: LoggedRequest[];
}

/** Lists clusters, with GitHub's own toolkit asking for the OIDC token. */
async function discover(bench: Bench, faults: readonly { do: FaultAction; nth?: number }[]): Promise<Signed> {
  const since = (await bench.requests()).length;
  const isSilent = faults.some((fault) => fault.do === 'hold' || fault.do === 'truncate');
  const clock = isSilent ? new HurriedClock() : new CountingClock();
  await bench.control('PUT', 'faults', faults);
  const ended = await runHere(
    bench,
    { mode: 'discover' },
    {
      clock,
      requestAssertion: (audience) => {
        for (const name of oidcNames) nativeEnvironment[name] = bench.azure.environment[name];
        return getIDToken(audience);
      },
    },
  );
  await bench.control('PUT', 'faults', []);
  const asked = (await bench.requestsOfAction(since)).filter(({ service }) => ['oidc', 'entra'].includes(service));
  return { ...ended, asked, slept: clock.slept };
}

/** Requests by the place where the fault is. */
function at({ asked }: Signed, place: Place): LoggedRequest[] {
  const { service, method, url } = places[place];
  return asked.filter(
    (request) => request.service === service && request.method === method && request.url.includes(url),
  );
}

/** What is not as it must be with a run that met a fault once. */
function afterOnce(run: Signed, { isOvercome = true, ever }: Kind, place: Place): string[] {
  const made = at(run, place).length;
  return [
    ...(run.failed === isOvercome ? [`failed: ${String(run.failed)}, ${run.said.join(' ')}`] : []),
    ...(isOvercome || run.outputs['failure-reason'] === ever ? [] : [`reason ${run.outputs['failure-reason'] ?? ''}`]),
    ...(made === (isOvercome ? 2 : 1) ? [] : [`${String(made)} requests`]),
    ...(run.slept <= 10_000 ? [] : [`slept ${String(run.slept)}`]),
  ];
}

/** What is not as it must be with a run that the fault kept from signing in. */
function afterEver(run: Signed, { ever }: Kind, place: Place): string[] {
  const reason = typeof ever === 'string' ? ever : ever[place];
  const made = at(run, place).length;
  const text = run.annotations.map(({ message }) => message).join('\n');
  return [
    ...(run.failed && run.outputs['failure-reason'] === reason
      ? []
      : [`reason ${run.outputs['failure-reason'] ?? ''}: ${text}`]),
    // Five by the policy; what the toolkit has asked eleven times is over then.
    ...(made >= 1 && made <= (place === gitHub ? 11 : 5) ? [] : [`${String(made)} requests`]),
    ...(run.slept <= 120_000 ? [] : [`slept ${String(run.slept)}`]),
    ...(/\nNext: \S/.test(text) ? [] : [`no next step: ${text}`]),
    ...(run.outputs.changed === 'false' ? [] : ['it says that something was changed']),
  ];
}

async function runCases(lane: readonly (typeof cases)[number][], failures: string[]): Promise<void> {
  await on('default', async (bench) => {
    for (const { kind, place } of lane) {
      const fault = { match: places[place], when: kind.do === 'truncate' ? 'after' : 'before', do: kind.do };
      const note = (times: string, found: string[]): void => {
        failures.push(...found.map((what) => `${kind.name} at ${place}, ${times}: ${what}`));
      };
      note('once', afterOnce(await discover(bench, [{ ...fault, nth: 1 }]), kind, place));
      note('for ever', afterEver(await discover(bench, [fault]), kind, place));
    }
  });
}

test.each(Object.keys(places) as Place[])('what fails at %s is overcome, or told', async (place) => {
  const mine = cases.filter((each) => each.place === place);
  const failures: string[] = [];
  const lanes = isWhole ? 4 : 2;
  const laneOf = (index: number): typeof cases => mine.filter((_, at) => at % lanes === index);
  await Promise.all(
    Array.from({ length: lanes }, (_, index) => laneOf(index))
      .filter(({ length }) => length > 0)
      .map((lane) => runCases(lane, failures)),
  );
  const once = mine.filter(({ kind }) => kind.isOvercome ?? true).length;
  tell({
    ...{ area, fault: place, times: 2 * mine.length, failures },
    outcome: `once: overcome ${String(once)}, refused at once ${String(mine.length - once)}; for ever: ended with words ${String(mine.length)} of ${String(mine.length)}`,
  });
});

/** As Resource Manager refuses a token. */
const unauthorized = (code: string): FaultAction => ({ status: 401, body: { error: { code, message: 'No.' } } });
const arm = { service: 'arm' } as const;

/** A first pin on a local Azure that starts over, with faults in it. */
async function pin(bench: Bench, faults: readonly object[]): Promise<Signed & { arm: number }> {
  await bench.azure.reset();
  await bench.control('PUT', 'faults', faults);
  const ended = await runHere(bench);
  await bench.control('PUT', 'faults', []);
  const requests = await bench.requestsOfAction();
  const asked = requests.filter(({ service, method }) => service === 'entra' && method === 'POST');
  return { ...ended, asked, arm: requests.filter(({ service }) => service === 'arm').length };
}

/** Pins on several local Azures side by side, each at its share of the points. */
async function pinAt(points: readonly number[], look: (bench: Bench, nth: number) => Promise<void>): Promise<void> {
  const lanes = Math.min(points.length, 4);
  const laneOf = (lane: number): number[] => points.filter((_, index) => index % lanes === lane);
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      on('default', async (bench) => {
        for (const nth of laneOf(lane)) await look(bench, nth);
      }),
    ),
  );
}

/** Requests to Resource Manager of a first pin; in `npm test` one in the middle. */
let points = [15];
beforeAll(async () => {
  if (!isWhole) return;
  await on('default', async (bench) => {
    const { arm: count, failed } = await pin(bench, []);
    expect(failed).toBe(false);
    points = Array.from({ length: count }, (_, index) => index + 1);
  });
});

test('a token that expires mid-run is renewed once, and the run goes on', async () => {
  const failures: string[] = [];
  await pinAt(points, async (bench, nth) => {
    const run = await pin(bench, [{ match: arm, nth, when: 'before', do: unauthorized('ExpiredAuthenticationToken') }]);
    const { verdict = '' } = run.outputs;
    if (verdict !== 'pinned' || run.asked.length !== 2)
      failures.push(`request ${String(nth)}: ${verdict}, ${String(run.asked.length)} tokens, ${run.said.join(' ')}`);
  });
  const count = `${String(points.length - failures.length)} of ${String(points.length)}`;
  tell({ area, fault: 'token expired mid-run', times: points.length, outcome: `pinned ${count}`, failures });
});

test('a token that is revoked mid-run ends it, bounded, and the next run completes it', async () => {
  const failures: string[] = [];
  await pinAt(points, async (bench, nth) => {
    const fault = { match: arm, from: nth, when: 'before', do: unauthorized('InvalidAuthenticationToken') };
    const run = await pin(bench, [fault]);
    const isBounded = run.asked.length <= 6 && run.arm <= nth + 12;
    const words = run.annotations.map(({ message }) => message).join(' ');
    if (run.outputs['failure-reason'] !== 'auth' || !isBounded || !words.includes('Next: '))
      failures.push(`from ${String(nth)}: ${String(run.asked.length)} tokens, ${String(run.arm)} requests, ${words}`);
    const next = await runHere(bench);
    if (next.outputs.verdict !== 'pinned') failures.push(`from ${String(nth)}, next run: ${next.said.join(' ')}`);
  });
  const outcome = `auth, and the next run pinned: ${String(points.length - failures.length)} of ${String(points.length)}`;
  tell({ area, fault: 'token revoked mid-run', times: points.length, outcome, failures });
});

test('tokens and assertions that live for seconds are renewed as often as they are needed', async () => {
  const failures: string[] = [];
  const scenario = join(folder, 'short.yaml');
  writeFileSync(scenario, 'extends: default\ntokenLifetime: 40\nassertionLifetime: 2\n');
  await on(scenario, async (bench) => {
    const run = await runHere(bench);
    const asked = (await bench.requestsOfAction()).filter(({ service }) => service === 'oidc').length;
    if (run.outputs.verdict !== 'pinned' || asked < 3) failures.push(`${String(asked)} tokens, ${run.said.join(' ')}`);
  });
  tell({ area, fault: 'tokens of 40 s, assertions of 2 s', times: 1, outcome: 'pinned', failures });
});

test('a token of another audience or tenant is not worked with', async () => {
  const failures: string[] = [];
  const other = (claims: object): FaultAction => ({
    status: 200,
    body: {
      ...{ token_type: 'Bearer', expires_in: 3599 },
      access_token: `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`,
    },
  });
  await on('default', async (bench) => {
    const { AZURE_TENANT_ID: tid } = bench.azure.environment;
    for (const claims of [{ tid: 'another' }, { tid, aud: 'https://graph.microsoft.com' }]) {
      const run = await discover(bench, [{ ...{ match: places[token], when: 'before' }, do: other(claims) }]);
      const reason = run.outputs['failure-reason'] ?? '';
      if (reason !== 'auth' || at(run, token).length > 2)
        failures.push(`${JSON.stringify(claims)}: ${reason}, ${run.said.join(' ')}`);
    }
  });
  tell({ area, fault: 'token of another tenant, or audience', times: 2, outcome: 'refused 2 of 2', failures });
});
