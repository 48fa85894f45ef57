import { randomUUID } from 'node:crypto';
import type { Json } from '../state/json.ts';

/** Why Entra gives no token. Codes and words: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export interface Refusal {
  status: number;
  /** OAuth's word for it. */
  error: string;
  /** AADSTS…. */
  code: number;
  message: string;
}

export function badRequest(error: string, code: number, message: string): Refusal {
  return { status: 400, error, code, message };
}

/** The client is known, but did not prove to be it. */
export function invalidClient(code: number, message: string): Refusal {
  return { status: 401, error: 'invalid_client', code, message };
}

/** How Entra says it: https://learn.microsoft.com/entra/identity-platform/reference-error-codes#handling-error-codes-in-your-application */
export function refusalBody({ error, code, message }: Refusal): Json {
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    error,
    error_description: `AADSTS${String(code)}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${String(code)}`,
  };
}
