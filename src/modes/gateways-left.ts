import { apiVersions } from '../azure/api-versions.ts';
import { lastName, sameId } from '../azure/resource-id.ts';
import { isWithin } from '../egress/cluster.ts';
import type { PinnableExit } from '../egress/exits.ts';
import { readGateway, type NatGateway } from '../egress/network.ts';
import { foreignSubnets } from '../egress/paths/nat-gateway.ts';
import type { ObservedAzure } from '../egress/plan.ts';
import type { ChangeRecord } from '../egress/record.ts';
import { ActionError } from '../errors.ts';
import type { Context } from './context.ts';

/**
 * The user's NAT gateways that still have pinned IPs although no node group that is to be unpinned leaves by them:
 * their groups have no nodes now, or are left out.
 * @throws ActionError `consent` where one carries the traffic of others meanwhile
 */
export async function gatewaysLeft(
  { manager }: Context,
  observed: ObservedAzure,
  record: ChangeRecord | undefined,
  pinned: readonly string[],
): Promise<PinnableExit[]> {
  const recorded = Object.keys(record?.restore.gateways ?? {});
  const ids = recorded.filter((id) => !observed.exits.some((exit) => sameId(exit.id, id)));
  const read = await Promise.all(ids.map((id) => manager.get(id, apiVersions.network)));
  const gateways = read.flatMap((body) => (body ? [readGateway(body)] : []));
  const left = gateways.filter(({ addressIds }) => addressIds.some((id) => isWithin([id], pinned)));
  for (const gateway of left) refuseShared(gateway, observed);
  return left.map(asExit);
}

/** @throws ActionError `consent` where a gateway carries the traffic of others, too. */
export function refuseShared(gateway: NatGateway, observed: ObservedAzure): void {
  const path = observed.paths.find(
    ({ id, pin }) => typeof pin !== 'string' && id !== undefined && sameId(id, gateway.id),
  );
  const others = foreignSubnets(observed, gateway);
  if (!path && others.length === 0) return;
  const because = path && typeof path.pin !== 'string' ? path.pin.because : `it serves ${others.join(', ')}`;
  throw new ActionError(
    'consent',
    `NAT gateway ${lastName(gateway.id)} leaves from pinned IPs, and what it had before cannot be given back without changing the egress of others: ${because}. Nothing was changed.`,
    {
      next: 'Decide what it is to leave from and set it: az network nat gateway update --public-ip-addresses … Then run this again.',
    },
  );
}

function asExit({ id, isV2, location, addressIds }: NatGateway): PinnableExit {
  return {
    id,
    pin: 'nat-gateway',
    title: `NAT gateway ${lastName(id)}`,
    groups: [],
    sku: isV2 ? 'StandardV2' : 'Standard',
    families: [],
    location,
    configuredIds: addressIds,
    effectiveIds: addressIds,
  };
}
