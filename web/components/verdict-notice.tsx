import type { Verdict } from '../../functions/domain/picture/verdict.ts';
import { say } from '../i18n/language.ts';
import { photoMessages } from '../i18n/photo.ts';

/** What to do, as line drawings on a grid of 64 × 48: a thing beside a window, a phone in two hands, a phone coming closer. */
const HOLD =
  'M22 8h20v32H22zM14 18c4-3 6 0 8 3v10c-3 3-7 2-9-2M50 18c-4-3-6 0-8 3v10c3 3 7 2 9-2M27 20h10v9H27z';
const DRAWINGS: Readonly<Record<Verdict, string>> = {
  dark: 'M6 6h24v30H6zM18 6v30M6 21h24M34 14l8 4M34 22l8 3M42 30c0-5 14-5 14 0l-2 12H44z',
  blurred: HOLD,
  soft: HOLD,
  empty: 'M6 8h14v30H6zM24 23h12m-5-5 5 5-5 5M42 24c0-6 16-6 16 0l-2 14H44z',
  notPhoto: 'M8 6h18v36H8zM12 14h10M12 20h10M12 26h6M6 42 28 6M40 24c0-6 16-6 16 0l-2 14H42z',
};

/** Says in one sentence what is wrong with a photo, and draws what to do. The user may continue with it. */
export function VerdictNotice({ verdict }: { readonly verdict: Verdict }) {
  const messages = say(photoMessages);
  return (
    <div class="notice note" role="status">
      <svg class="advice" viewBox="0 0 64 48" aria-hidden="true" focusable="false">
        <path d={DRAWINGS[verdict]} />
      </svg>
      <div>
        <p>{messages.verdicts[verdict]}</p>
        <p class="small">{messages.goOn}</p>
      </div>
    </div>
  );
}
