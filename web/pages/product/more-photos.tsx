import { useState } from 'preact/hooks';
import { request } from '../../../client/request.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { removePhoto } from '../../api/products.ts';
import { sendPhoto } from '../../api/send-photo.ts';
import { persist } from '../../api/waiting.ts';
import { useAction } from '../../components/action.ts';
import { Icon } from '../../components/icon.tsx';
import { Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { PickFile } from '../../components/pick-file.tsx';
import { MOST_BYTES } from '../../photo/fit-size.ts';
import { shrink } from '../../photo/shrink.ts';
import { formatPercent } from '../../i18n/formats.ts';
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
          {product.morePhotos.map(({ name, url, thumbUrl }, index) => (
            <li key={name}>
              <img src={thumbUrl ?? url} alt={messages.photoCount(index + 2)} width="320" height="320" />
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
