import { type Translated, TRANSLATED, type TypedTranslation } from '../../drafts/draft.ts';
import { Problems } from '../../parts/notice.tsx';
import { TextField } from '../../parts/text-fields.tsx';
import { session } from '../../session.ts';
import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';
import { moreWords } from '../../words/more.ts';
import { productWords } from '../../words/product.ts';
import type { MoreProps } from './more-facts.tsx';

/** What the product is called and said to be in further languages, by who speaks them. */
export function TranslationFields({ form, problems, type }: MoreProps) {
  const words = say(moreWords);
  const languages = TRANSLATED.filter((language) => session.value?.languages.includes(language));
  if (languages.length === 0) return null;
  return (
    <>
      <p class="small soft">{words.translateWhy}</p>
      <Problems lines={problems.translations ?? []} />
      {languages.map((language) => (
        <Translation
          key={language}
          language={language}
          typed={form.translations[language]}
          isFood={form.kind === 'food'}
          onType={(changes) =>
            type({
              translations: {
                ...form.translations,
                [language]: { ...form.translations[language], ...changes },
              },
            })
          }
        />
      ))}
    </>
  );
}

function Translation({
  language,
  typed,
  isFood,
  onType,
}: {
  readonly language: Translated;
  readonly typed: TypedTranslation;
  readonly isFood: boolean;
  readonly onType: (changes: Partial<TypedTranslation>) => unknown;
}) {
  const labels = say(makeWords);
  const called = say(productWords).languages[language];
  return (
    <details class="more">
      <summary>{say(moreWords).translate(called)}</summary>
      <div class="stack" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        <TextField
          name={`name-${language}`}
          label={`${labels.name} (${called})`}
          value={typed.name}
          problems={[]}
          onType={(name) => onType({ name })}
        />
        <TextField
          name={`words-${language}`}
          label={`${labels.words} (${called})`}
          lines={3}
          value={typed.words}
          problems={[]}
          onType={(words) => onType({ words })}
        />
        {isFood && (
          <TextField
            name={`ingredients-${language}`}
            label={`${labels.ingredients} (${called})`}
            value={typed.ingredients}
            problems={[]}
            onType={(ingredients) => onType({ ingredients })}
          />
        )}
      </div>
    </details>
  );
}
