import type { ClusterFeatures, EntraIntegration, HttpProxy } from '../../kubernetes/cluster-view.ts';
import { list, object, text, type Json } from '../../state/json.ts';
import { same } from '../../state/resource-id.ts';
import type { Resource } from '../../state/state.ts';

/** What a cluster's settings in Azure change in its Kubernetes. Its tenant is the subscription's unless it names one. */
export function clusterFeatures(cluster: Resource, tenantId: string): ClusterFeatures {
  const properties = object(cluster.properties);
  const network = object(properties.networkProfile);
  const httpProxy = readProxy(properties);
  const entra = readEntra(object(properties.aadProfile), tenantId);
  return {
    nodeProvisioning: same(text(object(properties.nodeProvisioningProfile).mode), 'Auto'),
    staticEgressGateway: object(network.staticEgressGatewayProfile).enabled === true,
    virtualNode: object(object(properties.addonProfiles).aciConnectorLinux).enabled === true,
    dualStack: list(network.ipFamilies).includes('IPv6'),
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(entra === undefined ? {} : { entra }),
  };
}

/** Only the integration that AKS manages is left: https://learn.microsoft.com/azure/aks/enable-authentication-microsoft-entra-id */
function readEntra(profile: Json, tenantId: string): EntraIntegration | undefined {
  if (profile.managed !== true) return undefined;
  return {
    tenantId: text(profile.tenantID) || tenantId,
    azureRbac: profile.enableAzureRBAC === true,
    adminGroups: list(profile.adminGroupObjectIDs).map(text),
  };
}

/** Besides what the user names, AKS excepts what is in the cluster: https://learn.microsoft.com/azure/aks/http-proxy */
function readProxy({ httpProxyConfig, networkProfile, fqdn }: Json): HttpProxy | undefined {
  const { enabled, httpProxy, httpsProxy, noProxy } = object(httpProxyConfig);
  const [http, https] = [text(httpProxy), text(httpsProxy)];
  if (enabled === false || http + https === '') return undefined;
  const { podCidr, serviceCidr } = object(networkProfile);
  const own = [
    'localhost',
    '127.0.0.1',
    '168.63.129.16',
    '169.254.169.254',
    'konnectivity',
    '.svc',
    '.svc.cluster.local',
  ];
  const none = [...list(noProxy), ...own, podCidr, serviceCidr, fqdn].map(text).filter((entry) => entry !== '');
  return { http, https, none: [...new Set(none)].join(',') };
}
