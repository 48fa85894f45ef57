/** A field of a message as it travels: its number, and a number or the bytes of a text, a message or the like. */
export interface WireField {
  readonly number: number;
  readonly value: bigint | Buffer;
}

/** Reads the fields of a message: https://protobuf.dev/programming-guides/encoding/ */
export function readFields(bytes: Buffer): WireField[] {
  const fields: WireField[] = [];
  let at = 0;
  const varint = (): bigint => {
    let result = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at];
      if (byte === undefined || shift > 63n) throw new RangeError('unexpected EOF');
      at += 1;
      result |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(64, result);
    }
  };
  const take = (length: number): Buffer => {
    if (length < 0 || at + length > bytes.length) throw new RangeError('unexpected EOF');
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = Number(varint());
    fields.push({ number: tag >> 3, value: readValue(tag & 7, varint, take) });
  }
  return fields;
}

function readValue(wireType: number, varint: () => bigint, take: (length: number) => Buffer): bigint | Buffer {
  switch (wireType) {
    case 0:
      return varint();
    case 1:
      return take(8);
    case 2:
      return take(Number(varint()));
    case 5:
      return take(4);
    default:
      throw new RangeError(`illegal wireType ${wireType}`);
  }
}
