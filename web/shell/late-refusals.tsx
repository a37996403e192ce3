import { lateRefusals } from '../api/late.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { commonMessages } from '../i18n/common.ts';
import { say } from '../i18n/language.ts';

function dismiss(): void {
  lateRefusals.value = [];
  document.querySelector('main')?.focus();
}

/** Shows, on every screen, refusals that arrived after the user had left the screen or closed the app. */
export function LateRefusals() {
  if (lateRefusals.value.length === 0) return null;
  const messages = say(commonMessages);
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
