import { type CaptionDraft, isTrueOf } from '../domain/captions/caption-draft.ts';
import { isPhraseBookFault } from '../domain/captions/no-lawful-phrase.ts';
import type { Community } from '../domain/people/community.ts';
import { dayOf } from '../domain/time/local-day.ts';
import { labelTerms } from '../domain/labels/label-terms.ts';
import { localeOf } from '../domain/labels/locale.ts';
import { textStyleOf } from '../domain/captions/text-style.ts';
import type { Member } from '../domain/people/member.ts';
import { namedSeller } from '../domain/product/named-seller.ts';
import { offerFingerprint } from '../domain/product/offer-fingerprint.ts';
import { endsInExample, slidesOf } from '../domain/product/packed.ts';
import type { Dress } from '../domain/campaign/dress.ts';
import type { PlannedPost } from '../domain/campaign/plan.ts';
import { ProblemError } from '../domain/problem.ts';
import type { ReasonCode } from '../domain/post/reasons.ts';
import type { Product } from '../domain/product/product.ts';
import type { PostCaption } from '../domain/captions/post-caption.ts';
import type { CaptionWriter } from '../ports/caption-writer.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import { listCaptionDrafts } from '../records/caption-draft-record.ts';
import { captionRequest } from '../records/caption-facts.ts';
import { keys } from '../records/keys.ts';

/** Returns the texts of a carousel's pictures; the last one says that its pack is an example, if there is one. */
function withExample(
  slideTexts: readonly string[],
  { language }: Pick<PlannedPost, 'language'>,
  { product, community }: Pick<Spoken, 'product' | 'community'>,
): string[] {
  if (!endsInExample(product)) return [...slideTexts];
  const { packExample } = labelTerms(
    localeOf(language, textStyleOf(product.wording, community.wording).region),
  );
  return slideTexts.map((text, at) => (at === slideTexts.length - 1 ? `${text} ${packExample}.` : text));
}

/** The community, members and product that the caption of a post mentions. */
export interface Spoken {
  readonly community: Community;
  readonly members: ReadonlyMap<string, Member>;
  readonly product: Product;
  /** What its campaign adds; nothing for a campaign that is gone. */
  readonly dress?: Dress | undefined;
}

/** Why a post has no caption. */
type NoCaptionReason = Extract<ReasonCode, 'words.refused' | 'words.ours'>;

/** Captions that sellers wrote themselves, by product and sort key. */
export type Drafts = ReadonlyMap<string, CaptionDraft>;

type DraftName = Parameters<typeof keys.captionDraft>[0];

const draftName = (draft: DraftName): string => `${draft.product} ${keys.captionDraft(draft).sk}`;

/** Reads the captions that sellers wrote for the products of posts, one request for each product. */
export async function readDrafts(
  table: Table,
  community: string,
  posts: readonly Pick<PlannedPost, 'product'>[],
): Promise<Drafts> {
  const products = [...new Set(posts.map(({ product }) => product))];
  const found = await Promise.all(products.map((product) => listCaptionDrafts(table, community, product)));
  return new Map(found.flat().map((draft) => [draftName(draft), draft]));
}

/**
 * Returns the caption of a post: the seller's own caption if she wrote one that is still true of the offer, otherwise the
 * caption writer's. Undefined when the maker or seller is gone; the reason to hold the post when the facts contain a claim
 * that may not be published, or when the phrase book has no lawful sentence for them.
 */
export async function captionOfPost(
  deps: { readonly captions: CaptionWriter; readonly log: Log },
  planned: PlannedPost,
  { community, members, product, dress }: Spoken,
  drafts: Drafts,
): Promise<Omit<PostCaption, 'revision'> | NoCaptionReason | undefined> {
  const maker = members.get(planned.maker);
  const seller = members.get(planned.seller);
  if (!maker || !seller) return undefined;
  const alsoSellers = (planned.alsoSellers ?? []).flatMap((id) => members.get(id) ?? []);
  const { hosted, language, audience, platform: place, numberOnPage, round } = planned;
  const day = dayOf(planned.publishAt, community.zone);
  // A post that was moved beyond its event no longer invites to it.
  const event = planned.event && planned.event.day >= day ? planned.event : undefined;
  const pictures = planned.shape === 'carousel' ? slidesOf(product) : 1;
  const request = captionRequest(
    { community, product, maker, seller, alsoSellers },
    {
      hosted,
      language,
      audience,
      place,
      seed: planned.id,
      day,
      pictures,
      numberOnPage,
      round,
      event,
      asks: dress?.asks,
      sentence: dress?.sentence,
    },
  );
  const name = { community: community.id, product: product.id, seller: seller.id, language, place };
  const draft = drafts.get(draftName(name));
  const fingerprint = offerFingerprint(product, day, [namedSeller(seller, community)]);
  const own = draft && isTrueOf(draft, fingerprint) ? draft.text : undefined;
  try {
    const { text, altText, slideTexts } = await deps.captions.write(request);
    return {
      community: community.id,
      post: planned.id,
      text: own ?? text,
      altText,
      ...(slideTexts && { slideTexts: withExample(slideTexts, planned, { product, community }) }),
      ...(planned.shape === 'text' && product.orderLink !== undefined && { link: product.orderLink }),
    };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (isPhraseBookFault(error.problems)) {
      const fields = error.problems.map(({ field }) => field).join(' ');
      deps.log.error('our phrase book has no lawful phrase', { post: planned.id, fields });
      return 'words.ours';
    }
    deps.log.warn('a description was refused', { post: planned.id, code: error.problems[0].code });
    return 'words.refused';
  }
}
