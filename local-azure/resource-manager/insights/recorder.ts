import { randomUUID } from 'node:crypto';
import { groupType, parseResourceId } from '../../state/resource-id.ts';
import type { Json } from '../../state/json.ts';
import { ArmError } from '../errors.ts';
import type { Answer, ArmRequest, Services } from '../request.ts';
import type { Activity, ActivityLog } from './activity-log.ts';

/** Who makes the changes for which no request was served: somebody in the portal. */
export const operator = 'operator@example.com';

const claimTypes = 'http://schemas.microsoft.com/identity/claims';

/** Answers a request, and notes in the Activity Log that it came, and what became of it; reads are not noted. */
export function recorded(
  { activities, tenantId }: Pick<Services, 'activities' | 'tenantId'>,
  request: ArmRequest,
  { operation, correlationId }: { operation: string; correlationId: string },
  answer: () => Answer,
): Answer {
  if (request.method === 'GET' || request.method === 'HEAD') return answer();
  const { target, method, caller, headers } = request;
  const client = headers['x-ms-client-request-id'];
  const activity: Activity = {
    resourceId: target.id,
    operation,
    method,
    caller: caller.objectId,
    claims: {
      appid: caller.clientId,
      idtyp: 'app',
      [`${claimTypes}/objectidentifier`]: caller.objectId,
      [`${claimTypes}/tenantid`]: tenantId,
    },
    correlationId,
    clientRequestId: typeof client === 'string' ? client : correlationId,
  };
  return noted(activities, activity, answer);
}

function noted(activities: ActivityLog, activity: Activity, work: () => Answer): Answer {
  activities.add(activity, { eventName: 'BeginRequest', status: 'Started' });
  try {
    const answer = work();
    const operation = operationOf(answer);
    const status = operation === undefined && answer.status !== 202 ? 'Succeeded' : 'Accepted';
    activities.add(activity, { eventName: 'EndRequest', status, code: answer.status });
    if (operation !== undefined) activities.follow(activity, operation);
    return answer;
  } catch (error) {
    if (error instanceof ArmError) {
      const { status: code, code: name, message } = error;
      activities.add(activity, { eventName: 'EndRequest', status: 'Failed', code, error: { code: name, message } });
    }
    throw error;
  }
}

/** The id of the operation that goes on after an answer. */
function operationOf({ headers = {} }: Answer): string | undefined {
  const link = headers['azure-asyncoperation'] ?? headers.location ?? '';
  return /\/(?:operations|operationresults)\/([^/?]+)/i.exec(link)?.[1];
}

/** Notes changes for which no request was served as what they would be in Azure: by hand, in the portal. */
export function recordByHand(activities: ActivityLog, tenantId: string, changes: Json): void {
  const correlationId = randomUUID();
  for (const [resourceId, change] of Object.entries(changes)) {
    const activity: Activity = {
      resourceId,
      operation: `${typeOf(resourceId)}/${change === null ? 'delete' : 'write'}`,
      method: change === null ? 'DELETE' : 'PATCH',
      caller: operator,
      claims: {
        'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn': operator,
        [`${claimTypes}/tenantid`]: tenantId,
      },
      correlationId,
      clientRequestId: correlationId,
    };
    noted(activities, activity, () => ({ status: 200 }));
  }
}

function typeOf(id: string): string {
  const type = parseResourceId(id)?.type ?? '';
  return type === groupType ? 'Microsoft.Resources/subscriptions/resourceGroups' : type;
}
