import type { ClusterMode, Inputs } from '../inputs.ts';
import { check } from './check.ts';
import { checkStaticGateway } from './check-static-gateway.ts';
import type { Context } from './context.ts';
import { pin } from './pin.ts';
import { plan } from './plan.ts';
import { reserve } from './reserve.ts';
import { pinStaticGateway, planStaticGateway, unpinStaticGateway } from './static-gateway.ts';
import { unpin } from './unpin.ts';

type Modes = Record<ClusterMode, (context: Context) => Promise<void>>;
const modes: Modes = { pin, reserve, plan, check, unpin };
const gatewayModes: Modes = {
  pin: pinStaticGateway,
  reserve,
  plan: planStaticGateway,
  check: checkStaticGateway,
  unpin: unpinStaticGateway,
};

/** What a mode does with one cluster. What a static egress gateway gives single pods is another thing than the cluster's egress. */
export function modeOf({ mode, staticGatewayConfiguration }: Inputs): Modes[ClusterMode] {
  return (staticGatewayConfiguration ? gatewayModes : modes)[mode];
}
