import { useEffect, useRef, useState } from 'preact/hooks';
import type { PreviewList, ProductReply } from '../../../functions/http/contract/products.ts';
import type { Loaded } from '../../api/loaded.ts';
import { chooseTheme, drawPreviews } from '../../api/products.ts';
import { useAction } from '../../components/action.ts';
import { Icon } from '../../components/icon.tsx';
import { Problems } from '../../components/notice.tsx';
import { language, say } from '../../i18n/language.ts';
import { moreMessages } from '../../i18n/more.ts';

/** "Ganti tampilan": shows the product's picture in every theme; a tap chooses one. Drawn only when it is opened. */
export function ThemeChoice({
  product,
  loaded: { set, reload },
}: {
  readonly product: ProductReply;
  readonly loaded: Loaded<ProductReply>;
}) {
  const messages = say(moreMessages);
  const action = useAction();
  const [previews, setPreviews] = useState<PreviewList['looks']>();
  const leave = useRef<AbortController>(undefined);
  useEffect(() => () => leave.current?.abort(), []);
  const open = (event: Event & { readonly currentTarget: HTMLDetailsElement }): void => {
    if (!event.currentTarget.open || previews || action.busy) return;
    leave.current = new AbortController();
    const { signal: left } = leave.current;
    void action.run(async () => setPreviews((await drawPreviews(product.id, left)).looks));
  };
  const choose = (theme: string) => action.run(async () => set(await chooseTheme(product, theme)), reload);
  const isChosen = (theme: string, chosen: boolean): boolean =>
    product.theme === undefined ? chosen : theme === product.theme;
  return (
    <details class="more" onToggle={open}>
      <summary>{messages.changeTheme}</summary>
      <div class="stack">
        <p class="small soft">{messages.changeThemeWhy}</p>
        {!previews && action.busy && (
          <p class="loading" role="status">
            {messages.drawingPreviews}
          </p>
        )}
        <ul class="thumbs">
          {(previews ?? []).map(({ theme, title, thumbUrl, chosen }) => (
            <li key={theme}>
              <button
                type="button"
                aria-pressed={isChosen(theme, chosen)}
                aria-disabled={action.busy}
                onClick={() => void (action.busy || choose(theme))}
              >
                <img src={thumbUrl} alt="" width="256" height="320" decoding="async" />
                <span>
                  {isChosen(theme, chosen) && <Icon name="check" />}
                  {title[language.value]}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <Problems lines={action.problems} />
      </div>
    </details>
  );
}
