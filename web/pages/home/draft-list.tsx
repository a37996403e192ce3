import { useState } from 'preact/hooks';
import { loadChunk } from '../../api/load-chunk.ts';
import type { Draft } from '../../drafts/draft.ts';
import { useAddressOf } from '../../components/address-of.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { useLoading } from '../../components/use-loading.ts';
import { myId } from '../../session.ts';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';

const store = () => import('../../drafts/draft-store.ts');

/**
 * Lists drafts on this phone that were not sent, each with its photo. Loaded after the page is shown, since it needs code and
 * a database. A draft that was deleted can be brought back as long as the screen is open.
 */
export function Unfinished() {
  const messages = say(homeMessages);
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [deleted, setDeleted] = useState<Draft>();
  useLoading(
    async (left) => {
      const all = await (await loadChunk(store, left)).listDrafts(myId.value);
      // Those that she has sent off stand in the queue.
      return all.filter(({ queued }) => !queued);
    },
    setDrafts,
    [myId.value],
  );
  const remove = async (draft: Draft): Promise<void> => {
    const { dropDraft } = await store();
    await dropDraft(draft);
    setDrafts((before) => before.filter(({ id }) => id !== draft.id));
    setDeleted(draft);
  };
  const bringBack = async (draft: Draft): Promise<void> => {
    const { keepDraft } = await store();
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

const nameOf = ({ form }: Draft): string => form.name.trim() || say(homeMessages).nameless;

function Row({ draft, onDelete }: { readonly draft: Draft; readonly onDelete: () => unknown }) {
  const messages = say(homeMessages);
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
