import { ActionError, explain } from '../../src/errors.ts';

test('an error says what happened, what to do next, and what Azure’s support will ask for', () => {
  const error = new ActionError('azure', 'No.', { next: 'Wait.', code: 'Busy', correlationId: 'id-1' });
  expect(explain(error)).toBe('No.\nNext: Wait.\nAzure correlation id: id-1');
  expect(explain(new ActionError('input', 'No.'))).toBe('No.');
});

test('anything else that is thrown is said too, without its stack', () => {
  expect(explain(new TypeError('boom'))).toBe('boom');
  expect(explain('boom')).toBe('boom');
});

test('the cause is kept for the debug log', () => {
  const cause = new Error('socket');
  expect(new ActionError('azure', 'No.', { cause }).cause).toBe(cause);
});
