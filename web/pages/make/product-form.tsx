import type { ProductKind } from '../../../functions/domain/product/product.ts';
import { countsPeople, USUAL_UNITS } from '../../drafts/to-facts.ts';
import { Choice } from '../../components/choice.tsx';
import { say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';
import { AppealFacts } from './appeal-facts.tsx';
import { FoodFacts } from './food-facts.tsx';
import { MoreFacts, type MoreProps } from './more-facts.tsx';
import { TextField } from '../../components/text-fields.tsx';

const KINDS: readonly ProductKind[] = ['food', 'craft', 'experience', 'class'];

/** The fields of a product; each keystroke is passed to the caller at once, so that nothing is lost. */
export function ProductFormFields({ form, problems, update }: MoreProps) {
  const messages = say(makeMessages);
  return (
    <>
      <Choice
        name="kind"
        legend={messages.kind}
        options={KINDS.map((kind) => ({ value: kind, label: messages.kinds[kind] }))}
        chosen={form.kind}
        onChoose={(kind) => update({ kind })}
      />
      <TextField
        name="name"
        label={messages.name}
        hint={messages.nameHint}
        value={form.name}
        problems={problems.name}
        onType={(name) => update({ name })}
      />
      <TextField
        name="price"
        label={messages.price}
        hint={messages.priceHint}
        value={form.price}
        problems={problems.price}
        onType={(price) => update({ price })}
      />
      <TextField
        name="unit"
        label={messages.unit}
        hint={messages.unitHint(USUAL_UNITS[form.kind])}
        value={form.unit}
        problems={problems.unit}
        onType={(unit) => update({ unit })}
      />
      <TextField
        name="net"
        label={messages.net}
        hint={messages.netHints[form.kind]}
        value={form.net}
        problems={problems.net}
        onType={(net) => update({ net })}
      />
      {countsPeople(form.kind) && (
        <TextField
          name="people"
          label={messages.people}
          keyboard="numeric"
          value={form.people}
          problems={problems.people}
          onType={(people) => update({ people })}
        />
      )}
      <TextField
        name="words"
        label={messages.words}
        hint={messages.descriptionHint}
        lines={4}
        value={form.words}
        problems={problems.words}
        onType={(typed) => update({ words: typed })}
      />
      <AppealFacts form={form} problems={problems} update={update} />
      {form.kind === 'food' && <FoodFacts form={form} problems={problems} update={update} />}
      <MoreFacts form={form} problems={problems} update={update} />
    </>
  );
}
