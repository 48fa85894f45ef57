import { parse, stringify } from 'yaml';
import type { CloudName } from '../../clouds.ts';
import { aksServer } from '../../entra/resource-principals.ts';
import { list, object, text, type Json } from '../../state/json.ts';
import { clusterType } from '../../state/resource-types.ts';
import { plain } from './cluster-operations.ts';
import { requireResource } from '../common.ts';
import { aksError } from '../errors.ts';
import type { Answer, ArmRequest, Services } from '../request.ts';

type User = 'clusterAdmin' | 'clusterUser' | 'clusterMonitoringUser';

/** The kubeconfigs of a cluster. Source: https://learn.microsoft.com/azure/aks/control-kubeconfig-access */
export function credential(services: Services, request: ArmRequest, user: User): Answer {
  const kubeconfig = requireKubeconfig(services, request, user);
  const value = Buffer.from(kubeconfig).toString('base64');
  return { status: 200, body: { kubeconfigs: [{ name: user, value }] }, headers: plain };
}

/** The older form of the same: a resource that holds one kubeconfig. */
export function accessProfile(services: Services, request: ArmRequest): Answer {
  const [, id = '', name = ''] = /^(.*)\/accessProfiles\/([^/]+)$/i.exec(request.target.id) ?? [];
  const target = { ...request.target, id, name: id.slice(id.lastIndexOf('/') + 1) };
  const user = name.toLowerCase() === 'clusteradmin' ? 'clusterAdmin' : 'clusterUser';
  const kubeconfig = requireKubeconfig(services, { ...request, target }, user);
  const { location } = requireResource(services, { ...request, target }, clusterType);
  const properties = { kubeConfig: Buffer.from(kubeconfig).toString('base64') };
  const type = `${clusterType}/AccessProfiles`;
  return { status: 200, body: { id: request.target.id, name, type, location, properties }, headers: plain };
}

/**
 * @throws ArmError 400 where the cluster has no local accounts, which is what certificates are
 * Source: https://learn.microsoft.com/azure/aks/manage-local-accounts-managed-azure-ad
 */
function requireKubeconfig(services: Services, request: ArmRequest, user: User): string {
  const cluster = requireResource(services, request, clusterType);
  const { disableLocalAccounts, aadProfile } = object(cluster.properties);
  const isStatic = user === 'clusterAdmin' || aadProfile === undefined || aadProfile === null;
  if (isStatic && disableLocalAccounts === true) throw aksError(400, 'BadRequest', noLocalAccounts);
  const kubeconfig = services.kubeconfig(cluster.id, user === 'clusterAdmin' ? user : 'clusterUser');
  if (isStatic) return kubeconfig;
  const tenantId = text(object(aadProfile).tenantID) || services.tenantId;
  const tenant = { environment: environments[services.cloud ?? 'azurecloud'], 'tenant-id': tenantId };
  return withoutCertificate(kubeconfig, tenant, request.query.get('format') ?? 'exec');
}

const noLocalAccounts =
  'Getting static credential is not allowed because this cluster is set to disable local accounts. ' +
  'For more details, see https://learn.microsoft.com/en-us/azure/aks/manage-local-accounts-managed-azure-ad';

/** The application by which people sign in to AKS, in every tenant: https://azure.github.io/kubelogin/concepts/aks.html */
const clientId = '80faf920-1908-4b52-b5ef-a8e7bedfc67a';
/** The clouds as kubelogin calls them: https://azure.github.io/kubelogin/cli/get-token.html */
const environments: Readonly<Record<CloudName, string>> = {
  azurecloud: 'AzurePublicCloud',
  azureusgovernment: 'AzureUSGovernmentCloud',
  azurechinacloud: 'AzureChinaCloud',
};
const installHint = `
kubelogin is not installed which is required to connect to AAD enabled cluster.

To learn more, please go to https://aka.ms/aks/kubelogin
`;

/** On a cluster of Entra a user signs in there: the kubeconfig says with what, and holds no secret. Source: https://learn.microsoft.com/azure/aks/kubelogin-authentication */
function withoutCertificate(
  kubeconfig: string,
  tenant: { environment: string; 'tenant-id': string },
  format: string,
): string {
  const config = parse(kubeconfig) as Json;
  const applications = ['--server-id', aksServer, '--client-id', clientId];
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    command: 'kubelogin',
    args: [
      ...['get-token', '--environment', tenant.environment, ...applications],
      ...['--tenant-id', tenant['tenant-id'], '--login', 'devicecode'],
    ],
    env: null,
    installHint,
    provideClusterInfo: false,
  };
  const provider = {
    name: 'azure',
    config: { 'apiserver-id': aksServer, 'client-id': clientId, 'config-mode': '1', ...tenant },
  };
  const user = format === 'exec' ? { exec } : { 'auth-provider': provider };
  const users = list(config.users).map((entry) => ({ name: text(object(entry).name), user }));
  return stringify({ ...config, users });
}
