import type { Json } from '../../state/json.ts';
import { regions, unzoned } from '../regions.ts';

const part =
  /southafrica|southeast|north|south|east|west|central|us|uk|uae|europe|asia|australia|brazil|canada|france|germany|india|israel|italy|japan|korea|mexico|norway|poland|qatar|spain|sweden|switzerland|\d/g;
const written: Readonly<Record<string, string>> = { us: 'US', uk: 'UK', uae: 'UAE', southafrica: 'South Africa' };

/** A region as people read it: `West Europe`. */
export function displayName(region: string): string {
  const words = region.match(part) ?? [];
  return words.map((word) => written[word] ?? word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

const geographies: readonly (readonly [string, RegExp])[] = [
  ['US', /us\d?$/],
  ['Canada', /^canada/],
  ['Europe', /europe|uk|france|germany|switzerland|sweden|norway|poland|italy|spain/],
  ['South America', /^brazil/],
  ['Mexico', /^mexico/],
  ['Middle East', /uae|qatar|israel/],
  ['Africa', /africa/],
];

/** A region as a subscription lists it. Source: https://learn.microsoft.com/rest/api/resources/subscriptions/list-locations */
function location(subscriptionId: string, name: string): Json {
  const group = geographies.find(([, pattern]) => pattern.test(name))?.[0] ?? 'Asia Pacific';
  const id = `/subscriptions/${subscriptionId}/locations/${name}`;
  const zones = unzoned.includes(name) ? [] : ['1', '2', '3'];
  return {
    id,
    name,
    type: 'Region',
    displayName: displayName(name),
    regionalDisplayName: `(${group}) ${displayName(name)}`,
    metadata: { regionType: 'Physical', regionCategory: 'Recommended', geographyGroup: group },
    ...(zones.length === 0
      ? {}
      : {
          availabilityZoneMappings: zones.map((zone) => ({ logicalZone: zone, physicalZone: `${name}-az${zone}` })),
        }),
  };
}

export function locations(subscriptionId: string): Json[] {
  return regions.map((name) => location(subscriptionId, name));
}
