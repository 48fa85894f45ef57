import { parseResourceId } from '../azure/resource-id.ts';
import { ActionError } from '../errors.ts';
import type { Replace } from '../inputs.ts';
import { addressesIn, families, familyOf, normalizeAddress, sameSet, type Family } from './addresses.ts';
import type { PinnableExit } from './exits.ts';
import { mostGatewayAddresses } from './gateway-update.ts';
import type { PinnedIp } from './plan.ts';
import { nameAddress, othersThan, type EffectiveAddress } from './public-ip.ts';

/** What a switch does to the addresses that are in effect now. */
export interface Replacement {
  /** Stay in effect beside the pinned set. */
  kept: EffectiveAddress[];
  /** Traffic does not leave from these any more afterwards. */
  replaced: EffectiveAddress[];
}

/** What Azure says is in effect: at the exit that is to be changed, of the cluster as a whole, and at exits that have the pinned set alone already. */
export interface InEffect {
  own: readonly EffectiveAddress[];
  all: readonly EffectiveAddress[];
  done: readonly EffectiveAddress[];
}

type Pinned = readonly Pick<PinnedIp, 'id' | 'family' | 'existing'>[];

/**
 * Decides what may be replaced by what `replace` says.
 * `none` keeps own IPs beside the pinned set. On a load balancer or managed NAT gateway, addresses that AKS manages and prefixes exclude own IPs, so those cannot be kept.
 * @throws ActionError `consent` that names what would be replaced and the input that allows it.
 */
export function replacement(
  replace: Replace,
  inEffect: InEffect,
  pinned: Pinned,
  exit: Pick<PinnableExit, 'pin'>,
): Replacement {
  const others = othersThan(
    inEffect.own,
    pinned.map(({ id }) => id),
  );
  if (others.length === 0) return { kept: [], replaced: [] };
  if (replace === 'none') return keepAll(others, inEffect.all, pinned, exit);
  if (replace === 'managed') return managedOnly(others, inEffect, pinned, exit);
  if (replace !== 'all') mustEqual(replace, inEffect);
  return { kept: [], replaced: others };
}

function keepAll(
  others: EffectiveAddress[],
  all: readonly EffectiveAddress[],
  pinned: Pinned,
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
  const total = (family: Family): number => present(others, family) + planned(pinned, family);
  if (isGateway && families.some((family) => total(family) > mostGatewayAddresses)) {
    throw refusal(
      `replace: none keeps ${listed(others)}, which with the pinned IPs are more than the ${String(mostGatewayAddresses)} addresses that a NAT gateway takes`,
      all,
    );
  }
  return { kept: others, replaced: [] };
}

function managedOnly(
  others: EffectiveAddress[],
  { own, all }: InEffect,
  pinned: Pinned,
  { pin }: Pick<PinnableExit, 'pin'>,
): Replacement {
  const somebodys = others.filter((entry) => !entry.managed);
  if (somebodys.length > 0) {
    throw refusal(
      `replace: managed allows addresses that AKS manages to be replaced, but ${listed(somebodys)} somebody put there`,
      all,
      { keep: pin === 'service' ? '' : howToKeep(all) },
    );
  }
  const fewer = families.find((family) => planned(pinned, family) < present(own, family));
  if (fewer) {
    const [before, after] = [present(own, fewer), planned(pinned, fewer)];
    const which = pinned.some(({ family }) => family !== fewer) ? `${fewer} addresses` : 'addresses';
    throw refusal(
      `the cluster leaves from ${String(before)} ${which} now and would leave from ${String(after)}: fewer addresses are fewer SNAT ports`,
      all,
      { hint: `Set ip-count: ${String(before)}, or allow fewer by naming all that are replaced,` },
    );
  }
  return { kept: [], replaced: others };
}

/** The only address that somebody gave the cluster may be the pinned one itself: then nothing is switched. */
function howToKeep([only, ...more]: readonly EffectiveAddress[]): string {
  const id = only && more.length === 0 ? parseResourceId(only.id) : undefined;
  if (!only || !id) return '';
  const inputs = only.address.includes('/')
    ? `ip-from-prefix: ${only.id}`
    : `ip-name: ${id.name}, ip-resource-group: ${id.resourceGroup}`;
  return ` Or pin what is there: ${inputs}`;
}

/** Addresses of a family that are in effect. */
function present(entries: readonly EffectiveAddress[], family: Family): number {
  const own = entries.filter(({ address }) => familyOf(address) === family);
  return own.reduce((sum, { address }) => sum + addressesIn(address), 0);
}

/** Addresses of a family that the pinned set has, or will have. */
function planned(pinned: Pinned, family: Family): number {
  const own = pinned.filter((ip) => ip.family === family);
  return own.reduce(
    (sum, { existing }) => sum + (existing?.address === undefined ? 1 : addressesIn(existing.address)),
    0,
  );
}

/** What was in effect at an exit that is done already, as after a run that was killed between two, may still be listed. */
function mustEqual(allowed: readonly string[], { all, done }: InEffect): void {
  const inEffect = all.map((entry) => normalizeAddress(entry.address));
  const list = allowed.map(normalizeAddress);
  const left = othersThan(
    all,
    done.map(({ id }) => id),
  ).map((entry) => normalizeAddress(entry.address));
  const isLeftOfList = done.length > 0 && left.every((address) => list.includes(address));
  if (isLeftOfList || sameSet(list, inEffect)) return;
  throw refusal(
    `replace: lists ${allowed.join(', ')}, but in effect is ${inEffect.join(', ')}: somebody changed it, or the list is old`,
    all,
  );
}

function refusal(
  message: string,
  effective: readonly EffectiveAddress[],
  { hint = 'If that is meant, allow it:', keep = '' } = {},
): ActionError {
  const addresses = effective.map((entry) => entry.address).join(',');
  return new ActionError('consent', `Consent is missing: ${message}. Nothing that carries traffic was changed.`, {
    next: `${hint} replace: ${addresses} (exactly what is in effect now; safest), or replace: all.${keep}`,
  });
}

function listed(entries: readonly EffectiveAddress[]): string {
  return entries.map(nameAddress).join(', ');
}
