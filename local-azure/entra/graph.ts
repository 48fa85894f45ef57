import type { ServerResponse } from 'node:http';
import { sendJson, type Call, type Handler } from '../http/server.ts';
import { list, object, text, type Json } from '../state/json.ts';
import { same } from '../state/resource-id.ts';
import type { Principal } from '../state/principals.ts';
import { isExpired, type TokenMint } from './tokens.ts';

/** As much of Microsoft Graph as the command-line tool asks when it shows who has a role: https://learn.microsoft.com/graph/api/resources/serviceprincipal */
export class Graph {
  private readonly mint: TokenMint;
  private readonly principals: () => Principal[];

  constructor(mint: TokenMint, principals: () => Principal[]) {
    this.mint = mint;
    this.principals = principals;
  }

  readonly handle: Handler = (call, response) => {
    const [, token = ''] = /^Bearer (.+)$/i.exec(call.headers.authorization ?? '') ?? [];
    const claims = this.mint.read(token);
    if (!claims || isExpired(claims)) {
      refuse(response, 401, 'InvalidAuthenticationToken', 'Access token is empty, invalid or expired.');
      return;
    }
    call.caller = String(claims.appid);
    this.answer(call, response);
  };

  private answer(call: Call, response: ServerResponse): void {
    const [, , collection = '', name = ''] = decodeURIComponent(call.url.pathname).split('/');
    if (collection === 'servicePrincipals' && name !== '') this.show(response, name);
    else if (collection === 'servicePrincipals')
      this.sendAll(response, this.filtered(call.url.searchParams.get('$filter')));
    else if (['users', 'groups'].includes(collection)) this.sendAll(response, []);
    else if (collection === 'directoryObjects' && name === 'getByIds') this.sendAll(response, this.byIds(call));
    else refuse(response, 400, 'BadRequest', `Resource not found for the segment '${collection}'.`);
  }

  private show(response: ServerResponse, name: string): void {
    const found = this.principals().find(({ objectId }) => same(objectId, name));
    if (found) {
      sendJson(response, 200, shown(found));
      return;
    }
    const message = `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`;
    refuse(response, 404, 'Request_ResourceNotFound', message);
  }

  /** By `servicePrincipalNames/any(c:c eq '…')`, `appId eq '…'`, `displayName eq '…'`; all of them without a filter. */
  private filtered(filter: string | null): Principal[] {
    const wanted = / eq '([^']*)'/.exec(filter ?? '')?.[1];
    const names = ({ clientId, objectId, displayName }: Principal): string[] => [clientId, objectId, displayName];
    return this.principals().filter((one) => wanted === undefined || names(one).some((name) => same(name, wanted)));
  }

  private byIds(call: Call): Principal[] {
    const ids = list(object(parsed(call)).ids).map(text);
    return this.principals().filter(({ objectId }) => ids.some((id) => same(id, objectId)));
  }

  private sendAll(response: ServerResponse, found: readonly Principal[]): void {
    sendJson(response, 200, { value: found.map(shown) });
  }
}

function shown({ objectId, clientId, displayName }: Principal): Json {
  return {
    '@odata.type': '#microsoft.graph.servicePrincipal',
    id: objectId,
    appId: clientId,
    displayName,
    servicePrincipalNames: [clientId],
    servicePrincipalType: 'Application',
  };
}

function parsed({ body }: Call): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  sendJson(response, status, { error: { code, message } });
}
