import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Node, Pod } from '../kubernetes/objects.ts';
import type { Mirror } from './mirror.ts';

/** Milliseconds in which a kubelet has told the address of a pod that it has just started. */
const kubeletDelay = 3000;

/** Finds the nodes from which callers call: by their source address, which is a node's where the cluster masquerades, else a pod's. */
export class Callers {
  readonly #nodes: Mirror<Node>;
  readonly #pods: Mirror<Pod>;

  constructor(nodes: Mirror<Node>, pods: Mirror<Pod>) {
    this.#nodes = nodes;
    this.#pods = pods;
  }

  /** The name of a caller's node; undefined for a stranger. */
  async nodeOf(address: string, signal: AbortSignal): Promise<string | undefined> {
    const known = this.#find(address);
    if (known !== undefined) return known;
    if (isOfThisMachine(address)) return this.#thisMachine();
    return (await this.#await(address, signal)) ?? this.#byRange(address);
  }

  #find(address: string): string | undefined {
    const node = this.#nodes.list().find(({ status }) => status.addresses?.some((own) => own.address === address));
    return node?.metadata.name ?? this.#pods.list().find((pod) => hasAddress(pod, address))?.spec.nodeName;
  }

  /** The node that runs on this machine, which may have more addresses than Kubernetes knows. */
  #thisMachine(): string | undefined {
    const own = this.#nodes.list().find(({ status }) => status.addresses?.some((one) => isOfThisMachine(one.address)));
    return own?.metadata.name;
  }

  async #await(address: string, signal: AbortSignal): Promise<string | undefined> {
    const found = new AbortController();
    const unsubscribe = this.#pods.subscribe((_, pod) => {
      if (hasAddress(pod, address)) found.abort();
    });
    await sleep(kubeletDelay, undefined, { signal: AbortSignal.any([signal, found.signal]) }).catch(() => undefined);
    unsubscribe();
    return this.#find(address);
  }

  /** Not every network gives pods addresses of their node's range, but many do. */
  #byRange(address: string): string | undefined {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    return this.#nodes.list().find(({ spec }) => {
      const ranges = new BlockList();
      for (const range of spec.podCIDRs ?? []) {
        const [net = '', prefix] = range.split('/');
        ranges.addSubnet(net, Number(prefix), isIP(net) === 6 ? 'ipv6' : 'ipv4');
      }
      return ranges.check(address, family);
    })?.metadata.name;
  }
}

/** The address of a pod that has ended may be another's by now, and one on the host's network has none of its own. */
function hasAddress({ spec, status }: Pod, address: string): boolean {
  if (spec.hostNetwork === true || status.phase === 'Succeeded' || status.phase === 'Failed') return false;
  return status.podIP === address || (status.podIPs ?? []).some(({ ip }) => ip === address);
}

function isOfThisMachine(address: string): boolean {
  return Object.values(networkInterfaces()).some((own) => own?.some((entry) => entry.address === address));
}
