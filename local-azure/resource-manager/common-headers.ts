import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/** What every answer of Resource Manager carries. Source: https://learn.microsoft.com/rest/api/azure/#rest-api-response-header */
export function setCommonHeaders(request: IncomingHttpHeaders, response: ServerResponse): void {
  const id = randomUUID();
  const correlation = given(request, 'x-ms-correlation-request-id') ?? id;
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const client = given(request, 'x-ms-client-request-id');
  const isReturned = given(request, 'x-ms-return-client-request-id')?.toLowerCase() === 'true';
  const headers = {
    'cache-control': 'no-cache',
    pragma: 'no-cache',
    expires: '-1',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-ms-request-id': id,
    'x-ms-correlation-request-id': correlation,
    'x-ms-routing-request-id': `WESTEUROPE:${time}:${correlation}`,
    ...(isReturned && client !== undefined ? { 'x-ms-client-request-id': client } : {}),
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function given(request: IncomingHttpHeaders, name: string): string | undefined {
  const value = request[name];
  return typeof value === 'string' ? value : undefined;
}
