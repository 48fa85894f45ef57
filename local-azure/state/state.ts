import { randomUUID } from 'node:crypto';
import { AddressPool } from './addresses.ts';
import { attach } from './attachments.ts';
import { copyOf, isObject, list, mergePatch, object, text, type Json } from './json.ts';
import { reconcileOutbound } from './outbound.ts';
import { groupId, parseResourceId, same } from './resource-id.ts';
import { clusterType, completed, invalidity } from './resource-types.ts';

/** A resource of Azure as Resource Manager shows it. */
export type Resource = Json & { id: string };

/** A change of the state that Azure would never be in. */
export class StateError extends Error {
  override readonly name = 'StateError';
}

/** All resources of the local Azure. Ids are compared without case; what is handed out and taken in are copies. */
export class AzureState {
  readonly addresses = new AddressPool();
  readonly #resources = new Map<string, Resource>();
  readonly #listeners = new Set<(id: string) => void>();
  #batch: Set<string> | undefined;

  constructor(resources: readonly Json[]) {
    for (const resource of resources) {
      const complete = completed(resource);
      this.#resources.set(complete.id.toLowerCase(), complete);
      this.addresses.take(object(complete.properties));
    }
  }

  get(id: string): Resource | undefined {
    return copyOf(this.#resources.get(id.toLowerCase()));
  }

  /** All resources, those of one type where it is named. */
  list(type?: string): Resource[] {
    const all = [...this.#resources.values()];
    const wanted = type === undefined ? all : all.filter(({ id }) => same(parseResourceId(id)?.type ?? '', type));
    return copyOf(wanted);
  }

  /** Creates or replaces; its etag is a new one. */
  put(resource: Json): Resource {
    const complete = withNewEtags(completed(resource));
    this.#resources.set(complete.id.toLowerCase(), complete);
    this.#changed(complete.id);
    return copyOf(complete);
  }

  /** Deletes a resource and everything inside or attached to it. */
  delete(id: string): boolean {
    const key = id.toLowerCase();
    const gone = [...this.#resources.keys()].filter((other) => other === key || other.startsWith(`${key}/`));
    for (const other of gone) this.#resources.delete(other);
    if (gone.length > 0) this.#changed(id);
    return gone.length > 0;
  }

  /** Calls the listener after any change; returns the function that ends it. */
  onChange(listener: (id: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Makes several changes one for the listeners: nobody sees the states between. */
  batch(change: () => void): void {
    if (this.#batch) {
      change();
      return;
    }
    const changed = (this.#batch = new Set<string>());
    try {
      change();
    } finally {
      this.#batch = undefined;
      for (const id of changed) this.#changed(id);
    }
  }

  /**
   * Changes resources behind everybody's back: a map of id → JSON merge patch, null deletes.
   * A cluster whose outbound profile is changed ends as if its owner had updated it, unless the patch says itself what is in effect.
   * @throws StateError where a result would be invalid; nothing is changed then.
   */
  patch(changes: Json): void {
    const results = Object.entries(changes).map(([id, change]) => ({ id, change, result: this.#patched(id, change) }));
    const stray = results.find(({ id, result }) => result && !this.#hasGroup(id, changes));
    if (stray) throw new StateError(`${stray.id}: there is no such resource group`);
    this.batch(() => {
      for (const { id, result } of results) {
        if (result) this.put(result);
        else this.#deleteWhole(id);
      }
      for (const { id, change } of results) if (changesOutbound(id, change)) reconcileOutbound(this, id);
      attach(this);
    });
  }

  /** A cluster takes the group of its nodes with it. */
  #deleteWhole(id: string): void {
    const nodeGroup = text(object(this.get(id)?.properties).nodeResourceGroup);
    this.delete(id);
    if (nodeGroup !== '') this.delete(groupId(id.split('/')[2] ?? '', nodeGroup));
  }

  /** Whether a resource's group is there after the changes; what lies in no group needs none. */
  #hasGroup(id: string, changes: Json): boolean {
    const [group] = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id) ?? [];
    if (group === undefined) return true;
    const change = Object.entries(changes).find(([other]) => same(other, group));
    return change ? change[1] !== null : this.#resources.has(group.toLowerCase());
  }

  #patched(id: string, change: unknown): Resource | undefined {
    const before = this.#resources.get(id.toLowerCase());
    if (change === null) {
      if (before) return undefined;
      throw new StateError(`${id}: there is no such resource to delete`);
    }
    if (!isObject(change)) throw new StateError(`${id}: a change is an object or null`);
    const result = { ...object(mergePatch(before ?? {}, change)), id: before?.id ?? id };
    const reason = invalidity(result);
    if (reason !== undefined) throw new StateError(`${id}: ${reason}`);
    return result;
  }

  #changed(id: string): void {
    if (this.#batch) this.#batch.add(id);
    else for (const listener of [...this.#listeners]) listener(id);
  }
}

function changesOutbound(id: string, change: unknown): boolean {
  if (!same(parseResourceId(id)?.type ?? '', clusterType) || !isObject(change)) return false;
  const network = object(object(change.properties).networkProfile);
  const profiles = [network.loadBalancerProfile, network.natGatewayProfile];
  const isChanged = profiles.some((profile) => profile !== undefined && !('effectiveOutboundIPs' in object(profile)));
  return 'outboundType' in network || isChanged;
}

/** Microsoft.Network writes `etag`, Microsoft.ContainerService `eTag`, on pools too, and neither everywhere. */
function withNewEtags(resource: Resource): Resource {
  if ('etag' in resource) resource.etag = newEtag();
  if ('eTag' in resource) resource.eTag = randomUUID();
  for (const pool of list(object(resource.properties).agentPoolProfiles).map(object)) {
    if ('eTag' in pool) pool.eTag = randomUUID();
  }
  return resource;
}

function newEtag(): string {
  return `W/"${randomUUID()}"`;
}
