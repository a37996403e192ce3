import { formatPercent } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';
import type { Sending } from './send-product.ts';

/** Takes the focus where the pressed button is gone; who still has it elsewhere keeps it there. */
const takeLostFocus = (element: HTMLElement | null): void => {
  if (document.activeElement === document.body) element?.focus();
};

/** How far sending is: in words, and as a bar once there is something to measure. */
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
