import { object, type Json } from '../../json.ts';

/** The claims of a token, for display and comparison: none of them is secret, the signature is not among them. Empty where it has none. */
export function readClaims(token: string): Json {
  try {
    return object(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
  } catch {
    return {};
  }
}
