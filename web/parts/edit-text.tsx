import { useState } from 'preact/hooks';
import { commonWords } from '../words/common.ts';
import { say } from '../words/language.ts';
import { useAct } from './act.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { LongText } from './long-text.tsx';
import { Notice } from './notice.tsx';

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
  const [done, setDone] = useState(false);
  const act = useAct();
  if (typed === undefined) {
    const begin = (): void => {
      setTyped(text);
      setDone(false);
    };
    return (
      <>
        <LongText text={text} lang={lang} />
        {done && <Notice mood="ok">{saved}</Notice>}
        <Button icon="pencil" onPress={begin}>
          {edit}
        </Button>
      </>
    );
  }
  const save = async (): Promise<void> => {
    if (!(await act.run(() => onSave(typed)))) return;
    setTyped(undefined);
    setDone(true);
  };
  return (
    <>
      <Field name={name} label={label} hint={hint} problems={act.problems}>
        {(ties) => (
          <textarea
            {...ties}
            lang={lang}
            rows={9}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <div class="buttons">
        <Button icon="check" kind="solid" busy={act.busy} onPress={save}>
          {words.save}
        </Button>
        <Button icon="cross" busy={act.busy} onPress={() => setTyped(undefined)}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
