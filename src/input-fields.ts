import { isAddressOrCidr, normalizeAddress } from './egress/addresses.ts';
import { clouds, isCloudName, type CloudName } from './azure/clouds.ts';
import { isAddressId, isPrefixId, resourceGroupName } from './azure/resource-id.ts';
import { pinnedNames } from './egress/exits.ts';
import { ActionError } from './errors.ts';

/** What can be done with one cluster. */
const clusterModes = ['pin', 'reserve', 'plan', 'check', 'unpin'] as const;
export type ClusterMode = (typeof clusterModes)[number];

const modes = [...clusterModes, 'discover'] as const;
export type Mode = (typeof modes)[number];

export type FailOn = 'drifted' | 'unverifiable';

/** Which present egress addresses may be replaced. A list must equal what is in effect. */
export type Replace = 'managed' | 'none' | 'all' | readonly string[];

/** Reads one input by the name that action.yml gives it; empty when the workflow does not set it. */
export type InputReader = (name: string) => string;

/** Collects what is wrong with the inputs, so that all of it is said at once. */
export class Problems {
  /** Each with the entries of the input `clusters` that it is about; none where it is about the step. */
  readonly #messages = new Map<string, Set<string>>();

  add(name: string, given: string, allowed: string, entry?: string): void {
    this.note(name, given === '' ? `missing. ${allowed}` : `'${given}' is not allowed. ${allowed}`, entry);
  }

  note(name: string, what: string, entry?: string): void {
    this.#say(`${name}: ${what}`, entry);
  }

  noteEntry(entry: string, what: string): void {
    this.#say(what, entry);
  }

  #say(message: string, entry: string | undefined): void {
    const entries = this.#messages.get(message) ?? new Set();
    this.#messages.set(message, entry === undefined ? entries : entries.add(entry));
  }

  /** @throws ActionError `input` that says all of it, if there is anything. */
  refuse(): void {
    if (this.#messages.size === 0) return;
    const lines = [...this.#messages].map(([message, entries]) => `  ${[...named(entries), message].join(': ')}`);
    const number = [...this.#messages.values()].reduce((sum, { size }) => sum + Math.max(size, 1), 0);
    const heading = number === 1 ? 'An input is wrong:' : `${String(number)} inputs are wrong:`;
    throw new ActionError('input', [heading, ...lines].join('\n'), {
      next: 'Correct the inputs under `with:`. Nothing was contacted and nothing has changed.',
    });
  }
}

/** A list that a script wrote may be wrong in hundreds of entries in the same way. */
function named(entries: ReadonlySet<string>): string[] {
  if (entries.size === 0) return [];
  const [first = '', ...others] = entries;
  return [others.length > 3 ? `${first} and ${String(others.length)} more` : [first, ...others].join(', ')];
}

export const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const publicIpName = /^[a-z0-9]([-\w.]*\w)?$/i;
const longestPublicIpName = 80;
/** As action.yml has it. */
const defaultNamespace = 'aks-egress';
/** Tag keys by which Kubernetes and AKS take an IP for their own (and delete it): cloud-provider-azure, pkg/consts. */
const reservedTags =
  /^(service|k8s-azure-.*|kubernetes-cluster-name|kubernetes-dns-label-service|aks-managed-.*|aks-egress-ip.*)$/i;

/** Reads single inputs in the forms that action.yml promises. A bad one is noted and a harmless value returned. */
export class Fields {
  readonly read: InputReader;
  readonly problems: Problems;

  constructor(read: InputReader, problems: Problems) {
    this.read = read;
    this.problems = problems;
  }

  text(name: string): string {
    return this.read(name).trim();
  }

  optional(name: string, pattern: RegExp, allowed: string): string {
    const given = this.text(name);
    if (given !== '' && !pattern.test(given)) this.problems.add(name, given, allowed);
    return given;
  }

  matching(name: string, pattern: RegExp, allowed: string): string {
    const given = this.text(name);
    if (!pattern.test(given)) this.problems.add(name, given, allowed);
    return given;
  }

  /** A GUID of the step, else of the environment; empty where neither has one. */
  optionalGuid(name: string, session: string | undefined): string {
    const given = this.text(name) || (session ?? '').trim();
    if (given !== '' && !guid.test(given))
      this.problems.add(name, given, 'Give a GUID such as 00000000-0000-0000-0000-000000000000.');
    return given.toLowerCase();
  }

  /** An input that repeats what the cluster's id says must not contradict it. */
  agreeing(name: string, expected: string): void {
    const given = this.text(name);
    if (given !== '' && given.toLowerCase() !== expected.toLowerCase()) {
      this.problems.add(name, given, `The id in cluster-name says '${expected}': leave this out, or give the same.`);
    }
  }

  url(name: string, session: string | undefined): string | undefined {
    const given = this.text(name) || (session ?? '');
    if (given === '') return undefined;
    if (!isHttpUrl(given, ['https:'])) this.problems.add(name, given, 'Give an https URL.');
    return given.replace(/(?<!\/)\/+$/, '');
  }

  oneOf<Value extends string>(name: string, allowed: readonly [Value, ...Value[]]): Value {
    const given = this.text(name).toLowerCase();
    const value = allowed.find((entry) => entry === given);
    if (value === undefined) this.problems.add(name, this.text(name), `Give one of: ${allowed.join(', ')}.`);
    return value ?? allowed[0];
  }

  mode(): Mode {
    return this.oneOf('mode', modes);
  }

  cloudName(): CloudName {
    const given = this.text('environment').toLowerCase().replaceAll('-', '');
    if (isCloudName(given)) return given;
    this.problems.add('environment', this.text('environment'), `Give one of: ${Object.keys(clouds).join(', ')}.`);
    return 'azurecloud';
  }

  boolean(name: string): boolean {
    return this.oneOf(name, ['false', 'true']) === 'true';
  }

  integer(name: string, least: number, most: number): number {
    const given = this.text(name);
    const value = Number(given);
    if (/^\d{1,9}$/.test(given) && value >= least && value <= most) return value;
    this.problems.add(name, given, `Give a whole number from ${least} to ${most}.`);
    return least;
  }

  /** A duration such as `90s`, `15m` or `1h`, in milliseconds; the bounds are in seconds. */
  duration(name: string, least: number, most: number): number {
    const given = this.text(name);
    const match = /^(\d{1,6})(s|m|h)$/.exec(given);
    const seconds = Number(match?.[1]) * { s: 1, m: 60, h: 3600 }[(match?.[2] ?? 's') as 's' | 'm' | 'h'];
    if (match && seconds >= least && seconds <= most) return seconds * 1000;
    this.problems.add(name, given, `Give a duration such as 90s, 15m or 1h, from ${least}s to ${most / 3600}h.`);
    return least * 1000;
  }

  list(name: string): string[] {
    return this.text(name)
      .split(/[\s,]+/)
      .filter((entry) => entry !== '');
  }

  listOf(name: string, valid: (entry: string) => boolean, allowed: string): string[] {
    const entries = this.list(name);
    for (const entry of entries) if (!valid(entry)) this.problems.add(name, entry, allowed);
    return entries;
  }

  /** Of several IPs each name gets a number, for which there must be room. */
  ipName(ipCount: number): string {
    const given = this.text('ip-name');
    const longest = longestPublicIpName - (pinnedNames('', ipCount, ['IPv4']).at(-1)?.name ?? '').length;
    if (given !== '' && (!publicIpName.test(given) || given.length > longest))
      this.problems.add('ip-name', given, `Give 1 to ${longest} letters, digits, \`_\`, \`.\` or \`-\`.`);
    return given;
  }

  /** Names or ids of public IP prefixes, of which one cluster can need one for each family. */
  prefixes(): string[] {
    const isPrefix = (entry: string): boolean =>
      entry.startsWith('/') ? isAddressId(entry) && isPrefixId(entry) : publicIpName.test(entry);
    const allowed = 'Give the name of a public IP prefix in the resource group of the IP, or its full resource id.';
    return this.listOf('ip-from-prefix', isPrefix, allowed);
  }

  /** `namespace/name` of an object in the cluster. */
  namespacedName(name: string): { namespace: string; name: string } | undefined {
    const given = this.text(name);
    if (given === '') return undefined;
    const [, namespace, object] = /^([a-z0-9][-a-z0-9]{0,62})\/([a-z0-9][-.a-z0-9]{0,252})$/.exec(given) ?? [];
    if (namespace !== undefined && object !== undefined) return { namespace, name: object };
    this.problems.add(name, given, 'Give it as namespace/name.');
    return undefined;
  }

  /** What contradicts a static egress gateway: it has its own addresses, and its pods are in its own namespace. */
  gatewayInputs(namespace: string): void {
    const given = this.text('namespace');
    if (given !== '' && given !== defaultNamespace && given !== namespace)
      this.problems.add('namespace', given, `static-gateway-configuration says '${namespace}': leave this out.`);
    if (this.mode() === 'reserve')
      this.problems.note(
        'static-gateway-configuration',
        'mode reserve provides an IP, which is not what its pods leave from.',
      );
  }

  ipResourceGroup(): string {
    if (this.text('ip-resource-group') === '@node') return '@node';
    return this.optional(
      'ip-resource-group',
      resourceGroupName,
      'Give a resource group, or `@node` for the node resource group.',
    );
  }

  /** `key=value`, one a line or separated by commas. */
  tags(): Record<string, string> {
    const tags = new Map<string, string>();
    for (const entry of this.tagEntries()) {
      const [, key = '', value = ''] = /^([^=]*[^=\s])\s*=(.*)$/.exec(entry) ?? [];
      if (key === '') this.problems.add('tags', entry, 'Give tags as key=value, one a line or separated by commas.');
      else if (reservedTags.test(key))
        this.problems.add('tags', key, 'Kubernetes, AKS or this action use this key for themselves: choose another.');
      else tags.set(key, value.trim());
    }
    return Object.fromEntries(tags);
  }

  /** Tags to look for: `key=value`, or a key alone for any value. */
  tagFilters(): Record<string, string | undefined> {
    return Object.fromEntries(
      this.tagEntries().map((entry) => {
        const [key = '', ...value] = entry.split('=');
        if (key.trim() === '')
          this.problems.add('tags', entry, 'Give tags as key=value, or a key alone for any value.');
        return [key.trim(), value.length === 0 ? undefined : value.join('=').trim()];
      }),
    );
  }

  private tagEntries(): string[] {
    return this.text('tags')
      .split(/[\n,]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  }

  replace(): Replace {
    const given = this.text('replace').toLowerCase();
    if (given === 'managed' || given === 'none' || given === 'all') return given;
    const allowed = 'Give managed, none, all, or the list of addresses and CIDRs that are in effect now.';
    if (given === '') this.problems.add('replace', given, allowed);
    return this.listOf('replace', isAddressOrCidr, allowed).map(normalizeAddress);
  }

  outboundPorts(): number | undefined {
    const given = this.text('outbound-ports');
    if (given === '') return undefined;
    const ports = this.integer('outbound-ports', 0, 64_000);
    // https://learn.microsoft.com/azure/aks/load-balancer-standard#configure-the-allocated-outbound-ports
    if (ports % 8 !== 0) this.problems.add('outbound-ports', given, 'Give a multiple of 8.');
    return ports;
  }

  echoUrls(name: 'echo-urls' | 'echo-urls-ipv6'): string[] {
    const allowed = 'Give http or https URLs that answer with the caller’s address, separated by commas or spaces.';
    // The list reaches the pod in one environment variable, so a URL may not hold what separates its entries.
    const given = this.listOf(name, (url) => isHttpUrl(url, ['http:', 'https:']), allowed);
    // A service that is named twice cannot agree with itself.
    const urls = [...new Set(given)];
    if (urls.length === 0) this.problems.add(name, '', allowed);
    return urls;
  }

  /** A check that pages because an echo service is down gets muted: there only drift fails by default. */
  failOn(mode: Mode): FailOn[] {
    const given = this.list('fail-on').map((entry) => entry.toLowerCase());
    const entries = given.length > 0 ? given : mode === 'check' ? ['drifted'] : ['drifted', 'unverifiable'];
    if (entries.length === 1 && entries[0] === 'none') return [];
    const known: readonly FailOn[] = ['drifted', 'unverifiable'];
    const allowed = `Give one or both of ${known.join(', ')}, or none.`;
    for (const entry of entries)
      if (!known.some((verdict) => verdict === entry)) this.problems.add('fail-on', entry, allowed);
    return known.filter((verdict) => entries.includes(verdict));
  }
}

function isHttpUrl(text: string, protocols: readonly string[]): boolean {
  // What URLs are read as leaves out line ends, takes `\\` for `/`, and needs no slashes; who else reads the text may not.
  const url = /^[a-z]+:\/\/[!-[\]-~]+$/i.test(text) ? URL.parse(text) : null;
  return url !== null && protocols.includes(url.protocol) && url.username === '' && url.password === '';
}
