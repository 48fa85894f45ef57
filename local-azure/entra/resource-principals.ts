import type { Cloud } from '../clouds.ts';
import type { Directory } from './directory.ts';
import { badRequest, type Refusal } from './refusal.ts';

/** The application that API servers of AKS are to Entra, in every tenant: https://azure.github.io/kubelogin/concepts/aks.html */
export const aksServer = '6dae42f8-4368-4678-94ff-3960e28e3630';

/** Applications of Microsoft that tokens can be asked for in every tenant, besides Resource Manager and Microsoft Graph. */
const others = ['https://vault.azure.net', 'https://storage.azure.com'];

/** Why there is no token for a resource: the tenant has no such application, or has disabled it. */
export function refusedResource(
  resource: string,
  tenantId: string,
  { cloud, resourcePrincipals }: Pick<Directory, 'cloud' | 'resourcePrincipals'>,
): Refusal | undefined {
  const name = withoutSlash(resource);
  const state = resourcePrincipals[name];
  if (state === 'disabled') {
    const message = `The service principal for resource '${resource}' is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.`;
    return badRequest('unauthorized_client', 500014, message);
  }
  if (state !== 'missing' && known(cloud).includes(name)) return undefined;
  const message = `The resource principal named ${resource} was not found in the tenant named ${tenantId}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`;
  return badRequest('invalid_resource', 500011, message);
}

function known({ resourceManager, audiences, graph }: Cloud): string[] {
  return [resourceManager, ...audiences, graph, aksServer, ...others].map(withoutSlash);
}

function withoutSlash(resource: string): string {
  return resource.replace(/\/+$/, '');
}
