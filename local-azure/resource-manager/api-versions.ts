import { ArmError } from './errors.ts';
import type { Target } from './request.ts';

/** The preview version of Microsoft.ContainerService that is newer than its newest stable one. */
export const clusterPreview = '2026-07-02-preview';

const network = [
  '2026-01-01',
  '2025-07-01',
  '2025-05-01',
  '2025-03-01',
  '2025-01-01',
  '2024-10-01',
  '2024-07-01',
  '2024-05-01',
];
const olderNetwork = [
  '2024-03-01',
  '2024-01-01',
  '2023-11-01',
  '2023-09-01',
  '2023-06-01',
  '2022-11-01',
  '2022-01-01',
  '2021-08-01',
];
const clusters = [
  clusterPreview,
  '2026-06-01',
  '2026-05-01',
  '2026-03-01',
  '2026-01-01',
  '2025-10-01',
  '2025-08-01',
  '2025-07-01',
];
/** By year, as months whose first day is the version: Microsoft.ContainerService makes one almost every month. */
const olderClusterMonths: readonly (readonly [year: string, months: string])[] = [
  ['2025', '06 05 04 03 02 01'],
  ['2024', '10 09 08 07 06 05 02 01'],
  ['2023', '11 10 09 08 07 06 05 04 03 02 01'],
  ['2022', '11 09 08 07 06 04 03 02 01'],
];
const olderClusters = olderClusterMonths.flatMap(([year, months]) =>
  months.split(' ').map((month) => `${year}-${month}-01`),
);

/** The api-versions of each namespace, newest first. */
const versions: Readonly<Record<string, readonly string[]>> = {
  'microsoft.network': [...network, ...olderNetwork],
  'microsoft.containerservice': [...clusters, ...olderClusters],
  'microsoft.authorization/roleassignments': [
    '2022-04-01',
    '2020-10-01-preview',
    '2020-08-01-preview',
    '2020-04-01-preview',
  ],
  'microsoft.authorization/roledefinitions': ['2022-05-01-preview', '2022-04-01', '2018-01-01-preview'],
  'microsoft.authorization/permissions': ['2022-04-01', '2018-07-01', '2015-07-01'],
  'microsoft.authorization/locks': ['2020-05-01', '2017-04-01', '2016-09-01'],
};

/** The api-versions that a provider's types have. */
export function apiVersionsOf(type: string): readonly string[] {
  const [namespace = ''] = type.toLowerCase().split('/');
  return versions[type.toLowerCase()] ?? versions[namespace] ?? [];
}

/**
 * Resource Manager's own types take any version; a provider's types those that it has. The polls of an operation have versions of their own.
 * @throws ArmError 400
 */
export function requireApiVersion({ type }: Target, version: string | null): string {
  if (version === null || version === '') {
    const message = 'The api-version query parameter (?api-version=) is required for all requests.';
    throw new ArmError(400, 'MissingApiVersionParameter', message, { gateway: true });
  }
  const known = apiVersionsOf(type);
  const isPoll = type.includes('/locations/');
  if (known.length === 0 || isPoll || known.includes(version)) return version;
  const what = `location '' and API version '${version}' for type '${type.slice(type.indexOf('/') + 1)}'`;
  const supported = `The supported api-versions are '${known.join(', ')}'.`;
  const message = `No registered resource provider found for ${what}. ${supported} The supported locations are 'westeurope, northeurope'.`;
  throw new ArmError(400, 'NoRegisteredProviderFound', message, { gateway: true });
}
