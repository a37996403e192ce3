import { type Translated, TRANSLATED, type TypedTranslation } from '../../drafts/draft.ts';
import { sortTranslations, type TranslationProblems } from '../../drafts/sort-translations.ts';
import { Problems } from '../../parts/notice.tsx';
import { TextField } from '../../parts/text-fields.tsx';
import { session } from '../../session.ts';
import { say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';
import { moreMessages } from '../../i18n/more.ts';
import { productMessages } from '../../i18n/product.ts';
import type { MoreProps } from './more-facts.tsx';

type Part = keyof TypedTranslation;

/** Fields for the product's name and description in other languages, typed by speakers of them. */
export function TranslationFields({ form, problems, type }: MoreProps) {
  const languages = TRANSLATED.filter((language) => session.value?.languages.includes(language));
  const parts = form.kind === 'food' ? PARTS : PARTS.filter((part) => part !== 'ingredients');
  const sorted = sortTranslations(problems.translations ?? [], languages, parts);
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
          parts={parts}
          onType={(part, text) =>
            type(
              {
                translations: {
                  ...form.translations,
                  [language]: { ...form.translations[language], [part]: text },
                },
              },
              [`translations.${language}.${part}`],
            )
          }
        />
      ))}
    </>
  );
}

/** Number of lines of each field. */
const LINES = { name: 1, words: 3, ingredients: 1 } as const satisfies Record<Part, number>;
const PARTS: readonly Part[] = ['name', 'words', 'ingredients'];

/** The fields of one language; folded until opened or until one has a problem. */
function Translation({
  language,
  typed,
  problems,
  parts,
  onType,
}: {
  readonly language: Translated;
  readonly typed: TypedTranslation;
  readonly problems: TranslationProblems;
  readonly parts: readonly Part[];
  readonly onType: (part: Part, text: string) => unknown;
}) {
  const called = say(productMessages).languages[language];
  return (
    <details class="more" open={Object.keys(problems).length > 0}>
      <summary>{say(moreMessages).translate(called)}</summary>
      <div class="stack">
        {parts.map((part) => (
          <TextField
            key={part}
            name={`${part}-${language}`}
            label={`${say(makeMessages)[part]} (${called})`}
            lang={language}
            lines={LINES[part]}
            value={typed[part]}
            problems={problems[part]}
            onType={(text) => onType(part, text)}
          />
        ))}
      </div>
    </details>
  );
}
