import { goTo } from '../../address.ts';
import type { Draft } from '../../drafts/draft.ts';
import { dropDraft } from '../../drafts/draft-store.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { say } from '../../words/language.ts';
import { makeWords } from '../../words/make.ts';

/** The product says something else by now: she chooses which of the two holds. */
export function ChangedMeanwhile({
  draft,
  onKeepMine,
}: {
  readonly draft: Draft;
  readonly onKeepMine: () => Promise<void>;
}) {
  const words = say(makeWords);
  const useNewest = async (): Promise<void> => {
    await dropDraft(draft);
    goTo(`/produk/${draft.id}`);
  };
  return (
    <>
      <Notice mood="help" alert>
        {words.changedElsewhere}
      </Notice>
      <div class="buttons">
        <Button icon="check" kind="solid" onPress={onKeepMine}>
          {words.keepMine}
        </Button>
        <Button icon="refresh" onPress={useNewest}>
          {words.useNewest}
        </Button>
      </div>
    </>
  );
}
