/** Why a run failed, for workflows that branch on it: output `failure-reason`. */
export const failureReasons = [
  'drift',
  'unverifiable',
  'input',
  'auth',
  'permission',
  'consent',
  'azure',
  'cluster',
  'timeout',
  'cancelled',
] as const;

export type FailureReason = (typeof failureReasons)[number];

interface Details {
  /** What the reader can do about it: an input, a role, a command. */
  next?: string;
  /** Error code of Azure or Kubernetes. */
  code?: string;
  /** Azure's correlation id: what its support asks for first. */
  correlationId?: string;
  cause?: unknown;
}

/** An end of the run that a person can act on: what happened, to what, and what to do next. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
  readonly reason: FailureReason;
  readonly next: string | undefined;
  readonly code: string | undefined;
  readonly correlationId: string | undefined;

  constructor(reason: FailureReason, message: string, details: Details = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.reason = reason;
    this.next = details.next;
    this.code = details.code;
    this.correlationId = details.correlationId;
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The text of an error as it is shown to a person: message, what to do next, and what Azure's support will ask for. */
export function explain(error: unknown): string {
  if (!(error instanceof ActionError)) return messageOf(error);
  const lines = [error.message];
  if (error.next !== undefined) lines.push(`Next: ${error.next}`);
  if (error.correlationId !== undefined) lines.push(`Azure correlation id: ${error.correlationId}`);
  return lines.join('\n');
}
