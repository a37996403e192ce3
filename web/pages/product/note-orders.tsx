import { useState } from 'preact/hooks';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { Field } from '../../components/field.tsx';
import { TellOrder } from '../../components/tell-order.tsx';
import { say } from '../../i18n/language.ts';
import { toldMessages } from '../../i18n/told.ts';

/** Lets the maker note what sold and who asked; her stock counts down with it. */
export function NoteOrders({
  product,
  onTold,
}: {
  readonly product: ProductReply;
  readonly onTold: () => void;
}) {
  const messages = say(toldMessages);
  const [typed, setTyped] = useState('1');
  return (
    <section class="stack" id="catat">
      <h2>{messages.title}</h2>
      <p class="small soft">
        {messages.why} {product.left !== undefined && messages.left(String(product.left))}
      </p>
      <Field name="count" label={messages.count}>
        {(ties) => (
          <input
            {...ties}
            type="number"
            inputMode="numeric"
            min="1"
            max="9999"
            value={typed}
            onInput={({ currentTarget: { value } }) => setTyped(value)}
          />
        )}
      </Field>
      {/* What is no number is refused by the server, with its reason; a field that holds letters is empty here, not 0. */}
      <TellOrder product={product} count={typed === '' ? Number.NaN : Number(typed)} onTold={onTold} />
    </section>
  );
}
