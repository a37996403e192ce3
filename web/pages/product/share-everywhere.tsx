import type { Audience } from '../../../functions/domain/audience.ts';
import { goTo } from '../../address.ts';
import { shareProduct } from '../../api/products.ts';
import { useAct } from '../../parts/act.ts';
import { Button } from '../../parts/button.tsx';
import { ChooseAudience } from '../../parts/choose-audience.tsx';
import { Problems } from '../../parts/notice.tsx';
import { serverNow, zone } from '../../session.ts';
import { say } from '../../words/language.ts';
import { productWords } from '../../words/product.ts';
import { keepPlan } from '../campaigns/kept-plans.ts';
import { shareId } from './share-id.ts';

/** The one big button: this product, on all pages, from now on. */
export function ShareEverywhere({
  product,
  audience,
  onAudience,
}: {
  readonly product: string;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
}) {
  const words = say(productWords);
  const act = useAct();
  const share = () =>
    act.run(async () => {
      const campaign = shareId(product, audience, serverNow(), zone.value);
      keepPlan(await shareProduct(product, campaign, audience));
      goTo(`/promosi/${campaign}`);
    });
  return (
    <section class="stack">
      <ChooseAudience audience={audience} onChoose={onAudience} />
      <Problems lines={act.problems} />
      <Button icon="send" kind="main" busy={act.busy} onPress={share}>
        {act.busy ? words.sharing : words.share}
      </Button>
      <p class="small soft">{words.shareWhy}</p>
    </section>
  );
}
