import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { sendJson, type Call, type Handler } from '../http/server.ts';
import { githubIssuer } from './github-oidc.ts';
import { isExpired, type TokenMint } from './tokens.ts';

/** An application that may sign in, and the one federated credential that it has. */
export interface Application {
  tenantId: string;
  clientId: string;
  objectId: string;
  /** Subject of the GitHub OIDC tokens that it trusts. */
  subject: string;
}

/** What federated tokens must be made for: https://learn.microsoft.com/entra/workload-id/workload-identity-federation */
const federatedAudience = 'api://AzureADTokenExchange';
/** Seconds; about an hour, as Entra's. */
const lifetime = 3599;

interface Refusal {
  error: string;
  code: number;
  message: string;
}

/** Entra's endpoints that a client needs to sign in by a federated token. */
export class Entra {
  private readonly mint: TokenMint;
  private readonly application: () => Application;
  private readonly url: () => string;

  constructor(mint: TokenMint, application: () => Application, url: () => string) {
    this.mint = mint;
    this.application = application;
    this.url = url;
  }

  readonly handle: Handler = (call, response) => {
    const [, tenant = '', ...rest] = call.url.pathname.split('/');
    const path = rest.join('/');
    if (path === 'v2.0/.well-known/openid-configuration') sendJson(response, 200, this.configuration(tenant));
    else if (path === 'oauth2/v2.0/token' && call.method === 'POST') this.token(call, response, tenant);
    else if (path === 'discovery/v2.0/keys') sendJson(response, 200, { keys: [] });
    else
      sendJson(response, 404, {
        error: 'invalid_request',
        error_description: `local Azure's Entra does not have ${call.url.pathname}`,
      });
  };

  private configuration(tenant: string): Record<string, unknown> {
    const base = `${this.url()}/${tenant}`;
    return {
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_types_supported: ['code', 'id_token', 'token'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  private token(call: Call, response: ServerResponse, tenant: string): void {
    const form = new URLSearchParams(call.body.toString());
    const refusal = this.refusal(form, tenant);
    if (refusal) {
      const trace = randomUUID();
      const now = new Date().toISOString().slice(0, 19).replace('T', ' ');
      const description = `AADSTS${String(refusal.code)}: ${refusal.message} Trace ID: ${trace} Correlation ID: ${randomUUID()} Timestamp: ${now}Z`;
      sendJson(response, refusal.code === 90002 ? 400 : 401, {
        error: refusal.error,
        error_description: description,
        error_codes: [refusal.code],
        trace_id: trace,
      });
      return;
    }
    const { clientId, objectId } = this.application();
    call.caller = clientId;
    const aud = (form.get('scope') ?? '').split(' ')[0]?.replace(/\/\.default$/, '') ?? '';
    const accessToken = this.mint.issue(
      { iss: `${this.url()}/${tenant}/v2.0`, aud, sub: objectId, oid: objectId, appid: clientId, tid: tenant },
      lifetime,
    );
    sendJson(response, 200, {
      token_type: 'Bearer',
      expires_in: lifetime,
      ext_expires_in: lifetime,
      access_token: accessToken,
    });
  }

  /** Entra's reasons: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
  private refusal(form: URLSearchParams, tenant: string): Refusal | undefined {
    const application = this.application();
    const client = form.get('client_id') ?? '';
    if (tenant.toLowerCase() !== application.tenantId.toLowerCase()) {
      return {
        error: 'invalid_request',
        code: 90002,
        message: `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
      };
    }
    if (client.toLowerCase() !== application.clientId.toLowerCase()) {
      return {
        error: 'unauthorized_client',
        code: 700016,
        message: `Application with identifier '${client}' was not found in the directory '${tenant}'.`,
      };
    }
    if (form.get('grant_type') !== 'client_credentials') {
      return {
        error: 'unsupported_grant_type',
        code: 70003,
        message: `The app requested an unsupported grant type '${form.get('grant_type') ?? ''}'.`,
      };
    }
    return this.refusedAssertion(form.get('client_assertion') ?? '', application);
  }

  private refusedAssertion(assertion: string, { subject, clientId }: Application): Refusal | undefined {
    if (assertion === '') {
      return {
        error: 'invalid_client',
        code: 7000218,
        message: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      };
    }
    const claims = this.mint.read(assertion);
    if (claims?.iss !== githubIssuer) {
      return { error: 'invalid_client', code: 700027, message: 'Client assertion failed signature validation.' };
    }
    if (isExpired(claims)) {
      return { error: 'invalid_client', code: 700024, message: 'Client assertion is not within its valid time range.' };
    }
    if (claims.aud !== federatedAudience) {
      return {
        error: 'invalid_client',
        code: 700212,
        message: `No matching federated identity record found for presented assertion audience '${claims.aud}'.`,
      };
    }
    if (claims.sub === subject) return undefined;
    return {
      error: 'invalid_client',
      code: 70021,
      message: `No matching federated identity record found for presented assertion of application ${clientId}. Assertion Issuer: '${claims.iss}'. Assertion Subject: '${claims.sub}'. Assertion Audience: '${claims.aud}'.`,
    };
  }
}
