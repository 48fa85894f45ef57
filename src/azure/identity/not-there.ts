/** There is no such identity here: no reason not to try another. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}
