import type { AppealText } from '../../../functions/domain/product/appeal.ts';
import type { ProductKind } from '../../../functions/domain/product/product.ts';
import {
  APPEAL_FIELDS_OF,
  appealTextsOf,
  CHOICES_OF,
  MOST_TAPPED,
  TASTES,
} from '../../drafts/appeal-choices.ts';
import type { FormField } from '../../drafts/sort-problems.ts';
import { Choices } from '../../components/choices.tsx';
import { Problems } from '../../components/notice.tsx';
import { SelectField, TextField } from '../../components/text-fields.tsx';
import { appealMessages } from '../../i18n/appeal.ts';
import { say } from '../../i18n/language.ts';
import { appealTextNames } from './appeal-text-names.ts';
import type { MoreProps } from './more-facts.tsx';

const HELD: readonly FormField[] = [
  'taste',
  'texture',
  'spice',
  'occasions',
  'season',
  'use',
  'story',
  'own',
  'does',
  'sees',
  'takesHome',
  'left',
];

/** What makes people want the product, in a few taps; collapsed until opened or until a field has a problem. */
export function AppealFacts({ form, problems, update }: MoreProps) {
  const messages = say(appealMessages);
  const { kind } = form;
  const isAsked = (field: (typeof APPEAL_FIELDS_OF)[ProductKind][number]): boolean =>
    APPEAL_FIELDS_OF[kind].includes(field);
  return (
    <details class="more" open={HELD.some((field) => problems[field] !== undefined)}>
      <summary>{messages.title}</summary>
      <div class="stack">
        <p class="small soft">{messages.why}</p>
        {isAsked('taste') && (
          <Choices
            legend={messages.most(messages.taste, MOST_TAPPED)}
            options={TASTES.map((value) => ({ value, label: messages.tastes[value] }))}
            chosen={form.taste}
            most={MOST_TAPPED}
            onChange={(taste) => update({ taste })}
          />
        )}
        <Problems lines={problems.taste ?? []} />
        {isAsked('texture') && (
          <Choices
            legend={messages.most(messages.texture[kind], MOST_TAPPED)}
            options={CHOICES_OF[kind].texture.map((value) => ({ value, label: messages.textures[value] }))}
            chosen={form.texture}
            most={MOST_TAPPED}
            onChange={(texture) => update({ texture })}
          />
        )}
        <Problems lines={problems.texture ?? []} />
        {isAsked('spice') && (
          <SelectField
            name="spice"
            label={messages.spice}
            value={form.spice}
            options={messages.spices}
            problems={problems.spice}
            onChoose={(spice) => update({ spice })}
          />
        )}
        <Choices
          legend={messages.most(messages.occasions, MOST_TAPPED)}
          options={CHOICES_OF[kind].occasions.map((value) => ({
            value,
            label: messages.occasionNames[value],
          }))}
          chosen={form.occasions}
          most={MOST_TAPPED}
          onChange={(occasions) => update({ occasions })}
        />
        <Problems lines={problems.occasions ?? []} />
        {appealTextsOf(kind).map((field) => (
          <AppealTextField key={field} field={field} form={form} problems={problems} update={update} />
        ))}
        <SelectField
          name="season"
          label={messages.season}
          value={form.season}
          options={messages.seasons}
          problems={problems.season}
          onChoose={(season) => update({ season })}
        />
        <TextField
          name="left"
          label={messages.left}
          hint={messages.leftHint}
          keyboard="numeric"
          value={form.left}
          problems={problems.left}
          onType={(left) => update({ left })}
        />
      </div>
    </details>
  );
}

function AppealTextField({ field, form, problems, update }: MoreProps & { readonly field: AppealText }) {
  const { label, hint } = appealTextNames(field, form.kind);
  return (
    <TextField
      name={field}
      label={label}
      hint={hint}
      lines={field === 'story' ? 3 : 1}
      value={form[field]}
      problems={problems[field]}
      onType={(typed) => update({ [field]: typed })}
    />
  );
}
