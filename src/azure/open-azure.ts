import { begun } from '../begun.ts';
import type { Access } from '../inputs.ts';
import { whileWaiting } from '../loading.ts';
import { refuseOddProxies } from '../network/proxies.ts';
import { clouds } from './clouds.ts';
import { findCloud } from './find-cloud.ts';
import { assigneeOf } from './identity/principal.ts';
import { openSession, type Session, type SignInHost } from './identity/session.ts';
import { chooseSubscription, listSubscriptions } from './identity/subscriptions.ts';
import type { ResourceManager } from './resource-manager.ts';

/** Azure, as whoever has signed in. */
export interface Azure {
  session: Session;
  manager: ResourceManager;
  /** Whom a role is to be assigned to. */
  assignee: string;
  /**
   * The subscription that is meant where the workflow names this one, or none.
   * @throws ActionError where it is none of this identity's
   */
  subscription: (named: string) => Promise<string>;
}

/**
 * Signs in, and begins to look which subscriptions that gives.
 * @param named all that the step names; an empty one where it leaves that open
 */
export async function openAzure(
  host: SignInHost,
  access: Access,
  named: readonly string[],
  operationTimeout: number,
): Promise<Azure> {
  const { environment, signal, info, debug, clock } = host;
  refuseOddProxies(access.resourceManagerEndpoint ?? clouds[access.cloudName].resourceManager, environment);
  const cloud = await findCloud(access, {
    info,
    readJson: async (url) => {
      const { readJson } = await import('../network/read-json.ts');
      return readJson(url, environment, { clock, signal });
    },
  });
  const [first = '', another] = new Set(named);
  const signingIn = openSession(host, access, cloud, another === undefined ? first : '');
  const loading = whileWaiting(() => import('./resource-manager.ts'));
  const { session, subscriptionId } = await signingIn;
  const { credential, principal } = session;
  const assignee = assigneeOf(principal);
  const { resourceManager: endpoint, scope } = cloud;
  const { openResourceManager } = await loading;
  const manager = openResourceManager({
    ...{ credential, assignee, endpoint, scope },
    ...{ clock, operationTimeout, signal, environment, debug },
  });
  const listed = begun(listSubscriptions(manager));
  const subscription = async (wanted: string): Promise<string> =>
    chooseSubscription(wanted, { principal, subscriptions: await listed, ofSession: subscriptionId });
  return { session, manager, assignee, subscription };
}
