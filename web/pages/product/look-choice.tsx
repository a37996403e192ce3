import { useEffect, useRef, useState } from 'preact/hooks';
import type { PreviewList, ProductReply } from '../../../functions/http/contract/products.ts';
import type { Loaded } from '../../api/loaded.ts';
import { chooseLook, drawPreviews } from '../../api/products.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Problems } from '../../components/notice.tsx';
import { language, say } from '../../i18n/language.ts';
import { moreMessages } from '../../i18n/more.ts';

type PreviewRow = PreviewList['looks'][number];

/** Whether a product's pictures have a look; before one was chosen here, the reply says it. */
const isChosen = ({ theme, look }: ProductReply, row: PreviewRow): boolean =>
  look === undefined
    ? row.chosen
    : theme === row.theme && look.composition === row.composition && look.tone === row.tone;

/**
 * Shows the product's picture in three looks, and in six more each time she asks; a tap chooses one. Open until she has chosen
 * one, and drawn only when it is open.
 */
export function LookChoice({
  product,
  loaded: { set, reload },
}: {
  readonly product: ProductReply;
  readonly loaded: Loaded<ProductReply>;
}) {
  const messages = say(moreMessages);
  const action = useAction();
  const [rows, setRows] = useState<readonly PreviewRow[]>([]);
  const [more, setMore] = useState(true);
  const [open] = useState(product.look === undefined && product.theme === undefined);
  const leave = useRef<AbortController>(undefined);
  const draw = (): void => {
    if (action.busy) return;
    leave.current ??= new AbortController();
    const { signal } = leave.current;
    void action.run(async () => {
      const drawn = await drawPreviews(product.id, rows.length, signal);
      setRows([...rows, ...drawn.looks]);
      setMore(drawn.more);
    });
  };
  useEffect(() => {
    if (open) draw();
    return () => leave.current?.abort();
  }, []);
  const choose = ({ theme, composition, tone }: PreviewRow) =>
    action.run(async () => set(await chooseLook(product, { theme, look: { composition, tone } })), reload);
  return (
    <details
      class="more"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && rows.length === 0) draw();
      }}
    >
      <summary>{messages.looks}</summary>
      <div class="stack">
        <p class="small soft">{messages.looksWhy}</p>
        <ul class="thumbs">
          {rows.map((row) => (
            <li key={row.thumbUrl}>
              <button
                type="button"
                aria-pressed={isChosen(product, row)}
                aria-disabled={action.busy}
                onClick={() => void (action.busy || choose(row))}
              >
                <img src={row.thumbUrl} alt="" width="256" height="320" decoding="async" />
                <span>
                  {isChosen(product, row) && <Icon name="check" />}
                  {row.title[language.value]}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {action.busy && rows.length === 0 && (
          <p class="loading" role="status">
            {messages.drawingLooks}
          </p>
        )}
        {rows.length > 0 && more && (
          <Button icon="plus" busy={action.busy} onPress={draw}>
            {messages.moreLooks}
          </Button>
        )}
        <Problems lines={action.problems} />
      </div>
    </details>
  );
}
