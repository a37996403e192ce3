import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { withoutWords } from '../drafts/without-words.ts';
import { Field } from './field.tsx';

interface TextProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problems: readonly ProblemLine[] | undefined;
  readonly onType: (value: string) => unknown;
  /** The keyboard that the phone shows. */
  readonly keyboard?: 'numeric';
  readonly type?: 'text' | 'date' | 'time';
  /** Number of lines; more than one gives a field that grows. */
  readonly lines?: number;
  /** The language of the text, when it is not the interface's. */
  readonly lang?: string;
}

/** A text field of one line or more; each keystroke is passed to the caller. */
export function TextField(props: TextProps) {
  const { name, label, hint, value, problems, onType, keyboard, type = 'text', lines = 1, lang } = props;
  const typing = {
    value,
    ...(lang !== undefined && ({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' } as const)),
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onType(currentTarget.value),
  };
  return (
    <Field
      name={name}
      label={label}
      hint={hint}
      problems={problems ?? []}
      onTakeOut={(words) => onType(withoutWords(value, words))}
    >
      {(ties) =>
        lines > 1 ? (
          <textarea {...ties} {...typing} rows={lines} />
        ) : type !== 'text' ? (
          <input {...ties} type={type} {...typing} />
        ) : (
          <input {...ties} {...typing} autocomplete="off" {...(keyboard && { inputMode: keyboard })} />
        )
      }
    </Field>
  );
}

/** A select of a few options. */
export const SelectField = <V extends string>({
  name,
  label,
  value,
  options,
  problems,
  onChoose,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: V;
  readonly options: Readonly<Record<V, string>>;
  readonly problems?: readonly ProblemLine[] | undefined;
  readonly onChoose: (value: V) => unknown;
}) => (
  <Field name={name} label={label} problems={problems ?? []}>
    {(ties) => (
      // The options are the keys of V and nothing else.
      <select {...ties} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as V)}>
        {Object.entries<string>(options).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
