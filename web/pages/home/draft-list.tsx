import { useState } from 'preact/hooks';
import type { Draft } from '../../drafts/draft.ts';
import { useAddressOf } from '../../components/address-of.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { dropDraft, keepDraft } from '../../drafts/draft-store.ts';
import { draftListMessages } from '../../i18n/draft-list.ts';
import { say } from '../../i18n/language.ts';

/**
 * Lists drafts on this phone that were not sent, each with its photo. A draft that was deleted can be brought back as long as
 * the screen is open.
 */
export function DraftList({ found }: { readonly found: readonly Draft[] }) {
  const messages = say(draftListMessages);
  const [drafts, setDrafts] = useState(found);
  const [deleted, setDeleted] = useState<Draft>();
  const remove = async (draft: Draft): Promise<void> => {
    await dropDraft(draft);
    setDrafts((before) => before.filter(({ id }) => id !== draft.id));
    setDeleted(draft);
  };
  const bringBack = async (draft: Draft): Promise<void> => {
    await keepDraft(draft);
    setDrafts((before) => [draft, ...before]);
    setDeleted(undefined);
  };
  if (drafts.length === 0 && !deleted) return null;
  return (
    <section class="stack">
      <h2>{messages.unfinished}</h2>
      {deleted && (
        <Outcome>
          <Notice mood="note">{messages.draftDeleted(nameOf(deleted))}</Notice>
          <Button icon="back" onPress={() => bringBack(deleted)}>
            {messages.undo}
          </Button>
        </Outcome>
      )}
      {drafts.length > 0 && <p class="small soft">{messages.unfinishedWhy}</p>}
      <ul class="rows">
        {drafts.map((draft) => (
          <Row key={draft.id} draft={draft} onDelete={() => remove(draft)} />
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ form }: Draft): string => form.name.trim() || say(draftListMessages).nameless;

function Row({ draft, onDelete }: { readonly draft: Draft; readonly onDelete: () => unknown }) {
  const messages = say(draftListMessages);
  const { id, step, maker, photo, canShow, sentPhoto } = draft;
  const local = useAddressOf(canShow ? photo : undefined);
  const shown = photo ? local : sentPhoto;
  const name = nameOf(draft);
  return (
    <li>
      {shown === undefined ? (
        <span class="thumb" />
      ) : (
        <img class="thumb" src={shown} alt="" width="64" height="64" decoding="async" />
      )}
      <span class="grow">
        {name}
        {maker && ` · ${messages.forWhom(maker.name)}`}
      </span>
      <div class="buttons">
        <ButtonLink icon="next" to={`/produk/${id}/${step}`}>
          {messages.goOn}
        </ButtonLink>
        <Button icon="bin" kind="quiet" onPress={onDelete}>
          {messages.deleteDraft}
          <span class="unseen"> {name}</span>
        </Button>
      </div>
    </li>
  );
}
