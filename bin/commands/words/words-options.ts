import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { Language } from '../../../functions/domain/language.ts';
import type { ClaimContext } from '../../../functions/domain/law/check-claims.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { Halal } from '../../../functions/domain/product/product.ts';
import { ProductKind } from '../../../functions/domain/product/product-kind.ts';
import { invalidOption, readOptions } from '../../kit/read-options.ts';

const Field = z.enum(['words', 'name', 'address']);

/** What a file of facts may say: the entries of the product's form that make a claim lawful, and names. */
const Facts = z.strictObject({
  halal: Halal.optional(),
  permit: z.string().min(1).optional(),
  bundle: z.string().min(1).optional(),
  names: z.array(z.string().min(1)).optional(),
});

/** The options of `words`, all checked. */
export interface WordsOptions {
  readonly context: ClaimContext;
  /** Language of the lines; the wording that passes is given in Indonesian or English. */
  readonly language: Language;
  readonly isJson: boolean;
}

function oneOf<T extends string>(
  schema: z.ZodType<T>,
  among: readonly T[],
  option: string,
  typed: string,
): T {
  const read = schema.safeParse(typed);
  if (read.success) return read.data;
  const list = among.join(', ');
  throw new ProblemError([
    invalidOption(
      option,
      `--${option} adalah salah satu dari: ${list}; bukan "${typed}".`,
      `--${option} is one of: ${list}; not "${typed}".`,
    ),
  ]);
}

async function readFacts(path: string): Promise<z.infer<typeof Facts>> {
  const text = await readFile(path, 'utf8');
  const refuse = (cause: unknown, why: string): never => {
    throw new ProblemError(
      [
        invalidOption(
          'facts',
          `Berkas fakta ${path} tidak bisa dipakai: ${why}.`,
          `The file of facts ${path} cannot be used: ${why}.`,
        ),
      ],
      { cause },
    );
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return refuse(error, error instanceof Error ? error.message : String(error));
  }
  const facts = Facts.safeParse(parsed);
  return facts.success
    ? facts.data
    : refuse(facts.error, z.prettifyError(facts.error).replaceAll(/\s+/g, ' '));
}

/** Reads the options of `words`. Throws a `ProblemError` that names the option. */
export async function readWordsOptions(args: readonly string[]): Promise<WordsOptions> {
  const { texts, switches } = readOptions(args, {
    texts: ['kind', 'language', 'field', 'facts'],
    switches: ['json'],
  });
  const field = oneOf(Field, Field.options, 'field', texts.field ?? 'words');
  return {
    context: {
      kind: oneOf(ProductKind, ProductKind.options, 'kind', texts.kind ?? 'food'),
      ...(texts.facts === undefined ? {} : await readFacts(texts.facts)),
      isAddress: field === 'address',
    },
    language: oneOf(Language, Language.options, 'language', texts.language ?? 'id'),
    isJson: switches.json === true,
  };
}
