import type { ProductForm } from '../../drafts/draft.ts';
import type { sortProblems } from '../../drafts/sort-problems.ts';
import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';
import { SelectField, TextField } from '../../parts/text-fields.tsx';

interface FoodFactsProps {
  readonly form: ProductForm;
  readonly problems: ReturnType<typeof sortProblems>;
  readonly type: (changes: Partial<ProductForm>) => unknown;
}

/** Fields for food labels only; folded until opened or until one has a problem. */
export function FoodFacts({ form, problems, type }: FoodFactsProps) {
  const words = say(makeWords);
  const wrong = Boolean(problems.ingredients ?? problems.expiry ?? problems.permit ?? problems.halal);
  return (
    <details class="more" open={wrong}>
      <summary>{words.foodFacts}</summary>
      <div class="stack">
        <TextField
          name="ingredients"
          label={words.ingredients}
          hint={words.ingredientsHint}
          value={form.ingredients}
          problems={problems.ingredients}
          onType={(ingredients) => type({ ingredients })}
        />
        <Keeps form={form} problems={problems} type={type} />
        <TextField
          name="permit"
          label={words.permit}
          hint={words.permitHint}
          value={form.permit}
          problems={problems.permit}
          onType={(permit) => type({ permit })}
        />
        <SelectField
          name="halal"
          label={words.halal}
          value={form.halal}
          options={words.halalChoices}
          problems={problems.halal}
          onChoose={(halal) => type({ halal })}
        />
        {form.halal === 'certified' && (
          <TextField
            name="halalNumber"
            label={words.halalNumber}
            value={form.halalNumber}
            problems={undefined}
            onType={(halalNumber) => type({ halalNumber })}
          />
        )}
      </div>
    </details>
  );
}

function Keeps({ form, problems, type }: FoodFactsProps) {
  const words = say(makeWords);
  return (
    <>
      <SelectField
        name="expiry"
        label={words.expiry}
        value={form.expiry}
        options={words.expiryChoices}
        problems={problems.expiry}
        onChoose={(expiry) => type({ expiry })}
      />
      {form.expiry === 'shelfLife' && (
        <div class="pair">
          <TextField
            name="keeps"
            label={words.keeps}
            keyboard="numeric"
            value={form.keeps}
            problems={undefined}
            onType={(keeps) => type({ keeps })}
          />
          <SelectField
            name="keepsUnit"
            label={words.keepsUnit}
            value={form.keepsUnit}
            options={words.keepsUnits}
            onChoose={(keepsUnit) => type({ keepsUnit })}
          />
        </div>
      )}
      {form.expiry === 'day' && (
        <TextField
          name="expiryDay"
          label={words.expiryDay}
          type="date"
          value={form.expiryDay}
          problems={undefined}
          onType={(expiryDay) => type({ expiryDay })}
        />
      )}
    </>
  );
}
