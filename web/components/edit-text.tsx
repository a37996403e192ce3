import { useState } from 'preact/hooks';
import type { Language } from '../../functions/domain/language.ts';
import { typedAs } from '../api/loaded.ts';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';
import { withoutWords } from '../drafts/without-words.ts';
import { useAction } from './action.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { HeldFields } from './held-fields.tsx';
import { LongText } from './long-text.tsx';
import { Notice } from './notice.tsx';
import { Outcome } from './outcome.tsx';
import { takeFocus } from './take-focus.ts';
import { useFirstInvalid } from './use-first-invalid.ts';

interface EditTextProps {
  /**
   * Identifies the text: what is typed is stored under it until it is saved or cancelled, also when the user leaves the
   * screen.
   */
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** The language of the text, for screen readers. */
  readonly lang: Language;
  readonly edit: string;
  readonly saved: string;
  readonly hint: string;
  readonly onSave: (text: string) => Promise<void>;
  /** Called when a text was refused: somebody else may have changed it, so it is read again. */
  readonly onRefused: () => void;
}

/**
 * Shows a text that can be edited. A refused text stays in the field, with the reason below it; and when somebody else has
 * changed the text meanwhile, what it says now is shown beside it, so that nothing is overwritten unseen.
 */
export function EditText({ name, label, text, lang, edit, saved, hint, onSave, onRefused }: EditTextProps) {
  const messages = say(commonMessages);
  const held = typedAs<string>(name);
  const typed = held.value;
  // The user's last action here; undefined when text that was typed earlier is shown again.
  const [last, setLast] = useState<'opened' | 'saved' | 'cancelled'>();
  /** What the text said when the user began, or last saw it. */
  const [seen, setSeen] = useState(text);
  const action = useAction();
  useFirstInvalid(action.problems);
  const takeNewest = (): void => {
    held.value = text;
    setSeen(text);
  };
  const open = (): void => {
    takeNewest();
    setLast('opened');
  };
  if (typed === undefined) {
    return (
      <>
        <LongText text={text} lang={lang} />
        {last === 'saved' && (
          <Outcome>
            <Notice mood="ok">{saved}</Notice>
          </Outcome>
        )}
        <Button icon="pencil" takesFocus={last === 'cancelled'} onPress={open}>
          {edit}
        </Button>
      </>
    );
  }
  const end = (how: 'saved' | 'cancelled'): void => {
    held.value = undefined;
    setLast(how);
  };
  const save = async (): Promise<void> => {
    // Text that was typed meanwhile, after leaving and returning, was not saved.
    const isSaved = await action.run(() => onSave(typed), onRefused);
    if (isSaved && held.peek() === typed) end('saved');
  };
  const useNewest = (): void => {
    takeNewest();
    action.refuse([]);
  };
  const cancel = (): void => {
    action.refuse([]);
    end('cancelled');
  };
  return (
    <>
      <HeldFields busy={action.busy}>
        <Field
          name={name}
          label={label}
          hint={hint}
          problems={action.problems}
          onTakeOut={(words) => {
            held.value = withoutWords(typed, words);
          }}
        >
          {(ties) => (
            <textarea
              {...ties}
              ref={last ? takeFocus : null}
              lang={lang}
              rows={9}
              value={typed}
              onInput={({ currentTarget }) => {
                held.value = currentTarget.value;
              }}
            />
          )}
        </Field>
      </HeldFields>
      {text !== seen && text !== typed && (
        <Outcome key={text}>
          <Notice mood="help">{messages.newestText}</Notice>
          <LongText text={text} lang={lang} />
          <Button icon="refresh" busy={action.busy} onPress={useNewest}>
            {messages.useNewestText}
          </Button>
        </Outcome>
      )}
      <div class="buttons">
        <Button icon="check" kind="solid" busy={action.busy} onPress={save}>
          {messages.save}
        </Button>
        <Button icon="cross" busy={action.busy} onPress={cancel}>
          {messages.cancel}
        </Button>
      </div>
    </>
  );
}
