import type { TracedRequest } from './traced-request.ts';

/** What a request does, in a few words: Azure's and Kubernetes' own terms for the things. */
export function describeRequest(request: TracedRequest): string {
  const url = new URL(request.url);
  switch (request.service) {
    case 'oidc':
      return `Ask GitHub for a token of this job, for ${url.searchParams.get('audience') ?? 'GitHub'}`;
    case 'entra':
      return request.method === 'POST' ? 'Exchange it for a token of Azure' : "Read the tenant's endpoints";
    case 'imds':
      return 'Ask the virtual machine for a token of its managed identity';
    case 'echo':
      return `From which address do I come? ${url.hostname}`;
    case 'arm':
      return describeAzure(request, url);
    case 'kubernetes':
      return describeKubernetes(request, url);
  }
}

const verbs: Record<string, string> = { PUT: 'Create or change', PATCH: 'Change', DELETE: 'Delete', HEAD: 'Look for' };

/** Paths: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules */
function describeAzure({ method }: TracedRequest, { pathname }: URL): string {
  const segments = pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);
  const operation = /^operat\w*(status(es)?|results?|s)$/i.test(segments.at(-2) ?? '') ? segments.at(-1) : undefined;
  if (operation !== undefined && method === 'GET') return `How far is operation ${operation}?`;
  if (/\/eventtypes\/management\/values$/i.test(pathname)) return 'Ask the Activity Log who changed what';
  const provider = segments.findLastIndex((segment) => segment.toLowerCase() === 'providers');
  const path = provider < 0 ? segments : segments.slice(provider + 2);
  if (path.length === 0) return `Read the resource provider ${segments.at(-1) ?? ''}`;
  const isAction = method === 'POST' && path.length % 2 === 1;
  const [type = '', name] = path.length % 2 === 1 && !isAction ? [path.at(-1)] : path.slice(isAction ? -3 : -2);
  if (isAction) return `${path.at(-1) ?? ''} of ${type} ${name ?? ''}`;
  if (method === 'GET') return name === undefined ? `List ${type}` : `Read ${type} ${name}`;
  return `${verbs[method] ?? method} ${type} ${name ?? ''}`;
}

/** Paths: https://kubernetes.io/docs/reference/using-api/api-concepts/ */
function describeKubernetes({ method, requestHeaders }: TracedRequest, { pathname, searchParams }: URL): string {
  const [, , path] = /^\/(api\/v1|apis\/[^/]+\/[^/]+)\/(.+)$/.exec(pathname) ?? [];
  if (path === undefined) return `${method} ${pathname}`;
  const segments = path.split('/').map(decode);
  const [namespace, [kind = '', name, part]] =
    segments[0] === 'namespaces' && segments.length > 2 ? [segments[1], segments.slice(2)] : [undefined, segments];
  const place = namespace === undefined ? '' : ` in ${namespace}`;
  if (kind.endsWith('reviews')) return `Ask: ${kind}`;
  if (part === 'log')
    return `${searchParams.get('follow') === 'true' ? 'Follow' : 'Read'} the log of pod ${name ?? ''}`;
  const what = [kind, name, part].filter((word) => word !== undefined).join(' ') + place;
  if (method === 'GET') {
    if (/^(true|1)$/.test(searchParams.get('watch') ?? '')) return `Watch ${what}`;
    return `${name === undefined ? 'List' : 'Read'} ${what}`;
  }
  const isApply = (requestHeaders?.['content-type'] ?? '').includes('apply-patch');
  const dry = searchParams.getAll('dryRun').includes('All') ? ', on trial' : '';
  return `${isApply ? 'Apply' : method === 'POST' ? 'Create' : method === 'PUT' ? 'Replace' : (verbs[method] ?? method)} ${what}${dry}`;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
