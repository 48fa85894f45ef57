/** A request that a proxy has let through, or refused. */
export interface Passage {
  /** Whom it was for, with the port. */
  readonly host: string;
  /** `CONNECT` for a tunnel. */
  readonly method: string;
  /** What was asked for, in an inspected tunnel or in plain text; null for a tunnel itself. */
  readonly path: string | null;
  /** Of the answer; 0 where there was none. */
  status: number;
}
