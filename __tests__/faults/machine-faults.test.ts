// Whatever the metadata service of a virtual machine answers in place of a token: who is signed in by it is, or the run ends with words.
import type { FaultAction } from '../../local-azure/http/faults.ts';
import type { Bench } from '../integration/bench.ts';
import { on, runHere, type Ended } from '../integration/in-process.ts';
import { forgetMachine, nativeEnvironment } from '../integration/native.ts';
import { hastyClock } from './kubernetes.ts';
import { isWhole, tell } from './table.ts';

/** What is answered, and why a run ends where that stays. Where nothing of use answers, the machine may have no identity. */
interface Kind {
  name: string;
  do: FaultAction;
  ever: string;
  isOvercome?: boolean;
}

const refused = (status: number, error: string): FaultAction => ({
  status,
  body: { error, error_description: `${error}, says the service` },
});

const kinds: readonly Kind[] = [
  // Source: https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#error-handling
  { name: '429', do: refused(429, 'too_many_requests'), ever: 'azure' },
  { name: '500', do: refused(500, 'unknown'), ever: 'azure' },
  { name: '503, empty', do: { status: 503 }, ever: 'azure' },
  { name: '410', do: refused(410, 'gone'), ever: 'azure' },
  { name: '404', do: refused(404, 'not_found'), ever: 'auth' },
  { name: '400', do: refused(400, 'invalid_resource'), ever: 'auth', isOvercome: false },
  { name: 'connection reset', do: 'reset', ever: 'auth' },
  { name: '200, a page', do: { status: 200, body: '<html>Sign in to the Wi-Fi</html>' }, ever: 'azure' },
  { name: 'silence', do: 'hold', ever: 'timeout', isOvercome: false },
];
const short = ['429', '400'];

/** How many times as fast time runs. The SDK has a time of its own, and asks for some fifteen seconds: less than half a minute, which is what is left to sign in. */
const haste = 4;

const host = 'AZURE_POD_IDENTITY_AUTHORITY_HOST';
const clientId = '33333333-3333-4333-8333-333333333333';
const tokens = { service: 'imds', url: '/oauth2/token' } as const;

/** Requests of a sign-in that fails: those of the policy, or those of the SDK, and one that asks whether anything answers. */
const mostAsked = 6;

type Signed = Ended & { asked: number };

/** Lists clusters on that machine, where the service answers otherwise than it should. */
async function discover(bench: Bench, kind: Kind, nth?: number): Promise<Signed> {
  forgetMachine();
  const since = (await bench.requests()).length;
  await bench.control('PUT', 'faults', [{ match: tokens, when: 'before', do: kind.do, ...(nth ? { nth } : {}) }]);
  const { AZURE_RESOURCE_MANAGER_ENDPOINT, AZURE_AUTHORITY_HOST } = bench.azure.environment;
  const ended = await runHere(
    bench,
    { mode: 'discover', 'client-id': clientId },
    { environment: { AZURE_RESOURCE_MANAGER_ENDPOINT, AZURE_AUTHORITY_HOST }, clock: hastyClock(haste) },
  );
  await bench.control('PUT', 'faults', []);
  const asked = (await bench.requests()).slice(since).filter(({ service }) => service === 'imds').length;
  return { ...ended, asked };
}

/** What is not as it must be with a run that the fault kept from signing in. */
function afterEver({ failed, outputs, annotations, asked }: Signed, ever: string): string[] {
  const text = annotations.map(({ message }) => message).join('\n');
  return [
    ...(failed && outputs['failure-reason'] === ever ? [] : [`reason ${outputs['failure-reason'] ?? ''}: ${text}`]),
    ...(asked <= mostAsked ? [] : [`${String(asked)} requests`]),
    ...(/\nNext: \S/.test(text) && !text.includes('Headers') ? [] : [`words ${text}`]),
  ];
}

test('what fails at the metadata service of a machine is overcome, or told', async () => {
  const failures: string[] = [];
  const mine = kinds.filter(({ name }) => isWhole || short.includes(name));
  await on('managed-identity', async (bench) => {
    nativeEnvironment[host] = bench.azure.environment[host];
    for (const kind of mine) {
      const { isOvercome = true, ever, name } = kind;
      const once = await discover(bench, kind, 1);
      if (once.failed === isOvercome) failures.push(`${name} once: ${once.said.join(' ')}`);
      const wrong = afterEver(await discover(bench, kind), ever);
      failures.push(...wrong.map((words) => `${name} for ever: ${words}`));
    }
    Reflect.deleteProperty(nativeEnvironment, host);
  });
  const overcome = mine.filter(({ isOvercome = true }) => isOvercome).length;
  tell({
    ...{ area: 'Sign-in', fault: 'a machine’s metadata service', times: 2 * mine.length, failures },
    outcome: `once: overcome ${String(overcome)} of ${String(mine.length)}; for ever: ended with words ${String(mine.length)} of ${String(mine.length)}`,
  });
});
