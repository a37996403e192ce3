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

/**
 * Fetches the file in advance, since phones open the share sheet only right after a tap. Returns undefined until the file of
 * the current address is there.
 */
function useFile(url: string | undefined): File | undefined {
  const [fetched, setFetched] = useState<{ readonly url: string; readonly file: File }>();
  useEffect(() => {
    if (url === undefined) return;
    const leave = new AbortController();
    fetch(url, { signal: leave.signal })
      .then((response) => (response.ok ? response.blob() : undefined))
      .then(
        (blob) => blob && setFetched({ url, file: new File([blob], 'etalase.jpg', { type: 'image/jpeg' }) }),
        // Without the file, or when its address has expired, the buttons to save and to copy still work.
        () => undefined,
      );
    return () => leave.abort();
  }, [url]);
  return fetched && fetched.url === url ? fetched.file : undefined;
}

/** Shares by hand in a WhatsApp group that the user chooses: nothing is sent automatically. */
export function ShareKit({ pictures, captions, alone }: Kit & { readonly alone: boolean }) {
  const messages = say(productMessages);
  const picture = pictures.value?.pictures.find(({ format }) => format === 'whatsapp');
  const text = captions.value?.captions.find(({ place }) => place === 'whatsapp')?.text;
  const place = useRef<HTMLElement>(null);
  const file = useFile(useNear(place) ? picture?.url : undefined);
  const [expanded, setExpanded] = useState(false);
  if (captions.value && text === undefined) return <Notice mood="note">{messages.noGroupCaption}</Notice>;
  if (!picture || text === undefined) return null;
  const send = async (): Promise<void> => {
    const shared = file && { files: [file], text };
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
