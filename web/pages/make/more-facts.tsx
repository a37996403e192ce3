import type { ProductForm } from '../../drafts/draft.ts';
import type { FormField, sortProblems } from '../../drafts/sort-problems.ts';
import { BADGES_OF } from '../../drafts/to-facts.ts';
import { Choices } from '../../parts/choices.tsx';
import { Problems } from '../../parts/notice.tsx';
import { SelectField, TextField } from '../../parts/text-fields.tsx';
import { session } from '../../session.ts';
import { say } from '../../words/language.ts';
import { moreWords } from '../../words/more.ts';
import { TranslationFields } from './translation-fields.tsx';

export interface MoreProps {
  readonly form: ProductForm;
  readonly problems: ReturnType<typeof sortProblems>;
  /** `names` are the inputs that were changed, when they are not fields of the form. */
  readonly type: (changes: Partial<ProductForm>, names?: string[]) => unknown;
}

const HELD: readonly FormField[] = [
  'badges',
  'bundle',
  'orderLink',
  'formerPrice',
  'formerUntil',
  'readyOn',
  'translations',
];

/** All fields beyond a photo and a few words; folded until opened or until one has a problem. */
export function MoreFacts({ form, problems, type }: MoreProps) {
  const words = say(moreWords);
  const badges = BADGES_OF[form.kind];
  const speaksChinese = session.value?.languages.includes('zh-Hant') === true;
  return (
    <details class="more" open={HELD.some((field) => problems[field] !== undefined)}>
      <summary>{words.title}</summary>
      <div class="stack">
        <Choices
          legend={words.badges}
          options={badges.map((value) => ({ value, label: words.badgeNames[value] }))}
          chosen={form.badges}
          onChange={(chosen) => type({ badges: chosen })}
        />
        <Problems lines={problems.badges ?? []} />
        <TextField
          name="bundle"
          label={words.bundle}
          hint={words.bundleHint}
          value={form.bundle}
          problems={problems.bundle}
          onType={(bundle) => type({ bundle })}
        />
        <Ordering form={form} problems={problems} type={type} />
        <TextField
          name="orderLink"
          label={words.orderLink}
          hint={words.orderLinkHint}
          value={form.orderLink}
          problems={problems.orderLink}
          onType={(orderLink) => type({ orderLink })}
        />
        <SelectField
          name="tone"
          label={words.tone}
          value={form.tone}
          options={words.tones}
          onChoose={(tone) => type({ tone })}
        />
        {speaksChinese && (
          <SelectField
            name="region"
            label={words.region}
            value={form.region}
            options={words.regions}
            onChoose={(region) => type({ region })}
          />
        )}
        <TranslationFields form={form} problems={problems} type={type} />
      </div>
    </details>
  );
}

/** Fields for a genuine former price and for ordering in advance. */
function Ordering({ form, problems, type }: MoreProps) {
  const words = say(moreWords);
  return (
    <>
      <TextField
        name="formerPrice"
        label={words.formerPrice}
        hint={words.formerPriceHint}
        value={form.formerPrice}
        problems={problems.formerPrice}
        onType={(formerPrice) => type({ formerPrice })}
      />
      {form.formerPrice.trim() !== '' && (
        <TextField
          name="formerUntil"
          type="date"
          label={words.formerUntil}
          value={form.formerUntil}
          problems={problems.formerUntil}
          onType={(formerUntil) => type({ formerUntil })}
        />
      )}
      <SelectField
        name="preOrder"
        label={words.preOrder}
        value={form.preOrder}
        options={words.preOrders}
        onChoose={(preOrder) => type({ preOrder })}
      />
      {form.preOrder === 'yes' && (
        <TextField
          name="readyOn"
          type="date"
          label={words.readyOn}
          value={form.readyOn}
          problems={problems.readyOn}
          onType={(readyOn) => type({ readyOn })}
        />
      )}
    </>
  );
}
