import { useState } from 'preact/hooks';
import type { Audience } from '../../../functions/domain/captions/audience.ts';
import { goTo } from '../../address.ts';
import { shareProduct } from '../../api/products.ts';
import { Refused } from '../../api/refused.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { ChooseAudience } from '../../components/choose-audience.tsx';
import { Problems } from '../../components/notice.tsx';
import { serverNow, zone } from '../../session.ts';
import { say } from '../../i18n/language.ts';
import { photoMessages } from '../../i18n/photo.ts';
import { productMessages } from '../../i18n/product.ts';
import { keepPlan } from '../campaigns/kept-plans.ts';
import { shareId } from './share-id.ts';

const CANCELLED = 'campaign.cancelled';

/** The main button: shares this product on all pages from now on. */
export function ShareEverywhere({
  product,
  audience,
  onAudience,
  unanswered,
}: {
  readonly product: string;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
  /** Whether nobody has said yet who can be seen in the photo. */
  readonly unanswered: boolean;
}) {
  const messages = say(productMessages);
  const action = useAction();
  const [cancelled, setCancelled] = useState<ReadonlySet<string>>(new Set());
  const share = () =>
    action.run(async () => {
      if (unanswered)
        return action.refuse([{ code: 'product.peopleNotTold', text: say(photoMessages).peopleFirst }]);
      const campaign = shareId(product, audience, { now: serverNow(), zone: zone.value }, cancelled);
      try {
        keepPlan(await shareProduct(product, campaign, audience));
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== CANCELLED) throw error;
        // The campaign may have been cancelled while the response was under way: only another press starts a new one.
        setCancelled(new Set([...cancelled, campaign]));
        return action.refuse([{ code: CANCELLED, text: messages.shareCancelled }]);
      }
      if (action.isHere()) goTo(`/promosi/${campaign}`);
    });
  return (
    <section class="stack">
      <ChooseAudience audience={audience} onChoose={onAudience} />
      <Problems lines={action.problems} />
      <Button icon="send" kind="main" busy={action.busy} onPress={share}>
        {action.busy ? messages.sharing : messages.share}
      </Button>
      <p class="small soft">{messages.shareWhy}</p>
    </section>
  );
}
