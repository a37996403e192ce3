import type { ProductForm } from '../../drafts/draft.ts';
import type { FormField, sortProblems } from '../../drafts/sort-problems.ts';
import { BADGES_OF } from '../../drafts/to-facts.ts';
import { Choices } from '../../components/choices.tsx';
import { Problems } from '../../components/notice.tsx';
import { SelectField, TextField } from '../../components/text-fields.tsx';
import { session } from '../../session.ts';
import { say } from '../../i18n/language.ts';
import { moreMessages } from '../../i18n/more.ts';
import { ChoosePack } from './choose-pack.tsx';
import { TranslationFields } from './translation-fields.tsx';

export interface MoreProps {
  readonly form: ProductForm;
  readonly problems: ReturnType<typeof sortProblems>;
  /** `names` are the inputs that were changed, when they are not fields of the form. */
  readonly update: (changes: Partial<ProductForm>, names?: string[]) => unknown;
}

const HELD: readonly FormField[] = [
  'badges',
  'bundle',
  'pack',
  'packUse',
  'orderLink',
  'formerPrice',
  'formerUntil',
  'readyOn',
  'translations',
];

/** All fields beyond name, price and description; collapsed until opened or until one has a problem. */
export function MoreFacts({ form, problems, update }: MoreProps) {
  const messages = say(moreMessages);
  const badges = BADGES_OF[form.kind];
  const speaksChinese = session.value?.languages.includes('zh-Hant') === true;
  return (
    <details class="more" open={HELD.some((field) => problems[field] !== undefined)}>
      <summary>{messages.title}</summary>
      <div class="stack">
        <Choices
          legend={messages.badges}
          options={badges.map((value) => ({ value, label: messages.badgeNames[value] }))}
          chosen={form.badges}
          onChange={(chosen) => update({ badges: chosen })}
        />
        <Problems lines={problems.badges ?? []} />
        <TextField
          name="bundle"
          label={messages.bundle}
          hint={messages.bundleHint}
          value={form.bundle}
          problems={problems.bundle}
          onType={(bundle) => update({ bundle })}
        />
        <ChoosePack form={form} problems={problems} update={update} />
        <Ordering form={form} problems={problems} update={update} />
        <TextField
          name="orderLink"
          label={messages.orderLink}
          hint={messages.orderLinkHint}
          value={form.orderLink}
          problems={problems.orderLink}
          onType={(orderLink) => update({ orderLink })}
        />
        <SelectField
          name="tone"
          label={messages.tone}
          value={form.tone}
          options={messages.tones}
          onChoose={(tone) => update({ tone })}
        />
        {speaksChinese && (
          <SelectField
            name="region"
            label={messages.region}
            value={form.region}
            options={messages.regions}
            onChoose={(region) => update({ region })}
          />
        )}
        <TranslationFields form={form} problems={problems} update={update} />
      </div>
    </details>
  );
}

/** Fields for a genuine former price and for ordering in advance. */
function Ordering({ form, problems, update }: MoreProps) {
  const messages = say(moreMessages);
  return (
    <>
      <TextField
        name="formerPrice"
        label={messages.formerPrice}
        hint={messages.formerPriceHint}
        value={form.formerPrice}
        problems={problems.formerPrice}
        onType={(formerPrice) => update({ formerPrice })}
      />
      {form.formerPrice.trim() !== '' && (
        <TextField
          name="formerUntil"
          type="date"
          label={messages.formerUntil}
          value={form.formerUntil}
          problems={problems.formerUntil}
          onType={(formerUntil) => update({ formerUntil })}
        />
      )}
      <SelectField
        name="preOrder"
        label={messages.preOrder}
        value={form.preOrder}
        options={messages.preOrders}
        onChoose={(preOrder) => update({ preOrder })}
      />
      {form.preOrder === 'yes' && (
        <TextField
          name="readyOn"
          type="date"
          label={messages.readyOn}
          value={form.readyOn}
          problems={problems.readyOn}
          onType={(readyOn) => update({ readyOn })}
        />
      )}
    </>
  );
}
