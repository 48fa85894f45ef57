import { readFile } from 'node:fs/promises';
import { begun } from '../../begun.ts';
import { ActionError, messageOf } from '../../errors.ts';
import type { Environment } from '../../inputs.ts';
import { networkAdvice } from '../../network/network-error.ts';
import type { Outcome } from '../../network/retry.ts';
import type { Identity } from './choice.ts';
import type { Surroundings, Watcher } from './credentials.ts';
import { outcomeOfToolkit } from './outcome.ts';

const tokenFile = 'AZURE_FEDERATED_TOKEN_FILE';

/**
 * The federated token by which somebody signs in, of GitHub or of the cluster where the runner is; undefined for who signs in by anything else.
 * It is asked for at once, and what is wrong with it is told to whoever waits for it.
 */
export function beginAssertion(
  { kind }: Identity,
  { host, audience }: Surroundings,
  watcher: Watcher,
): Promise<string> | undefined {
  if (kind !== 'github' && kind !== 'workload') return undefined;
  const asked = kind === 'github' ? gitHubToken(host, audience, watcher) : readSecretFile(host.environment, tokenFile);
  return begun(assertion(asked, host, watcher));
}

async function assertion(asked: Promise<string>, { mask }: Surroundings['host'], watcher: Watcher): Promise<string> {
  try {
    const token = await asked;
    mask(token);
    watcher.sending(token);
    return token;
  } catch (error) {
    watcher.stopped(error);
    throw error;
  }
}

async function gitHubToken(
  { requestAssertion }: Surroundings['host'],
  audience: string,
  { asking, came }: Watcher,
): Promise<string> {
  try {
    asking('GitHub');
    const token = await requestAssertion(audience);
    asking('Entra');
    return token;
  } catch (error) {
    const outcome = outcomeOfToolkit(error);
    came(outcome);
    throw new ActionError('auth', `GitHub gave no OIDC token: ${toolkitWords(error)}`, {
      next: networkAdvice(error) ?? gitHubAdvice(outcome),
      cause: error,
    });
  }
}

function gitHubAdvice(outcome: Outcome): string {
  return 'status' in outcome && outcome.status < 500 && outcome.status !== 429
    ? 'Give the job the right to ask for one, permissions: { id-token: write, contents: read }.'
    : 'Run this again: GitHub was asked more than once. If it stays, see https://www.githubstatus.com, let the job have permissions: { id-token: write, contents: read }, and let the runner reach GitHub (HTTPS_PROXY, NO_PROXY).';
}

/** The toolkit puts the reason behind lines of its own. */
function toolkitWords(error: unknown): string {
  const [reason = ''] = messageOf(error)
    .split(/Error Message:/i)
    .slice(-1);
  return reason.trim().replaceAll(/\s+/g, ' ');
}

/**
 * What a file holds that a variable names.
 * @throws ActionError `auth` where it cannot be read, or is empty
 */
export async function readSecretFile(environment: Environment, variable: string): Promise<string> {
  try {
    const content = (await readFile(environment[variable] ?? '', 'utf8')).trim();
    if (content === '') throw new Error('it is empty');
    return content;
  } catch (error) {
    throw new ActionError('auth', `The file that ${variable} names cannot be read: ${faultOf(error)}`, {
      next: `Let ${variable} be the path of a file that this job may read, or leave it out.`,
      cause: error,
    });
  }
}

/** Without the path: somebody may have put the secret itself in its place. */
function faultOf(error: unknown): string {
  return messageOf(error).replace(/, open '[^]*$/, '');
}
