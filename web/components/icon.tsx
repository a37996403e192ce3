import { ICONS, type IconName } from './icons.ts';

/** An icon beside a word; the word has the meaning, so assistive technology skips the icon. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}
