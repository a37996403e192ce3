import { useState } from 'preact/hooks';
import { request } from '../../../client/request.ts';
import type { FocusPoint } from '../../../functions/domain/product/product.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { removePhoto, setFocus } from '../../api/products.ts';
import { sendPhoto } from '../../api/send-photo.ts';
import { persist } from '../../api/waiting.ts';
import { useAction } from '../../components/action.ts';
import { FocusPhoto } from '../../components/focus-photo.tsx';
import { Icon } from '../../components/icon.tsx';
import { Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { PickFile } from '../../components/pick-file.tsx';
import { MOST_BYTES } from '../../photo/fit-size.ts';
import { shrink } from '../../photo/shrink.ts';
import { formatPercent } from '../../i18n/further-formats.ts';
import { language, say } from '../../i18n/language.ts';
import { makeMessages } from '../../i18n/make.ts';
import { moreMessages } from '../../i18n/more.ts';

const KINDS = 'image/jpeg,image/png,image/webp';
/** A carousel has at most ten pictures including the cover. */
const MOST = 9;

/** Further photos of a product, which make its posts carousels. */
export function MorePhotos({
  product,
  set,
}: {
  readonly product: ProductReply;
  readonly set: (product: ProductReply) => void;
}) {
  const messages = say(moreMessages);
  const action = useAction();
  const [share, setShare] = useState<number>();
  /** The name of the photo that was removed last. */
  const [removed, setRemoved] = useState<string>();
  /** The photo whose point is shown, and where she set it. */
  const [pointed, setPointed] = useState<{ readonly name: string; readonly at: FocusPoint }>();
  const open = product.morePhotos.find(({ name }) => name === pointed?.name);
  const { id } = product;
  const taking = (body: Blob | { upload: string }) => request('PUT /api/products/{id}/photos', { id, body });
  const pick = async (file: File): Promise<void> => {
    await action.run(async () => {
      setShare(0);
      const { blob } = await shrink(file, MOST_BYTES);
      set(await persist(() => sendPhoto({ id, taking }, blob, setShare)));
      setRemoved(undefined);
    });
    setShare(undefined);
  };
  const point = (name: string) => async (at: FocusPoint) => {
    setPointed({ name, at });
    await action.run(async () => set(await setFocus(id, { ...at, photo: name }, product.revision)));
  };
  const remove = (name: string) =>
    action.run(async () => {
      set(await removePhoto(id, name));
      setRemoved(name);
    });
  return (
    <details class="more" open={product.morePhotos.length > 0 || removed !== undefined}>
      <summary>{messages.photos}</summary>
      <div class="stack">
        <p class="small soft">{messages.photosWhy}</p>
        <ul class="thumbs">
          {product.morePhotos.map(({ name, url, thumbUrl, focus }, index) => (
            <li key={name}>
              <button
                type="button"
                aria-pressed={name === open?.name}
                aria-label={messages.pointPhoto(index + 2)}
                onClick={() => setPointed({ name, at: focus })}
              >
                <img src={thumbUrl ?? url} alt={messages.photoCount(index + 2)} width="320" height="320" />
              </button>
              <button
                type="button"
                class="button"
                aria-disabled={action.busy}
                aria-label={messages.removePhoto(index + 2)}
                onClick={() => void (action.busy || remove(name))}
              >
                <Icon name="bin" />
              </button>
            </li>
          ))}
        </ul>
        {open && pointed && (
          <figure class="stack" key={open.name}>
            <FocusPhoto src={open.url} focus={pointed.at} onFocus={point(open.name)} />
            <figcaption class="small soft">{say(makeMessages).focusHint}</figcaption>
          </figure>
        )}
        {share !== undefined && (
          <p role="status">{say(makeMessages).sendingPhoto(formatPercent(share, language.value))}</p>
        )}
        {removed !== undefined && <Outcome key={removed}>{messages.photoRemoved}</Outcome>}
        <Problems lines={action.problems} />
        {product.morePhotos.length < MOST && (
          <PickFile icon="plus" word={messages.addPhoto} kinds={KINDS} busy={action.busy} onPick={pick} />
        )}
      </div>
    </details>
  );
}
