import type { ComponentChildren } from 'preact';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Icon } from './icon.tsx';

/** Attributes that connect a control with its label, hint and problems. */
interface Ties {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problems?: readonly ProblemLine[];
  readonly children: (ties: Ties) => ComponentChildren;
}

/** Shows the problems of a field. */
export const Faults = ({ problems }: { readonly problems: readonly ProblemLine[] }) => (
  <>
    {problems.map(({ code, text, better }) => (
      <div class="fault" key={code + text}>
        <Icon name="help" />
        <div>
          <p>{text}</p>
          {better !== undefined && <p class="better">{say(commonMessages).better(better)}</p>}
        </div>
      </div>
    ))}
  </>
);

/** A labelled control. Its problems and their better wording are shown right below it. */
export function Field({ name, label, hint, problems = [], children }: FieldProps) {
  const id = `field-${name}`;
  const about = `${id}-about`;
  return (
    <div class={problems.length > 0 ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': about, 'aria-invalid': problems.length > 0 })}
      <div id={about}>
        <Faults problems={problems} />
        {hint !== undefined && problems.length === 0 && <p class="hint">{hint}</p>}
      </div>
    </div>
  );
}
