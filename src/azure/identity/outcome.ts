import type { PipelineResponse } from '@azure/core-rest-pipeline';
import { messageOf } from '../../errors.ts';
import { object, parseObject, text } from '../../json.ts';
import { networkAdvice } from '../../network/network-error.ts';
import type { Outcome } from '../../network/retry.ts';

/**
 * Codes by which Entra says that it is Entra, and that it passes; beside them it has the word of OAuth for that.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const passingCodes = [90006, 90024, 90033, 90055, 50196];

/** What was vouched with is too old; another one is not. */
const tooOld = 700024;

/** The policy has one more try for it. */
const onceMore: Outcome = { fault: { code: 'ETIMEDOUT' } };
const notWhole: Outcome = { fault: { code: 'PARSE_ERROR' } };

/** What an answer of Entra is to the policy of retries. */
export function outcomeOf({ status, headers, bodyAsText }: PipelineResponse): Outcome {
  const body = parseObject(bodyAsText ?? '');
  const [, code] = /^AADSTS(\d+)/.exec(text(body.error_description)) ?? [];
  if (Number(code) === tooOld) return onceMore;
  if (status < 300 && Object.keys(body).length === 0) return notWhole;
  const passes = passingCodes.includes(Number(code)) || body.error === 'temporarily_unavailable';
  return { status, retryAfter: headers.get('retry-after'), ...(passes ? { passes } : {}) };
}

/** The status that a machine's metadata service answered; undefined where it answered nothing. The SDK's error has it. */
export function statusOfMachine(error: unknown): number | undefined {
  const { status } = object(object(error).cause);
  return typeof status === 'number' ? status : undefined;
}

/** What an answer of it is to the policy: of those that pass the SDK tries again all but 429 itself. */
export function outcomeOfMachine(status: number): Outcome {
  return status < 300 ? notWhole : { status, passes: status === 429 };
}

/** What a fault of GitHub's toolkit is to it: an error of text alone, and from 502 to 504 the toolkit has tried eleven times itself. */
export function outcomeOfToolkit(error: unknown): Outcome {
  const said = messageOf(error);
  const [, status] = /Error Code : (\d{3})/.exec(said) ?? [];
  const isOver = said.includes('env variable') || networkAdvice(error) !== undefined;
  if (status === undefined) return isOver ? { fault: error } : notWhole;
  return [502, 503, 504].includes(Number(status)) ? { fault: error } : { status: Number(status) };
}
