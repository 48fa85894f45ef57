import { same } from '../state/resource-id.ts';
import { ArmError } from './errors.ts';
import { regions } from './regions.ts';
import type { Target } from './request.ts';

/** The preview version of Microsoft.ContainerService that is newer than its newest stable one. */
export const clusterPreview = '2026-07-02-preview';

const newestFirst = (versions: string): string[] => versions.trim().split(/\s+/).sort().reverse();

const network = newestFirst(`
  2015-05-01-preview 2015-06-15 2016-03-30 2016-06-01 2016-07-01 2016-08-01 2016-09-01 2016-10-01 2016-11-01 2016-12-01
  2017-03-01 2017-04-01 2017-06-01 2017-08-01 2017-09-01 2017-10-01 2017-11-01 2018-01-01 2018-02-01 2018-03-01 2018-04-01 2018-05-01
  2018-06-01 2018-07-01 2018-08-01 2018-10-01 2018-11-01 2018-12-01 2019-02-01 2019-04-01 2019-06-01 2019-07-01 2019-08-01 2019-09-01
  2019-11-01 2019-12-01 2020-01-01 2020-03-01 2020-04-01 2020-05-01 2020-06-01 2020-07-01 2020-08-01 2020-11-01 2021-01-01 2021-02-01
  2021-03-01 2021-04-01 2021-05-01 2021-06-01 2021-08-01 2021-12-01 2022-01-01 2022-05-01 2022-07-01 2022-09-01 2022-11-01 2023-02-01
  2023-04-01 2023-05-01 2023-06-01 2023-09-01 2023-11-01 2024-01-01 2024-03-01 2024-05-01 2024-07-01 2024-10-01 2025-01-01 2025-03-01
  2025-05-01 2025-07-01 2026-01-01`);
const clusters = newestFirst(`
  2017-08-31 2018-03-31 2018-08-01-preview 2019-02-01 2019-04-01 2019-06-01 2019-08-01 2019-10-01 2019-11-01 2020-01-01 2020-02-01
  2020-03-01 2020-04-01 2020-06-01 2020-07-01 2020-09-01 2020-11-01 2020-12-01 2021-02-01 2021-03-01 2021-05-01 2021-07-01 2021-08-01
  2021-09-01 2021-10-01 2022-01-01 2022-02-01 2022-03-01 2022-04-01 2022-06-01 2022-07-01 2022-09-01 2022-11-01 2023-01-01 2023-02-01
  2023-03-01 2023-04-01 2023-05-01 2023-06-01 2023-07-01 2023-08-01 2023-09-01 2023-10-01 2023-11-01 2024-01-01 2024-02-01 2024-05-01 2024-06-01
  2024-07-01 2024-08-01 2024-09-01 2024-10-01 2025-01-01 2025-02-01 2025-03-01 2025-04-01 2025-05-01 2025-06-01 2025-07-01 2025-08-01 2025-09-01
  2025-10-01 2026-01-01 2026-03-01 2026-05-01 2026-06-01 ${clusterPreview}`);
const resources = newestFirst(`
  2014-04-01-preview 2015-01-01 2015-11-01 2016-02-01 2016-06-01 2016-07-01 2016-09-01 2017-05-01 2017-05-10 2017-06-01 2017-08-01
  2018-01-01 2018-02-01 2018-05-01 2018-06-01 2018-07-01 2018-08-01 2018-09-01 2018-11-01 2019-03-01 2019-04-01 2019-05-01 2019-05-10
  2019-06-01 2019-07-01 2019-08-01 2019-09-01 2019-10-01 2019-11-01 2020-01-01 2020-05-01 2020-06-01 2020-07-01 2020-08-01 2020-09-01
  2020-10-01 2021-01-01 2021-04-01 2022-01-01 2022-05-01 2022-06-01 2022-09-01 2022-12-01 2023-07-01 2024-03-01 2024-07-01 2024-08-01
  2024-11-01 2025-03-01 2025-04-01`);
const authorization = {
  roleAssignments:
    newestFirst(`2014-04-01-preview 2014-07-01-preview 2014-10-01-preview 2015-05-01-preview 2015-06-01 2015-07-01
    2016-07-01 2017-05-01 2017-09-01 2017-10-01-preview 2018-01-01-preview 2018-05-01-preview 2018-07-01 2018-09-01-preview
    2018-12-01-preview 2019-04-01-preview 2020-03-01-preview 2020-04-01-preview 2020-08-01-preview 2020-10-01-preview 2022-04-01`),
  roleDefinitions:
    newestFirst(`2014-04-01-preview 2014-07-01-preview 2014-10-01-preview 2015-05-01-preview 2015-06-01 2015-07-01
    2016-07-01 2017-05-01 2017-09-01 2018-01-01-preview 2018-05-01-preview 2018-07-01 2022-04-01 2022-05-01-preview 2023-07-01-preview`),
  permissions:
    newestFirst(`2014-04-01-preview 2014-07-01-preview 2014-10-01-preview 2015-05-01-preview 2015-06-01 2015-07-01
    2016-07-01 2017-05-01 2018-01-01-preview 2018-05-01-preview 2018-07-01 2022-04-01 2022-05-01-preview`),
  locks: newestFirst('2015-01-01 2015-05-01-preview 2015-06-01 2016-09-01 2017-04-01 2020-05-01'),
};

/** The types that a subscription's registration of a namespace shows, and their api-versions, newest first. */
export const namespaces: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'Microsoft.ContainerService': { managedClusters: clusters, 'managedClusters/agentPools': clusters },
  'Microsoft.Network': Object.fromEntries(
    [
      ...[
        'publicIPAddresses',
        'publicIPPrefixes',
        'natGateways',
        'loadBalancers',
        'azureFirewalls',
        'networkInterfaces',
      ],
      ...['virtualNetworks', 'virtualNetworks/subnets', 'routeTables', 'routeTables/routes', 'networkSecurityGroups'],
      ...['networkSecurityGroups', 'networkSecurityGroups/securityRules'],
    ].map((type) => [type, network]),
  ),
  'Microsoft.Authorization': authorization,
  'Microsoft.Insights': {
    'eventtypes/values': newestFirst('2014-04-01 2014-11-01 2015-04-01 2016-09-01-preview 2017-03-01-preview'),
  },
  'Microsoft.Resources': {
    resourceGroups: resources,
    resources,
    subscriptions: resources,
    tenants: resources,
    providers: resources,
  },
};

/** A type without its namespace, as Azure spells it, and its api-versions; undefined where it is not listed. */
function listedType(type: string): readonly [name: string, versions: readonly string[]] | undefined {
  const [namespace = '', ...rest] = type.split('/');
  const types = Object.entries(namespaces).find(([known]) => same(known, namespace))?.[1] ?? {};
  return Object.entries(types).find(([known]) => same(known, rest.join('/')));
}

/** A namespace as Azure spells it; undefined for one that local Azure does not have. */
export function spelledNamespace(namespace: string): string | undefined {
  return Object.keys(namespaces).find((known) => same(known, namespace));
}

/**
 * Types of Resource Manager itself and those of providers are refused in different words. The polls of an operation have versions of their own,
 * and so has what is no type at all, which is refused for that.
 * @throws ArmError 400
 */
export function requireApiVersion({ type }: Target, version: string | null): string {
  if (version === null || version === '') {
    const message = 'The api-version query parameter (?api-version=) is required for all requests.';
    throw new ArmError(400, 'MissingApiVersionParameter', message, { gateway: true });
  }
  const isOwn = !type.includes('.');
  const [name, known] = isOwn ? [type, resources] : (listedType(type) ?? [type, []]);
  if (known.length === 0 || type.endsWith('operationresults') || known.some((one) => same(one, version)))
    return version;
  if (isOwn) {
    const message = `The api-version '${version}' is invalid. The supported versions are '${known.join(',')}'.`;
    throw new ArmError(400, 'InvalidApiVersionParameter', message, { gateway: true });
  }
  const what = `location '' and API version '${version}' for type '${name}'`;
  const supported = `The supported api-versions are '${known.toReversed().join(', ')}'.`;
  const message = `No registered resource provider found for ${what}. ${supported} The supported locations are '${regions.join(', ')}'.`;
  throw new ArmError(400, 'NoRegisteredProviderFound', message, { gateway: true });
}
