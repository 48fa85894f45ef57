import { parseObject, type Json } from '../../json.ts';

/** The claims of a token, for display and comparison: none of them is secret, the signature is not among them. Empty where it has none. */
export function readClaims(token: string): Json {
  return parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}
