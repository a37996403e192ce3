import { useEffect, useState } from 'preact/hooks';
import { goTo } from '../../address.ts';
import { findInMemory } from '../../drafts/drafts-in-memory.ts';
import { useAction } from '../../components/action.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { FocusPhoto } from '../../components/focus-photo.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { Switch } from '../../components/switch.tsx';
import { type FileRefusal, refuseFile } from '../../photo/refuse-file.ts';
import { shrink } from '../../photo/shrink.ts';
import type { Params } from '../../router.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';
import { photoMessages } from '../../i18n/photo.ts';
import { useAddressOf } from '../../components/address-of.ts';
import { ForMaker } from './for-maker.tsx';
import { Kept } from './kept.tsx';
import { PhotoAdvice } from './photo-advice.tsx';
import { PickPhoto } from './pick-photo.tsx';
import { mostBytes, saver, setSaver } from './saver.ts';
import { photoRefusals, type Underway, underwayOf } from './send-product.ts';
import { SendingProgress } from './sending-progress.tsx';
import { Steps } from './steps.tsx';
import { type DraftInHand, useDraft } from './use-draft.ts';

const MIDDLE = { x: 0.5, y: 0.5 } as const;

/** Step 1: a photo, reduced on the phone, and its focus point. */
export function PhotoStep({ params }: { readonly params: Params }) {
  const opened = useDraft(params['id'] ?? '');
  const messages = say(makeMessages);
  const maker = opened.value?.draft.maker;
  return (
    <Page title={messages.photoTitle} back={maker ? `/anggota/${maker.id}` : '/'}>
      <Steps at={1} />
      <ForMaker maker={maker} />
      <Show from={opened}>{(hand) => <Photo hand={hand} />}</Show>
    </Page>
  );
}

function Photo({ hand: { draft, change, reopen } }: { readonly hand: DraftInHand }) {
  const messages = say(makeMessages);
  const [shrinking, setShrinking] = useState(false);
  const local = useAddressOf(draft.canShow ? draft.photo : undefined);
  const shown = draft.photo ? local : draft.sentPhoto;
  const [refusal, setRefusal] = useState<FileRefusal>();
  const pick = async (file: File): Promise<void> => {
    setShrinking(true);
    setRefusal(undefined);
    photoRefusals.delete(draft.id);
    try {
      const why = await refuseFile(file);
      // The photo that was chosen before stays.
      if (why) return setRefusal(why);
      const { blob, preview } = await shrink(file, mostBytes());
      // A focus point of another photo does not apply to this one.
      await change(({ focus: _old, ...rest }) => ({ ...rest, photo: blob, canShow: preview }));
    } finally {
      setShrinking(false);
    }
  };
  const sending = underwayOf(draft.id);
  const { isHere } = useAction();
  const follow = async ({ done }: Underway): Promise<void> => {
    // The action that started the sending shows the refusal.
    const isSent = await done.then(
      (ended) => ended === 'sent',
      () => false,
    );
    if (!isHere()) return;
    if (isSent) goTo(`/produk/${draft.id}`, 'replace');
    else reopen();
  };
  useEffect(() => {
    if (sending) void follow(sending);
  }, [sending]);
  // A photo chosen now would not be part of what is being sent.
  if (sending)
    return (
      <>
        <SendingProgress now={sending.now.value} />
        <ButtonLink icon="next" kind="main" to={`/produk/${draft.id}/kata`}>
          {messages.toFacts}
        </ButtonLink>
      </>
    );
  const has = draft.photo !== undefined || draft.sentPhoto !== undefined;
  const next = async (): Promise<void> => {
    await change((before) => ({ ...before, step: 'kata' }));
    goTo(`/produk/${draft.id}/kata`);
  };
  return (
    <>
      <Problems lines={photoRefusals.get(draft.id) ?? []} />
      {refusal && (
        <Notice mood="help" alert>
          {say(photoMessages).refusals[refusal]}
        </Notice>
      )}
      {!has && (
        <p class="lead">
          {messages.photoTip}{' '}
          <a class="inline-way" href="/pelajaran/photo">
            {messages.photoLesson}
          </a>
        </p>
      )}
      {shown !== undefined && (
        <figure class="stack">
          <FocusPhoto
            src={shown}
            focus={draft.focus ?? MIDDLE}
            onFocus={(focus) => change((before) => ({ ...before, focus }))}
          />
          <figcaption class="small soft">{messages.focusHint}</figcaption>
        </figure>
      )}
      {draft.photo && <PhotoAdvice photo={draft.photo} />}
      {draft.photo && !draft.canShow && <Notice mood="note">{messages.noPreview}</Notice>}
      {shrinking && (
        <p class="loading" role="status">
          {messages.shrinking}
        </p>
      )}
      {draft.photo && (
        <p class="small soft">
          {messages.size(formatNumber(Math.ceil(draft.photo.size / 1000), language.value))}
        </p>
      )}
      {has && (
        <Button icon="next" kind="main" busy={shrinking} onPress={next}>
          {messages.toFacts}
        </Button>
      )}
      {findInMemory(draft) && <Kept draft={draft} />}
      <PickPhoto big={!has} busy={shrinking} onPick={pick} />
      <Saver />
    </>
  );
}

const Saver = () => {
  const messages = say(makeMessages);
  return (
    <section class="setting">
      <div>
        <h2>{messages.saver}</h2>
        <p class="small soft" id="saver-about">
          {messages.saverWhy}
        </p>
      </div>
      <Switch
        on={saver.value}
        label={messages.saver}
        yes={messages.saverOn}
        no={messages.saverOff}
        busy={false}
        about="saver-about"
        onFlip={() => setSaver(!saver.value)}
      />
    </section>
  );
};
