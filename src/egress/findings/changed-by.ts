import type { FieldManager } from '../../kubernetes/managed-fields.ts';
import type { Finding } from './finding.ts';

/** When the first of these field managers made its change, and who made the last one, as far as the object tells. */
export function changedBy(managers: readonly FieldManager[]): Pick<Finding, 'since' | 'changedBy'> {
  const timed = managers.flatMap(({ name, time }) => (time === undefined ? [] : [{ who: name, at: time }]));
  const [first, ...later] = timed.sort((left, right) => Date.parse(left.at) - Date.parse(right.at));
  return first ? { since: first.at, changedBy: later.at(-1) ?? first } : {};
}
