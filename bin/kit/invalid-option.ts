import { type Problem, problem } from '../../functions/domain/problem.ts';

/** What is wrong with the value of one option of a command. */
export const invalidOption = (field: string, id: string, en: string): Problem =>
  problem(`cli.${field}`, 'invalid', { field, id, en });
