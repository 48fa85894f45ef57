import type { Result, TestCluster } from '../unit/local-azure-kubernetes/test-cluster.ts';

/** The real kubectl on a test's cluster. */
export interface Kubectl {
  readonly kubectl: (command: string, ...objects: object[]) => Promise<Result>;
  /** What a command that has to succeed prints. */
  readonly output: (command: string, ...objects: object[]) => Promise<string>;
  /** What a command that has to fail says. */
  readonly refusal: (command: string, ...objects: object[]) => Promise<string>;
}

/** @param options that every command gets */
export function kubectlOn(cluster: () => TestCluster, options = ''): Kubectl {
  const kubectl = (command: string, ...objects: object[]): Promise<Result> =>
    cluster().kubectl(`${options} ${command}`, ...objects);
  return {
    kubectl,
    output: async (command, ...objects) => {
      const { status, stdout, stderr } = await kubectl(command, ...objects);
      expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({ command, status: 0, stderr: '' });
      return stdout;
    },
    refusal: async (command, ...objects) => {
      const { status, stderr } = await kubectl(command, ...objects);
      expect({ command, status }).toEqual({ command, status: 1 });
      return stderr;
    },
  };
}
