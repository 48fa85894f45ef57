import type { Cause } from '../status.ts';

/** A value whose fields may all be missing, as it comes from a client. */
export type Unchecked<Value> = Value extends (infer Item)[]
  ? Unchecked<Item>[]
  : Value extends object
    ? { [Field in keyof Value]?: Unchecked<Value[Field]> | undefined }
    : Value;

/** One cause for each of the reasons why a value cannot be. */
export function invalidValue(field: string, value: unknown, ...whys: readonly string[]): Cause[] {
  const text = JSON.stringify(value ?? null);
  return whys.map((why) => ({ field, reason: 'FieldValueInvalid', message: `Invalid value: ${text}: ${why}` }));
}

export function required(field: string, why = ''): Cause[] {
  return [{ field, reason: 'FieldValueRequired', message: `Required value${why === '' ? '' : `: ${why}`}` }];
}

export function forbiddenField(field: string, why: string): Cause[] {
  return [{ field, reason: 'FieldValueForbidden', message: `Forbidden: ${why}` }];
}

export function duplicate(field: string, value: unknown): Cause[] {
  return [{ field, reason: 'FieldValueDuplicate', message: `Duplicate value: ${JSON.stringify(value)}` }];
}

export function notFoundValue(field: string, value: string): Cause[] {
  return [{ field, reason: 'FieldValueNotFound', message: `Not found: ${JSON.stringify(value)}` }];
}

export function tooLong(field: string, bytes: number): Cause[] {
  return [{ field, reason: 'FieldValueTooLong', message: `Too long: may not be more than ${bytes} bytes` }];
}

export function notSupported(field: string, value: unknown, supported: readonly string[]): Cause[] {
  const choices = supported.map((choice) => JSON.stringify(choice)).join(', ');
  const message = `Unsupported value: ${JSON.stringify(value)}: supported values: ${choices}`;
  return [{ field, reason: 'FieldValueNotSupported', message }];
}

/** A value that has to be one of a few; when missing it is required. */
export function oneOf(field: string, value: string | undefined, supported: readonly string[]): Cause[] {
  if (value === undefined || value === '') return required(field);
  return supported.includes(value) ? [] : notSupported(field, value, supported);
}

/** Like oneOf, for a field that may be left out. */
export function oneOfIfSet(field: string, value: string | undefined, supported: readonly string[]): Cause[] {
  return value === undefined ? [] : oneOf(field, value, supported);
}

export function notNegative(field: string, value: number | undefined): Cause[] {
  return value === undefined || value >= 0 ? [] : invalidValue(field, value, 'must be greater than or equal to 0');
}

/** A cause for each value of a list that was there before it. */
export function duplicates(values: readonly unknown[], fieldAt: (index: number) => string): Cause[] {
  const keys = values.map((value) => JSON.stringify(value));
  return values.flatMap((value, index) =>
    value !== undefined && value !== '' && keys.indexOf(keys[index] ?? '') < index
      ? duplicate(fieldAt(index), value)
      : [],
  );
}
