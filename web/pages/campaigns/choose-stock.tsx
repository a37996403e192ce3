import type { CampaignKindRow } from '../../../functions/http/contract/campaign-kinds.ts';
import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import type { ProblemLine } from '../../../functions/http/contract/problem.ts';
import type { ProductRow } from '../../../functions/http/contract/products.ts';
import { Choice } from '../../components/choice.tsx';
import { Notice } from '../../components/notice.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { ChooseProducts } from './choose-products.tsx';

/**
 * Asks for the products of a campaign: by their photos, or all that can be sold where its kind takes the stock. Only
 * products that its kind takes are offered.
 */
export function ChooseStock({
  kind,
  products,
  wish,
  update,
  problems,
}: {
  readonly kind: CampaignKindRow;
  readonly products: readonly ProductRow[];
  readonly wish: ProposeCampaign;
  readonly update: (changes: Partial<ProposeCampaign>) => void;
  readonly problems: readonly ProblemLine[];
}) {
  const messages = say(campaignMessages);
  const offered = products.filter(
    ({ soldOut, photoUrl, kind: its }) =>
      !soldOut && photoUrl !== undefined && (kind.productKinds?.includes(its) ?? true),
  );
  if (offered.length === 0) return <Notice mood="note">{messages.noneOfKind}</Notice>;
  const chosen = wish.products ?? [];
  const takesAll = kind.takesStock && wish.products === undefined;
  const shown = offered.filter(({ id }) => takesAll || chosen.includes(id));
  const makers = new Set(shown.map(({ maker }) => maker.id)).size;
  const perDay = wish.perDay ?? kind.perDay;
  return (
    <>
      {kind.takesStock && (
        <Choice
          name="stock"
          legend={messages.products}
          options={[
            { value: 'all', label: messages.wholeStock(offered.length) },
            { value: 'some', label: messages.someOfStock },
          ]}
          chosen={takesAll ? 'all' : 'some'}
          onChoose={(what) => update({ products: what === 'all' ? undefined : [] })}
        />
      )}
      {!takesAll && (
        <ChooseProducts
          products={offered}
          most={kind.mostProducts}
          chosen={chosen}
          onChoose={(products) => update({ products })}
          problems={problems}
          unseenLegend={kind.takesStock}
        />
      )}
      {perDay !== undefined && makers > 0 && (
        <p class="hint">{messages.roundTakes(makers, Math.ceil(makers / perDay))}</p>
      )}
    </>
  );
}
