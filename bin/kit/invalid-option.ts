import type { Problem } from '../../functions/domain/problem.ts';

/** What is wrong with the value of one option of a command. */
export const invalidOption = (field: string, id: string, en: string): Problem => ({
  code: `cli.${field}`,
  kind: 'invalid',
  field,
  text: { id, en },
  retryable: false,
});
