import type { Cloud } from '../clouds.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Application } from './client-credentials.ts';
import { githubIssuer } from './github-oidc.ts';
import { runnerIssuer, runnerSubject } from './runner-token.ts';

/** What Entra knows of a scenario. */
export interface Directory {
  readonly tenantId: string;
  /** All tenants that have the application. */
  readonly tenants: readonly string[];
  readonly application: Application;
  readonly cloud: Cloud;
  /** Applications of Microsoft that the tenant lacks, or has disabled, by their ids. */
  readonly resourcePrincipals: Scenario['resourcePrincipals'];
  /** Seconds; undefined: as Entra has it. */
  readonly tokenLifetime: number | undefined;
}

/** The directory of a scenario. Where it does not say whom the application trusts, that is GitHub and the runner on AKS. */
export function directoryOf({ scenario, cloud }: { scenario: Scenario; cloud: Cloud }): Directory {
  const { tenantId, caller, otherSubscriptions, resourcePrincipals, tokenLifetime } = scenario;
  const audience = cloud.federatedAudience;
  const usual = [
    { issuer: githubIssuer, subject: caller.subject, audience },
    { issuer: runnerIssuer(tenantId), subject: runnerSubject, audience },
  ];
  const trusted = caller.federatedCredentials?.map((credential) => ({ audience, ...credential }));
  return {
    tenantId,
    tenants: [tenantId, ...otherSubscriptions.map((subscription) => subscription.tenantId)],
    application: { ...caller, federatedCredentials: trusted ?? usual },
    cloud,
    resourcePrincipals,
    tokenLifetime,
  };
}
