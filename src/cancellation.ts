import { ActionError } from './errors.ts';
import type { Mode } from './inputs.ts';
import type { Report } from './report.ts';

/** What a run that comes after a cancelled one does. */
const nextRuns: Record<Mode, string> = {
  pin: 'finds what is done, does the rest and proves it. mode: unpin takes it back instead.',
  unpin: 'finds what is done, restores and removes the rest.',
  reserve: 'finds what is done and creates no second IP.',
  plan: 'looks at everything anew.',
  check: 'looks at everything anew.',
  discover: 'looks at everything anew.',
};

/** Modes that change nothing; `steps` of a plan are what pin would do. */
const looking: readonly (Mode | undefined)[] = [undefined, 'plan', 'check', 'discover'];

/** The end of a run that was cancelled: what it has done, what may go on without it, and what the next one does. */
export function cancellation({ mode, steps, unfinished }: Report): ActionError {
  const done = looking.includes(mode) ? [] : steps;
  const hasBegun = done.length > 0 || unfinished.length > 0;
  const message = [
    'The run was cancelled.',
    ...(done.length > 0 ? [`Done, and stays done: ${done.join('; ')}.`] : []),
    ...(unfinished.length > 0
      ? [`Not waited for: ${[...new Set(unfinished)].join(', ')}. Azure goes on with what has reached it.`]
      : []),
    ...(hasBegun ? [] : ['Nothing was changed.']),
  ].join('\n');
  const wait = unfinished.length > 0 ? 'waits until Azure has ended that, ' : '';
  return new ActionError('cancelled', message, {
    next: `Run it again: it ${wait}${hasBegun && mode ? nextRuns[mode] : 'begins anew.'}`,
  });
}
