/** What the server says to the step that started it: once, when it is ready or has given up. */
export type Started = { environment: Record<string, string> } | { error: string };

/** States of the step, which its end gets from the runner. */
export const processId = 'process-id';
export const logFile = 'log-file';
/** Folder that is there as long as local Azure. */
export const ownFolder = 'folder';
