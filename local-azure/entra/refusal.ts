/** Why Entra gives no token. Codes and words: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export interface Refusal {
  status: number;
  /** OAuth's word for it. */
  error: string;
  /** AADSTS…. */
  code: number;
  message: string;
}

export function badRequest(error: string, code: number, message: string): Refusal {
  return { status: 400, error, code, message };
}

/** The client is known, but did not prove to be it. */
export function invalidClient(code: number, message: string): Refusal {
  return { status: 401, error: 'invalid_client', code, message };
}
