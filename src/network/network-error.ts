import { list, object, text } from '../json.ts';

/** A certificate that nobody known has signed, in OpenSSL's words, which are what libraries hand on: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const unknownAuthority = /self-signed certificate|unable to (get|verify) .*certificate/;

const certificateAdvice =
  'An authority that this runner does not know has signed the certificate, as proxies do that look into TLS. Give its certificate: env: { NODE_EXTRA_CA_CERTS: /path/of/authority.pem } on the step.';
const credentialsAdvice =
  'Give the proxy’s name and password in HTTPS_PROXY: http://USER:PASSWORD@HOST:PORT, special characters as %XX.';

const passageAdvice =
  'The proxy does not lead there: let whoever runs it allow this host, or name the host in NO_PROXY where the runner reaches it by itself.';

/** Why a request got no answer, in one line: libraries wrap what has happened. */
export function networkWords(error: unknown): string {
  const { message, code } = object(chain(error).at(-1));
  return (
    [text(message).split('\n')[0], text(code)].find((words) => words !== undefined && words !== '') ?? String(error)
  );
}

/** What to do about a request without an answer, where its error tells. */
export function networkAdvice(error: unknown): string | undefined {
  const words = chain(error).map((fault) => text(object(fault).message));
  if (words.some((message) => unknownAuthority.test(message))) return certificateAdvice;
  if (words.some((message) => /\b407\b/.test(message))) return credentialsAdvice;
  return words.some((message) => /proxy \S+ answered 403|proxy response \(403\)/i.test(message))
    ? passageAdvice
    : undefined;
}

/** An error and what it comes from, the first cause last. */
function chain(error: unknown): unknown[] {
  const { cause, errors } = object(error);
  const origin = list(errors)[0] ?? cause;
  return origin === undefined ? [error] : [error, ...chain(origin)];
}
