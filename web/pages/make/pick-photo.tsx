import { PickFile } from '../../parts/pick-file.tsx';
import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';

/**
 * HEIC is left out so that an iPhone hands over a JPEG (docs/facts/web.md#browsers); one that comes all the same is sent
 * as it is.
 */
export const PHOTO_KINDS = 'image/jpeg,image/png,image/webp';

/** Two ways to a photo, each in a word: a camera button that opens the camera, and one that opens the gallery. */
export function PickPhoto({
  big,
  busy,
  onPick,
}: {
  readonly big: boolean;
  /** The photo before is still being made smaller; what is ready last would take the place of what was picked last. */
  readonly busy: boolean;
  readonly onPick: (file: File) => unknown;
}) {
  const words = say(makeWords);
  return (
    <div class="buttons">
      <PickFile
        icon="camera"
        kind={big ? 'main' : 'plain'}
        word={words.camera}
        kinds={PHOTO_KINDS}
        camera
        busy={busy}
        onPick={onPick}
      />
      <PickFile icon="gallery" word={words.gallery} kinds={PHOTO_KINDS} busy={busy} onPick={onPick} />
    </div>
  );
}
