import type { Call } from '../http/server.ts';
import { isObject, type Json } from '../state/json.ts';
import { ArmError } from './errors.ts';

/**
 * The JSON object that a request holds; an empty one when it holds nothing.
 * @throws ArmError 400 or 415 when it holds something else
 */
export function parseBody({ headers, body }: Call): Json {
  if (body.length === 0) return {};
  const type = headers['content-type'] ?? '<null>';
  if (!/^application\/json\b/i.test(type)) {
    const message = `The content media type '${type}' is not supported. Only 'application/json' is supported.`;
    throw new ArmError(415, 'UnsupportedMediaType', message, { gateway: true });
  }
  const parsed = parse(body.toString());
  if (isObject(parsed)) return parsed;
  const message = `The request content was invalid and could not be deserialized: 'Cannot deserialize the current JSON ${Array.isArray(parsed) ? 'array' : 'value'} because the type requires a JSON object.'.`;
  throw new ArmError(400, 'InvalidRequestContent', message, { gateway: true });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The request content was invalid and could not be deserialized: '${reason}'.`;
    throw new ArmError(400, 'InvalidRequestContent', message, { gateway: true });
  }
}
