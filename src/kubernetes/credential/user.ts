import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { ActionError, messageOf } from '../../errors.ts';
import { list, object, text, type Json } from '../../json.ts';
import { isSendable, maskAll, type Credential, type CredentialHost, type Proof } from './credential.ts';
import { entraCredential, serverIdOf } from './entra.ts';
import { execCredential } from './exec-plugin.ts';
import type { KubeContext } from './kubeconfig.ts';

/** Where a kubeconfig comes from, in words. */
export interface Origin {
  /** Who hands it out or names it. */
  name: string;
  /** Who signs in with what it holds. */
  title: (kind: 'client certificate' | 'token' | 'password') => string;
  /** What to do where its user cannot sign in. */
  advice: string;
  /** Azure's own kubeconfig asks for a program that signs in to Entra: this action does that itself. */
  isAzure: boolean;
}

/**
 * The credential of a kubeconfig's user, by whatever means it signs in. Its secrets are masked.
 * Source: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/#AuthInfo
 */
export async function userCredential(context: KubeContext, origin: Origin, host: CredentialHost): Promise<Credential> {
  const { user } = context;
  maskUser(user, host.mask);
  if (Object.keys(user).some((key) => /^as(-|$)/.test(key)))
    throw unusable(context, origin, 'it acts as somebody else (as)');
  const serverId = serverIdOf(user);
  if (serverId !== undefined && (origin.isAzure || !isGiven(user.exec))) return entraCredential(host, serverId);
  if (isGiven(user.exec)) {
    // What runs here is for the workflow to say, not for a server.
    if (origin.isAzure) throw unusable(context, origin, `it asks for ${text(object(user.exec).command)} to be run`);
    return execCredential(context, origin, host);
  }
  if (isGiven(user['auth-provider']))
    throw unusable(
      context,
      origin,
      `auth-provider ${text(object(user['auth-provider']).name)} is gone from Kubernetes`,
    );
  return heldCredential(context, origin, host);
}

function isGiven(entry: unknown): boolean {
  return Object.keys(object(entry)).length > 0;
}

/** What the kubeconfig holds itself, or files that it names. */
async function heldCredential(context: KubeContext, origin: Origin, host: CredentialHost): Promise<Credential> {
  const certificate = await clientCertificate(context, origin, host);
  const { user } = context;
  const read = async (): Promise<Proof> => {
    const authorization = await authorizationOf(context, origin, host);
    return { ...certificate, ...(authorization === undefined ? {} : { authorization }) };
  };
  const held = await read();
  if (held.authorization === undefined && held.cert === undefined)
    throw unusable(context, origin, 'it has neither certificate, token, password nor exec plugin');
  const kind = held.cert !== undefined ? 'client certificate' : text(user.username) === '' ? 'token' : 'password';
  return {
    title: origin.title(kind),
    advice: origin.advice,
    present: text(user.tokenFile) === '' ? () => Promise.resolve(held) : read,
    renew: text(user.tokenFile) === '' ? undefined : read,
  };
}

/** A file with a token counts more than a token: whoever puts it there renews it. */
async function authorizationOf(
  context: KubeContext,
  origin: Origin,
  { mask }: CredentialHost,
): Promise<string | undefined> {
  const { user } = context;
  const file = text(user.tokenFile);
  const token = file === '' ? text(user.token).trim() : (await readNamedFile(context, origin, file)).trim();
  maskAll(mask, [token]);
  if (token !== '' && !isSendable(token))
    throw unusable(context, origin, 'its token has characters that are not of a token: it must be one line in UTF-8');
  if (token !== '') return `Bearer ${token}`;
  if (text(user.username) === '') return undefined;
  const basic = Buffer.from(`${text(user.username)}:${text(user.password)}`).toString('base64');
  maskAll(mask, [basic]);
  return `Basic ${basic}`;
}

async function clientCertificate(
  context: KubeContext,
  origin: Origin,
  { mask }: CredentialHost,
): Promise<Pick<Proof, 'cert' | 'key'>> {
  const [cert = '', key = ''] = await Promise.all(
    ['client-certificate', 'client-key'].map(async (name) => {
      const data = text(context.user[`${name}-data`]);
      const file = text(context.user[name]);
      if (data !== '') return Buffer.from(data, 'base64').toString();
      return file === '' ? '' : readNamedFile(context, origin, file);
    }),
  );
  if (cert === '' || key === '') return {};
  maskAll(mask, [cert, key, Buffer.from(key).toString('base64')]);
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    throw unusable(context, origin, `its client certificate and key are no pair in PEM (${messageOf(error)})`);
  }
  return { cert, key };
}

async function readNamedFile(context: KubeContext, origin: Origin, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unusable(context, origin, messageOf(error));
  }
}

/** Arguments and variables of exec plugins that hold secrets, by their names. */
const secretName = /(secret|password|token|key)$/i;
const secretOption = /^-.*(secret|password|token|key)$/i;

function maskUser(user: Json, mask: (secret: string) => void): void {
  const provider = object(object(user['auth-provider']).config);
  maskAll(mask, [
    ...['client-key-data', 'client-certificate-data', 'token', 'password'].map((key) => text(user[key])),
    ...['access-token', 'refresh-token', 'id-token', 'client-secret'].map((key) => text(provider[key])),
    ...pluginSecrets(object(user.exec)),
  ]);
}

function pluginSecrets({ env, args }: Json): string[] {
  const variables = list(env).map(object);
  const named = variables.filter(({ name }) => secretName.test(text(name))).map(({ value }) => text(value));
  // As `--name value` or `--name=value`.
  const options = list(args)
    .flatMap((argument) => text(argument).split(/(?<=^-[^=]*)=/))
    .filter((_, index, all) => secretOption.test(all[index - 1] ?? ''));
  return [...named, ...options];
}

function unusable(kube: KubeContext, { name, advice }: Origin, why: string): ActionError {
  return new ActionError('input', `The user of context ${kube.name} of ${name} cannot sign in here: ${why}.`, {
    next: advice,
  });
}
