import type { JsonObject } from '../../objects.ts';
import { timestamp } from '../../objects.ts';
import { messages } from './messages.ts';
import type { Field, Message } from './messages.ts';
import { readFields } from './wire-format.ts';
import type { WireField } from './wire-format.ts';

const magic = Buffer.from('k8s\0');

/** A kind that this API server does not read in protobuf. */
export class UnknownMessage extends Error {}

/**
 * The object in a body of `application/vnd.kubernetes.protobuf`: https://kubernetes.io/docs/reference/using-api/api-concepts/#protobuf-encoding
 * @throws UnknownMessage
 */
export function decodeProtobuf(body: Buffer): JsonObject {
  if (!body.subarray(0, magic.length).equals(magic))
    throw new RangeError('provided data does not appear to be a protobuf message, expected prefix [107 56 115 0]');
  const envelope = readFields(body.subarray(magic.length));
  const [type, raw] = [bytesOf(envelope, 1), bytesOf(envelope, 2)].map((bytes) => bytes ?? Buffer.alloc(0));
  const typeFields = readFields(type ?? Buffer.alloc(0));
  const [apiVersion, kind] = [1, 2].map((number) => String(bytesOf(typeFields, number) ?? ''));
  const message = messages.get(kind ?? '');
  if (message === undefined) throw new UnknownMessage(`${kind} in ${apiVersion}`);
  return { apiVersion, kind, ...decodeMessage(message, raw ?? Buffer.alloc(0)) };
}

function bytesOf(fields: readonly WireField[], number: number): Buffer | undefined {
  return fields
    .map((field) => (field.number === number ? field.value : undefined))
    .find((value) => Buffer.isBuffer(value));
}

function decodeMessage(message: Message, bytes: Buffer): JsonObject {
  const object: JsonObject = {};
  for (const { number, value } of readFields(bytes)) {
    const field = message.fields.get(number);
    if (field === undefined) throw new UnknownMessage(`field ${number} of ${message.name}`);
    const { name, shape } = field;
    if (shape === 'list')
      object[name] = [...((object[name] as unknown[] | undefined) ?? []), decodeValue(field, value)];
    else if (shape === 'map') object[name] = { ...(object[name] as JsonObject), ...decodeEntry(field, value) };
    else {
      const decoded = decodeValue(field, value);
      // Only a pointer can be without a value; others are sent always, and left out where they say nothing.
      if (shape === 'pointer' || !saysNothing(decoded)) object[name] = decoded;
    }
  }
  return object;
}

function saysNothing(value: unknown): boolean {
  return (
    value === '' ||
    value === 0 ||
    value === false ||
    value === null ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

function decodeEntry(field: Field, entry: bigint | Buffer): JsonObject {
  const fields = readFields(entry as Buffer);
  return { [String(bytesOf(fields, 1) ?? '')]: decodeValue(field, bytesOf(fields, 2) ?? Buffer.alloc(0)) };
}

function decodeValue({ type }: Field, value: bigint | Buffer): unknown {
  if (typeof value === 'bigint') return type === 'bool' ? value !== 0n : Number(value);
  switch (type) {
    case 'ignored':
      return {};
    case 'string':
      return value.toString();
    case 'bytes':
      return value.toString('base64');
    case 'Time':
      return decodeTime(value);
    case 'Quantity':
      return String(bytesOf(readFields(value), 1) ?? '0');
    case 'IntOrString':
      return decodeIntOrString(value);
    default: {
      const message = messages.get(type);
      if (message === undefined) throw new UnknownMessage(type);
      return decodeMessage(message, value);
    }
  }
}

function decodeTime(bytes: Buffer): string | null {
  const seconds = readFields(bytes).find(({ number }) => number === 1)?.value;
  return typeof seconds === 'bigint' ? timestamp(new Date(Number(seconds) * 1000)) : null;
}

/** Its first field tells which of the others counts: 0 the number, 1 the text. */
function decodeIntOrString(bytes: Buffer): number | string {
  const fields = new Map(readFields(bytes).map(({ number, value }) => [number, value]));
  return fields.get(1) === 1n ? String(fields.get(3) ?? '') : Number(fields.get(2) ?? 0);
}
