import type { Json } from '../state/json.ts';

interface ErrorOptions {
  /** Microsoft.ContainerService does not wrap its errors; Resource Manager and Microsoft.Network do. */
  bare?: boolean;
  /** Made by Resource Manager itself, before the provider was asked. */
  gateway?: boolean;
  /** Some limits of providers answer with plain text. */
  text?: boolean;
  target?: string;
  subcode?: string;
  details?: Json[];
  headers?: Record<string, string>;
}

/** A refusal in Azure's own words. */
export class ArmError extends Error {
  override readonly name = 'ArmError';
  readonly status: number;
  readonly code: string;
  readonly options: ErrorOptions;

  constructor(status: number, code: string, message: string, options: ErrorOptions = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.options = options;
  }

  get body(): Json {
    const { bare, gateway, target, subcode, details } = this.options;
    const { code, message } = this;
    if (bare === true) {
      return {
        code,
        details: details ?? null,
        message,
        subcode: subcode ?? '',
        ...(target === undefined ? {} : { target }),
      };
    }
    const error = {
      code,
      message,
      ...(target === undefined ? {} : { target }),
      ...(details !== undefined || gateway !== true ? { details: details ?? [] } : {}),
    };
    return { error };
  }

  get headers(): Record<string, string> {
    const cause = this.options.gateway === true ? { 'x-ms-failure-cause': 'gateway' } : {};
    return { ...cause, ...this.options.headers };
  }
}

export function resourceNotFound(type: string, name: string, group: string): ArmError {
  const more = 'For more details please go to https://aka.ms/ARMResourceNotFoundFix';
  const message = `The Resource '${type}/${name}' under resource group '${group}' was not found. ${more}`;
  return new ArmError(404, 'ResourceNotFound', message, { gateway: true });
}

/** What Microsoft.Network says of something that is missing inside a resource that is there. */
export function notFound(id: string): ArmError {
  return new ArmError(404, 'NotFound', `Resource ${id} not found.`);
}

/** @param id of what a resource was to lie in */
export function parentNotFound(id: string): ArmError {
  const parent = id.slice(id.lastIndexOf('/') + 1);
  const message = `Can not perform requested operation on nested resource. Parent resource '${parent}' not found.`;
  return new ArmError(404, 'ParentResourceNotFound', message, { gateway: true });
}

export function groupNotFound(group: string): ArmError {
  return new ArmError(404, 'ResourceGroupNotFound', `Resource group '${group}' could not be found.`, { gateway: true });
}

/** An error of Microsoft.ContainerService. */
export function aksError(status: number, code: string, message: string, target?: string): ArmError {
  return new ArmError(status, code, message, { bare: true, ...(target === undefined ? {} : { target }) });
}

/** An error of Microsoft.Network about what was asked for. */
export function networkError(code: string, message: string): ArmError {
  return new ArmError(400, code, message);
}
