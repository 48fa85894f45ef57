import { unknownExit, type PathKind } from './path.ts';

/**
 * Pods on virtual nodes run in Azure Container Instances, in a subnet of their own.
 * Source: https://learn.microsoft.com/azure/aks/virtual-nodes
 */
export const virtualNode: PathKind = {
  kind: 'virtual-node',
  recognise: ({ isVirtual }) => isVirtual,
  exit: () => unknownExit,
  pin: () => ({
    because: 'its pods run in Azure Container Instances, whose subnet has no NAT gateway',
    waysOut: 'Put a NAT gateway on the subnet of the virtual nodes.',
  }),
  title: () => 'Azure Container Instances',
};
