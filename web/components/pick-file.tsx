import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

/**
 * A button that opens the camera or the gallery and passes the file on. While busy it opens nothing, but keeps the focus.
 */
export const PickFile = ({
  icon,
  word: label,
  kinds,
  kind = 'plain',
  camera = false,
  busy = false,
  onPick,
}: {
  readonly icon: IconName;
  readonly word: string;
  /** The allowed types, in the format of the browser's `accept`. */
  readonly kinds: string;
  readonly kind?: 'main' | 'plain';
  /** Opens the camera at once. */
  readonly camera?: boolean;
  readonly busy?: boolean;
  readonly onPick: (file: File) => unknown;
}) => (
  <label class={`button ${kind} pick`} aria-busy={busy}>
    <Icon name={busy ? 'clock' : icon} />
    <span>{label}</span>
    <input
      type="file"
      class="unseen"
      accept={kinds}
      aria-disabled={busy}
      {...(camera && { capture: 'environment' })}
      onClick={(event) => {
        if (busy) event.preventDefault();
      }}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        // Allows the same file to be picked again.
        currentTarget.value = '';
        if (file && !busy) onPick(file);
      }}
    />
  </label>
);
