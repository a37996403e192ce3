import type { ProductReply } from '../../../functions/http/contract/products.ts';
import type { Loaded } from '../../api/loaded.ts';
import { setAsTaken } from '../../api/products.ts';
import { useAction } from '../../components/action.ts';
import { Icon } from '../../components/icon.tsx';
import { Problems } from '../../components/notice.tsx';
import { VerdictNotice } from '../../components/verdict-notice.tsx';
import { say } from '../../i18n/language.ts';
import { photoMessages } from '../../i18n/photo.ts';

/** What the server found wrong with the photo, and the photo as taken beside the repaired one: a tap chooses. */
export function PhotoVersion({
  product,
  loaded: { set, reload },
}: {
  readonly product: ProductReply;
  readonly loaded: Loaded<ProductReply>;
}) {
  const messages = say(photoMessages);
  const action = useAction();
  const { photo } = product;
  if (!photo) return null;
  const { url, verdict, repaired } = photo;
  const choose = (asTaken: boolean) =>
    action.run(async () => set(await setAsTaken(product, asTaken)), reload);
  const versions = repaired && [
    { asTaken: false, src: repaired.url, name: messages.repaired },
    { asTaken: true, src: url, name: messages.asTaken },
  ];
  return (
    <>
      {verdict && <VerdictNotice verdict={verdict} />}
      {versions && (
        <section class="stack">
          <p>{product.kind === 'craft' ? messages.trueColour : messages.versions}</p>
          <ul class="thumbs two">
            {versions.map(({ asTaken, src, name }) => (
              <li key={name}>
                <button
                  type="button"
                  aria-pressed={asTaken !== repaired.shown}
                  aria-disabled={action.busy}
                  onClick={() => void (action.busy || choose(asTaken))}
                >
                  <img
                    src={src}
                    alt=""
                    width={photo.width}
                    height={photo.height}
                    loading="lazy"
                    decoding="async"
                  />
                  <span>
                    {asTaken !== repaired.shown && <Icon name="check" />}
                    {name}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <Problems lines={action.problems} />
        </section>
      )}
    </>
  );
}
