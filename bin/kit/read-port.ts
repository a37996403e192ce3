import { ProblemError } from '../../functions/domain/problem.ts';
import { invalidOption } from './invalid-option.ts';

/** Reads `--port`; 0 lets the machine choose a free one. */
export function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new ProblemError([
    invalidOption(
      'port',
      'Port adalah angka dari 0 sampai 65535.',
      'A port is a whole number from 0 to 65535.',
    ),
  ]);
}
