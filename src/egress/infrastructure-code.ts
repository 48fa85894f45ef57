import { isPrefixId, lastName, sameId } from '../azure/resource-id.ts';
import { familyOf } from './addresses.ts';
import { az } from './infrastructure/az.ts';
import { bicep } from './infrastructure/bicep.ts';
import type { FinalExit } from './infrastructure/final-state.ts';
import { terraform } from './infrastructure/terraform.ts';
import { addressesOf, type ExitPlan, type ObservedAzure, type Plan } from './plan.ts';
import type { EffectiveAddress } from './public-ip.ts';

/** The planned change in the words of the tools that may manage the cluster, so that none of them undoes it. */
export interface InfrastructureCode {
  terraform: string;
  bicep: string;
  az: string;
}

/** Writes the change as fragments to copy: the public IPs that are new, and the addresses of each exit. */
export function infrastructureCode(
  { cluster, effective }: Pick<ObservedAzure, 'cluster' | 'effective'>,
  { exits }: Plan,
  zones: readonly string[],
): InfrastructureCode {
  const created = exits.flatMap(({ exit: { sku, location }, ips }) =>
    ips.filter(({ existing }) => existing === undefined).map((ip) => ({ ...ip, sku, location })),
  );
  const state = { cluster, created, zones, exits: exits.map((planned) => finalExit(planned, effective)) };
  return { terraform: terraform(state), bicep: bicep(state), az: az(state) };
}

function finalExit({ exit, ips, finalIds, change }: ExitPlan, effective: readonly EffectiveAddress[]): FinalExit {
  const addresses = finalIds.map((id) => {
    const ip = ips.find((own) => sameId(own.id, id));
    const [address = ''] = addressesOf([id], [], effective);
    const isNew = ip !== undefined && ip.existing === undefined;
    return { id, name: lastName(id), family: ip?.family ?? familyOf(address), isPrefix: isPrefixId(id), isNew };
  });
  return { exit, addresses, ports: change?.allocatedOutboundPorts };
}
