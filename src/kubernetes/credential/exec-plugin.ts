import { ActionError, messageOf } from '../../errors.ts';
import { list, object, parseObject, text, type Json } from '../../json.ts';
import { harmless } from '../../log.ts';
import type { Execution } from '../../execute.ts';
import { isSendable, maskAll, type Credential, type CredentialHost, type Proof } from './credential.ts';
import { isKubelogin, optionOf } from './entra.ts';
import type { KubeContext } from './kubeconfig.ts';
import type { Origin } from './user.ts';

/** Milliseconds after which a plugin is given up: it waits for a person. */
const timeLimit = 90_000;
/** Milliseconds before its end at which a credential is renewed. */
const margin = 60_000;
/** So many lines of what a plugin says are shown. */
const shownLines = 8;
/** Characters of a line that are shown; words are shown whole or not at all, as half a token looks like nothing that is masked. */
const longestLine = 300;

interface Held {
  proof: Proof;
  /** Milliseconds since 1970; Infinity where the plugin does not say it. */
  expires: number;
}

/**
 * Signs in by the program that a kubeconfig names, as kubectl does.
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
 */
export function execCredential(context: KubeContext, origin: Origin, host: CredentialHost): Credential {
  refuseInteractive(context, origin, host);
  refuseUnrunnable(context, origin);
  let held: Held | undefined;
  let running: Promise<Held> | undefined;
  const renew = async (): Promise<Proof> => {
    running ??= runPlugin(context, origin, host).finally(() => (running = undefined));
    held = await running;
    return held.proof;
  };
  const isFresh = ({ expires }: Held): boolean => expires - margin > host.clock.now().getTime();
  return {
    title: `by ${origin.name}, context ${context.name}, with ${text(object(context.user.exec).command)}`,
    advice: origin.advice,
    present: () => (held && isFresh(held) ? Promise.resolve(held.proof) : renew()),
    renew,
  };
}

/** Ways of kubelogin that wait for a person: https://azure.github.io/kubelogin/concepts/login-modes.html */
const interactiveLogins = ['devicecode', 'interactive'];

/** Nobody sits at a runner. What kubelogin finds in the environment counts more than its arguments. */
function refuseInteractive(context: KubeContext, origin: Origin, { environment }: CredentialHost): void {
  const exec = object(context.user.exec);
  const given = pluginVariables(exec).AAD_LOGIN_METHOD ?? environment.AAD_LOGIN_METHOD;
  const login = given ?? optionOf(list(exec.args).map(text), ['--login', '-l']) ?? 'devicecode';
  const isLogin = isKubelogin(context.user) && interactiveLogins.includes(login);
  if (!isLogin && exec.interactiveMode !== 'Always') return;
  const how = isLogin ? `kubelogin by ${login}` : text(exec.command);
  throw new ActionError(
    'input',
    `The user of context ${context.name} of ${origin.name} signs in by ${how}, which waits for a person.`,
    {
      next: `${isLogin ? 'Convert it before this step: kubelogin convert-kubeconfig -l azurecli (or workloadidentity, spn, msi). Or do without it. ' : ''}${origin.advice}`,
    },
  );
}

/** Of a NUL byte Node's error would quote all that stands around it, in a form that no mask knows; the toolkit takes a quote for the end of the command. */
function refuseUnrunnable(context: KubeContext, { name, advice }: Origin): void {
  const exec = object(context.user.exec);
  const texts = [...list(exec.args).map(text), ...Object.entries(pluginVariables(exec)).flat()];
  if (!/["\0]|\\$/.test(text(exec.command)) && !texts.some((given) => given.includes('\0'))) return;
  throw new ActionError(
    'input',
    `The program by which context ${context.name} of ${name} signs in cannot be run: its name has a quote, or it is given a NUL byte.`,
    { next: advice },
  );
}

async function runPlugin(context: KubeContext, origin: Origin, host: CredentialHost): Promise<Held> {
  const exec = object(context.user.exec);
  const { exitCode, stdout, stderr } = await execute(context, origin, host);
  const status = object(parseObject(stdout).status);
  const token = text(status.token);
  const cert = text(status.clientCertificateData);
  const key = text(status.clientKeyData);
  // Before anything else can be said: what the plugin printed beside it may repeat it.
  maskAll(host.mask, [token, key, Buffer.from(key).toString('base64')]);
  const hasCertificate = cert !== '' && key !== '';
  // It may hold a token all the same, as the answer of another program or what a byte order mark keeps from being read.
  if (token === '' && !hasCertificate) maskAll(host.mask, stdout.match(/[^\s"'\0]{20,}/g) ?? []);
  if (exitCode !== 0) throw failed(context, origin, `it ended with status ${String(exitCode)}${said(stderr)}`);
  if (token === '' && !hasCertificate)
    throw failed(context, origin, `it gave neither token nor certificate as ${text(exec.apiVersion)}${said(stderr)}`);
  if (token !== '' && !isSendable(token)) throw failed(context, origin, 'its token has characters that no token has');
  const end = Date.parse(text(status.expirationTimestamp));
  return {
    proof: {
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...(hasCertificate ? { cert, key } : {}),
    },
    expires: Number.isNaN(end) ? Infinity : end,
  };
}

/**
 * What GitHub gives to actions alone. The rest goes to the plugin, as kubectl in a step of its own would hand it on:
 * kubelogin signs in by AZURE_*, AAD_* and ACTIONS_ID_TOKEN_REQUEST_*.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandler.cs
 */
const ofActions = /^(INPUT_|STATE_|ACTIONS_RUNTIME_TOKEN$)/i;

/** Runs the plugin for as long as it may take. One that goes on then ends with the run. */
async function execute(context: KubeContext, origin: Origin, host: CredentialHost): Promise<Execution> {
  const exec = object(context.user.exec);
  const command = text(exec.command);
  const inherited = Object.entries(host.environment).flatMap(([name, value]) =>
    value === undefined || ofActions.test(name) ? [] : [[name, value]],
  );
  maskAll(
    host.mask,
    kubeloginSecrets.map((name) => host.environment[name] ?? ''),
  );
  const environment = {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    ...pluginVariables(exec),
    KUBERNETES_EXEC_INFO: JSON.stringify(execInfo(context)),
  };
  const execution = host.execute(command, list(exec.args).map(text), environment).catch((error: unknown) => {
    const setUp = isKubelogin(context.user) ? 'Set kubelogin up before this step (azure/use-kubelogin). ' : '';
    throw failed(context, origin, firstLines(messageOf(error), 1), setUp);
  });
  const tooLong = failed(context, origin, `it did not end within ${String(timeLimit / 1000)} s`);
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(timeLimit)]);
  return Promise.race([execution, aborted(signal, tooLong)]);
}

/** By what kubelogin signs in, which whoever runs it may say on failure. Source: https://azure.github.io/kubelogin/concepts/login-modes.html */
const kubeloginSecrets = [
  'AAD_SERVICE_PRINCIPAL_CLIENT_SECRET',
  'AAD_SERVICE_PRINCIPAL_CLIENT_CERTIFICATE_PASSWORD',
  'AAD_USER_PRINCIPAL_PASSWORD',
  'AZURE_CLIENT_SECRET',
  'AZURE_CLIENT_CERTIFICATE_PASSWORD',
];

function aborted(signal: AbortSignal, error: Error): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(error));
  return promise;
}

function pluginVariables(exec: Json): Record<string, string> {
  const entries = list(exec.env).map(object);
  return Object.fromEntries(entries.map(({ name, value }) => [text(name), text(value)]));
}

/** What a plugin is told. Source: https://kubernetes.io/docs/reference/config-api/client-authentication.v1/ */
function execInfo({ server, cluster, user }: KubeContext): Json {
  const { apiVersion, provideClusterInfo } = object(user.exec);
  const optional = ['tls-server-name', 'certificate-authority-data', 'proxy-url'].filter(
    (key) => text(cluster[key]) !== '',
  );
  const info = {
    server,
    ...Object.fromEntries(optional.map((key) => [key, cluster[key]])),
    ...(cluster['insecure-skip-tls-verify'] === 'true' ? { 'insecure-skip-tls-verify': true } : {}),
  };
  return {
    kind: 'ExecCredential',
    apiVersion: text(apiVersion),
    spec: { interactive: false, ...(provideClusterInfo === 'true' ? { cluster: info } : {}) },
  };
}

/** What the plugin said to people. What it printed for kubectl is never shown. */
function said(stderr: string): string {
  const lines = firstLines(stderr, shownLines);
  return lines === '' ? ' and said nothing' : ` and said:\n${lines}`;
}

function firstLines(words: string, most: number): string {
  const lines = harmless(words).split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, most)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine).replace(/\S*$/, '')}…` : line))
    .join('\n');
}

function failed(context: KubeContext, { name, advice }: Origin, why: string, setUp = ''): ActionError {
  const exec = object(context.user.exec);
  const hint = firstLines(text(exec.installHint), shownLines);
  return new ActionError(
    'auth',
    `${text(exec.command)}, by which context ${context.name} of ${name} signs in, failed: ${why}`,
    {
      next: `${setUp}${advice}${hint === '' ? '' : `\nThe kubeconfig says of it: ${hint}`}`,
    },
  );
}
