import { PickFile } from '../../components/pick-file.tsx';
import { say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';

/**
 * Without HEIC, so that an iPhone converts to JPEG (docs/facts/web.md#browsers); a HEIC file that is chosen nevertheless is
 * sent unchanged.
 */
const PHOTO_KINDS = 'image/jpeg,image/png,image/webp';

/** Shows two buttons, one that opens the camera and one that opens the gallery. */
export function PickPhoto({
  big,
  busy,
  onPick,
}: {
  /** The screen has no photo yet, so the camera is its main button. */
  readonly big: boolean;
  /** While the last photo is still being reduced, no other may be picked: the one that is reduced last would win. */
  readonly busy: boolean;
  readonly onPick: (file: File) => unknown;
}) {
  const messages = say(makeMessages);
  return (
    <div class="buttons">
      <PickFile
        icon="camera"
        kind={big ? 'main' : 'plain'}
        word={messages.camera}
        kinds={PHOTO_KINDS}
        camera
        busy={busy}
        onPick={onPick}
      />
      <PickFile icon="gallery" word={messages.gallery} kinds={PHOTO_KINDS} busy={busy} onPick={onPick} />
    </div>
  );
}
