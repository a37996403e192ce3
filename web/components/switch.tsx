import { Icon } from './icon.tsx';

/** A yes-or-no switch with a word and an icon beside the colour. Takes effect at once. */
export const Switch = ({
  on,
  label,
  yes,
  no,
  busy,
  about,
  onFlip,
}: {
  readonly on: boolean;
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  /** The id of the sentence that explains it. */
  readonly about: string;
  readonly onFlip: () => unknown;
}) => (
  <button
    type="button"
    class="switch"
    role="switch"
    aria-checked={on}
    aria-label={label}
    aria-describedby={about}
    aria-disabled={busy}
    onClick={() => busy || onFlip()}
  >
    <span class="track">
      <span class="knob">
        <Icon name={on ? 'check' : 'cross'} />
      </span>
    </span>
    <span>{on ? yes : no}</span>
  </button>
);
