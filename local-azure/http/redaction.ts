import type { OutgoingHttpHeaders } from 'node:http';
import type { Exchange, LogEntry } from './request-log.ts';

/** The parts of an exchange as they may be shown: without tokens, assertions, kubeconfigs, keys and Kubernetes Secrets. */
export interface ShownExchange {
  requestHeaders: Record<string, string>;
  requestBody: string;
  responseHeaders: Record<string, string>;
  responseBody: string;
}

const redacted = 'redacted';
const secretHeaders = /^(authorization|proxy-authorization|x-ms-authorization-auxiliary|cookie|set-cookie)$/i;
const secretNames =
  /^(access_token|refresh_token|id_token|assertion|client_assertion|client_secret|password|token|client-key-data)$/;
const secretParameters = /\b(assertion|client_assertion|client_secret|password|refresh_token)=[^&\s]*/gi;
/** What `kubectl apply` keeps of an object, as JSON in an annotation. */
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** Names besides the usual ones whose values are secret here. */
type Secrets = ReadonlySet<string>;
const noMore: Secrets = new Set();
const ofSecrets: Secrets = new Set(['data', 'stringData', 'value', lastApplied]);
const inValue: Secrets = new Set(['value']);

export function shownExchange({ request, exchange }: LogEntry): ShownExchange {
  const secrets = secretsOf(request.service, new URL(request.url).pathname);
  const body = (key: 'requestBody' | 'responseBody'): string =>
    shownBody(Buffer.concat(exchange[key]).toString(), secrets);
  return {
    requestHeaders: shownHeaders(exchange.requestHeaders),
    requestBody: body('requestBody'),
    responseHeaders: shownHeaders(exchange.responseHeaders),
    responseBody: body('responseBody'),
  };
}

/** GitHub's tokens are in `value`; patches of Secrets do not say that they are of one, but their path does. */
function secretsOf(service: string, path: string): Secrets {
  if (service === 'oidc') return inValue;
  return service === 'kubernetes' && /\/secrets(\/|$)/.test(path) ? ofSecrets : noMore;
}

function shownHeaders(headers: Exchange['requestHeaders']): Record<string, string> {
  const shown = ([name, value]: [string, OutgoingHttpHeaders[string]]): [string, string][] =>
    value === undefined ? [] : [[name, secretHeaders.test(name) ? redacted : String(value)]];
  return Object.fromEntries(Object.entries(headers).flatMap(shown));
}

/** A body is JSON, JSON lines (a watch), a form, or text. What cannot be read is not shown where it holds secrets for sure. */
function shownBody(body: string, secrets: Secrets): string {
  const value = parsed(body);
  if (value === undefined && body.trimEnd().includes('\n'))
    return body
      .split('\n')
      .map((line) => shownBody(line, secrets))
      .join('\n');
  if (value === undefined) return secrets.size > 0 && body !== '' ? redacted : shownForm(body);
  const shown = JSON.stringify(shownValue(value, secrets));
  // Where nothing is secret the body stays to the byte.
  return shown === JSON.stringify(value) ? body : shown;
}

function shownForm(text: string): string {
  return text.replaceAll(secretParameters, `$1=${redacted}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shownValue(value: unknown, secrets: Secrets): unknown {
  if (Array.isArray(value)) return value.map((entry) => shownValue(entry, secrets));
  if (typeof value !== 'object' || value === null) return value;
  const isSecret = 'kind' in value && /^Secret(List)?$/.test(String(value.kind));
  const inside = isSecret ? ofSecrets : secrets;
  const shown = ([key, entry]: [string, unknown]): [string, unknown] => {
    if (typeof entry === 'string') return [key, shownText(key, entry, inside)];
    if (inside.has(key)) return [key, redacted];
    return [key, shownValue(entry, key === 'kubeconfigs' ? inValue : inside)];
  };
  return Object.fromEntries(Object.entries(value).map(shown));
}

function shownText(name: string, text: string, secrets: Secrets): string {
  if (secretNames.test(name) || secrets.has(name)) return redacted;
  return name === lastApplied ? shownBody(text, secrets) : text;
}
