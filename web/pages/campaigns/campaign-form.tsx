import { useState } from 'preact/hooks';
import type { CampaignKindRow, FeastRow } from '../../../functions/http/contract/campaign-kinds.ts';
import type { ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listProducts } from '../../api/product-list.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { ChooseAudience } from '../../components/choose-audience.tsx';
import { FormFaults } from '../../components/form-faults.tsx';
import { HeldFields } from '../../components/held-fields.tsx';
import { Show } from '../../components/loading.tsx';
import { TextField } from '../../components/text-fields.tsx';
import { sortByField } from '../../drafts/sort-problems.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { isoDay } from '../../i18n/formats.ts';
import { say } from '../../i18n/language.ts';
import { has, serverNow, zone } from '../../session.ts';
import { ChooseStock } from './choose-stock.tsx';
import { DressFields } from './dress-fields.tsx';
import { KindFields } from './kind-fields.tsx';
import { TakingPart } from './taking-part.tsx';
import { WISH_FIELDS, wishProblems } from './wish-problems.ts';

/** Asks what a campaign of a kind is to be. `onSend` may be called again after it failed. */
export function CampaignForm({
  kind,
  feasts,
  initial,
  send,
  onSend,
}: {
  readonly kind: CampaignKindRow;
  readonly feasts: readonly FeastRow[];
  readonly initial: ProposeCampaign;
  /** What the button says. */
  readonly send: string;
  readonly onSend: (wish: ProposeCampaign, isHere: () => boolean) => Promise<void>;
}) {
  const messages = say(campaignMessages);
  const products = useLoaded('products', listProducts);
  const [wish, setWish] = useState<ProposeCampaign>(initial);
  const action = useAction();
  const [retyped, setRetyped] = useState<ReadonlySet<string>>(new Set());
  // Problems of fields that were changed since are hidden.
  const open = action.problems.filter(({ field = '' }) => !retyped.has(field));
  const { other, ...wrong } = sortByField(open, WISH_FIELDS);
  const update = (changes: Partial<ProposeCampaign>): void => {
    setRetyped(new Set([...retyped, ...Object.keys(changes)]));
    setWish({ ...wish, ...changes });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setRetyped(new Set());
    const own = wishProblems(kind, wish);
    if (own.length > 0) return action.refuse(own);
    return action.run(() => onSend(wish, action.isHere));
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
      <HeldFields busy={action.busy}>
        <TextField
          name="title"
          label={messages.name}
          hint={messages.nameHint}
          value={wish.title}
          problems={wrong.title}
          onType={(title) => update({ title })}
        />
        <Show from={products}>
          {(all) => (
            <ChooseStock
              kind={kind}
              products={all}
              wish={wish}
              update={update}
              problems={wrong.products ?? []}
            />
          )}
        </Show>
        <KindFields
          kind={kind}
          feasts={feasts}
          wish={wish}
          today={isoDay(serverNow(), zone.value)}
          problems={wrong}
          update={update}
        />
        <ChooseAudience audience={wish.audience} onChoose={(audience) => update({ audience })} />
        <Choice
          name="stories"
          legend={messages.stories}
          options={[
            { value: 'no', label: messages.storiesNo },
            { value: 'yes', label: messages.storiesYes },
          ]}
          chosen={wish.stories === true ? 'yes' : 'no'}
          onChoose={(chosen) => update({ stories: chosen === 'yes' })}
        />
        <DressFields wish={wish} problems={wrong} update={update} />
        {has('coordinator') && <TakingPart wish={wish} update={update} />}
      </HeldFields>
      <FormFaults refused={action.problems} open={open} other={other} />
      <Button icon="calendar" kind="main" submit busy={action.busy}>
        {send}
      </Button>
    </form>
  );
}
