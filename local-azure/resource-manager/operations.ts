import { randomBytes, randomUUID } from 'node:crypto';
import type { Answer } from './request.ts';

/** A long-running operation, as its status shows it. */
export interface Operation {
  readonly id: string;
  status: 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled';
  readonly startTime: string;
  endTime?: string;
  error?: OperationFailure;
  /** The resource that is busy while the operation runs, in lower case. */
  readonly subject: string;
}

/** What ends an operation badly. */
export interface OperationFailure {
  code: string;
  message: string;
  details?: { code: string; message: string }[];
}

/** Does what an operation is for, and says how it failed, if it did. */
export type Finish = () => OperationFailure | undefined | Promise<OperationFailure | undefined>;

interface Pending {
  operation: Operation;
  due: number;
  finish: Finish;
  timer: NodeJS.Timeout;
}

/**
 * An operation that takes no time ends when somebody asks for its status, or after this time when nobody does.
 * Until then its resource shows what it shows in Azure while an operation runs.
 */
const unasked = 300;

/** The long-running operations: each ends when its time is over, and what it does is done then. */
export class Operations {
  readonly #all = new Map<string, Operation>();
  readonly #pending = new Map<string, Pending>();
  readonly #ended: (operation: Operation) => void;

  /** @param ended called with every operation that has ended, however */
  constructor(ended: (operation: Operation) => void) {
    this.#ended = ended;
  }

  /** Starts one. Some show an error from the start, whatever becomes of them. */
  start(subject: string, time: number, finish: Finish, error?: OperationFailure): Operation {
    const operation: Operation = {
      id: randomUUID(),
      status: 'InProgress',
      startTime: new Date().toISOString(),
      subject: subject.toLowerCase(),
      ...(error ? { error } : {}),
    };
    const timer = setTimeout(() => this.#end(operation.id), time === 0 ? unasked : time);
    timer.unref();
    this.#all.set(operation.id, operation);
    this.#pending.set(operation.id, { operation, due: performance.now() + time, finish, timer });
    return operation;
  }

  /** The operation that runs on a resource now. */
  running(subject: string): Operation | undefined {
    return [...this.#pending.values()].find(({ operation }) => operation.subject === subject.toLowerCase())?.operation;
  }

  /** The operation that runs on a resource, or on something inside it. */
  runningIn(root: string): Operation | undefined {
    const within = `${root}/`.toLowerCase();
    return [...this.#pending.values()].find(({ operation }) => `${operation.subject}/`.startsWith(within))?.operation;
  }

  /** The operation as a poll sees it. */
  poll(id: string): Operation | undefined {
    const pending = this.#pending.get(id);
    if (pending && performance.now() >= pending.due) this.#end(id);
    return this.#all.get(id);
  }

  /** Forgets all operations: what they would have done is never done. */
  close(): void {
    for (const { timer } of this.#pending.values()) clearTimeout(timer);
    this.#pending.clear();
  }

  /** Ends the operation that runs on a resource, which then is never done. */
  cancel(subject: string, error: OperationFailure): void {
    const operation = this.running(subject);
    const pending = operation && this.#pending.get(operation.id);
    if (!pending) return;
    this.#conclude(pending, 'Canceled', error);
  }

  #end(id: string): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    // Until what it does is done, it is in progress.
    pending.due = Infinity;
    clearTimeout(pending.timer);
    const failure = attempt(pending.finish);
    const conclude = (result: OperationFailure | undefined): void => {
      if (this.#pending.has(id)) this.#conclude(pending, result ? 'Failed' : 'Succeeded', result);
    };
    if (failure instanceof Promise) void failure.then(conclude);
    else conclude(failure);
  }

  #conclude({ operation, timer }: Pending, status: Operation['status'], error: OperationFailure | undefined): void {
    clearTimeout(timer);
    this.#pending.delete(operation.id);
    operation.status = status;
    operation.endTime = new Date().toISOString();
    if (error) operation.error = error;
    this.#ended(operation);
  }
}

/** An operation that cannot be carried out fails as Azure's do: by its status. */
function attempt(finish: Finish): ReturnType<Finish> {
  const failed = (error: unknown): OperationFailure => ({
    code: 'InternalServerError',
    message: error instanceof Error ? error.message : String(error),
  });
  try {
    const result = finish();
    return result instanceof Promise ? result.catch(failed) : result;
  } catch (error) {
    return failed(error);
  }
}

/** Since 2023 the links to operations are signed and long, and must be used as they are. */
export function signature(): string {
  const noise = (length: number): string => randomBytes(length).toString('base64url');
  return `t=${String(Date.now())}&c=${noise(300)}&s=${noise(256)}&h=${noise(32)}`;
}

/** What a client is told to wait before its next poll. `0` would be taken for an absent header, which means two seconds. */
export function retryAfter(time: number): Record<string, string> {
  return time === 0 ? {} : { 'retry-after': '1' };
}

/** The status of an operation of Microsoft.Network holds nothing else. */
export function networkStatus({ status, error }: Operation): Answer {
  const body = { status, ...(error ? { error: { details: [], ...error } } : {}) };
  return { status: 200, body, headers: status === 'InProgress' ? { 'retry-after': '1' } : {} };
}

/** The status of an operation of Microsoft.ContainerService, which may hold an error whatever it says. */
export function clusterStatus({ id, status, startTime, endTime, error }: Operation): Answer {
  const end = endTime === undefined ? {} : { endTime };
  const body = { name: id, status, startTime, ...end, ...(error ? { error } : {}) };
  return { status: 200, body, headers: status === 'InProgress' ? { 'retry-after': '1' } : {} };
}

/** What the link in a `Location` header answers: nothing but whether it is done, or why it failed. */
export function operationResult({ status, error }: Operation, location: string): Answer {
  if (status === 'InProgress') return { status: 202, headers: { location, 'retry-after': '1' } };
  return status === 'Failed' ? { status: 409, body: { error } } : { status: 200 };
}

/** The same of Microsoft.ContainerService, which has nothing more to say in the end. */
export function clusterResult({ status }: Operation, location: string): Answer {
  const running = status === 'InProgress';
  return { status: running ? 202 : 204, headers: { location, ...(running ? { 'retry-after': '1' } : {}) } };
}
