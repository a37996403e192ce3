import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';

/** The product was changed elsewhere meanwhile: asks which of the two versions to keep. */
export function ChangedMeanwhile({
  onKeepMine,
  onUseNewest,
}: {
  readonly onKeepMine: () => Promise<void>;
  readonly onUseNewest: () => Promise<void>;
}) {
  const messages = say(makeMessages);
  return (
    <>
      <Notice mood="help" alert>
        {messages.changedElsewhere}
      </Notice>
      <div class="buttons">
        <Button icon="check" kind="solid" onPress={onKeepMine}>
          {messages.keepMine}
        </Button>
        <Button icon="refresh" onPress={onUseNewest}>
          {messages.useNewest}
        </Button>
      </div>
    </>
  );
}
