import type { AppealText } from '../../../functions/domain/product/appeal.ts';
import type { ProductKind } from '../../../functions/domain/product/product.ts';
import { appealTextsOf } from '../../drafts/appeal-choices.ts';
import { type ProductForm, type Translated, TRANSLATED, type TypedTranslation } from '../../drafts/draft.ts';
import { sortTranslations, type TranslationProblems } from '../../drafts/sort-translations.ts';
import { Problems } from '../../components/notice.tsx';
import { TextField } from '../../components/text-fields.tsx';
import { session } from '../../session.ts';
import { say } from '../../i18n/language.ts';
import { languageName } from '../../components/language-name.ts';
import { makeMessages } from '../../i18n/make.ts';
import { moreMessages } from '../../i18n/more.ts';
import { appealTextNames } from './appeal-text-names.ts';
import type { MoreProps } from './more-facts.tsx';

type TranslatedField = keyof TypedTranslation;

/** Fields for the product's name and description in other languages, typed by speakers of them. */
export function TranslationFields({ form, problems, update }: MoreProps) {
  const languages = TRANSLATED.filter((language) => session.value?.languages.includes(language));
  const fields = fieldsOf(form);
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
          kind={form.kind}
          onType={(field, text) =>
            update(
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
const LINES: Readonly<Partial<Record<TranslatedField, number>>> = { words: 3, story: 3 };

/** Returns the fields that are asked for: the name and description, and what the maker told in Indonesian. */
function fieldsOf(form: ProductForm): readonly TranslatedField[] {
  const typed = appealTextsOf(form.kind).filter((field) => form[field].trim() !== '');
  return ['name', 'words', ...(form.kind === 'food' ? (['ingredients'] as const) : []), ...typed];
}

const isAppeal = (field: TranslatedField): field is AppealText =>
  field !== 'name' && field !== 'words' && field !== 'ingredients';

/** The fields of one language; collapsed until opened or until one has a problem. */
function Translation({
  language,
  typed,
  problems,
  fields,
  kind,
  onType,
}: {
  readonly language: Translated;
  readonly typed: TypedTranslation;
  readonly problems: TranslationProblems;
  readonly fields: readonly TranslatedField[];
  readonly kind: ProductKind;
  readonly onType: (field: TranslatedField, text: string) => unknown;
}) {
  const called = languageName(language);
  return (
    <details class="more" open={Object.keys(problems).length > 0}>
      <summary>{say(moreMessages).translate(called)}</summary>
      <div class="stack">
        {fields.map((field) => (
          <TextField
            key={field}
            name={`${field}-${language}`}
            label={`${isAppeal(field) ? appealTextNames(field, kind).label : say(makeMessages)[field]} (${called})`}
            lang={language}
            lines={LINES[field] ?? 1}
            value={typed[field]}
            problems={problems[field]}
            onType={(text) => onType(field, text)}
          />
        ))}
      </div>
    </details>
  );
}
