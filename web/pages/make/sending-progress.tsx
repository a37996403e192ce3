import { formatPercent } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';
import type { Sending } from './send-product.ts';

/** How far sending is: in words, and as a bar once there is something to measure. */
export function SendingProgress({ now }: { readonly now: Sending }) {
  const words = say(makeWords);
  const share = now.what === 'photo' ? now.share : 0;
  return (
    <div class="progress" role="status">
      <p>
        {now.what === 'words' ? words.sendingWords : words.sendingPhoto(formatPercent(share, language.value))}
      </p>
      <progress max={1} value={share} aria-label={words.stepPhoto} />
    </div>
  );
}
