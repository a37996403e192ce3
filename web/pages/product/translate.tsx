import { useState } from 'preact/hooks';
import type { Language } from '../../../functions/domain/language.ts';
import type { Translation, TranslatedLanguage } from '../../../functions/domain/product/selling.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { type Loaded, typedAs } from '../../api/loaded.ts';
import { draftTranslation, saveTranslation } from '../../api/products.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { HeldFields } from '../../components/held-fields.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { TextField } from '../../components/text-fields.tsx';
import { say } from '../../i18n/language.ts';
import { languageName } from '../../components/language-name.ts';
import { makeMessages } from '../../i18n/make.ts';
import { translateMessages } from '../../i18n/translate.ts';
import { session } from '../../session.ts';
import { appealTextNames } from '../make/appeal-text-names.ts';
import { type ShownText, untranslated } from './untranslated.ts';

interface TranslateProps {
  readonly product: ProductReply;
  readonly language: Language;
  readonly loaded: Loaded<ProductReply>;
}

/** Says what a foreign picture still shows in Indonesian; who may change the product is asked for these few words. */
export function Translate({ product, language, loaded }: TranslateProps) {
  const [saved, setSaved] = useState(false);
  const missing = untranslated(product, language);
  if (language === 'id') return null;
  if (missing.length === 0) {
    return saved ? (
      <Outcome>
        <Notice mood="ok">{say(translateMessages).saved}</Notice>
      </Outcome>
    ) : null;
  }
  const called = languageName(language);
  const named = missing.map((text) => say(makeMessages)[text].toLowerCase()).join(', ');
  return (
    <>
      <Notice mood="note">{say(translateMessages).missing(called, named)}</Notice>
      {product.mayWrite && (
        <Words
          key={language}
          product={product}
          language={language}
          loaded={loaded}
          missing={missing}
          onSaved={() => setSaved(true)}
        />
      )}
    </>
  );
}

type Field = keyof Translation;
/** In the order of the form. */
const FIELDS = Object.keys({
  name: 0,
  words: 0,
  ingredients: 0,
  use: 0,
  story: 0,
  own: 0,
  does: 0,
  sees: 0,
  takesHome: 0,
} satisfies Record<Field, number>) as Field[];
/** What the user typed, or a draft that the user left unchanged. */
type Typed = Readonly<Partial<Record<Field, string | undefined>>>;

const original = ({ name, words, food, appeal }: ProductReply, field: Field): string =>
  ({ ...appeal, name, words, ingredients: food?.ingredients })[field] ?? '';

const labelOf = (field: Field, { kind }: ProductReply): string =>
  field === 'name' || field === 'words' || field === 'ingredients'
    ? say(makeMessages)[field]
    : appealTextNames(field, kind).label;

/** Number of lines of the longer fields. */
const LINES: Readonly<Partial<Record<Field, number>>> = { words: 3, story: 3 };

/** The fields for the missing texts. A model may fill them in; nothing is used before the user saves it. */
function Words({
  product,
  language,
  loaded,
  missing,
  onSaved,
}: {
  readonly product: ProductReply;
  readonly language: TranslatedLanguage;
  readonly loaded: Loaded<ProductReply>;
  readonly missing: readonly ShownText[];
  readonly onSaved: () => void;
}) {
  const messages = say(translateMessages);
  const called = languageName(language);
  const held = typedAs<Typed>(`translation/${product.id}/${language}`);
  const typed = held.value ?? {};
  const [isDrafted, setDrafted] = useState(false);
  const [refused, setRefused] = useState<readonly ProblemLine[]>([]);
  const asking = useAction();
  const saving = useAction();
  const busy = asking.busy || saving.busy;
  // Whatever was drafted is shown: nothing is saved that the user could not read.
  const fields = FIELDS.filter(
    (field) => missing.some((text) => text === field) || typed[field] !== undefined,
  );

  const draft = (): Promise<boolean> =>
    asking.run(async () => {
      const { drafts, refused: untold } = await draftTranslation(product.id, language);
      // What she typed stands; a draft fills only what is empty.
      const kept = Object.entries(held.peek() ?? {}).filter(([, text]) => text?.trim());
      held.value = { ...drafts, ...Object.fromEntries(kept) };
      // The refused words are in the suggestion, not in her field: there is nothing to take out.
      setRefused(untold.flatMap(({ problems }) => problems.map(({ quotes: _quotes, ...line }) => line)));
      setDrafted(true);
    });
  const save = async (): Promise<void> => {
    const words = Object.fromEntries(
      fields.flatMap((field) => {
        const text = typed[field]?.trim();
        return text ? [[field, text]] : [];
      }),
    );
    setRefused([]);
    const isSaved = await saving.run(async () => {
      loaded.set(await saveTranslation(product, language, words));
    }, loaded.reload);
    if (!isSaved) return;
    held.value = undefined;
    onSaved();
  };

  const problems = [...refused, ...saving.problems];
  const pathOf = (field: string): string => `translations.${language}.${field}`;
  const isShown = ({ field }: ProblemLine): boolean => fields.some((shown) => field === pathOf(shown));
  const isEmpty = fields.every((field) => (typed[field] ?? '').trim() === '');
  return (
    <div class="stack">
      {session.value?.translates && !isDrafted && (
        <>
          <p class="small soft">{messages.draftWhy}</p>
          <Button icon="pencil" kind="solid" busy={asking.busy} onPress={draft}>
            {messages.draft(called)}
          </Button>
        </>
      )}
      <Problems lines={asking.problems} />
      {isDrafted && (
        <Outcome>
          <Notice mood="note">{messages.drafted}</Notice>
        </Outcome>
      )}
      <HeldFields busy={busy}>
        {fields.map((field) => (
          <TextField
            key={field}
            name={`${field}-${language}`}
            label={`${labelOf(field, product)} (${called})`}
            hint={messages.original(original(product, field))}
            lang={language}
            lines={LINES[field] ?? 1}
            value={typed[field] ?? ''}
            problems={problems.filter((line) => line.field === pathOf(field))}
            onType={(value) => {
              held.value = { ...typed, [field]: value };
            }}
          />
        ))}
      </HeldFields>
      <Problems lines={problems.filter((line) => !isShown(line))} />
      {!isEmpty && (
        <Button icon="check" kind="solid" busy={saving.busy} onPress={save}>
          {messages.use}
        </Button>
      )}
    </div>
  );
}
