import { ArmError } from './errors.ts';

/** How many requests at once, and how many a second in the long run. */
export interface Limit {
  size: number;
  perSecond: number;
}

/** The limits that a scenario may set otherwise. */
export interface Limits {
  reads: Limit;
  writes: Limit;
  deletes: Limit;
  putManagedCluster: Limit;
  getManagedCluster: Limit;
  listManagedClustersByGroup: Limit;
  listManagedClustersBySubscription: Limit;
  clusterOperationStatus: Limit;
  otherClusterRequests: Limit;
  networkReads: Limit;
  networkWrites: Limit;
}

/**
 * Resource Manager's limits for a caller in a subscription, and those of the providers: of Microsoft.ContainerService for each cluster, group or subscription.
 * Sources: https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling, https://learn.microsoft.com/azure/aks/quotas-skus-regions
 */
const azureLimits: Limits = {
  reads: { size: 250, perSecond: 25 },
  writes: { size: 200, perSecond: 10 },
  deletes: { size: 200, perSecond: 10 },
  putManagedCluster: { size: 20, perSecond: 1 / 60 },
  getManagedCluster: { size: 60, perSecond: 1 },
  listManagedClustersByGroup: { size: 60, perSecond: 1 },
  listManagedClustersBySubscription: { size: 500, perSecond: 1 },
  clusterOperationStatus: { size: 200, perSecond: 2 },
  otherClusterRequests: { size: 60, perSecond: 1 },
  networkReads: { size: 10_000, perSecond: 10_000 / 300 },
  networkWrites: { size: 1000, perSecond: 1000 / 300 },
};

/** The limit of a subscription for all callers together is that many times a caller's. */
const globalFactor = 15;

/** A request, as limits see it. */
export interface Metered {
  method: string;
  /** In lower case. */
  type: string;
  id: string;
  /** Empty for a list, or a collection. */
  name: string;
  group: string;
  subscriptionId: string;
  caller: string;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** The tokens that are left of every limit. Milliseconds of any clock are given with each request. */
export class Throttling {
  readonly #limits: Limits;
  readonly #buckets = new Map<string, Bucket>();

  constructor(limits: Partial<Limits>) {
    this.#limits = { ...azureLimits, ...limits };
  }

  /**
   * Counts a request. Returns the headers that tell how many more there may be.
   * @throws ArmError 429 when there were too many
   */
  count(request: Metered, now: number): Record<string, string> {
    if (request.subscriptionId === '') return {};
    const verb = verbOf(request.method);
    const limit = this.#limits[verb];
    const own = this.#take(`${verb} ${request.caller}`, limit, now);
    if (own < 0) throw tooMany(request, verb, seconds(limit, own));
    const whole = { size: limit.size * globalFactor, perSecond: limit.perSecond * globalFactor };
    const all = this.#take(`global ${verb}`, whole, now);
    if (all < 0) throw tooMany(request, verb, seconds(whole, all));
    this.#countAtProvider(request, now);
    return {
      [`x-ms-ratelimit-remaining-subscription-${verb}`]: String(own),
      [`x-ms-ratelimit-remaining-subscription-global-${verb}`]: String(all),
    };
  }

  #countAtProvider(request: Metered, now: number): void {
    const key = providerLimit(request);
    if (!key) return;
    const limit = this.#limits[key];
    const left = this.#take(`${key} ${keyOf(key, request)}`, limit, now);
    if (left >= 0) return;
    const wait = seconds(limit, left);
    throw key.startsWith('network') ? networkTooMany(wait, now) : clusterTooMany(request, wait);
  }

  /** Takes a token and returns how many whole ones are left; negative, and nothing taken, when there was none. */
  #take(key: string, { size, perSecond }: Limit, now: number): number {
    const { tokens, at } = this.#buckets.get(key) ?? { tokens: size, at: now };
    const left = Math.min(size, tokens + ((now - at) / 1000) * perSecond) - 1;
    this.#buckets.set(key, { tokens: left < 0 ? left + 1 : left, at: now });
    return left < 0 ? left : Math.floor(left);
  }
}

function seconds({ perSecond }: Limit, left: number): number {
  return Math.max(1, Math.ceil(-left / perSecond));
}

type Verb = 'reads' | 'writes' | 'deletes';

function verbOf(method: string): Verb {
  if (method === 'DELETE') return 'deletes';
  return method === 'GET' || method === 'HEAD' ? 'reads' : 'writes';
}

function providerLimit({ type, method, name, group }: Metered): keyof Limits | undefined {
  if (type.startsWith('microsoft.network/')) return verbOf(method) === 'reads' ? 'networkReads' : 'networkWrites';
  if (!type.startsWith('microsoft.containerservice/')) return undefined;
  if (type.endsWith('/operations')) return 'clusterOperationStatus';
  if (type !== 'microsoft.containerservice/managedclusters') return 'otherClusterRequests';
  if (name === '') return group === '' ? 'listManagedClustersBySubscription' : 'listManagedClustersByGroup';
  if (method === 'PUT') return 'putManagedCluster';
  return method === 'GET' ? 'getManagedCluster' : 'otherClusterRequests';
}

/** What a limit is counted for. */
function keyOf(key: keyof Limits, { id, group }: Metered): string {
  if (key === 'putManagedCluster' || key === 'getManagedCluster' || key === 'otherClusterRequests')
    return id.toLowerCase();
  return key === 'listManagedClustersByGroup' ? group.toLowerCase() : '';
}

function tooMany({ subscriptionId, caller }: Metered, verb: Verb, wait: number): ArmError {
  const kind = verb.slice(0, -1);
  const when = `Please try again after '${String(wait)}' seconds after additional tokens are available.`;
  const message = `Number of '${kind}' requests for subscription '${subscriptionId}' actor '${caller}' exceeded. ${when} Refer to https://aka.ms/arm-throttling for additional information.`;
  const headers = { 'retry-after': String(wait) };
  return new ArmError(429, 'SubscriptionRequestsThrottled', message, { gateway: true, headers });
}

const handlers: Readonly<Record<string, string>> = {
  PUT: 'Put',
  GET: 'Get',
  PATCH: 'Patch',
  DELETE: 'Delete',
  POST: 'Post',
};

function clusterTooMany({ method, type, name }: Metered, wait: number): ArmError {
  const what = type.endsWith('/operations') ? 'OperationStatus' : 'ManagedCluster';
  const handler = `${name === '' ? 'List' : (handlers[method] ?? method)}${what}${name === '' ? 's' : ''}Handler`;
  const message = `The ${handler}.${method} request limit has been exceeded, please retry again in ${String(wait)} seconds. For more information, please visit https://aka.ms/aks/throttling`;
  return new ArmError(429, 'Throttled', message, { bare: true, headers: { 'retry-after': String(wait) } });
}

/** Not all errors are JSON. */
function networkTooMany(wait: number, now: number): ArmError {
  const until = new Date(now + wait * 1000).toISOString();
  const text = `You have reached the limit of allowed 'GetOperationStatus' API calls.Please retry after '${until}' UTC.`;
  return new ArmError(429, 'TooManyRequests', text, { text: true, headers: { 'retry-after': String(wait) } });
}
