/** Addresses and CIDRs that pods may leave from. */
export interface Expectation {
  /** Of the cluster as a whole, and of a group that is not named below. */
  all: readonly string[];
  /** Of single node groups, where their paths differ. */
  groups: Readonly<Record<string, readonly string[]>>;
}

/** The same for every group. */
export function everywhere(addresses: readonly string[]): Expectation {
  return { all: addresses, groups: {} };
}

/** What is expected where Azure does not tell: what pods agree on. */
export const anywhere = everywhere(['0.0.0.0/0', '::/0']);

/** True for addresses that say nothing. */
export function isAnywhere(addresses: readonly string[]): boolean {
  return addresses.length > 0 && addresses.every((address) => anywhere.all.includes(address));
}

/** What pods of one group may leave from. */
export function expectedOf({ all, groups }: Expectation, group: string): readonly string[] {
  return Object.hasOwn(groups, group) ? (groups[group] ?? all) : all;
}
