import { goTo } from '../../address.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listMembers } from '../../api/people.ts';
import type { Draft } from '../../drafts/draft.ts';
import { keepDraft } from '../../drafts/draft-store.ts';
import { newDraft } from '../../drafts/from-product.ts';
import { newId } from '../../drafts/new-id.ts';
import { Loading, Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { useLoading } from '../../components/use-loading.ts';
import type { Params } from '../../router.ts';
import { myId, serverNow } from '../../session.ts';
import { say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';
import { photoMessages } from '../../i18n/photo.ts';
import { refuseFile } from '../../photo/refuse-file.ts';
import { takeShared } from '../../photo/shared-photo.ts';
import { shrink } from '../../photo/shrink.ts';
import { mostBytes } from './saver.ts';
import { photoRefusals } from './send-product.ts';

/** Stores the draft of a new product and returns its id. A photo that another app shared is its first photo. */
async function begin(maker: Draft['maker']): Promise<string> {
  const id = newId();
  const draft = newDraft(id, { writer: myId.value, now: serverNow() }, maker);
  const shared = await takeShared();
  if (!shared) {
    await keepDraft(draft);
    return id;
  }
  const why = await refuseFile(shared);
  if (why) photoRefusals.set(id, [{ code: `photo.${why}`, text: say(photoMessages).refusals[why] }]);
  await keepDraft(why ? draft : { ...draft, ...(await photoOf(shared)) });
  return id;
}

async function photoOf(file: Blob): Promise<Pick<Draft, 'photo' | 'canShow'>> {
  const { blob, preview } = await shrink(file, mostBytes());
  return { photo: blob, canShow: preview };
}

function Start({ maker }: Pick<Draft, 'maker'>) {
  useLoading(
    () => begin(maker),
    (id) => goTo(`/produk/${id}/foto`, 'replace'),
    [],
  );
  return <Loading />;
}

/** "Foto produk": gives the new product its id, stores its draft on the phone, and shows the first step. */
export const StartProduct = () => <Start />;

/** The same for a member whom a coordinator helps. Her name is cached when the coordinator comes from her screen. */
export function StartProductFor({ params }: { readonly params: Params }) {
  const members = useLoaded('members', listMembers);
  return (
    <Show from={members}>
      {(all) => {
        const maker = all.find(({ id }) => id === params['id']);
        return maker ? (
          <Start maker={{ id: maker.id, name: maker.name }} />
        ) : (
          <Notice mood="help">{say(makeMessages).noMaker}</Notice>
        );
      }}
    </Show>
  );
}
