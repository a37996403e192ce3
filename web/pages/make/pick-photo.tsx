import { Icon } from '../../parts/icon.tsx';
import type { IconName } from '../../parts/icons.ts';
import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';

/** HEIC is left out so that an iPhone hands over a JPEG (web.md 6); one that comes all the same is sent as it is. */
const KINDS = 'image/jpeg,image/png,image/webp';

/** Two ways to a photo, each in a word: a camera button that opens the camera, and one that opens the gallery. */
export function PickPhoto({
  big,
  onPick,
}: {
  readonly big: boolean;
  readonly onPick: (file: File) => unknown;
}) {
  const words = say(makeWords);
  return (
    <div class="buttons">
      <Pick icon="camera" kind={big ? 'main' : 'plain'} word={words.camera} camera onPick={onPick} />
      <Pick icon="gallery" kind="plain" word={words.gallery} onPick={onPick} />
    </div>
  );
}

const Pick = ({
  icon,
  kind,
  word,
  camera,
  onPick,
}: {
  readonly icon: IconName;
  readonly kind: 'main' | 'plain';
  readonly word: string;
  readonly camera?: boolean;
  readonly onPick: (file: File) => unknown;
}) => (
  <label class={`button ${kind} pick`}>
    <Icon name={icon} />
    <span>{word}</span>
    <input
      type="file"
      class="unseen"
      accept={KINDS}
      {...(camera && { capture: 'environment' })}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        // The same photo may be picked again after a change of mind.
        currentTarget.value = '';
        if (file) onPick(file);
      }}
    />
  </label>
);
