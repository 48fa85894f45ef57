import { aksServer } from '../../entra/resource-principals.ts';
import { isExpired } from '../../entra/tokens.ts';
import type { TokenMint } from '../../entra/tokens.ts';
import { list, text } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import type { EntraIntegration } from '../cluster-view.ts';
import type { User } from './authentication.ts';

/** Users and service principals of Entra, known by their access tokens: https://learn.microsoft.com/azure/aks/entra-id-control-plane-authentication */
export class EntraUsers {
  readonly #mint: TokenMint;
  readonly #integration: () => EntraIntegration | undefined;

  /** @param integration the cluster's with Entra, where it has one now */
  constructor(mint: TokenMint, integration: () => EntraIntegration | undefined) {
    this.#mint = mint;
    this.#integration = integration;
  }

  /** Whom a token names; undefined where it is not one for this cluster, or no more. */
  userOf(token: string): User | undefined {
    const integration = this.#integration();
    const claims = this.#mint.read(token);
    if (integration === undefined || claims === undefined || isExpired(claims)) return undefined;
    const { aud, tid, oid, groups } = claims;
    if (aud !== aksServer || !same(text(tid), integration.tenantId)) return undefined;
    const name = text(oid);
    return { name, groups: [...list(groups).map(text), 'system:authenticated'], extra: { oid: [name] } };
  }
}
