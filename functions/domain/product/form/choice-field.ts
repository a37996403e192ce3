import type * as z from 'zod';
import { fieldName } from '../../law/field-names.ts';
import { echo, read, type Reading, refused } from './reading.ts';

type Choices = z.ZodEnum<Readonly<Record<string, string>>>;

const unknown = (typed: string, field: string, choices: Choices) =>
  refused(`${field}Unknown`, field, {
    id: `${echo(typed)} tidak dikenal di kolom ${fieldName(field).id}; pilihannya: ${choices.options.join(', ')}.`,
    en: `${echo(typed)} is not known for the ${fieldName(field).en}; choose from: ${choices.options.join(', ')}.`,
  });

/** Reads one word of a list, in upper or lower case. */
export function readChoice<S extends Choices>(
  typed: string | undefined,
  field: string,
  choices: S,
): Reading<z.infer<S>> {
  const text = (typed ?? '').trim();
  if (text === '') return read<z.infer<S>>(undefined);
  const found = choices.options.find((option) => option.toLowerCase() === text.toLowerCase());
  const parsed = choices.safeParse(found);
  return parsed.success ? read<z.infer<S>>(parsed.data) : unknown(text, field, choices);
}

/** Reads words of a list, separated by commas or spaces; each once, in the order typed. */
export function readChoices<S extends Choices>(
  typed: string | undefined,
  field: string,
  choices: S,
): Reading<[z.infer<S>, ...z.infer<S>[]]> {
  const chosen: z.infer<S>[] = [];
  for (const word of (typed ?? '').split(/[\s,;]+/).filter(Boolean)) {
    const reading = readChoice(word, field, choices);
    if ('problem' in reading) return reading;
    if (reading.value !== undefined && !chosen.includes(reading.value)) chosen.push(reading.value);
  }
  const [first, ...rest] = chosen;
  return read(first === undefined ? undefined : [first, ...rest]);
}
