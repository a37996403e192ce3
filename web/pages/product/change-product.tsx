import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { setSoldOut } from '../../api/products.ts';
import { useAction } from '../../parts/action.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Problems } from '../../parts/notice.tsx';
import { Switch } from '../../parts/switch.tsx';
import { say } from '../../words/language.ts';
import { moreWords } from '../../words/more.ts';
import { productWords } from '../../words/product.ts';
import { MorePhotos } from './more-photos.tsx';

/** Lets the maker change photo, words and stock. */
export function ChangeProduct({
  product,
  set,
}: {
  readonly product: ProductReply;
  readonly set: (product: ProductReply) => void;
}) {
  const words = say(productWords);
  const action = useAction();
  const flip = () => action.run(async () => set(await setSoldOut(product.id, !product.soldOut)));
  return (
    <section class="stack">
      <h2>{words.change}</h2>
      <div class="buttons">
        <ButtonLink icon="pencil" to={`/produk/${product.id}/kata`}>
          {words.changeWords}
        </ButtonLink>
        <ButtonLink icon="target" to={`/produk/${product.id}/foto`}>
          {words.changePhoto}
        </ButtonLink>
      </div>
      <MorePhotos product={product} set={set} />
      <ButtonLink icon="print" to={`/produk/${product.id}/cetak`}>
        {say(moreWords).print}
      </ButtonLink>
      <div class="setting">
        <div>
          <h3>{words.soldOut}</h3>
          <p class="small soft" id="sold-out-about">
            {words.soldOutWhy}
          </p>
        </div>
        <Switch
          on={product.soldOut}
          label={words.soldOut}
          yes={words.soldOutYes}
          no={words.soldOutNo}
          busy={action.busy}
          about="sold-out-about"
          onFlip={flip}
        />
      </div>
      <Problems lines={action.problems} />
    </section>
  );
}
