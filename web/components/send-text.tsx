import { copyMessages } from '../i18n/copying.ts';
import { say } from '../i18n/language.ts';
import { Button, ButtonLink } from './button.tsx';
import { useCopy } from './use-copy.tsx';

/** A text with what is needed to send it to the group by hand. */
export function SendText({ text, onSent }: { readonly text: string; readonly onSent?: () => void }) {
  const messages = say(copyMessages);
  const { copy, outcome } = useCopy(text, true);
  return (
    <div class="stack">
      <p class="caption keep-lines">{text}</p>
      <div class="buttons">
        <ButtonLink icon="out" to={`https://wa.me/?text=${encodeURIComponent(text)}`} outside>
          {messages.whatsApp}
        </ButtonLink>
        <Button icon="copy" onPress={copy}>
          {messages.copy}
        </Button>
        {onSent && (
          <Button icon="check" onPress={onSent}>
            {messages.sent}
          </Button>
        )}
      </div>
      {outcome}
    </div>
  );
}
