import { updatedGateway } from '../egress/gateway-update.ts';
import { readGateway, type NatGateway } from '../egress/network.ts';
import { ActionError } from '../errors.ts';
import type { Json } from '../json.ts';
import { apiVersions } from './api-versions.ts';
import type { ResourceManager } from './resource-manager.ts';

/** A NAT gateway as it was read, and what the action understands of it. */
export interface ReadGateway {
  body: Json;
  gateway: NatGateway;
}

/**
 * Reads a NAT gateway of the user's.
 * @throws ActionError `azure` when it is gone.
 */
export async function getGateway(manager: ResourceManager, id: string): Promise<ReadGateway> {
  const body = await manager.get(id, apiVersions.network);
  if (body) return { body, gateway: readGateway(body) };
  throw new ActionError('azure', `The NAT gateway ${id} was deleted while this ran.`, {
    next: 'Run this again: it plans by what is there now.',
  });
}

/** Gives a NAT gateway these addresses and no others, as a round trip of what was read, guarded by its etag; waits until Azure has carried it out. */
export async function updateGateway(
  manager: ResourceManager,
  { body, gateway }: ReadGateway,
  addresses: readonly { id: string; isIpv6: boolean }[],
): Promise<ReadGateway> {
  const etag = typeof body.etag === 'string' ? body.etag : undefined;
  const after = await manager.put(gateway.id, apiVersions.network, updatedGateway(body, addresses), { ifMatch: etag });
  return { body: after, gateway: readGateway(after) };
}
