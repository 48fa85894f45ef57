import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Claims of a token that local Azure has made. Times are seconds since 1970. */
export interface Claims {
  iss: string;
  aud: string | string[];
  sub: string;
  iat: number;
  nbf: number;
  exp: number;
  [name: string]: unknown;
}

/** Makes tokens that look like JWTs and recognises its own: nobody but local Azure checks them. */
export class TokenMint {
  private readonly key = randomBytes(32);
  private readonly keep: (token: string) => void;

  /** @param keep is told each token that is made */
  constructor(keep: (token: string) => void = () => undefined) {
    this.keep = keep;
  }

  /** @param lifetime in seconds */
  issue(
    claims: { iss: string; aud: string | string[]; sub: string } & Record<string, unknown>,
    lifetime: number,
  ): string {
    const now = Math.floor(Date.now() / 1000);
    const body = { ...claims, iat: now, nbf: now, exp: now + lifetime };
    const content = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(body)}`;
    const token = `${content}.${this.sign(content)}`;
    this.keep(token);
    return token;
  }

  /** The claims of a token of this mint, expired or not; undefined for any other text. */
  read(token: string): Claims | undefined {
    const cut = token.lastIndexOf('.');
    const content = token.slice(0, cut);
    const given = Buffer.from(token.slice(cut + 1));
    const own = Buffer.from(this.sign(content));
    if (given.length !== own.length || !timingSafeEqual(given, own)) return undefined;
    return JSON.parse(Buffer.from(content.split('.')[1] ?? '', 'base64url').toString()) as Claims;
  }

  private sign(content: string): string {
    return createHmac('sha256', this.key).update(content).digest('base64url');
  }
}

function encode(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** True when the token's time is over. */
export function isExpired(claims: Claims): boolean {
  return claims.exp * 1000 <= Date.now();
}
