import { useEffect, useState } from 'preact/hooks';
import type { CaptionsReply, PicturesReply } from '../../../functions/http/contract/creatives.ts';
import type { Loaded } from '../../api/loaded.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { useAddressOf } from '../../parts/address-of.ts';
import { Notice } from '../../parts/notice.tsx';
import { useCopy } from '../../parts/use-copy.tsx';
import { say } from '../../words/language.ts';
import { productWords } from '../../words/product.ts';

interface Kit {
  readonly pictures: Loaded<PicturesReply>;
  readonly captions: Loaded<CaptionsReply>;
}

/** Fetched beforehand: phones open the share sheet only while the finger's tap is fresh. Never that of another address. */
function useFile(url: string | undefined): File | undefined {
  const [fetched, setFetched] = useState<{ readonly url: string; readonly file: File }>();
  useEffect(() => {
    if (url === undefined) return;
    const leave = new AbortController();
    fetch(url, { signal: leave.signal })
      .then((response) => (response.ok ? response.blob() : undefined))
      .then(
        (blob) => blob && setFetched({ url, file: new File([blob], 'etalase.jpg', { type: 'image/jpeg' }) }),
        // Without the file, or when its address has ended, there are still the buttons to save and to copy.
        () => undefined,
      );
    return () => leave.abort();
  }, [url]);
  return fetched && fetched.url === url ? fetched.file : undefined;
}

/** Sharing by hand, in a WhatsApp group that she chooses: nothing is sent by itself. */
export function ShareKit({ pictures, captions, alone }: Kit & { readonly alone: boolean }) {
  const words = say(productWords);
  const picture = pictures.value?.pictures.find(({ format }) => format === 'whatsapp');
  const text = captions.value?.captions.find(({ place }) => place === 'whatsapp')?.text;
  const file = useFile(picture?.url);
  const [unfolded, setUnfolded] = useState(false);
  if (captions.value && text === undefined) return <Notice mood="note">{words.noGroupCaption}</Notice>;
  if (!picture || text === undefined) return null;
  const send = async (): Promise<void> => {
    const shared = file && { files: [file], text };
    if (!shared || !('canShare' in navigator) || !navigator.canShare(shared)) return setUnfolded(true);
    try {
      await navigator.share(shared);
    } catch (error) {
      // She closed the sheet, or the phone refused: then by hand.
      setUnfolded(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <section class="stack">
      <Button icon="chat" kind={alone ? 'main' : 'plain'} onPress={send}>
        {words.sendToGroup}
      </Button>
      {unfolded ? (
        <ByHand text={text} file={file} url={picture.url} />
      ) : (
        <p class="small soft">{words.groupWhy}</p>
      )}
    </section>
  );
}

/** The same in three steps, where the phone has no share sheet. */
function ByHand({
  text,
  file,
  url,
}: {
  readonly text: string;
  readonly file: File | undefined;
  readonly url: string;
}) {
  const words = say(productWords);
  // Browsers save by name only what is of our own origin; the file at hand is, wherever it came from.
  const local = useAddressOf(file);
  const { copy, outcome } = useCopy(text, true);
  return (
    <div class="stack">
      <p>{words.handSteps}</p>
      <div class="buttons">
        <ButtonLink icon="save" to={local ?? url} saveAs="etalase.jpg" outside={local === undefined}>
          {words.savePicture}
        </ButtonLink>
        <Button icon="copy" onPress={copy}>
          {words.copyCaption}
        </Button>
        <ButtonLink icon="out" to={`https://wa.me/?text=${encodeURIComponent(text)}`} outside>
          {words.openWhatsApp}
        </ButtonLink>
      </div>
      {outcome}
      <p class="caption keep-lines">{text}</p>
    </div>
  );
}
