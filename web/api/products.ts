import type {
  CaptionReply,
  CaptionsReply,
  EditedCaption,
  PicturesReply,
  DrawPictures,
} from '../../functions/http/contract/creatives.ts';
import type { PrintFile, PrintInk } from '../../functions/domain/labels/paper-size.ts';
import type { LabelSizeList, LabelSizeReply } from '../../functions/http/contract/prints.ts';
import type { PlanReply, SharePreview } from '../../functions/http/contract/campaigns.ts';
import type {
  ChooseTheme,
  MovePrice,
  PreviewList,
  ProductReply,
  SaveProduct,
  SetFocus,
} from '../../functions/http/contract/products.ts';
import type { TranslationDraftReply } from '../../functions/http/contract/translations.ts';
import type { TranslatedLanguage, Translation } from '../../functions/domain/product/selling.ts';
import type { Audience } from '../../functions/domain/captions/audience.ts';
import type { PeopleInPhoto } from '../../functions/domain/picture/people-in-photo.ts';
import type { Language } from '../../functions/domain/language.ts';
import { request, type Seen } from '../../client/request.ts';
import { file, get, once, put, remove, take } from './call.ts';
import { send } from './send.ts';
import { persist } from './waiting.ts';

// Each function sends the request that it names. The API's description (docs/openapi.json) says who may, and what is refused;
// a refusal is thrown as `Refused`.

/** Returns the key of a product in `useLoaded`. */
export const productKey = (id: string): string => `product/${id}`;

export const readProduct = (id: string, left?: AbortSignal): Promise<ProductReply> =>
  get(request('GET /api/products/{id}', { id }), left);

export const saveProduct = (
  id: string,
  facts: SaveProduct,
  seen: Seen,
  cancelled?: AbortSignal,
): Promise<ProductReply> => put(request('PUT /api/products/{id}', { id, body: facts, seen }), cancelled);

export const setFocus = (
  id: string,
  point: SetFocus,
  seen: Seen,
  cancelled?: AbortSignal,
): Promise<ProductReply> =>
  put(request('PUT /api/products/{id}/focus', { id, body: point, seen }), cancelled);

export const setAsTaken = ({ id, revision }: ProductReply, asTaken: boolean): Promise<ProductReply> =>
  send(request('PUT /api/products/{id}/as-taken', { id, body: { asTaken }, seen: revision }));

export const tellPeople = ({ id, revision }: ProductReply, people: PeopleInPhoto): Promise<ProductReply> =>
  send(request('PUT /api/products/{id}/people', { id, body: { people }, seen: revision }));

export const setSoldOut = (id: string, soldOut: boolean): Promise<ProductReply> =>
  send(request('PUT /api/products/{id}/sold-out', { id, body: { soldOut } }));

/** Draws missing pictures. Sends nothing that the user made, so it ends when the user leaves the screen. */
export const drawPictures = (id: string, wish: DrawPictures, left: AbortSignal): Promise<PicturesReply> =>
  persist(() => once(request('PUT /api/products/{id}/pictures', { id, body: wish })), left);

export const readCaptions = (
  id: string,
  { language, audience }: { readonly language: Language; readonly audience: Audience },
  left?: AbortSignal,
): Promise<CaptionsReply> =>
  get(request('GET /api/products/{id}/captions', { id, query: { language, audience } }), left);

export const editCaption = (
  id: string,
  { language, place, revision }: Pick<CaptionReply, 'language' | 'place' | 'revision'>,
  text: string,
): Promise<EditedCaption> =>
  send(
    request('PUT /api/products/{id}/captions/{language}/{place}', {
      id,
      language,
      place,
      body: { text },
      seen: revision,
    }),
  );

export const shareProduct = (id: string, campaign: string, audience: Audience): Promise<PlanReply> =>
  send(request('PUT /api/products/{id}/share/{campaign}', { id, campaign, body: { audience } }));

/** Returns where and when the product would go out, before it is shared. */
export const previewShare = (
  id: string,
  campaign: string,
  audience: Audience,
  left?: AbortSignal,
): Promise<SharePreview> =>
  get(request('GET /api/products/{id}/share/{campaign}', { id, campaign, query: { audience } }), left);

/** Draws the looks that come after `seen` ones: three first, then six more each time. */
export const drawPreviews = (id: string, seen: number, left: AbortSignal): Promise<PreviewList> =>
  persist(() => once(request('PUT /api/products/{id}/looks', { id, query: { seen } })), left);

export const chooseLook = ({ id, revision }: ProductReply, body: ChooseTheme): Promise<ProductReply> =>
  send(request('PUT /api/products/{id}/theme', { id, body, seen: revision }));

export const movePrice = (
  { id, revision, priceCorner: after }: ProductReply,
  shown: Omit<MovePrice, 'after'>,
): Promise<ProductReply> =>
  send(request('PUT /api/products/{id}/price-corner', { id, body: { ...shown, after }, seen: revision }));

/** Asks for suggestions once: somebody waits for them, and they cost money. */
export const draftTranslation = (id: string, language: TranslatedLanguage): Promise<TranslationDraftReply> =>
  once(request('POST /api/products/{id}/translations/{language}', { id, language }));

/** What a reply tells of a product beside its facts. A new field of it that is no fact does not compile here. */
const NO_FACTS: Readonly<Record<Exclude<keyof ProductReply, keyof SaveProduct> | 'maker', true>> = {
  id: true,
  revision: true,
  maker: true,
  mayWrite: true,
  photo: true,
  morePhotos: true,
  people: true,
  look: true,
  priceCorner: true,
  soldOut: true,
  previousPrice: true,
  createdAt: true,
};

/** Saves words in another language with the facts of a product as it was read. */
export function saveTranslation(
  product: ProductReply,
  language: TranslatedLanguage,
  words: Translation,
): Promise<ProductReply> {
  const { id, revision, translations } = product;
  const facts = Object.fromEntries(
    Object.entries(product).filter(([name]) => !(name in NO_FACTS)),
  ) as SaveProduct;
  const all = { ...translations, [language]: { ...translations?.[language], ...words } };
  return put(
    request('PUT /api/products/{id}', { id, body: { ...facts, translations: all }, seen: revision }),
  );
}

export const removePhoto = (id: string, photo: string): Promise<ProductReply> =>
  take(request('DELETE /api/products/{id}/photos/{photo}', { id, photo }));

/** Deletes a product. The same again changes nothing, so it may be repeated after an answer that was lost. */
export const deleteProduct = ({ id, revision }: ProductReply): Promise<void> =>
  remove(request('DELETE /api/products/{id}', { id, seen: revision }));

/** What is particular about the batch that labels or cards are printed for. */
interface Run {
  readonly producedOn?: string | undefined;
  readonly batch?: string | undefined;
  readonly origin?: string | undefined;
}

export const readLabelSizes = (id: string): Promise<LabelSizeList> =>
  get(request('GET /api/products/{id}/print/sizes', { id }));

/** Fetches labels: a PDF, or a picture for a thermal printer. */
export const printLabels = (
  id: string,
  run: Run & { readonly size: LabelSizeReply['size']; readonly ink: PrintInk; readonly as: PrintFile },
): Promise<Blob> => file(request('GET /api/products/{id}/print/label', { id, query: run }));

/** Fetches a PDF of cards for the shelf. */
export const printShelfCards = (id: string, run: Run & { readonly ink: PrintInk }): Promise<Blob> =>
  file(request('GET /api/products/{id}/print/shelf', { id, query: run }));
