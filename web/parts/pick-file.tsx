import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

/** A button that opens the camera or the gallery and hands on the file. While busy it opens nothing, but keeps the focus. */
export const PickFile = ({
  icon,
  word,
  kinds,
  kind = 'plain',
  camera = false,
  busy = false,
  onPick,
}: {
  readonly icon: IconName;
  readonly word: string;
  /** What may be chosen, as the browser's `accept` takes it. */
  readonly kinds: string;
  readonly kind?: 'main' | 'plain';
  /** Opens the camera at once. */
  readonly camera?: boolean;
  readonly busy?: boolean;
  readonly onPick: (file: File) => unknown;
}) => (
  <label class={`button ${kind} pick`} aria-busy={busy}>
    <Icon name={busy ? 'clock' : icon} />
    <span>{word}</span>
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
        // The same file may be picked again after a change of mind.
        currentTarget.value = '';
        if (file && !busy) onPick(file);
      }}
    />
  </label>
);
