import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { Field } from './field.tsx';

/** A field for a phone number. */
export const PhoneField = ({
  name,
  label,
  hint,
  value,
  mine = false,
  problems,
  onType,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** It is the user's own number, which the browser may fill in. */
  readonly mine?: boolean;
  readonly problems: readonly ProblemLine[] | undefined;
  readonly onType: (value: string) => unknown;
}) => (
  <Field name={name} label={label} hint={hint} problems={problems ?? []}>
    {(ties) => (
      <input
        {...ties}
        type="tel"
        autocomplete={mine ? 'tel' : 'off'}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    )}
  </Field>
);
