import type { Language } from '../../../functions/domain/language.ts';
import type { PictureFormat } from '../../../functions/domain/picture/picture-format.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import type { Loaded } from '../../api/loaded.ts';
import { movePrice } from '../../api/products.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';

/** Moves the price of a picture to the next free corner with each press; screen readers are told where it is then. */
export function MovePrice({
  product,
  loaded: { set, reload },
  ...shown
}: {
  readonly product: ProductReply;
  readonly loaded: Loaded<ProductReply>;
  readonly format: PictureFormat;
  readonly language: Language;
}) {
  const messages = say(productMessages);
  const action = useAction();
  const { priceCorner: at } = product;
  const move = () => action.run(async () => set(await movePrice(product, shown)), reload);
  // An Arabic picture begins on its right.
  const endsRight = shown.language !== 'ar';
  return (
    <>
      <Button icon="next" busy={action.busy} onPress={move}>
        {messages.movePrice}
      </Button>
      <span class="unseen" role="status">
        {at && messages.priceAt(at.startsWith('top'), at.endsWith('End') === endsRight)}
      </span>
      <Problems lines={action.problems} />
    </>
  );
}
