import { ActionError } from '../../errors.ts';

/** There is no such identity here: a reason to try another. */
export class NotThere extends ActionError {
  constructor(what: string) {
    super('auth', what);
  }
}
