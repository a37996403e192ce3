import { formatPercent } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';
import type { Sending } from './send-product.ts';

/** Takes the focus when the pressed button is gone; a focus elsewhere is not moved. */
const takeLostFocus = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus();
};

/** Shows the progress of sending in words and, for the photo, as a bar. */
export function SendingProgress({ now }: { readonly now: Sending }) {
  const words = say(makeWords);
  const share = now.what === 'photo' ? now.share : 0;
  return (
    <div class="progress" role="status" tabIndex={-1} ref={takeLostFocus}>
      <p>
        {now.what === 'words' ? words.sendingWords : words.sendingPhoto(formatPercent(share, language.value))}
      </p>
      <progress max={1} value={share} aria-label={words.stepPhoto} />
    </div>
  );
}
