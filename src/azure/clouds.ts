/** An Azure cloud: where it is reached, and for whom tokens are made there. */
export interface Cloud {
  /** URL of Resource Manager. */
  resourceManager: string;
  /** Scope of Resource Manager's tokens. */
  scope: string;
  /** URL of Entra. */
  authorityHost: string;
  /** What federated tokens must be made for: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity */
  federatedAudience: string;
}

/**
 * Azure's clouds by the names that azure/login gives them. Entra of China has another name, too, login.partner.microsoftonline.cn: this is the one that Azure's tools use.
 * Source: https://learn.microsoft.com/javascript/api/@azure/identity/azureauthorityhosts
 */
export const clouds = {
  azurecloud: {
    resourceManager: 'https://management.azure.com',
    scope: 'https://management.azure.com/.default',
    authorityHost: 'https://login.microsoftonline.com',
    federatedAudience: 'api://AzureADTokenExchange',
  },
  azureusgovernment: {
    resourceManager: 'https://management.usgovcloudapi.net',
    scope: 'https://management.usgovcloudapi.net/.default',
    authorityHost: 'https://login.microsoftonline.us',
    federatedAudience: 'api://AzureADTokenExchangeUSGov',
  },
  azurechinacloud: {
    resourceManager: 'https://management.chinacloudapi.cn',
    scope: 'https://management.chinacloudapi.cn/.default',
    authorityHost: 'https://login.chinacloudapi.cn',
    federatedAudience: 'api://AzureADTokenExchangeChina',
  },
} as const satisfies Record<string, Cloud>;

export type CloudName = keyof typeof clouds;

/** True for a name in {@link clouds}. */
export function isCloudName(name: string): name is CloudName {
  return Object.hasOwn(clouds, name);
}
