import { isManagedGateway } from '../cluster.ts';
import type { PathKind } from './path.ts';

/**
 * A NAT gateway that AKS makes and manages. Only one of SKU StandardV2 takes own IPs.
 * Source: https://learn.microsoft.com/azure/aks/nat-gateway
 */
export const managedNatGateway: PathKind = {
  kind: 'managed-nat-gateway',
  recognise: ({ cluster }) => isManagedGateway(cluster),
  exit: ({ cluster }) => ({ id: cluster.id, addressIds: cluster.gateway.effectiveIds }),
  pin: ({ cluster }) =>
    cluster.gateway.isV2
      ? 'managed-nat-gateway'
      : {
          because: 'its traffic leaves by a managed NAT gateway of SKU Standard, which takes no own IPs',
          waysOut:
            'Move it to SKU StandardV2 (az aks update --outbound-type-sku StandardV2: new addresses, no way back), then pin. Its managed addresses stay as long as their number does: mode: check tells when they change.',
        },
  title: ({ cluster }) => `managed NAT gateway${cluster.gateway.isV2 ? ' StandardV2' : ''}`,
};
