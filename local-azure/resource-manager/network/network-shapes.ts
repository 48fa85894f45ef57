import type { Fields, Shape } from './network-body.ts';

/** Shapes that the types of Microsoft.Network share. */

export const address: Shape = { type: 'IpVersion', oneOf: ['IPv4', 'IPv6'] };

export const ipTags: Shape = { each: { type: 'IpTag', fields: { ipTagType: 'text', tag: 'text' } } };

/** `{ name, tier }` of a SKU. */
export function sku(type: string, ...names: string[]): Fields {
  return { type, fields: { name: named(`${type}Name`, ...names), tier: named(`${type}Tier`, 'Regional', 'Global') } };
}

export function named(type: string, ...oneOf: string[]): Shape {
  return { type, oneOf };
}

/** A resource with these properties. */
export function resource(type: string, properties: Record<string, Shape>, more: Record<string, Shape> = {}): Fields {
  const top: Record<string, Shape> = { id: 'text', name: 'text', type: 'text', etag: 'text', location: 'text' };
  const fields = { type: `${type}Properties`, fields: properties };
  return { type, fields: { ...top, zones: { each: 'text' }, ...more, properties: fields } };
}

/** Something that lies in a list of a resource. */
export function child(type: string, properties: Record<string, Shape>): Fields {
  const own = { type: `${type}Properties`, fields: properties };
  return { type, fields: { id: 'text', name: 'text', type: 'text', etag: 'text', properties: own } };
}
