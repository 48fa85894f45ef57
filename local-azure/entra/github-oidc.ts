import { randomBytes } from 'node:crypto';
import { sendJson, type Handler } from '../http/server.ts';
import type { TokenMint } from './tokens.ts';

/** GitHub's issuer, which the federated credential in Entra names. */
export const githubIssuer = 'https://token.actions.githubusercontent.com';

/** A name that jobs ask it by: https://docs.github.com/actions/reference/runners/self-hosted-runners#accessible-domains-by-function */
export const githubHost = 'pipelines.actions.githubusercontent.com';

/** Seconds; GitHub's tokens live about as long. */
const usualLifetime = 300;

interface Job {
  /** The `sub` of its tokens. */
  subject: string;
  /** Seconds; undefined: as GitHub has it. */
  lifetime: number | undefined;
}

/** GitHub's OIDC endpoint of one job: its URL and request token are what the runner puts into the environment. */
export class GithubOidc {
  readonly requestToken = randomBytes(24).toString('base64url');
  private readonly mint: TokenMint;
  private readonly job: () => Job;

  constructor(mint: TokenMint, job: () => Job) {
    this.mint = mint;
    this.job = job;
  }

  readonly handle: Handler = (call, response) => {
    if (call.headers.authorization?.toLowerCase() !== `bearer ${this.requestToken}`.toLowerCase()) {
      sendJson(response, 401, { message: 'The request token of the job is missing or wrong.' });
      return;
    }
    const aud = call.url.searchParams.get('audience') ?? 'https://github.com/octo';
    const { subject, lifetime = usualLifetime } = this.job();
    call.caller = subject;
    const value = this.mint.issue(
      { iss: githubIssuer, aud, sub: subject, repository: 'octo/demo', jti: randomBytes(8).toString('hex') },
      lifetime,
    );
    sendJson(response, 200, { value, count: value.length });
  };
}
