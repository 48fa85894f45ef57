import { unknownExit, type PathKind } from './path.ts';

/**
 * Nothing gets out, by rules of the network's security groups.
 * Source: https://learn.microsoft.com/azure/aks/egress-outboundtype
 */
export const block: PathKind = {
  kind: 'block',
  recognise: ({ cluster }) => cluster.outboundType.toLowerCase() === 'block',
  exit: () => unknownExit,
  pin: () => ({
    because: 'its outbound type block lets nothing out',
    waysOut: 'Change its outbound type, where egress is wanted: az aks update --outbound-type …',
  }),
  title: () => 'nothing (outbound type block)',
};

/** AKS sets up no egress; whoever owns the network may. */
export const noOutbound: PathKind = {
  kind: 'no-outbound',
  recognise: ({ cluster }) => cluster.outboundType.toLowerCase() === 'none',
  exit: () => unknownExit,
  pin: () => ({
    because: 'its outbound type none leaves egress to you, so nothing of AKS can be pinned',
    waysOut:
      'Put a NAT gateway on its subnet, which can be pinned. Or pin the address on the firewall or proxy that you use, and prove it: expected-ips.',
  }),
  title: () => 'a way that AKS does not know',
};
