import { ICONS, type IconName } from './icons.ts';

/** A drawing beside a word; the word says what it means, so assistive technology passes over it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}
