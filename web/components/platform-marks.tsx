import type { Platform } from '../../functions/domain/channel/platform.ts';
import { say } from '../i18n/language.ts';
import { productMessages } from '../i18n/product.ts';

/** Letters instead of the platforms' logos, which are not ours to draw. */
const LETTERS: Readonly<Record<Platform, string>> = { facebook: 'FB', instagram: 'IG' };

/** Shows platforms as small marks, with their names for screen readers. Needs desk.css. */
export const PlatformMarks = ({ platforms }: { readonly platforms: readonly Platform[] }) => (
  <>
    {platforms.map((platform) => (
      <span key={platform} class={`platform ${platform}`}>
        <span aria-hidden="true">{LETTERS[platform]}</span>
        <span class="unseen">{say(productMessages).places[platform]}</span>
      </span>
    ))}
  </>
);
