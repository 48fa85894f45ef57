import { CommandProcessor } from '../../local-azure/runner/command-processor.ts';
import { SecretMasker } from '../../local-azure/runner/secret-masker.ts';
import { StepLog } from '../../local-azure/runner/step-log.ts';
import type { Host } from '../../src/main.ts';

type Printing = Pick<Host, 'mask' | 'info' | 'debug' | 'notice' | 'warning' | 'error' | 'startGroup' | 'endGroup'>;

/** The log of a step with debug on: what the toolkit would print goes through the commands and masks of the shared runner. */
export function debugLog(): Printing & { shown: () => string } {
  const masker = new SecretMasker();
  const log = new StepLog({ masker, output: undefined, debug: true });
  const commands = new CommandProcessor({ log, masker, debug: true });
  const command =
    (name: string) =>
    (text: string): void =>
      commands.process(`::${name}::${escaped(text)}`);
  const annotation =
    (name: string) =>
    (text: string, title: string): void =>
      commands.process(`::${name} title=${escaped(title)}::${escaped(text)}`);
  return {
    mask: command('add-mask'),
    info: (text) => text.split('\n').forEach((line) => commands.process(line)),
    debug: command('debug'),
    notice: annotation('notice'),
    warning: annotation('warning'),
    error: annotation('error'),
    startGroup: command('group'),
    endGroup: () => commands.process('::endgroup::'),
    // Titles are not masked by the runner.
    shown: () => log.toString() + JSON.stringify(log.annotations),
  };
}

/** As the toolkit escapes properties, which is more than data needs. */
function escaped(text: string): string {
  const replaced = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return replaced.replaceAll(':', '%3A').replaceAll(',', '%2C');
}
