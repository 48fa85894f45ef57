import { BlockList, isIP } from 'node:net';
import { ActionError } from '../errors.ts';
import type { Environment } from '../inputs.ts';

/**
 * The proxy that requests to a URL go through: undefined for none.
 * The variables mean what they mean to GitHub's runner and toolkit, so that all traffic of a job goes the same way; CIDRs are kubectl's.
 * Source: https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 */
export function proxyOf(url: string | URL, environment: Environment): URL | undefined {
  const { protocol, hostname, port } = new URL(url);
  const scheme = protocol === 'https:' ? 'https' : 'http';
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const given = variable(environment, `${scheme}_proxy`);
  if (given === '' || isOwn(host) || isExcepted(host, port || (scheme === 'https' ? '443' : '80'), environment)) return;
  return proxyUrl(given, `${scheme}_proxy`.toUpperCase());
}

/**
 * Refuses what cannot be used, before anybody is asked: Azure's SDKs stop at the first of these variables that is no URL, whatever it is for, and GitHub's toolkit at its own.
 * @param url where the run goes first
 * @throws ActionError `input`
 */
export function refuseOddProxies(url: string, environment: Environment): void {
  const name = ['https_proxy', 'all_proxy', 'http_proxy'].find((each) => variable(environment, each) !== '');
  if (name !== undefined && !URL.canParse(variable(environment, name))) throw noProxy(name.toUpperCase());
  proxyOf(url, environment);
}

/** Everything in the environment's proxies that is secret, in the forms in which it may be printed. */
export function proxySecrets(environment: Environment): string[] {
  return ['https_proxy', 'http_proxy', 'all_proxy']
    .flatMap((name) => [environment[name], environment[name.toUpperCase()]])
    .flatMap((given) => {
      const { username = '', password = '' } = URL.parse(given ?? '') ?? {};
      if (password === '') return [];
      const [user, secret] = [decoded(username), decoded(password)];
      return [password, secret, Buffer.from(`${user}:${secret}`).toString('base64')];
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function variable(environment: Environment, name: string): string {
  const values = [environment[name], environment[name.toUpperCase()]].map((value = '') => value.trim());
  return values.find((value) => value !== '') ?? '';
}

/** Parses the URL of a proxy. What was given may hold a password, so errors do not repeat it. */
export function proxyUrl(given: string, name: string): URL {
  const url = URL.parse(given);
  if (url && ['http:', 'https:'].includes(url.protocol) && url.hostname !== '') return url;
  throw noProxy(name);
}

function noProxy(name: string): ActionError {
  return new ActionError('input', `${name} is no URL of an HTTP proxy.`, {
    next: `Give it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT. (What it is now is not shown: it may hold a password.)`,
  });
}

/** This machine, and what only it reaches: Azure's metadata service, which no proxy may ask in its place. */
const own = new BlockList();
own.addSubnet('127.0.0.0', 8, 'ipv4');
own.addSubnet('169.254.0.0', 16, 'ipv4');
own.addAddress('::1', 'ipv6');
own.addSubnet('fe80::', 10, 'ipv6');

function isOwn(host: string): boolean {
  return host === 'localhost' || isWithin(own, host);
}

function isWithin(block: BlockList, host: string): boolean {
  const version = isIP(host);
  return version !== 0 && block.check(host, version === 6 ? 'ipv6' : 'ipv4');
}

function isExcepted(host: string, port: string, environment: Environment): boolean {
  const entries = variable(environment, 'no_proxy')
    .toLowerCase()
    .replaceAll(/[[\]]|\*(?=\.)/g, '')
    .split(/[\s,]+/);
  return entries.filter((entry) => entry !== '').some((entry) => excepts(entry, host, port));
}

/** An entry is `*`, a CIDR, or a host or suffix, of which a port may be named. As kubectl has it, IPv6 may be in brackets and a suffix begin with `*`. */
function excepts(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true;
  const [, network = '', length = ''] = /^([\da-f.:]+)\/(\d{1,3})$/.exec(entry) ?? [];
  if (network !== '') return isIn(network, Number(length), host);
  const suffix = entry.startsWith('.') ? entry : `.${entry}`;
  return [host, `${host}:${port}`].some((name) => name === entry || name.endsWith(suffix));
}

function isIn(network: string, length: number, host: string): boolean {
  const version = isIP(network);
  if (version === 0 || length > (version === 6 ? 128 : 32)) return false;
  const block = new BlockList();
  block.addSubnet(network, length, version === 6 ? 'ipv6' : 'ipv4');
  return isWithin(block, host);
}
