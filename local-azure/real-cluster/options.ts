import { isIP } from 'node:net';
import { RealClusterError } from './kubeconfig.ts';
import type { RealClusterOptions } from './real-cluster.ts';

/** Why nothing can listen where pods call, in words. */
export function podAddressError(error: unknown, address: string): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRNOTAVAIL') return error;
  return new RealClusterError(
    `--pod-address ${address} is no address of this machine. For kind it is the gateway that docker network inspect kind shows.`,
  );
}

/** Both options of a real cluster, as programs have them on their command lines. */
export const realClusterOptions = { kubeconfig: { type: 'string' }, 'pod-address': { type: 'string' } } as const;

/**
 * Reads the values of {@link realClusterOptions}; undefined where neither is given.
 * @throws RealClusterError where they do not fit together
 */
export function readRealClusterOptions(values: {
  kubeconfig?: string | undefined;
  'pod-address'?: string | undefined;
}): RealClusterOptions | undefined {
  const { kubeconfig, 'pod-address': podAddress } = values;
  if (kubeconfig === undefined && podAddress === undefined) return undefined;
  if (kubeconfig === undefined)
    throw new RealClusterError('--pod-address is for the pods of a real cluster: --kubeconfig FILE says which');
  if (podAddress === undefined)
    throw new RealClusterError(
      '--kubeconfig needs --pod-address ADDRESS: an address of this machine that the pods of that cluster can reach',
    );
  if (isIP(podAddress) === 0 || /^[0.:]+$/.test(podAddress))
    throw new RealClusterError(`--pod-address ${podAddress} is no IP address that can be called`);
  return { kubeconfig, podAddress };
}
