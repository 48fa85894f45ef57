import { list, object, text } from '../json.ts';

/** Codes of certificates that nobody known has signed: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const unknownAuthority = [
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];

const certificateAdvice =
  'An authority that this runner does not know has signed the certificate, as proxies do that look into TLS. Give its certificate: env: { NODE_EXTRA_CA_CERTS: /path/of/authority.pem } on the step.';
const credentialsAdvice =
  'Give the proxy’s name and password in HTTPS_PROXY: http://USER:PASSWORD@HOST:PORT, special characters as %XX.';

/** Why a request got no answer, in one line: libraries wrap what has happened. */
export function networkWords(error: unknown): string {
  const { message, code } = asFault(chain(error).at(-1));
  return [message.split('\n')[0], code].find((words) => words !== undefined && words !== '') ?? String(error);
}

/** What to do about a request without an answer, where its error tells. */
export function networkAdvice(error: unknown): string | undefined {
  const faults = chain(error).map(asFault);
  if (faults.some(({ code }) => unknownAuthority.includes(code))) return certificateAdvice;
  return faults.some(({ message }) => /\b407\b/.test(message)) ? credentialsAdvice : undefined;
}

/** An error and what it comes from, the first cause last. */
function chain(error: unknown): unknown[] {
  const { cause, errors } = object(error);
  const origin = list(errors)[0] ?? cause;
  return origin === undefined ? [error] : [error, ...chain(origin)];
}

function asFault(error: unknown): { message: string; code: string } {
  const { message, code } = object(error);
  return { message: text(message), code: text(code) };
}
