import { lateRefusals } from '../api/late.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { say } from '../i18n/language.ts';
import { toldAboveMessages } from '../i18n/told-above.ts';

function dismiss(): void {
  lateRefusals.value = [];
  document.querySelector('main')?.focus();
}

/** Shows refusals that arrived after the user had left the screen or closed the app. */
export function LateRefusals() {
  const messages = say(toldAboveMessages);
  return (
    <div class="page">
      <Notice mood="help" alert>
        <p>{messages.refusedSinceLeaving}</p>
        {lateRefusals.value.map(({ title, lines, text }, index) => (
          <div key={`${title}${index}`}>
            <p>
              <strong>{title}</strong>: {lines.map((line) => line.text).join(' ')}
            </p>
            {text !== undefined && (
              <>
                <p class="small">{messages.notKept}</p>
                <p class="caption keep-lines">{text}</p>
              </>
            )}
          </div>
        ))}
      </Notice>
      <Button icon="check" onPress={dismiss}>
        {messages.seen}
      </Button>
    </div>
  );
}
