import type { ProductForm } from '../../drafts/draft.ts';
import type { sortProblems } from '../../drafts/sort-problems.ts';
import { say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';
import { SelectField, TextField } from '../../components/text-fields.tsx';

interface FoodFactsProps {
  readonly form: ProductForm;
  readonly problems: ReturnType<typeof sortProblems>;
  readonly update: (changes: Partial<ProductForm>) => unknown;
}

/** Fields for food labels only; collapsed until opened or until one has a problem. */
export function FoodFacts({ form, problems, update }: FoodFactsProps) {
  const messages = say(makeMessages);
  const wrong = Boolean(problems.ingredients ?? problems.expiry ?? problems.permit ?? problems.halal);
  return (
    <details class="more" open={wrong}>
      <summary>{messages.foodFacts}</summary>
      <div class="stack">
        <TextField
          name="ingredients"
          label={messages.ingredients}
          hint={messages.ingredientsHint}
          value={form.ingredients}
          problems={problems.ingredients}
          onType={(ingredients) => update({ ingredients })}
        />
        <Keeps form={form} problems={problems} update={update} />
        <TextField
          name="permit"
          label={messages.permit}
          hint={messages.permitHint}
          value={form.permit}
          problems={problems.permit}
          onType={(permit) => update({ permit })}
        />
        <SelectField
          name="halal"
          label={messages.halal}
          value={form.halal}
          options={messages.halalChoices}
          problems={problems.halal}
          onChoose={(halal) => update({ halal })}
        />
        {form.halal === 'certified' && (
          <TextField
            name="halalNumber"
            label={messages.halalNumber}
            value={form.halalNumber}
            problems={undefined}
            onType={(halalNumber) => update({ halalNumber })}
          />
        )}
      </div>
    </details>
  );
}

function Keeps({ form, problems, update }: FoodFactsProps) {
  const messages = say(makeMessages);
  return (
    <>
      <SelectField
        name="expiry"
        label={messages.expiry}
        value={form.expiry}
        options={messages.expiryChoices}
        problems={problems.expiry}
        onChoose={(expiry) => update({ expiry })}
      />
      {form.expiry === 'shelfLife' && (
        <div class="pair">
          <TextField
            name="keeps"
            label={messages.keeps}
            keyboard="numeric"
            value={form.keeps}
            problems={undefined}
            onType={(keeps) => update({ keeps })}
          />
          <SelectField
            name="keepsUnit"
            label={messages.keepsUnit}
            value={form.keepsUnit}
            options={messages.keepsUnits}
            onChoose={(keepsUnit) => update({ keepsUnit })}
          />
        </div>
      )}
      {form.expiry === 'day' && (
        <TextField
          name="expiryDay"
          label={messages.expiryDay}
          type="date"
          value={form.expiryDay}
          problems={undefined}
          onType={(expiryDay) => update({ expiryDay })}
        />
      )}
    </>
  );
}
