import { explain } from '../../src/errors.ts';
import { cancellation } from '../../src/cancellation.ts';
import { newReport, type Report } from '../../src/report.ts';

const made = 'Created public IP web-egress (20.60.0.1) in shop';

describe('what a cancelled run tells', () => {
  test.each<[string, Partial<Report>, RegExp]>([
    [
      'before its inputs were read',
      {},
      /^The run was cancelled\.\nNothing was changed\.\nNext: Run it again: it begins anew\.$/,
    ],
    ['that has done nothing', { mode: 'pin' }, /Nothing was changed\.\nNext: Run it again: it begins anew\.$/],
    [
      'that has done something',
      { mode: 'pin', steps: [made, 'Applied Service'] },
      /\nDone, and stays done: Created .* in shop; Applied Service\.\nNext: Run it again: it finds what is done, does the rest and proves it/,
    ],
    [
      'while Azure works',
      { mode: 'unpin', unfinished: ['the change of managedClusters/web'] },
      /\nNot waited for: the change of managedClusters\/web\. Azure goes on .*\nNext: Run it again: it waits until Azure has ended that, finds what is done, restores/,
    ],
    ['that only plans', { mode: 'plan', steps: [made] }, /Nothing was changed\.\nNext: .* anew\.$/],
    [
      'while commands run',
      { mode: 'check', unfinished: ['managedClusters/web/runCommand', 'managedClusters/web/runCommand'] },
      /\nNot waited for: managedClusters\/web\/runCommand\. /,
    ],
  ])('%s', (_, change, words) => {
    const error = cancellation({ ...newReport(), ...change });
    expect(error.reason).toBe('cancelled');
    expect(explain(error)).toMatch(words);
  });
});
