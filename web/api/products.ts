import type {
  CaptionReply,
  CaptionsReply,
  EditedCaption,
  PicturesReply,
  DrawPictures,
} from '../../functions/http/contract/creatives.ts';
import type { PlanReply } from '../../functions/http/contract/campaigns.ts';
import type {
  PreviewList,
  ProductList,
  ProductReply,
  ProductRow,
  SaveProduct,
  SetFocus,
} from '../../functions/http/contract/products.ts';
import type { Audience } from '../../functions/domain/captions/audience.ts';
import type { Language } from '../../functions/domain/language.ts';
import { file, get, put, putOnce, remove, take } from './call.ts';
import type { Seen } from './seen.ts';
import { send } from './send.ts';
import { persist } from './waiting.ts';

/** Returns all products of the community, page by page. */
export async function listProducts(left?: AbortSignal): Promise<ProductRow[]> {
  const products: ProductRow[] = [];
  let cursor = '';
  do {
    const page = await get<ProductList>(`/products${cursor && `?cursor=${cursor}`}`, left);
    products.push(...page.products);
    cursor = page.next ?? '';
  } while (cursor);
  return products;
}

/** Returns the key of a product in `useLoaded`. */
export const productKey = (id: string): string => `product/${id}`;

export const readProduct = (id: string, left?: AbortSignal): Promise<ProductReply> =>
  get(`/products/${id}`, left);

export const saveProduct = (id: string, facts: SaveProduct, seen: Seen): Promise<ProductReply> =>
  put(`/products/${id}`, facts, seen);

export const setFocus = (id: string, point: SetFocus, seen: Seen): Promise<ProductReply> =>
  put(`/products/${id}/focus`, point, seen);

export const setAsTaken = ({ id, revision }: ProductReply, asTaken: boolean): Promise<ProductReply> =>
  send(`/products/${id}/as-taken`, { asTaken }, revision);

export const setSoldOut = (id: string, soldOut: boolean): Promise<ProductReply> =>
  send(`/products/${id}/sold-out`, { soldOut });

/** Draws missing pictures. Sends nothing that the user made, so it ends when the user leaves the screen. */
export const drawPictures = (id: string, wish: DrawPictures, left: AbortSignal): Promise<PicturesReply> =>
  persist(() => putOnce<PicturesReply>(`/products/${id}/pictures`, wish), left);

export const readCaptions = (
  id: string,
  { language, audience }: { readonly language: Language; readonly audience: Audience },
  left?: AbortSignal,
): Promise<CaptionsReply> => get(`/products/${id}/captions?language=${language}&audience=${audience}`, left);

export const editCaption = (
  id: string,
  { language, place, revision }: Pick<CaptionReply, 'language' | 'place' | 'revision'>,
  text: string,
): Promise<EditedCaption> => send(`/products/${id}/captions/${language}/${place}`, { text }, revision);

export const shareProduct = (id: string, campaign: string, audience: Audience): Promise<PlanReply> =>
  send(`/products/${id}/share/${campaign}`, { audience });

export const drawPreviews = (id: string, left: AbortSignal): Promise<PreviewList> =>
  persist(() => putOnce<PreviewList>(`/products/${id}/looks`, {}), left);

export const chooseTheme = ({ id, revision }: ProductReply, theme: string): Promise<ProductReply> =>
  send(`/products/${id}/theme`, { theme }, revision);

export const removePhoto = (id: string, photo: string): Promise<ProductReply> =>
  take(`/products/${id}/photos/${photo}`);

/** Deletes a product. The same again changes nothing, so it may be repeated after an answer that was lost. */
export const deleteProduct = ({ id, revision }: ProductReply): Promise<void> =>
  remove(`/products/${id}`, revision);

/** Fetches a PDF of labels or of cards for the shelf. */
export const printProduct = (
  id: string,
  kind: 'label' | 'shelf',
  run: Readonly<Record<string, string>>,
): Promise<Blob> => file(`/products/${id}/print/${kind}?${new URLSearchParams(run).toString()}`);
