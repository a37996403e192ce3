import { useEffect, useRef, useState } from 'preact/hooks';
import type { Audience } from '../../../functions/domain/captions/audience.ts';
import type { CaptionsReply, PicturesReply } from '../../../functions/http/contract/creatives.ts';
import type { ProductReply } from '../../../functions/http/contract/products.ts';
import { goTo } from '../../address.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { previewShare, shareProduct } from '../../api/products.ts';
import { Refused } from '../../api/refused.ts';
import { useAction } from '../../components/action.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { ChooseAudience } from '../../components/choose-audience.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { myId, serverNow, zone } from '../../session.ts';
import { say } from '../../i18n/language.ts';
import { photoMessages } from '../../i18n/photo.ts';
import { shareMessages } from '../../i18n/share.ts';
import { keepPlan } from '../campaigns/kept-plans.ts';
import { AsInFeed } from './as-in-feed.tsx';
import { NeededConsents } from './needed-consents.tsx';
import { PeopleQuestion } from './people-question.tsx';
import { shareId } from './share-id.ts';
import { WhereAndWhen } from './where-and-when.tsx';

const CANCELLED = 'campaign.cancelled';

/**
 * The main button: shares this product on all pages from now on, or a friend's on the user's own. Before that it asks what is still unanswered, and shows
 * where and when the posts go out and how they will look. The button stays within reach from the top of the screen on.
 */
export function ShareEverywhere({
  product,
  isMaker,
  loaded,
  audience,
  onAudience,
  pictures,
  captions,
}: {
  readonly product: ProductReply;
  /** Whether the user makes it; anybody else sells it too, on her own pages. */
  readonly isMaker: boolean;
  readonly loaded: Loaded<ProductReply>;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
  readonly pictures: Loaded<PicturesReply>;
  readonly captions: Loaded<CaptionsReply>;
}) {
  const messages = say(shareMessages);
  const action = useAction();
  const people = useRef<HTMLDivElement>(null);
  const consents = useRef<HTMLDivElement>(null);
  const [cancelled, setCancelled] = useState<ReadonlySet<string>>(new Set());
  const campaign = shareId(
    product.id,
    audience,
    { now: serverNow(), zone: zone.value, ...(!isMaker && { seller: myId.value }) },
    cancelled,
  );
  const isUnanswered = isMaker && product.people.asked && product.people.answer === undefined;
  const preview = useLoaded(`share/${campaign}/${String(isUnanswered)}`, (left) =>
    previewShare(product.id, campaign, audience, left),
  );
  const plan = preview.value;
  const isCancelled = plan?.campaign.status === 'cancelled';
  useEffect(() => {
    // What was shared today has been cancelled: what is shown is another share.
    if (isCancelled) setCancelled((before) => new Set([...before, campaign]));
  }, [isCancelled, campaign]);
  const isMade = plan?.made === true && !isCancelled;
  const ask = (question: Element | null, text: string): void => {
    question?.scrollIntoView({ block: 'start' });
    action.refuse([{ code: 'share.unanswered', text }]);
  };
  const answered = (): void => {
    action.refuse([]);
    preview.reload();
  };
  const share = () =>
    action.run(async () => {
      if (isUnanswered) return ask(people.current, say(photoMessages).peopleFirst);
      const { needs } = plan ?? (await previewShare(product.id, campaign, audience));
      if (needs.length > 0) return ask(consents.current, messages.consentFirst);
      try {
        keepPlan(await shareProduct(product.id, campaign, audience));
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== CANCELLED) throw error;
        // The campaign may have been cancelled while the response was under way: only another press starts a new one.
        return setCancelled(new Set([...cancelled, campaign]));
      }
      if (action.isHere()) goTo(`/promosi/${campaign}`);
    });
  // Without a place to go, a green button would promise what cannot be kept.
  const isHopeless =
    plan !== undefined && !isUnanswered && plan.needs.length === 0 && plan.posts.length === 0;
  return (
    <>
      <section class="stack">
        <h2>{isMaker ? messages.title : messages.sellToo}</h2>
        {!isMaker && <p class="small soft">{messages.sellTooWhy(product.maker.name)}</p>}
        {isMaker && product.people.asked && (
          <div ref={people}>
            <PeopleQuestion product={product} loaded={loaded} onAnswered={() => action.refuse([])} />
          </div>
        )}
        <ChooseAudience audience={audience} onChoose={onAudience} />
        <Show from={preview}>
          {(shown) => (
            <>
              <div class="stack" ref={consents}>
                <NeededConsents needs={shown.needs} onDecided={answered} />
              </div>
              {isMade && <Notice mood="ok">{messages.made}</Notice>}
              {isHopeless && <Notice mood="help">{messages.nowhere}</Notice>}
              <WhereAndWhen posts={shown.posts} leftOut={shown.leftOut} />
              <AsInFeed product={product.name} posts={shown.posts} pictures={pictures} captions={captions} />
            </>
          )}
        </Show>
      </section>
      <div class="sticky-action">
        <Problems lines={action.problems} />
        {cancelled.size > 0 && (
          <Notice mood="note" alert>
            {messages.cancelled}
          </Notice>
        )}
        {isMade ? (
          <ButtonLink icon="calendar" kind="main" to={`/promosi/${campaign}`}>
            {messages.seePosts}
          </ButtonLink>
        ) : (
          !isHopeless && (
            <Button icon="send" kind="main" busy={action.busy} onPress={share}>
              {action.busy ? messages.sharing : isMaker ? messages.share : messages.sellToo}
            </Button>
          )
        )}
      </div>
    </>
  );
}
