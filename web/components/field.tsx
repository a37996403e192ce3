import type { ComponentChildren } from 'preact';
import type { ProblemLine } from '../../functions/http/contract/problem.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { Button } from './button.tsx';
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
  /** Takes refused words out of the text; without it the button for that is not shown. */
  readonly onTakeOut?: (words: readonly string[]) => unknown;
  readonly children: (ties: Ties) => ComponentChildren;
}

/** Returns what each problem says that none above it has said: one reason often holds for several words. */
function withoutRepeats(problems: readonly ProblemLine[]): readonly ProblemLine[] {
  const told = new Set<string>();
  return problems.map((problem) => {
    const sentences = problem.text.split(/(?<=[.?!]) /u).filter((sentence) => !told.has(sentence));
    for (const sentence of sentences) told.add(sentence);
    return sentences.length === 0 ? problem : { ...problem, text: sentences.join(' ') };
  });
}

/** Shows the problems of a field. */
export const Faults = ({
  problems,
  onTakeOut,
}: {
  readonly problems: readonly ProblemLine[];
  readonly onTakeOut?: FieldProps['onTakeOut'];
}) => (
  <>
    {withoutRepeats(problems).map(({ code, text, better, quotes = [] }) => (
      <div class="fault" key={code + text}>
        <Icon name="help" />
        <div>
          <p>{text}</p>
          {better !== undefined && <p class="better">{say(commonMessages).better(better)}</p>}
          {onTakeOut && quotes.length > 0 && (
            <Button icon="cross" onPress={() => onTakeOut(quotes)}>
              {say(commonMessages).takeOut(quotes.map((quote) => `"${quote}"`).join(', '))}
            </Button>
          )}
        </div>
      </div>
    ))}
  </>
);

/** A labelled control. Its problems and their better wording are shown right below it. */
export function Field({ name, label, hint, problems = [], onTakeOut, children }: FieldProps) {
  const id = `field-${name}`;
  const about = `${id}-about`;
  return (
    <div class={problems.length > 0 ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': about, 'aria-invalid': problems.length > 0 })}
      <div id={about}>
        <Faults problems={problems} {...(onTakeOut && { onTakeOut })} />
        {hint !== undefined && problems.length === 0 && <p class="hint">{hint}</p>}
      </div>
    </div>
  );
}
