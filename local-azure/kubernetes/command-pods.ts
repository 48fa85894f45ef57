import { setImmediate } from 'node:timers/promises';
import type { ContainerProcess } from './kubelet/container-process.ts';
import type { NewObject, Pod } from './objects.ts';
import type { Registry } from './registry.ts';

const namespace = 'aks-command';
const image = 'mcr.microsoft.com/aks/command/runtime:master.240118.1';
const options = { writer: { manager: 'aks-command' } };

/** Starts what a command's container runs. */
export type Launch = (output: (text: string) => void) => ContainerProcess;

/**
 * The pods in which AKS runs commands, whose programs are handed in: https://learn.microsoft.com/azure/aks/access-private-cluster
 * Their names, account and container are as https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/create-upgrade-delete/resolve-az-aks-command-invoke-failures shows them.
 */
export class CommandPods {
  readonly #registry: Registry;
  readonly #launches = new Map<string, Launch>();
  /** Whether there is a node that takes the pod. */
  readonly fits: (pod: Pod) => boolean;

  constructor(registry: Registry, fits: (pod: Pod) => boolean) {
    this.#registry = registry;
    this.fits = fits;
  }

  /** For the kubelet: what the container of a pod runs, where it is a command's. */
  launchOf(podUid: string): Launch | undefined {
    return this.#launches.get(podUid);
  }

  /**
   * Creates the pod of a command, for a scheduler to find.
   * @throws StatusError where the cluster's policies refuse it
   */
  create(id: string, createdBy: string): Pod {
    const { store } = this.#registry;
    if (store.get('namespaces', namespace) === undefined) {
      this.#registry.create(
        'namespaces',
        { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
        options,
      );
    }
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: `sa-${id}`, namespace } };
    this.#registry.create('serviceaccounts', account, options);
    try {
      return this.#registry.create('pods', podOf(id, createdBy), options) as unknown as Pod;
    } catch (error) {
      this.#delete('serviceaccounts', account.metadata.name);
      throw error;
    }
  }

  /**
   * Has the pod run what `launch` starts, and resolves with that when it has ended and the pod shows it.
   * @throws where the pod is deleted before it runs
   */
  async run<Process extends ContainerProcess>(
    { metadata: { uid, name } }: Pod,
    launch: (output: (text: string) => void) => Process,
  ): Promise<Process> {
    const process = await new Promise<Process>((resolve, reject) => {
      const forget = this.#registry.store.subscribe(({ type, object }) => {
        if (type !== 'DELETED' || object.metadata.uid !== uid) return;
        forget();
        reject(new Error(`Pod ${name} in namespace ${namespace} was deleted before it ran.`));
      });
      this.#launches.set(uid, (output) => {
        forget();
        const started = launch(output);
        resolve(started);
        return started;
      });
    }).finally(() => this.#launches.delete(uid));
    await process.exited;
    await setImmediate();
    return process;
  }

  /** Removes the pod and what belongs to it, if somebody else has not. */
  remove({ metadata: { name } }: Pod): void {
    this.#delete('pods', name);
    this.#delete('serviceaccounts', name.replace(/^command/, 'sa'));
  }

  #delete(resource: 'pods' | 'serviceaccounts', name: string): void {
    if (this.#registry.store.get(resource, name, namespace) === undefined) return;
    this.#registry.delete(resource, name, namespace, { gracePeriodSeconds: 0 });
  }
}

function podOf(id: string, createdBy: string): NewObject {
  const resources = { requests: { cpu: '200m', memory: '500Mi' }, limits: { cpu: '500m', memory: '1Gi' } };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `command-${id}`,
      namespace,
      labels: { createdBy },
      annotations: { 'aks.azure.com/runCommand': 'true' },
    },
    spec: {
      restartPolicy: 'Never',
      nodeSelector: { 'kubernetes.io/os': 'linux' },
      serviceAccountName: `sa-${id}`,
      containers: [{ name: 'user-command', image, resources }],
    },
  };
}
