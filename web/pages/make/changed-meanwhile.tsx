import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';

/** The product was changed elsewhere meanwhile: asks which of the two versions to keep. */
export function ChangedMeanwhile({
  onKeepMine,
  onUseNewest,
}: {
  readonly onKeepMine: () => Promise<void>;
  readonly onUseNewest: () => Promise<void>;
}) {
  const words = say(makeWords);
  return (
    <>
      <Notice mood="help" alert>
        {words.changedElsewhere}
      </Notice>
      <div class="buttons">
        <Button icon="check" kind="solid" onPress={onKeepMine}>
          {words.keepMine}
        </Button>
        <Button icon="refresh" onPress={onUseNewest}>
          {words.useNewest}
        </Button>
      </div>
    </>
  );
}
