import { createSecureContext, getCACertificates } from 'node:tls';
import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import type { Environment } from '../inputs.ts';
import { proxyOf, proxyUrl } from './proxies.ts';

/** How a server is recognised, and who asks it, where it wants to see a certificate. */
export interface Tls {
  /** Authorities in PEM; those of Node where there are none. */
  ca?: string;
  cert?: string;
  key?: string;
  /** Name in the server's certificate, where it is not that of the URL. */
  serverName?: string;
  /** Takes any certificate. */
  insecure?: boolean;
}

/**
 * Opens connections as this machine's network wants them: through the proxy that the environment names for a URL, or the given one for all,
 * and with the authorities that somebody added to Node's.
 */
export function openDispatcher(tls: Tls, environment: Environment, proxy?: string): Dispatcher {
  const connect = connection(tls, environment);
  const given = proxy === undefined || proxy === '' ? undefined : proxyUrl(proxy, 'proxy-url');
  const proxies = new Map<string, Dispatcher>();
  const throughProxy = ({ href }: URL): Dispatcher => {
    const agent = proxies.get(href) ?? new ProxyAgent({ uri: href, requestTls: connect });
    proxies.set(href, agent);
    return agent;
  };
  return new Agent({ connect }).compose((dispatch) => (options, handler) => {
    const way = given ?? proxyOf(options.origin ?? '', environment);
    return way === undefined ? dispatch(options, handler) : throughProxy(way).dispatch(options, handler);
  });
}

type Connection = NonNullable<ProxyAgent.Options['requestTls']>;

/** Certificates are read once, not for each connection: there may be hundreds of authorities. */
function connection({ ca, cert, key, serverName, insecure }: Tls, environment: Environment): Connection {
  const secureContext = createSecureContext({
    ...(ca === undefined ? {} : { ca: [ca, ...addedAuthorities(environment)] }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  });
  return {
    secureContext,
    ...(serverName === undefined ? {} : { servername: serverName }),
    ...(insecure === true ? { rejectUnauthorized: false } : {}),
  };
}

/**
 * Authorities that somebody added to Node's. A proxy that inspects traffic shows a certificate of its own for every server, of a cluster with an authority of its own, too.
 * Source: https://nodejs.org/api/tls.html#tlsgetcacertificatestype
 */
function addedAuthorities({ NODE_USE_SYSTEM_CA, NODE_OPTIONS = '' }: Environment): string[] {
  const usesSystem = NODE_USE_SYSTEM_CA === '1' || NODE_OPTIONS.includes('--use-system-ca');
  return [...getCACertificates('extra'), ...(usesSystem ? getCACertificates('system') : [])];
}
