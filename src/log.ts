/** Where log lines go: GitHub's commands in an action, anything else in a test. */
export interface LogSink {
  info: (message: string) => void;
  debug: (message: string) => void;
  startGroup: (title: string) => void;
  endGroup: () => void;
}

/** The log of a run. Everything passes {@link harmless}: names, events and errors are other people's text. */
export interface Log {
  info: (message: string) => void;
  debug: (message: string) => void;
  group<Result>(title: string, work: () => Promise<Result>): Promise<Result>;
  /** Says at least every ten seconds what is waited for, how long already, and what is known of it. */
  waiting<Result>(what: string, wait: Promise<Result>, state?: () => string): Promise<Result>;
}

const heartbeat = 10_000;

export function openLog(sink: LogSink): Log {
  const info = (message: string): void => sink.info(harmless(message));
  return {
    info,
    debug: (message) => sink.debug(harmless(message)),
    group: async (title, work) => {
      sink.startGroup(harmless(title));
      try {
        return await work();
      } finally {
        sink.endGroup();
      }
    },
    waiting: async (what, wait, state) => {
      const start = performance.now();
      const say = (): void => {
        const detail = state?.() ?? '';
        const seconds = Math.round((performance.now() - start) / 1000);
        info(`… ${what}: ${String(seconds)} s${detail === '' ? '' : `, ${detail}`}`);
      };
      const timer = setInterval(say, heartbeat);
      try {
        return await wait;
      } finally {
        clearInterval(timer);
      }
    },
  };
}

/** A log whose lines are kept until they are released: of work that goes on while something else is told. */
export function heldLog(log: Log): { log: Log; release: () => void } {
  let held: (() => void)[] | undefined = [];
  const hold = (say: (message: string) => void) => (message: string) => {
    if (held) held.push(() => say(message));
    else say(message);
  };
  const info = hold(log.info);
  const release = (): void => {
    const lines = held ?? [];
    held = undefined;
    for (const line of lines) line();
  };
  return { log: openLog({ info, debug: hold(log.debug), startGroup: info, endGroup: () => undefined }), release };
}

/**
 * Text that the runner cannot take for a command, whatever somebody put into it: it obeys `::command` at a line's start and `##[command]` anywhere.
 * Nothing in it is invisible: .NET passes over such signs where it compares texts.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function harmless(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{C}\n]|\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll('##[', '# #[')
    .replaceAll(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
