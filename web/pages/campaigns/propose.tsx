import { useState } from 'preact/hooks';
import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import { goTo } from '../../address.ts';
import { proposeCampaign } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listProducts } from '../../api/products.ts';
import { newId } from '../../drafts/new-id.ts';
import { sortByField } from '../../drafts/sort-problems.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { ChooseAudience } from '../../components/choose-audience.tsx';
import { Field } from '../../components/field.tsx';
import { Show } from '../../components/loading.tsx';
import { FormFaults } from '../../components/form-faults.tsx';
import { HeldFields } from '../../components/held-fields.tsx';
import { Page } from '../../components/page.tsx';
import { serverNow, zone } from '../../session.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { isoDay } from '../../i18n/formats.ts';
import { say } from '../../i18n/language.ts';
import { ChooseProducts } from './choose-products.tsx';
import { WISH_FIELDS, wishProblems } from './wish-problems.ts';

const DAYS = [1, 2, 3, 5, 7, 14] as const;

/**
 * Returns a function that gives the same id for the same wish, so that pressing again after a lost response proposes one
 * campaign, not two.
 */
function useWishId(): (wish: ProposeCampaign) => string {
  const [ids] = useState(() => new Map<string, string>());
  return (wish) => {
    const key = JSON.stringify(wish);
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
}

/** Proposes a campaign on one screen: name, products by their pictures, audience, days. */
export function Propose() {
  const messages = say(campaignMessages);
  const products = useLoaded('products', listProducts);
  const today = isoDay(serverNow(), zone.value);
  const [wish, setWish] = useState<ProposeCampaign>({
    kind: 'window',
    title: '',
    products: [],
    audience: 'bridging',
    from: today,
    days: 3,
  });
  const idOf = useWishId();
  const action = useAction();
  const [retyped, setRetyped] = useState<ReadonlySet<string>>(new Set());
  // Problems of fields that were changed since are hidden.
  const open = action.problems.filter(({ field = '' }) => !retyped.has(field));
  const { other, ...wrong } = sortByField(open, WISH_FIELDS);
  const type = (changes: Partial<ProposeCampaign>): void => {
    setRetyped(new Set([...retyped, ...Object.keys(changes)]));
    setWish({ ...wish, ...changes });
  };
  const propose = (event: Event) => {
    event.preventDefault();
    setRetyped(new Set());
    const own = wishProblems(wish);
    if (own.length > 0) return action.refuse(own);
    return action.run(async () => {
      const id = idOf(wish);
      await proposeCampaign(id, wish);
      if (action.isHere()) goTo(`/promosi/${id}`, 'replace');
    });
  };
  return (
    <Page title={messages.make} back="/promosi">
      <form class="stack" onSubmit={(event) => void propose(event)} noValidate>
        <HeldFields busy={action.busy}>
          <Field name="title" label={messages.name} hint={messages.nameHint} problems={wrong.title ?? []}>
            {(ties) => (
              <input
                {...ties}
                value={wish.title}
                autocomplete="off"
                onInput={({ currentTarget }) => type({ title: currentTarget.value })}
              />
            )}
          </Field>
          <Show from={products}>
            {(all) => (
              <ChooseProducts
                products={all.filter(({ soldOut, photoUrl }) => !soldOut && photoUrl !== undefined)}
                chosen={wish.products ?? []}
                onChoose={(chosen) => type({ products: chosen })}
                problems={wrong.products ?? []}
              />
            )}
          </Show>
          <ChooseAudience audience={wish.audience} onChoose={(audience) => type({ audience })} />
          <Field name="from" label={messages.from} problems={wrong.from ?? []}>
            {(ties) => (
              <input
                {...ties}
                type="date"
                min={today}
                value={wish.from}
                onInput={({ currentTarget }) => type({ from: currentTarget.value })}
              />
            )}
          </Field>
          <Choice
            name="days"
            legend={messages.days}
            options={DAYS.map((count) => ({ value: String(count), label: messages.dayCounts(count) }))}
            chosen={String(wish.days)}
            onChoose={(days) => type({ days: Number(days) })}
          />
          <Choice
            name="stories"
            legend={messages.stories}
            options={[
              { value: 'no', label: messages.storiesNo },
              { value: 'yes', label: messages.storiesYes },
            ]}
            chosen={wish.stories === true ? 'yes' : 'no'}
            onChoose={(chosen) => type({ stories: chosen === 'yes' })}
          />
          <Choice
            name="asks"
            legend={messages.asks}
            options={[
              { value: 'no', label: messages.asksNo },
              { value: 'yes', label: messages.asksYes },
            ]}
            chosen={wish.asks === true ? 'yes' : 'no'}
            onChoose={(chosen) => type({ asks: chosen === 'yes' })}
          />
        </HeldFields>
        <FormFaults refused={action.problems} open={open} other={other} />
        <Button icon="calendar" kind="main" submit busy={action.busy}>
          {messages.seePlan}
        </Button>
      </form>
    </Page>
  );
}
