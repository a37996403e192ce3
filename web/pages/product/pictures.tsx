import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../functions/domain/language.ts';
import type { PictureFormat } from '../../../functions/domain/picture/picture-format.ts';
import type { PicturesReply } from '../../../functions/http/contract/creatives.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { drawPictures } from '../../api/products.ts';
import { Show } from '../../components/loading.tsx';
import { say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';
import { factsKey } from './facts-key.ts';

/** In the order in which they are shown. */
const FORMATS = Object.keys({
  feed: 0,
  square: 0,
  story: 0,
  link: 0,
  whatsapp: 0,
} satisfies Record<PictureFormat, number>) as PictureFormat[];

/**
 * Reads the pictures of a product in a language; missing ones are drawn now. The cache key contains all facts that pictures
 * show.
 */
export function usePictures(product: ProductReply, language: Language): Loaded<PicturesReply> {
  const { id } = product;
  return useLoaded(`pictures/${id}/${language}/${factsKey(product, 'soldOut', 'revision')}`, (left) =>
    drawPictures(id, { formats: FORMATS, language }, left),
  );
}

/**
 * Shows one picture large and the others small below it; a tap makes another one large. While they are drawn anew, the former
 * ones stay. `below` is what can be changed about the large one.
 */
export function Pictures({
  product: { id, name },
  pictures,
  below,
}: {
  readonly product: Pick<ProductReply, 'id' | 'name'>;
  readonly pictures: Loaded<PicturesReply>;
  readonly below: (format: PictureFormat) => ComponentChildren;
}) {
  const messages = say(productMessages);
  const [large, setLarge] = useState<PictureFormat>('feed');
  const former = useRef<PicturesReply>(undefined);
  if (pictures.value) former.current = pictures.value;
  const current = former.current?.product === id ? former.current : undefined;
  const drawing = !pictures.value && !pictures.refused && (
    <div class={current ? 'small' : 'picture-wait'} role="status">
      {messages.drawing}
    </div>
  );
  if (drawing && !current) return drawing;
  return (
    <Show from={drawing ? { ...pictures, value: current } : pictures}>
      {({ pictures: all }) => {
        const shown = all.find(({ format }) => format === large) ?? all[0];
        return (
          <section class="stack" aria-label={messages.pictures}>
            {shown && (
              <img
                class="picture"
                // Over a weak signal the thumbnail, which is loaded anyway, stands in its place for some seconds.
                style={{ background: `center/contain no-repeat url("${shown.thumbUrl ?? ''}")` }}
                src={shown.url}
                width={shown.width}
                height={shown.height}
                alt={messages.pictureOf(name, messages.formats[shown.format])}
              />
            )}
            {drawing}
            {shown && below(shown.format)}
            <ul class="strip">
              {all.map(({ format, url, thumbUrl, width, height }) => (
                <li key={format}>
                  <button
                    type="button"
                    aria-pressed={format === shown?.format}
                    aria-label={messages.enlarge(messages.formats[format])}
                    onClick={() => setLarge(format)}
                  >
                    <img
                      src={thumbUrl ?? url}
                      width={width}
                      height={height}
                      alt=""
                      loading="lazy"
                      decoding="async"
                    />
                    <span>{messages.formats[format]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </Show>
  );
}
