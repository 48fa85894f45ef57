import type { ServerResponse } from 'node:http';
import { stringify } from 'yaml';
import type { Call } from '../../http/server.ts';
import type { JsonObject } from '../objects.ts';
import { StatusError } from '../status.ts';

const json = 'application/json';
const yaml = 'application/yaml';
const metaGroup = 'meta.k8s.io';

/** The form of an answer that a client asks for: https://kubernetes.io/docs/reference/using-api/api-concepts/#alternate-representations-of-resources */
export interface Representation {
  readonly type: string;
  /** `Table` or `PartialObjectMetadata`, without `List`; undefined for the object itself. */
  readonly as?: string | undefined;
  /** The version of `meta.k8s.io` that the table or metadata is of. */
  readonly apiVersion: string;
}

/** @throws StatusError 406 where nothing that the client accepts can be made */
export function representationOf({ headers }: Call): Representation {
  for (const clause of (headers.accept ?? '*/*').split(',')) {
    const [range = '', ...rest] = clause.split(';').map((part) => part.trim());
    const parameters = new Map(rest.map((part) => part.split('=') as [string, string]));
    const type = range === '*/*' || range === 'application/*' || range === '' ? json : range;
    const as = parameters.get('as');
    const version = parameters.get('v') ?? '';
    const isKnown =
      as === undefined ||
      (/^(Table|PartialObjectMetadata(List)?)$/.test(as) &&
        parameters.get('g') === metaGroup &&
        ['v1', 'v1beta1'].includes(version));
    if ((type === json || type === yaml) && isKnown)
      return { type, as: as?.replace(/List$/, ''), apiVersion: `${metaGroup}/${version}` };
  }
  const message = `only the following media types are accepted: ${json}, ${yaml}`;
  throw new StatusError(406, 'NotAcceptable', message);
}

/** Sends an object as the client wants to see it; to people with curl or a browser in lines. */
export function sendObject(call: Call, response: ServerResponse, status: number, body: JsonObject): void {
  const type = typeFor(call);
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache, private' });
  if (type === yaml) response.end(stringify(body));
  else response.end(isForPeople(call) ? JSON.stringify(body, null, 2) : `${JSON.stringify(body)}\n`);
}

/** Failures are told in JSON to those who accept nothing that can be made. */
function typeFor(call: Call): string {
  try {
    return representationOf(call).type;
  } catch {
    return json;
  }
}

function isForPeople({ url, headers }: Call): boolean {
  const pretty = url.searchParams.get('pretty');
  if (pretty !== null) return pretty !== 'false' && pretty !== '0';
  return /^(curl|Wget|Mozilla)\//.test(headers['user-agent'] ?? '');
}
