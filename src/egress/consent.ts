import { ActionError } from '../errors.ts';
import type { Replace } from '../inputs.ts';
import { normalizeAddress, sameSet } from './addresses.ts';
import type { PinnableExit } from './exits.ts';
import { mostGatewayAddresses } from './gateway-update.ts';
import { nameAddress, othersThan, type EffectiveAddress } from './public-ip.ts';

/** What a switch does to the addresses that are in effect now. */
export interface Replacement {
  /** Stay in effect beside the pinned set. */
  kept: EffectiveAddress[];
  /** Traffic does not leave from these any more afterwards. */
  replaced: EffectiveAddress[];
}

/** What Azure says is in effect: at the exit that is to be changed, and of the cluster as a whole. */
export interface InEffect {
  own: readonly EffectiveAddress[];
  all: readonly EffectiveAddress[];
}

/**
 * Decides what may be replaced by what `replace` says.
 * `none` keeps own IPs beside the pinned set. On a load balancer or managed NAT gateway, addresses that AKS manages and prefixes exclude own IPs, so those cannot be kept.
 * @throws ActionError `consent` that names what would be replaced and the input that allows it.
 */
export function replacement(
  replace: Replace,
  { own, all }: InEffect,
  pinnedIds: readonly string[],
  exit: Pick<PinnableExit, 'pin'>,
): Replacement {
  const others = othersThan(own, pinnedIds);
  if (others.length === 0) return { kept: [], replaced: [] };
  if (replace === 'none') return keepAll(others, all, pinnedIds.length, exit);
  if (replace === 'managed') return managedOnly(others, own, all, pinnedIds.length);
  if (replace !== 'all') mustEqual(replace, all);
  return { kept: [], replaced: others };
}

function keepAll(
  others: EffectiveAddress[],
  all: readonly EffectiveAddress[],
  pinned: number,
  { pin }: Pick<PinnableExit, 'pin'>,
): Replacement {
  const isGateway = pin === 'nat-gateway';
  const exclusive = isGateway ? [] : others.filter((entry) => entry.managed || entry.address.includes('/'));
  if (exclusive.length > 0) {
    throw refusal(
      `replace: none allows nothing to be replaced, but ${listed(exclusive)} cannot stay beside an own IP (Azure takes managed IPs, own IPs or own prefixes, one of the three)`,
      all,
    );
  }
  if (isGateway && others.length + pinned > mostGatewayAddresses) {
    throw refusal(
      `replace: none keeps ${listed(others)}, which with the pinned IPs are more than the ${String(mostGatewayAddresses)} that a NAT gateway takes`,
      all,
    );
  }
  return { kept: others, replaced: [] };
}

function managedOnly(
  others: EffectiveAddress[],
  present: readonly EffectiveAddress[],
  effective: readonly EffectiveAddress[],
  after: number,
): Replacement {
  const before = present.length;
  const own = others.filter((entry) => !entry.managed);
  if (own.length > 0) {
    throw refusal(
      `replace: managed allows addresses that AKS manages to be replaced, but ${listed(own)} somebody put there`,
      effective,
    );
  }
  if (after < before) {
    throw refusal(
      `the cluster leaves from ${String(before)} addresses now and would leave from ${String(after)}: fewer addresses are fewer SNAT ports`,
      effective,
      `Set ip-count: ${String(before)}, or allow fewer by naming all that are replaced,`,
    );
  }
  return { kept: [], replaced: others };
}

function mustEqual(allowed: readonly string[], effective: readonly EffectiveAddress[]): void {
  const present = effective.map((entry) => normalizeAddress(entry.address));
  if (sameSet(allowed.map(normalizeAddress), present)) return;
  throw refusal(
    `replace: lists ${allowed.join(', ')}, but in effect is ${present.join(', ')}: somebody changed it, or the list is old`,
    effective,
  );
}

function refusal(
  message: string,
  effective: readonly EffectiveAddress[],
  hint = 'If that is meant, allow it:',
): ActionError {
  const addresses = effective.map((entry) => entry.address).join(',');
  return new ActionError('consent', `Consent is missing: ${message}. Nothing that carries traffic was changed.`, {
    next: `${hint} replace: ${addresses} (exactly what is in effect now; safest), or replace: all.`,
  });
}

function listed(entries: readonly EffectiveAddress[]): string {
  return entries.map(nameAddress).join(', ');
}
