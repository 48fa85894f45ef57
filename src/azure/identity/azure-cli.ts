import type { AccessToken } from '@azure/identity';
import { ActionError } from '../../errors.ts';
import type { Execute } from '../../execute.ts';
import { object, text, type Json } from '../../json.ts';
import { NotThere } from './not-there.ts';

/** The account that the Azure CLI is to use; without one it uses its own choice. */
export interface Account {
  tenantId: string;
  subscriptionId: string;
}

/**
 * A token of the Azure CLI's session. The SDK's AzureCliCredential says "az login" for whatever Entra has refused, and loses why.
 * Source: https://learn.microsoft.com/cli/azure/account#az-account-get-access-token
 */
export async function cliToken(execute: Execute, scope: string, account: Account): Promise<AccessToken> {
  const resource = scope.replace(/\/\.default$/, '');
  const answer = await az(execute, ['get-access-token', '--resource', resource, ...accountOption(account)]);
  if (text(answer.accessToken) === '') throw new Error('the Azure CLI answered no token');
  // Only from 2.54 on does it say when the token expires as a number; before, in the time of this machine.
  const expiresOn = Number(answer.expires_on) * 1000 || Date.parse(text(answer.expiresOn));
  return { token: text(answer.accessToken), expiresOnTimestamp: expiresOn };
}

/** The subscription that the session works with. */
export async function cliSubscription(execute: Execute): Promise<string> {
  return text((await az(execute, ['show'])).id);
}

/** The Azure CLI takes one of them: a subscription says of which tenant it is. */
function accountOption({ tenantId, subscriptionId }: Account): string[] {
  if (subscriptionId !== '') return ['--subscription', subscriptionId];
  return tenantId === '' ? [] : ['--tenant', tenantId];
}

async function az(execute: Execute, args: readonly string[]): Promise<Json> {
  const { exitCode, stdout, stderr } = await execute('az', ['account', ...args, '--output', 'json']).catch(() => {
    throw new NotThere('the Azure CLI is not installed');
  });
  if (exitCode === 0) return parsed(stdout);
  const said = stderr.replaceAll(/^WARNING:.*$|^ERROR: /gm, '').trim();
  // What Entra has refused is explained by who asked.
  if (said.includes('AADSTS')) throw new Error(said);
  if (said.includes("Please run 'az login'")) throw new NotThere('the Azure CLI has no session');
  throw new ActionError('auth', `The Azure CLI gave no token: ${said}`, {
    next: 'Its session must know the subscription or tenant that is meant: see az account list. Correct subscription-id and tenant-id, or sign in as somebody else.',
  });
}

/** The parser's own error would quote what may be a token. */
function parsed(stdout: string): Json {
  try {
    return object(JSON.parse(stdout));
  } catch {
    throw new Error('the Azure CLI answered no JSON');
  }
}
