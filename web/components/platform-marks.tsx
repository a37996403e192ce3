import type { Platform } from '../../functions/domain/channel/platform.ts';

/** Letters instead of the platforms' logos, which are not ours to draw. */
const LETTERS: Readonly<Record<Platform, string>> = { facebook: 'FB', instagram: 'IG' };
/** The same in every language. */
const NAMES: Readonly<Record<Platform, string>> = { facebook: 'Facebook', instagram: 'Instagram' };

/** Shows platforms as small marks, with their names for screen readers. Needs desk.css. */
export const PlatformMarks = ({ platforms }: { readonly platforms: readonly Platform[] }) => (
  <span class="marks">
    {platforms.map((platform) => (
      <span key={platform} class="platform">
        <span aria-hidden="true">{LETTERS[platform]}</span>
        <span class="unseen">{NAMES[platform]}</span>
      </span>
    ))}
  </span>
);
