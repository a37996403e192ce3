import { resolve } from 'node:path';
import { ProblemError } from '../../functions/domain/problem.ts';
import { invalidOption } from './invalid-option.ts';

/** The whole path of the folder that an option names. An empty name, as of a variable that is not set, would mean the present one. */
export function readFolder(field: string, text: string): string {
  if (text.trim() !== '') return resolve(text);
  throw new ProblemError([invalidOption(field, 'Sebutkan nama foldernya.', 'It must name a folder.')]);
}
