// Static egress gateways: https://learn.microsoft.com/azure/aks/configure-static-egress-gateway
import { coversRange, isAddressOrCidr, normalizeAddress } from '../egress/addresses.ts';
import { ActionError } from '../errors.ts';
import { object, text, type Json } from '../json.ts';
import type { KubernetesApi } from './kubernetes-api.ts';
import { KubernetesError } from './kubernetes-error.ts';
import { follow } from './watch.ts';

/** Which StaticGatewayConfiguration is meant. */
export interface GatewayName {
  namespace: string;
  name: string;
}

/** What pods leave from that are annotated for a gateway. */
export interface GatewayAddresses {
  /** Addresses and CIDRs. */
  addresses: string[];
  /** False where another way out of the network gives them their public address. */
  isPublic: boolean;
}

/** Pods that are created with it, in the configuration's namespace, leave by the gateway. */
export const gatewayAnnotation = 'kubernetes.azure.com/static-gateway-configuration';

export function gatewayTitle({ namespace, name }: GatewayName): string {
  return `StaticGatewayConfiguration ${namespace}/${name}`;
}

function collection(namespace: string): string {
  return `/apis/egressgateway.kubernetes.azure.com/v1alpha1/namespaces/${namespace}/staticgatewayconfigurations`;
}

/**
 * Reads what pods of a gateway leave from; undefined while its status does not say so.
 * @throws ActionError `cluster` where there is no such configuration, or its status cannot be understood.
 */
export async function readGateway(api: KubernetesApi, gateway: GatewayName): Promise<GatewayAddresses | undefined> {
  const configuration = await unlessUnknown(api.get(`${collection(gateway.namespace)}/${gateway.name}`));
  if (!configuration) throw await missing(api, gateway);
  return addressesOf(gateway, configuration);
}

/**
 * The same, once its status says so.
 * @throws ActionError `timeout` where it does not in time.
 */
export async function awaitGateway(
  api: KubernetesApi,
  gateway: GatewayName,
  deadline: AbortSignal,
): Promise<GatewayAddresses> {
  const present = await readGateway(api, gateway);
  if (present) return present;
  const done = new AbortController();
  const signal = AbortSignal.any([done.signal, deadline]);
  const query = { fieldSelector: `metadata.name=${gateway.name}` };
  try {
    for await (const configurations of follow(api, collection(gateway.namespace), query, signal)) {
      const [told] = [...configurations.values()].flatMap((one) => addressesOf(gateway, one) ?? []);
      if (told) return told;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    done.abort();
  }
  throw new ActionError(
    'timeout',
    `${gatewayTitle(gateway)} does not say what its pods leave from: its status has no egressIpPrefix.`,
    {
      next: `See why: kubectl describe staticgatewayconfiguration --namespace ${gateway.namespace} ${gateway.name}. Its gateway pool must have nodes, and the cluster’s identity Network Contributor on a prefix of your own.`,
    },
  );
}

/** `egressIpPrefix` is a CIDR, or with commas the private addresses of the gateway's nodes. */
function addressesOf(gateway: GatewayName, { spec, status }: Json): GatewayAddresses | undefined {
  const prefix = text(object(status).egressIpPrefix);
  if (prefix === '') return undefined;
  const entries = prefix.split(',').map((entry) => entry.trim());
  if (!entries.every(isAddressOrCidr)) {
    throw new ActionError(
      'cluster',
      `The status of ${gatewayTitle(gateway)} has an egressIpPrefix that is no address.`,
      {
        next: `See it: kubectl get staticgatewayconfiguration --namespace ${gateway.namespace} ${gateway.name} --output yaml`,
      },
    );
  }
  const addresses = entries.map(normalizeAddress);
  const isPrivate = addresses.some((address) => privateRanges.some((range) => coversRange(range, address)));
  return { addresses, isPublic: object(spec).provisionPublicIps !== false && !isPrivate };
}

const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'];

async function missing(api: KubernetesApi, gateway: GatewayName): Promise<ActionError> {
  const there = await names(api, gateway.namespace);
  if (there === undefined) {
    return new ActionError(
      'cluster',
      'The cluster has no static egress gateway: it knows no StaticGatewayConfiguration.',
      {
        next: 'Turn it on and add a gateway pool: az aks update --enable-static-egress-gateway, az aks nodepool add --mode gateway. https://learn.microsoft.com/azure/aks/configure-static-egress-gateway',
      },
    );
  }
  const others = there.length === 0 ? 'none' : there.join(', ');
  return new ActionError('cluster', `There is no ${gatewayTitle(gateway)}. In that namespace there is ${others}.`, {
    next: 'Name one that exists, or let its owners create it: this action creates none.',
  });
}

/** Names of the configurations in a namespace; undefined where the cluster does not know the kind. */
async function names(api: KubernetesApi, namespace: string): Promise<string[] | undefined> {
  const found = await unlessUnknown(api.list(collection(namespace)));
  return found?.items.map(({ metadata }) => text(object(metadata).name));
}

/** What is read, or undefined where the cluster does not know the kind. */
async function unlessUnknown<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof KubernetesError && error.status === 404) return undefined;
    throw error;
  }
}
