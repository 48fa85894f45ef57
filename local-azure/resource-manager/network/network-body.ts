import { isObject, type Json } from '../../state/json.ts';
import { parseResourceId, same } from '../../state/resource-id.ts';
import { ArmError } from '../errors.ts';

/** What a field of a request may hold. A field that no shape names may hold anything, and stays. */
export type Shape = 'text' | 'integer' | 'boolean' | Enumeration | List | Link | Fields;

interface Enumeration {
  type: string;
  oneOf: readonly string[];
}

interface List {
  each: Shape;
}

/** `{ id }` of another resource. */
interface Link {
  refersTo: string;
}

export interface Fields {
  type: string;
  fields: Readonly<Record<string, Shape>>;
}

/** A resource that a request refers to, and where. */
export interface Reference {
  id: string;
  type: string;
}

export interface ReadBody {
  body: Json;
  references: Reference[];
}

/**
 * The request as Microsoft.Network's deserializer reads it: names of fields and of values in any case, null for absent, a reference for its id alone.
 * @throws ArmError 400 with a detail for each field that it cannot read
 */
export function readBody(shape: Fields, body: Json, canonical: (id: string) => string): ReadBody {
  const reader = new Reader(canonical);
  const read = reader.fields(shape, body, '');
  if (reader.problems.length === 0) return { body: read, references: reader.references };
  throw new ArmError(400, 'InvalidRequestFormat', 'Cannot parse the request.', { details: reader.problems });
}

const contract = 'Microsoft.WindowsAzure.Networking.Nrp.Frontend.Contract.Csm.Public';

class Reader {
  readonly references: Reference[] = [];
  readonly problems: Json[] = [];
  readonly #canonical: (id: string) => string;

  constructor(canonical: (id: string) => string) {
    this.#canonical = canonical;
  }

  fields({ fields }: Fields, body: Json, path: string): Json {
    const entries = Object.entries(body).flatMap(([key, value]) => {
      const known = Object.entries(fields).find(([name]) => same(name, key));
      if (!known) return [[key, value]];
      const [name, shape] = known;
      return value === null ? [] : [[name, this.#value(shape, value, path === '' ? name : `${path}.${name}`)]];
    });
    return Object.fromEntries(entries) as Json;
  }

  #value(shape: Shape, value: unknown, path: string): unknown {
    if (typeof shape === 'string') return this.#plain(shape, value, path);
    if ('oneOf' in shape) return this.#enumeration(shape, value, path);
    if ('refersTo' in shape) return this.#reference(shape, value, path);
    if ('each' in shape) {
      if (!Array.isArray(value)) return this.#misfit(shape, value, path);
      return value.map((entry, index) => this.#value(shape.each, entry, `${path}[${String(index)}]`));
    }
    return isObject(value) ? this.fields(shape, value, path) : this.#misfit(shape, value, path);
  }

  #plain(shape: 'text' | 'integer' | 'boolean', value: unknown, path: string): unknown {
    if (isObject(value) || Array.isArray(value)) {
      const token = Array.isArray(value) ? 'StartArray' : 'StartObject';
      return this.#invalid(`Error reading ${shape === 'text' ? 'string' : shape}. Unexpected token: ${token}.`, path);
    }
    if (shape === 'text') return String(value);
    const isRead = shape === 'integer' ? /^-?\d+$/.test(String(value)) : /^(true|false)$/i.test(String(value));
    if (isRead) return JSON.parse(String(value).toLowerCase());
    return this.#invalid(`Could not convert string to ${shape}: ${String(value)}.`, path);
  }

  #enumeration(shape: Enumeration, value: unknown, path: string): unknown {
    const known = shape.oneOf.find((candidate) => typeof value === 'string' && same(candidate, value));
    return known ?? this.#misfit(shape, value, path);
  }

  #reference(shape: Link, value: unknown, path: string): unknown {
    const id = isObject(value) ? Object.entries(value).find(([key]) => same(key, 'id'))?.[1] : undefined;
    if (!isObject(value)) return this.#misfit(shape, value, path);
    if (typeof id !== 'string') {
      return this.#problem('MissingJsonReferenceId', `Value for reference id is missing. Path ${path}.`);
    }
    const parsed = parseResourceId(id);
    const expected = shape.refersTo.slice(shape.refersTo.lastIndexOf('/') + 1);
    const rest = `The Id is expected to reference resources of type ${expected}. Path ${path}.`;
    if (!parsed || !/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\//i.test(id)) {
      return this.#problem('InvalidJsonReferenceFormat', `Reference Id ${id} is not formatted correctly. ${rest}`);
    }
    if (!same(parsed.type, shape.refersTo)) {
      const message = `Reference Id ${id} is referencing resource of a wrong type. ${rest}`;
      return this.#problem('InvalidJsonReferenceWrongType', message);
    }
    this.references.push({ id: this.#canonical(id), type: shape.refersTo });
    return { id: this.#canonical(id) };
  }

  /** A value of another JSON type, in the words of the deserializer. */
  #misfit(shape: Exclude<Shape, string>, value: unknown, path: string): unknown {
    const type = typeName(shape);
    const wants = 'each' in shape ? 'array (e.g. [1,2,3])' : 'object (e.g. {"name":"value"})';
    if (!isObject(value) && !Array.isArray(value)) {
      return this.#invalid(`Error converting value ${JSON.stringify(value)} to type '${type}'.`, path);
    }
    const has = Array.isArray(value) ? 'array (e.g. [1,2,3])' : 'object (e.g. {"name":"value"})';
    const why = `because the type requires a JSON ${wants} to deserialize correctly.`;
    return this.#invalid(`Cannot deserialize the current JSON ${has} into type '${type}' ${why}`, path);
  }

  #invalid(message: string, path: string): unknown {
    return this.#problem('InvalidJson', `${message} Path '${path}'.`);
  }

  /** There is no value then, but reading goes on. */
  #problem(code: string, message: string): unknown {
    this.problems.push({ code, message });
    return undefined;
  }
}

function typeName(shape: Shape): string {
  if (typeof shape === 'string')
    return { text: 'System.String', integer: 'System.Int32', boolean: 'System.Boolean' }[shape];
  if ('each' in shape) return `System.Collections.Generic.List\`1[${typeName(shape.each)}]`;
  return `${contract}.${'type' in shape ? shape.type : 'ResourceReference'}`;
}
