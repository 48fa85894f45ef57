import type { OutgoingHttpHeaders } from 'node:http';
import type { Exchange, KeptBody, LogEntry } from './request-log.ts';

/** The parts of an exchange as they may be shown: without tokens, assertions, kubeconfigs, keys and Kubernetes Secrets. */
export interface ShownExchange {
  requestHeaders: Record<string, string>;
  requestBody: string;
  responseHeaders: Record<string, string>;
  responseBody: string;
}

/** An exchange that is no longer kept. */
const forgotten = { requestHeaders: null, requestBody: null, responseHeaders: null, responseBody: null };

const redacted = 'redacted';
const secretHeaders =
  /^(authorization|proxy-authorization|x-ms-authorization-auxiliary|cookie|set-cookie|sec-websocket-protocol)$/i;
const names =
  '\\w*(?:access|refresh|id|cluster|bearer)_?token|token|(?:client_)?assertion|client_?secret|secret|(?:admin_?)?password|private_?key|client-key-data';
const secretNames = new RegExp(`^(?:${names})$`, 'i');
/** In forms, YAML, and JSON that is no whole. */
const secretParameters = new RegExp(`(?<![\\w-])((?:${names})(?:=|"?: *"?))[^&\\s"]+`, 'gi');
/** A JSON Web Token; a private key as PEM, and the base64 of that, as kubeconfigs have it. */
const secretTexts = [
  /\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /LS0tLS1CRUdJTi(?:BQUklW|BSU0Eg|BFQyBQ|BFTkNS|BPUEVO)[\w+/=]*/g,
];
/** What `kubectl apply` keeps of an object, as JSON in an annotation. */
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** Names besides the usual ones whose values are secret here. */
type Secrets = ReadonlySet<string>;
const noMore: Secrets = new Set();
const ofSecrets: Secrets = new Set(['data', 'stringData', 'value', lastApplied]);
const inValue: Secrets = new Set(['value']);

export function shownExchange({ request, exchange }: LogEntry): ShownExchange | typeof forgotten {
  if (!exchange) return forgotten;
  const secrets = secretsOf(request.service, new URL(request.url).pathname);
  return {
    requestHeaders: shownHeaders(exchange.requestHeaders),
    requestBody: shownPart(exchange.requestBody, secrets),
    responseHeaders: shownHeaders(exchange.responseHeaders),
    responseBody: shownPart(exchange.responseBody, secrets),
  };
}

/** A body's beginning, with its size where there is more. */
function shownPart({ content, size }: KeptBody, secrets: Secrets): string {
  const bytes = Buffer.concat(content);
  let body: string;
  try {
    // A character that is cut by the end is left out.
    body = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return `(${String(size)} bytes that are no text)`;
  }
  const shown = secretTexts.reduce((text, secret) => text.replaceAll(secret, redacted), shownBody(body, secrets));
  return size > bytes.length ? `${shown}… (${String(size)} bytes in all)` : shown;
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
  return text.replaceAll(secretParameters, `$1${redacted}`);
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
