import { isObject } from '../state/json.ts';
import { same } from '../state/resource-id.ts';
import { ArmError } from './errors.ts';

const reserved = String.raw`<,>,%,&,\,?,/`;
// eslint-disable-next-line no-control-regex -- those it is about
const odd = /[<>%&\\?/\x00-\x1f\x7f]/;

/**
 * The tags of a request; numbers and truth values become texts.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources#limitations
 * @throws ArmError 400 where they are none
 */
export function readTags(tags: unknown): unknown {
  if (tags === null || tags === undefined) return tags;
  if (!isObject(tags)) throw unreadable(tags, 'tags');
  const entries = Object.entries(tags).map(([name, value]) => {
    if (typeof value === 'object' && value !== null) throw unreadable(value, `tags.${name}`);
    return [name, typeof value === 'string' ? value : JSON.stringify(value)] as const;
  });
  refuseInvalid(entries);
  return Object.fromEntries(entries);
}

function refuseInvalid(tags: readonly (readonly [name: string, value: string])[]): void {
  const names = tags.map(([name]) => name);
  if (tags.length > 50) {
    const message = `The number of tags is '${String(tags.length)}'. A resource can have at most '50' tags.`;
    throw refused('TooManyTags', message);
  }
  const refusedNames = names.filter((name) => odd.test(name));
  if (refusedNames.length > 0) {
    const message = `The tag names '${refusedNames.join(', ')}' have reserved characters '${reserved}' or control characters.`;
    throw refused('InvalidTagNameCharacters', message);
  }
  refuseLong('name', names, 512);
  refuseLong(
    'value',
    tags.map(([, value]) => value),
    256,
  );
  const twin = names.find((name, index) => names.findIndex((other) => same(other, name)) < index);
  if (twin === undefined) return;
  throw refused(
    'InvalidRequestContent',
    `The tag name '${twin}' is given more than once: names are compared without case.`,
  );
}

function refuseLong(what: 'name' | 'value', texts: readonly string[], most: number): void {
  const long = texts.filter((entry) => entry.length > most);
  if (long.length === 0) return;
  const message = `Tag ${what} too large. Following tag ${what} '${long.join(', ')}' exceeded the maximum length. Maximum allowed length for tag ${what} - '${String(most)}' characters.`;
  throw refused(what === 'name' ? 'InvalidTagNameLength' : 'InvalidTagValueLength', message);
}

function unreadable(value: unknown, path: string): ArmError {
  const begin = JSON.stringify(value).charAt(0);
  const reason = `Unexpected character encountered while parsing value: ${begin}. Path '${path}'.`;
  return refused(
    'InvalidRequestContent',
    `The request content was invalid and could not be deserialized: '${reason}'.`,
  );
}

function refused(code: string, message: string): ArmError {
  return new ArmError(400, code, message, { gateway: true });
}
