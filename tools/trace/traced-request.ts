import type { LoggedRequest } from '../../local-azure/http/request-log.ts';

/** A request as `GET requests?bodies=true` shows it; without bodies where it was saved without, null where they were no longer kept. */
export interface TracedRequest extends LoggedRequest {
  requestHeaders?: Record<string, string> | null;
  requestBody?: string | null;
  responseHeaders?: Record<string, string> | null;
  responseBody?: string | null;
}

/**
 * Reads what `GET requests` gave: a JSON array or, when it was followed, JSON lines.
 * @throws where it is neither, or no request is in it
 */
export function readRequests(text: string): TracedRequest[] {
  const values = parse(text.trim());
  if (!Array.isArray(values) || !values.every(isRequest)) throw new Error('this is not what GET requests gives');
  if (values.length === 0) throw new Error('there is no request to show');
  return values.toSorted((one, other) => one.start - other.start);
}

function parse(text: string): unknown {
  try {
    return text.startsWith('[') ? JSON.parse(text) : text.split('\n').map((line) => JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}

function isRequest(value: unknown): value is TracedRequest {
  const { service, method, url, start } = (value ?? {}) as Partial<TracedRequest>;
  return (
    [service, method, url].every((text) => typeof text === 'string') &&
    URL.canParse(url ?? '') &&
    typeof start === 'number'
  );
}
