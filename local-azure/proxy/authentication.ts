import { timingSafeEqual } from 'node:crypto';

/** Whether a request has the credentials that the proxy wants, `NAME:PASSWORD`: https://www.rfc-editor.org/rfc/rfc7617 */
export function isAdmitted(user: string | undefined, authorization: string | undefined): boolean {
  if (user === undefined) return true;
  const wanted = Buffer.from(`Basic ${Buffer.from(user).toString('base64')}`);
  const given = Buffer.from(authorization ?? '');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
