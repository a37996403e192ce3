import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { loadChunkOnce } from '../../api/load-chunk.ts';
import { learn } from '../../api/loaded.ts';
import { deleteProduct } from '../../api/products.ts';
import { useAction } from '../../components/action.ts';
import { ConfirmedButton } from '../../components/confirmed-button.tsx';
import { Problems } from '../../components/notice.tsx';
import { useConfirmation } from '../../components/use-confirmation.ts';
import { say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';
import { myId } from '../../session.ts';

/**
 * Deletes a product. Collapsed, and needs a confirmation that says what goes with it and what stays, since it cannot be
 * undone. When somebody changed the product meanwhile, it is read again, so that the user decides about the newest.
 */
export function DeleteProduct({
  product,
  onDeleted,
  onRefused,
}: {
  readonly product: ProductReply;
  readonly onDeleted: () => void;
  readonly onRefused: () => void;
}) {
  const messages = say(productMessages);
  const action = useAction();
  const confirmation = useConfirmation();
  const remove = async (): Promise<void> => {
    const isDeleted = await action.run(async () => {
      // Loaded first: once the product is deleted, its draft on this phone must not be offered any more.
      const drafts = await loadChunkOnce(() => import('../../drafts/draft-store.ts'));
      await deleteProduct(product);
      await drafts.dropDraft({ writer: myId.value, id: product.id });
      learn('products', undefined);
    }, onRefused);
    if (isDeleted) onDeleted();
    else confirmation.decline();
  };
  return (
    <details class="more">
      <summary>{messages.deleteTitle}</summary>
      <div class="stack">
        <p class="small soft">{messages.deleteHint}</p>
        <ConfirmedButton
          label={messages.delete}
          why={messages.deleteWhy(product.name)}
          confirm={messages.confirmDelete}
          icon="bin"
          busy={action.busy}
          confirmation={confirmation}
          onConfirm={remove}
        />
        <Problems lines={action.problems} />
      </div>
    </details>
  );
}
