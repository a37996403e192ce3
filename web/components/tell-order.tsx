import { useState } from 'preact/hooks';
import type { ToldReply } from '../../functions/http/contract/told.ts';
import { tellOrder, takeBackOrder } from '../api/told-orders.ts';
import { newId } from '../drafts/new-id.ts';
import { formatNumber, isoDay } from '../i18n/formats.ts';
import { language, say } from '../i18n/language.ts';
import { toldMessages } from '../i18n/told.ts';
import { serverNow, zone } from '../session.ts';
import { useAction } from './action.ts';
import { Button } from './button.tsx';
import { Problems } from './notice.tsx';

interface Noted {
  readonly id: string;
  readonly kind: ToldReply['kind'];
  readonly count: number;
}

/** The phone makes the id, so that what is sent twice counts once; it begins with the day of telling. */
const newToldId = (): string => `${isoDay(serverNow(), zone.value).replaceAll('-', '')}-${newId()}`;

const many = (value: number): string => formatNumber(value, language.value);

/**
 * Two buttons for what people tell: it sold, or somebody asked. It is noted at once, also without a signal, and the last
 * one can be undone.
 */
export function TellOrder({
  product,
  count = 1,
  onTold,
}: {
  readonly product: { readonly id: string; readonly unit?: string | undefined };
  /** How many were sold. */
  readonly count?: number;
  readonly onTold?: (reply: ToldReply) => void;
}) {
  const messages = say(toldMessages);
  const action = useAction();
  const [noted, setNoted] = useState<Noted>();
  const [stock, setStock] = useState<ToldReply>();
  const [isUndone, setUndone] = useState(false);
  const take = (reply: ToldReply): void => {
    setStock(reply);
    onTold?.(reply);
  };
  const note = (kind: Noted['kind'], howMany: number) => {
    const fresh = { id: newToldId(), kind, count: howMany };
    // What is no number is noted by nobody.
    setNoted(Number.isNaN(howMany) ? undefined : fresh);
    setStock(undefined);
    setUndone(false);
    return action.run(async () => {
      try {
        take(await tellOrder(product.id, fresh.id, { kind, count: howMany }));
      } catch (error) {
        setNoted(undefined);
        throw error;
      }
    });
  };
  const undo = () => {
    if (!noted) return undefined;
    setNoted(undefined);
    setUndone(true);
    return action.run(async () => take(await takeBackOrder(product.id, noted.id)));
  };
  return (
    <div class="tell">
      <div class="buttons">
        <Button icon="check" onPress={() => note('sold', count)}>
          {count === 1 ? messages.sold1 : `${messages.sold} ${Number.isNaN(count) ? '' : many(count)}`}
        </Button>
        <Button icon="chat" onPress={() => note('asked', 1)}>
          {messages.asked}
        </Button>
      </div>
      <div role="status" class="small">
        {noted && (
          <p>
            {messages.noted[noted.kind](many(noted.count), product.unit ?? '')}.{' '}
            {stock?.left !== undefined && messages.left(many(stock.left))}{' '}
            {noted.kind === 'sold' && stock?.soldOut && messages.soldOut}
          </p>
        )}
        {isUndone && <p>{messages.undone}</p>}
      </div>
      {noted && (
        <Button icon="back" kind="quiet" onPress={undo}>
          {messages.undo}
        </Button>
      )}
      <Problems lines={action.problems} />
    </div>
  );
}
