import type { ServerResponse } from 'node:http';
import { sendJson, type Call, type Handler } from '../http/server.ts';
import { same } from '../state/resource-id.ts';
import { accessToken } from './access-token.ts';
import type { Directory } from './directory.ts';
import { refusalBody } from './refusal.ts';
import { refusedResource } from './resource-principals.ts';
import type { TokenMint } from './tokens.ts';

interface Identity {
  clientId: string;
  objectId: string;
}

/** The managed identities of a virtual machine. */
export interface MachineIdentities {
  system?: Identity;
  user?: (Identity & { id: string })[];
}

/** The virtual machine that the runner is. */
export interface Machine {
  subscriptionId: string;
  identities: MachineIdentities;
}

/** Seconds; tokens of managed identities live for a day. */
const usualLifetime = 86_400;

/**
 * The metadata service that a virtual machine has on 169.254.169.254: who it is, and tokens for its managed identities.
 * Sources: https://learn.microsoft.com/azure/virtual-machines/instance-metadata-service,
 * https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#get-a-token-using-http
 */
export class InstanceMetadata {
  private readonly mint: TokenMint;
  private readonly directory: () => Directory;
  private readonly machine: () => Machine;

  constructor(mint: TokenMint, directory: () => Directory, machine: () => Machine) {
    this.mint = mint;
    this.directory = directory;
    this.machine = machine;
  }

  readonly handle: Handler = (call, response) => {
    const { searchParams } = call.url;
    const pathname = call.url.pathname.replace(/\/$/, '');
    if (call.headers.metadata !== 'true') refuse(response, 'Required metadata header not specified');
    else if (!searchParams.has('api-version')) refuse(response, "Required query variable 'api-version' is missing");
    else if (pathname === '/metadata/identity/oauth2/token') this.token(call, response);
    else if (pathname === '/metadata/instance') sendJson(response, 200, instanceOf(this.machine()));
    else sendJson(response, 404, { error: 'Not found' });
  };

  private token(call: Call, response: ServerResponse): void {
    const { searchParams: query } = call.url;
    const resource = query.get('resource');
    const identity = chosen(this.machine(), query);
    if (resource === null) refuse(response, "Required query variable 'resource' is missing");
    else if (typeof identity === 'string') refuse(response, identity);
    else {
      call.caller = identity.clientId;
      this.answer(response, resource, identity);
    }
  }

  private answer(response: ServerResponse, resource: string, identity: Identity & { resourceId: string }): void {
    const { tenantId, cloud, tokenLifetime: lifetime = usualLifetime, ...directory } = this.directory();
    const refusal = refusedResource(resource, tenantId, { ...directory, cloud });
    if (refusal) {
      sendJson(response, refusal.status, refusalBody(refusal));
      return;
    }
    const now = Math.floor(Date.now() / 1000);
    const issued = { issuer: cloud.tokenIssuer, tenantId, resource, lifetime };
    // All values are strings here.
    sendJson(response, 200, {
      access_token: accessToken(this.mint, identity, issued),
      client_id: identity.clientId,
      expires_in: String(lifetime),
      expires_on: String(now + lifetime),
      ext_expires_in: String(lifetime),
      not_before: String(now),
      resource,
      token_type: 'Bearer',
    });
  }
}

function refuse(response: ServerResponse, description: string): void {
  sendJson(response, 400, { error: 'invalid_request', error_description: description });
}

/** The identity that a request means, or why there is none. One that is not named is the machine's own, else the only one. */
function chosen(machine: Machine, query: URLSearchParams): (Identity & { resourceId: string }) | string {
  const { system, user = [] } = machine.identities;
  const assigned = user.map(({ id, ...identity }) => ({ ...identity, resourceId: id }));
  const own = system ? [{ ...system, resourceId: machineId(machine) }] : [];
  const [clientId, objectId, id] = ['client_id', 'object_id', 'msi_res_id'].map((name) => query.get(name) ?? '');
  const isNamed = [clientId, objectId, id].some((value) => value !== '');
  if (!isNamed && own.length === 0 && assigned.length > 1)
    return 'Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request';
  const fits = (one: Identity & { resourceId: string }): boolean =>
    same(one.clientId, clientId ?? '') || same(one.objectId, objectId ?? '') || same(one.resourceId, id ?? '');
  return [...own, ...assigned].find((one) => !isNamed || fits(one)) ?? 'Identity not found';
}

function machineId({ subscriptionId }: Machine): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/runners/providers/Microsoft.Compute/virtualMachines/runner`;
}

function instanceOf(machine: Machine): unknown {
  const { subscriptionId } = machine;
  return {
    compute: {
      location: 'westeurope',
      name: 'runner',
      osType: 'Linux',
      resourceGroupName: 'runners',
      resourceId: machineId(machine),
      subscriptionId,
    },
  };
}
