import { type Translated, TRANSLATED, type TypedTranslation } from '../../drafts/draft.ts';
import { sortTranslations, type TranslationProblems } from '../../drafts/sort-translations.ts';
import { Problems } from '../../components/notice.tsx';
import { TextField } from '../../components/text-fields.tsx';
import { session } from '../../session.ts';
import { say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';
import { moreMessages } from '../../i18n/more.ts';
import { productMessages } from '../../i18n/product.ts';
import type { MoreProps } from './more-facts.tsx';

type TranslatedField = keyof Pick<TypedTranslation, 'name' | 'words' | 'ingredients'>;

/** Fields for the product's name and description in other languages, typed by speakers of them. */
export function TranslationFields({ form, problems, type }: MoreProps) {
  const languages = TRANSLATED.filter((language) => session.value?.languages.includes(language));
  const fields =
    form.kind === 'food' ? TRANSLATED_FIELDS : TRANSLATED_FIELDS.filter((field) => field !== 'ingredients');
  const sorted = sortTranslations(problems.translations ?? [], languages, fields);
  if (languages.length === 0) return null;
  return (
    <>
      <p class="small soft">{say(moreMessages).translateWhy}</p>
      <Problems lines={sorted.other} />
      {languages.map((language) => (
        <Translation
          key={language}
          language={language}
          typed={form.translations[language]}
          problems={sorted[language] ?? {}}
          fields={fields}
          onType={(field, text) =>
            type(
              {
                translations: {
                  ...form.translations,
                  [language]: { ...form.translations[language], [field]: text },
                },
              },
              [`translations.${language}.${field}`],
            )
          }
        />
      ))}
    </>
  );
}

/** Number of lines of each field. */
const LINES = { name: 1, words: 3, ingredients: 1 } as const satisfies Record<TranslatedField, number>;
const TRANSLATED_FIELDS: readonly TranslatedField[] = ['name', 'words', 'ingredients'];

/** The fields of one language; collapsed until opened or until one has a problem. */
function Translation({
  language,
  typed,
  problems,
  fields,
  onType,
}: {
  readonly language: Translated;
  readonly typed: TypedTranslation;
  readonly problems: TranslationProblems;
  readonly fields: readonly TranslatedField[];
  readonly onType: (field: TranslatedField, text: string) => unknown;
}) {
  const called = say(productMessages).languages[language];
  return (
    <details class="more" open={Object.keys(problems).length > 0}>
      <summary>{say(moreMessages).translate(called)}</summary>
      <div class="stack">
        {fields.map((field) => (
          <TextField
            key={field}
            name={`${field}-${language}`}
            label={`${say(makeMessages)[field]} (${called})`}
            lang={language}
            lines={LINES[field]}
            value={typed[field]}
            problems={problems[field]}
            onType={(text) => onType(field, text)}
          />
        ))}
      </div>
    </details>
  );
}
