import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { setSoldOut } from '../../api/products.ts';
import { useAction } from '../../components/action.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Problems } from '../../components/notice.tsx';
import { Switch } from '../../components/switch.tsx';
import { say } from '../../i18n/language.ts';
import { moreMessages } from '../../i18n/more.ts';
import { productMessages } from '../../i18n/product.ts';
import { MorePhotos } from './more-photos.tsx';

/** Lets the maker change photo, facts and stock. */
export function ChangeProduct({
  product,
  set,
}: {
  readonly product: ProductReply;
  readonly set: (product: ProductReply) => void;
}) {
  const messages = say(productMessages);
  const action = useAction();
  const flip = () => action.run(async () => set(await setSoldOut(product.id, !product.soldOut)));
  return (
    <section class="stack">
      <h2>{messages.change}</h2>
      <div class="buttons">
        <ButtonLink icon="pencil" to={`/produk/${product.id}/kata`}>
          {messages.changeFacts}
        </ButtonLink>
        <ButtonLink icon="target" to={`/produk/${product.id}/foto`}>
          {messages.changePhoto}
        </ButtonLink>
      </div>
      <MorePhotos product={product} set={set} />
      <ButtonLink icon="print" to={`/produk/${product.id}/cetak`}>
        {say(moreMessages).print}
      </ButtonLink>
      <div class="setting">
        <div>
          <h3>{messages.soldOut}</h3>
          <p class="small soft" id="sold-out-about">
            {messages.soldOutWhy}
          </p>
        </div>
        <Switch
          on={product.soldOut}
          label={messages.soldOut}
          yes={messages.soldOutYes}
          no={messages.soldOutNo}
          busy={action.busy}
          about="sold-out-about"
          onFlip={flip}
        />
      </div>
      <Problems lines={action.problems} />
    </section>
  );
}
