import { formatPercent } from '../../i18n/further-formats.ts';
import { language, say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';
import type { Sending } from './send-product.ts';

/** Takes the focus when the pressed button is gone; a focus elsewhere is not moved. */
const takeLostFocus = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus();
};

/** Shows the progress of sending in a text and, for the photo, as a bar. */
export function SendingProgress({ now }: { readonly now: Sending }) {
  const messages = say(makeMessages);
  const share = now.what === 'photo' ? now.share : 0;
  return (
    <div class="progress" role="status" tabIndex={-1} ref={takeLostFocus}>
      <p>
        {now.what === 'facts'
          ? messages.sendingFacts
          : messages.sendingPhoto(formatPercent(share, language.value))}
      </p>
      <progress max={1} value={share} aria-label={messages.stepPhoto} />
    </div>
  );
}
