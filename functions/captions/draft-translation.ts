import type { Problem } from '../domain/problem.ts';
import { ProblemError } from '../domain/problem.ts';
import type { Product } from '../domain/product/product.ts';
import type { TranslatedLanguage } from '../domain/product/selling.ts';
import { checkTranslation } from '../domain/product/translation/check-translation.ts';
import { hidePersons } from '../domain/product/translation/hide-persons.ts';
import {
  missingTexts,
  TRANSLATED_FIELDS,
  type TranslatedField,
} from '../domain/product/translation/translated-fields.ts';
import {
  draftFault,
  translatorMissing,
  translatorSilent,
} from '../domain/product/translation/translation-problems.ts';
import type { Table } from '../ports/table.ts';
import type { FieldTexts, Translator } from '../ports/translator.ts';
import { keys } from '../records/keys.ts';
import { memberRecord } from '../records/member-record.ts';
import { load } from '../records/record.ts';

interface TranslationDeps {
  readonly table: Table;
  /** Absent where no model is configured. */
  readonly translator?: Translator | undefined;
}

/** Drafts that a person may look at, and why there is none for a field. Nothing of it is stored. */
export interface TranslationDraft {
  readonly drafts: FieldTexts;
  readonly refused: readonly { readonly field: TranslatedField; readonly problem: Problem }[];
}

/**
 * Drafts the texts of a product that nobody typed in a language yet. The translator sees no name, address or phone number
 * of a person. Throws `translation.notSetUp` and `translation.noAnswer`. A draft is used only when somebody saves it with
 * the product, as if she had typed it.
 */
export const draftTranslation =
  ({ table, translator }: TranslationDeps) =>
  async (product: Product, language: TranslatedLanguage): Promise<TranslationDraft> => {
    if (!translator) throw new ProblemError([translatorMissing]);
    const sources = missingTexts(product, language);
    const maker = await load(table, memberRecord, keys.member(product.community, product.maker));
    const persons = maker ? [maker.name] : [];
    const places = maker?.brand ? [maker.brand.village] : [];
    const fields = TRANSLATED_FIELDS.flatMap((field) => {
      const source = sources[field];
      return source === undefined ? [] : [{ field, source, hidden: hidePersons(source, persons) }];
    });
    if (fields.length === 0) return { drafts: {}, refused: [] };
    const texts = Object.fromEntries(fields.map(({ field, hidden }) => [field, hidden.text]));
    const answer = await translator.translate({ kind: product.kind, language, texts });
    if (answer === 'silent') throw new ProblemError([translatorSilent]);
    const results = fields.map(({ field, source, hidden }) => {
      const path = `translations.${language}.${field}`;
      const draft = hidden.restore((answer.texts[field] ?? '').trim());
      if (draft === undefined) return { field, problem: draftFault('facts', path) };
      const names = [...persons, ...places];
      const problem = checkTranslation(draft, { field, language, source, product, names });
      return problem ? { field, problem } : { field, draft };
    });
    return {
      drafts: Object.fromEntries(
        results.flatMap(({ field, draft }) => (draft === undefined ? [] : [[field, draft]])),
      ),
      refused: results.flatMap(({ field, problem }) => (problem ? [{ field, problem }] : [])),
    };
  };
