import { useState } from 'preact/hooks';
import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';
import { useAct } from './act.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { HeldFields } from './held-fields.tsx';
import { LongText } from './long-text.tsx';
import { Notice } from './notice.tsx';
import { Outcome } from './outcome.tsx';
import { takeFocus } from './take-focus.ts';
import { useFirstInvalid } from './use-first-invalid.ts';

interface EditTextProps {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** The language the text is in, for who has it read out. */
  readonly lang: string;
  readonly edit: string;
  readonly saved: string;
  readonly hint: string;
  readonly onSave: (text: string) => Promise<void>;
}

/** A text to read, and on wish to change. What was refused stays in the field, with the reason below it. */
export function EditText({ name, label, text, lang, edit, saved, hint, onSave }: EditTextProps) {
  const words = say(commonWords);
  const [typed, setTyped] = useState<string>();
  const [ended, setEnded] = useState<'saved' | 'cancelled'>();
  const act = useAct();
  useFirstInvalid(act.problems);
  if (typed === undefined) {
    return (
      <>
        <LongText text={text} lang={lang} />
        {ended === 'saved' && (
          <Outcome>
            <Notice mood="ok">{saved}</Notice>
          </Outcome>
        )}
        <Button icon="pencil" isBack={ended === 'cancelled'} onPress={() => setTyped(text)}>
          {edit}
        </Button>
      </>
    );
  }
  const end = (how: 'saved' | 'cancelled'): void => {
    setTyped(undefined);
    setEnded(how);
  };
  const save = async (): Promise<void> => {
    if (await act.run(() => onSave(typed))) end('saved');
  };
  const cancel = (): void => {
    act.refuse([]);
    end('cancelled');
  };
  return (
    <>
      <HeldFields busy={act.busy}>
        <Field name={name} label={label} hint={hint} problems={act.problems}>
          {(ties) => (
            <textarea
              {...ties}
              ref={takeFocus}
              lang={lang}
              rows={9}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        </Field>
      </HeldFields>
      <div class="buttons">
        <Button icon="check" kind="solid" busy={act.busy} onPress={save}>
          {words.save}
        </Button>
        <Button icon="cross" busy={act.busy} onPress={cancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
