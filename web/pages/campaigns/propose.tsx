import { useState } from 'preact/hooks';
import type { CampaignKindRow, CampaignKindsReply } from '../../../functions/http/contract/campaign-kinds.ts';
import type { TemplateRow } from '../../../functions/http/contract/campaign-templates.ts';
import type { CampaignRow, ProposeCampaign } from '../../../functions/http/contract/campaigns.ts';
import { goTo } from '../../address.ts';
import { listCampaignKinds, listTemplates, proposeCampaign, readCampaign } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { Notice } from '../../components/notice.tsx';
import { Show } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { newId } from '../../drafts/new-id.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { templateMessages } from '../../i18n/templates.ts';
import { isoDay } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import type { Params } from '../../router.ts';
import { serverNow, zone } from '../../session.ts';
import { CampaignForm } from './campaign-form.tsx';
import { KindDrawing } from './kind-drawing.tsx';

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

/** Proposes a campaign of the kind that its address names. */
export function Propose({ params }: { readonly params: Params }) {
  const kinds = useLoaded('campaign-kinds', listCampaignKinds);
  const today = isoDay(serverNow(), zone.value);
  return (
    <Page title={say(campaignMessages).make} back="/promosi/baru">
      <Show from={kinds}>
        {(all) => <ProposeAs kinds={all} kind={params['kind']} initial={(kind) => emptyWish(kind, today)} />}
      </Show>
    </Page>
  );
}

/** Proposes a campaign like an older one. Its days are asked for anew; everything else is as it was. */
export function CopyCampaign({ params }: { readonly params: Params }) {
  const id = params['id'] ?? '';
  const kinds = useLoaded('campaign-kinds', listCampaignKinds);
  const campaign = useLoaded(`campaign/${id}`, (left) => readCampaign(id, left));
  const today = isoDay(serverNow(), zone.value);
  return (
    <Page title={say(campaignMessages).copyTitle} back={`/promosi/${id}`}>
      <Show from={campaign}>
        {(old) => (
          <Show from={kinds}>
            {(all) => <ProposeAs kinds={all} kind={old.kind} initial={() => wishLike(old, today)} />}
          </Show>
        )}
      </Show>
    </Page>
  );
}

/** Proposes a campaign from a template: only its days are new. */
export function BeginFromTemplate({ params }: { readonly params: Params }) {
  const kinds = useLoaded('campaign-kinds', listCampaignKinds);
  const templates = useLoaded('campaign-templates', listTemplates);
  const today = isoDay(serverNow(), zone.value);
  return (
    <Page title={say(campaignMessages).copyTitle} back="/promosi/baru">
      <Show from={templates}>
        {({ templates: all }) => {
          const template = all.find(({ id }) => id === params['template']);
          return template ? (
            <Show from={kinds}>
              {(of) => (
                <ProposeAs
                  kinds={of}
                  kind={template.kind}
                  initial={(kind) => wishFrom(template, kind, today)}
                />
              )}
            </Show>
          ) : (
            <Notice mood="note">{say(templateMessages).gone}</Notice>
          );
        }}
      </Show>
    </Page>
  );
}

/** The form of a campaign of some kind; `propose` sends it under an id that is made here. */
export function ProposeAs({
  kinds: { kinds, feasts },
  kind: name,
  initial,
  propose = proposeCampaign,
}: {
  readonly kinds: CampaignKindsReply;
  readonly kind: string | undefined;
  readonly initial: (kind: CampaignKindRow) => ProposeCampaign;
  readonly propose?: typeof proposeCampaign;
}) {
  const messages = say(campaignMessages);
  const idOf = useWishId();
  const kind = kinds.find((one) => one.kind === name);
  if (!kind) return <Notice mood="note">{messages.noSuchKind}</Notice>;
  return (
    <>
      <p class="kind">
        <KindDrawing kind={kind.kind} />
        <span>
          <strong>{kind.name[language.value]}</strong>
          <span class="small soft">{kind.about[language.value]}</span>
        </span>
      </p>
      <CampaignForm
        key={kind.kind}
        kind={kind}
        feasts={feasts}
        initial={initial(kind)}
        send={messages.seePlan}
        onSend={async (wish, isHere) => {
          const id = idOf(wish);
          await propose(id, wish);
          if (isHere()) goTo(`/promosi/${id}`, 'replace');
        }}
      />
    </>
  );
}

const has = ({ fields }: CampaignKindRow, name: CampaignKindRow['fields'][number]['name']): boolean =>
  fields.some((field) => field.name === name);

/** Returns the wish with which the form of a kind begins. */
export const emptyWish = (kind: CampaignKindRow, today: string): ProposeCampaign => ({
  kind: kind.kind,
  title: '',
  ...(!kind.takesStock && { products: [] }),
  audience: 'bridging',
  ...(has(kind, 'from') && { from: today }),
  ...(has(kind, 'days') && { days: kind.perDay === undefined ? 3 : 14 }),
  ...(kind.perDay !== undefined && { perDay: kind.perDay }),
});

/** Returns the wish with which a campaign from a template begins: today, where its kind has a first day. */
function wishFrom(template: TemplateRow, kind: CampaignKindRow, today: string): ProposeCampaign {
  const { id: _, savedBy: _by, products, days, ...decided } = template;
  return {
    ...decided,
    products: products.map((product) => product.id),
    ...(has(kind, 'from') && { from: today }),
    ...(has(kind, 'days') && { days }),
  };
}

/** Returns a wish like an older campaign, without the days that are over. */
function wishLike(old: CampaignRow, today: string): ProposeCampaign {
  const { kind, title, products, audience, stories, asks, sentence, theme, perDay, weekdays, seats, days } =
    old;
  return {
    kind,
    title,
    products: products.map(({ id }) => id),
    audience,
    ...(stories && { stories }),
    ...(asks && { asks }),
    ...(sentence !== undefined && { sentence }),
    ...(theme !== undefined && { theme }),
    ...(perDay !== undefined && { perDay }),
    ...(weekdays && { weekdays }),
    ...(seats !== undefined && { seats }),
    ...(old.until === undefined && old.on === undefined && old.feast === undefined && kind !== 'now'
      ? { from: today, days }
      : {}),
    ...(old.until !== undefined && { from: today }),
  };
}
