import { awaitSettled } from '../azure/await-settled.ts';
import { isOvertaken, isPerhapsDone } from '../azure/clusters.ts';
import { getGateway, updateGateway, type ReadGateway } from '../azure/nat-gateways.ts';
import type { NatGateway } from '../egress/network.ts';
import { did, operationWait, type Context } from './context.ts';

interface Write {
  /** What is changed, for log and summary. */
  what: string;
  /** What it has afterwards, and nothing else. */
  addresses: readonly { id: string; isIpv6: boolean }[];
  /** Decides by the gateway as it is now, read just before the write. Throws when somebody changed what the decision rests on. */
  isDue: (fresh: NatGateway) => boolean;
}

const attempts = 3;

/** Writes to a NAT gateway of the user's: waits until no operation runs on it, reads it, decides, and puts it back; again when somebody else was faster. */
export async function writeGateway(context: Context, id: string, { what, addresses, isDue }: Write): Promise<void> {
  const { manager, log } = context;
  let isPerhapsOurs = false;
  for (let attempt = 1; ; attempt += 1) {
    const fresh = await log.waiting('the operation on the NAT gateway', settledGateway(context, id));
    if (!isDue(fresh.gateway)) {
      if (isPerhapsOurs) did(context, what);
      return;
    }
    try {
      await log.waiting(what, updateGateway(manager, fresh, addresses));
      did(context, what);
      return;
    } catch (error) {
      if (!isOvertaken(error) || attempt >= attempts) throw error;
      isPerhapsOurs ||= isPerhapsDone(error);
      log.info('Somebody else works on the NAT gateway at the same time: reading it again');
    }
  }
}

/** The NAT gateway once no operation runs on it: a run that was killed may have left one. */
async function settledGateway(context: Context, id: string): Promise<ReadGateway> {
  const read = (): Promise<ReadGateway> => getGateway(context.manager, id);
  return awaitSettled(await read(), { ...operationWait(context), isBusy: ({ gateway }) => gateway.isChanging, read });
}
