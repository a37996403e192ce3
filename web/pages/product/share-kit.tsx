import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaptionsReply, PicturesReply } from '../../../functions/http/contract/creatives.ts';
import type { Loaded } from '../../api/loaded.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { useAddressOf } from '../../components/address-of.ts';
import { Notice } from '../../components/notice.tsx';
import { useCopy } from '../../components/use-copy.tsx';
import { say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';

interface Kit {
  readonly pictures: Loaded<PicturesReply>;
  readonly captions: Loaded<CaptionsReply>;
}

/** How far below the screen a button may be whose file is fetched. */
const NEAR = { rootMargin: '200px' };

/** Returns whether an element has come near the screen. */
function useNear(of: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!of.current || isNear) return;
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
    }, NEAR);
    watch.observe(of.current);
    return () => watch.disconnect();
  });
  return isNear;
}

/** Returns a file, or undefined when it cannot be fetched: the buttons to save and to copy still work. */
const fetchFile = (url: string): Promise<File | undefined> =>
  fetch(url)
    .then((response) => (response.ok ? response.blob() : undefined))
    .then((blob) => blob && new File([blob], 'etalase.jpg', { type: 'image/jpeg' }))
    .catch(() => undefined);

/** Milliseconds. Phones open the share sheet within five seconds of a tap, and not later. */
const LONGEST_WAIT = 4_000;

interface Fetched {
  /** Undefined until the file of the current address is there. */
  readonly file: File | undefined;
  /** Waits for the file a little, so that a tap on a slow line shares too. */
  readonly wait: () => Promise<File | undefined>;
}

/** Fetches a file once it `isWanted`, or when it is waited for. */
function useFile(url: string | undefined, isWanted: boolean): Fetched {
  const [fetched, setFetched] = useState<{ readonly url: string; readonly file: File }>();
  const coming = useRef<{ readonly url: string; readonly file: Promise<File | undefined> }>(undefined);
  const start = async (): Promise<File | undefined> => {
    if (url === undefined) return undefined;
    if (coming.current?.url === url) return coming.current.file;
    const file = fetchFile(url);
    coming.current = { url, file };
    const there = await file;
    // A later tap tries again, when the signal may be back.
    if (there) setFetched({ url, file: there });
    else coming.current = undefined;
    return there;
  };
  useEffect(() => {
    if (isWanted) void start();
  }, [url, isWanted]);
  return {
    file: fetched && fetched.url === url ? fetched.file : undefined,
    wait: () =>
      Promise.race([
        start(),
        new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), LONGEST_WAIT)),
      ]),
  };
}

/** Shares by hand in a WhatsApp group that the user chooses: nothing is sent automatically. */
export function ShareKit({ pictures, captions, alone }: Kit & { readonly alone: boolean }) {
  const messages = say(productMessages);
  const picture = pictures.value?.pictures.find(({ format }) => format === 'whatsapp');
  const text = captions.value?.captions.find(({ place }) => place === 'whatsapp')?.text;
  const place = useRef<HTMLElement>(null);
  const { file, wait } = useFile(picture?.url, useNear(place));
  const [expanded, setExpanded] = useState(false);
  if (captions.value && text === undefined) return <Notice mood="note">{messages.noGroupCaption}</Notice>;
  if (!picture || text === undefined) return null;
  const send = async (): Promise<void> => {
    const ready = file ?? (await wait());
    const shared = ready && { files: [ready], text };
    if (!shared || !('canShare' in navigator) || !navigator.canShare(shared)) return setExpanded(true);
    try {
      await navigator.share(shared);
    } catch (error) {
      // The user closed the share sheet, or the phone refused; in the second case the manual steps are shown.
      setExpanded(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <section class="stack" ref={place}>
      <Button icon="chat" kind={alone ? 'main' : 'plain'} onPress={send}>
        {messages.sendToGroup}
      </Button>
      {expanded ? (
        <ByHand text={text} file={file} url={picture.url} />
      ) : (
        <p class="small soft">{messages.groupWhy}</p>
      )}
    </section>
  );
}

/** The same in three steps, for phones without a share sheet. */
function ByHand({
  text,
  file,
  url,
}: {
  readonly text: string;
  readonly file: File | undefined;
  readonly url: string;
}) {
  const messages = say(productMessages);
  // Browsers use the file name only for addresses of the same origin, which an object URL of the fetched file has.
  const local = useAddressOf(file);
  const { copy, outcome } = useCopy(text, true);
  return (
    <div class="stack">
      <p>{messages.handSteps}</p>
      <div class="buttons">
        <ButtonLink icon="save" to={local ?? url} saveAs="etalase.jpg" outside={local === undefined}>
          {messages.savePicture}
        </ButtonLink>
        <Button icon="copy" onPress={copy}>
          {messages.copyCaption}
        </Button>
        <ButtonLink icon="out" to={`https://wa.me/?text=${encodeURIComponent(text)}`} outside>
          {messages.openWhatsApp}
        </ButtonLink>
      </div>
      {outcome}
      <p class="caption keep-lines">{text}</p>
    </div>
  );
}
