import { useState } from 'preact/hooks';
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

/** Shows one picture large and the others small below it; a tap makes another one large. */
export function Pictures({
  name,
  pictures,
}: {
  readonly name: string;
  readonly pictures: Loaded<PicturesReply>;
}) {
  const messages = say(productMessages);
  const [large, setLarge] = useState<PictureFormat>('feed');
  if (pictures.value === undefined && !pictures.refused) {
    return (
      <div class="picture-wait" role="status">
        {messages.drawing}
      </div>
    );
  }
  return (
    <Show from={pictures}>
      {({ pictures: all }) => {
        const shown = all.find(({ format }) => format === large) ?? all[0];
        return (
          <section class="stack" aria-label={messages.pictures}>
            {shown && (
              <img
                class="picture"
                src={shown.url}
                width={shown.width}
                height={shown.height}
                alt={messages.pictureOf(name, messages.formats[shown.format])}
              />
            )}
            <ul class="strip">
              {all.map(({ format, url, width, height }) => (
                <li key={format}>
                  <button
                    type="button"
                    aria-pressed={format === shown?.format}
                    aria-label={messages.enlarge(messages.formats[format])}
                    onClick={() => setLarge(format)}
                  >
                    <img src={url} width={width} height={height} alt="" loading="lazy" decoding="async" />
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
