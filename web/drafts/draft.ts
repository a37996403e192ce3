import type { Occasion, Season, Spice, Taste, Texture } from '../../functions/domain/product/appeal.ts';
import type { Pack, PackUse } from '../../functions/domain/picture/pack.ts';
import type { Badge } from '../../functions/domain/product/badge.ts';
import type { FocusPoint, ProductFacts, ProductKind } from '../../functions/domain/product/product.ts';
import type { Translation } from '../../functions/domain/product/selling.ts';
import type { SaveProduct } from '../../functions/http/contract/products.ts';

/** Languages into which a seller can translate; the form itself is in Indonesian. */
export const TRANSLATED = ['en', 'zh-Hant', 'ar'] as const;
export type Translated = (typeof TRANSLATED)[number];
/** A translation as typed. */
export type TypedTranslation = Readonly<Record<keyof Translation, string>>;
export const NO_TRANSLATION: TypedTranslation = {
  name: '',
  words: '',
  ingredients: '',
  use: '',
  story: '',
  own: '',
  does: '',
  sees: '',
  takesHome: '',
};

/** The values of the form's fields, as typed. */
export interface ProductForm {
  readonly kind: ProductKind;
  readonly name: string;
  readonly price: string;
  readonly unit: string;
  readonly net: string;
  readonly people: string;
  readonly words: string;
  readonly taste: readonly Taste[];
  readonly texture: readonly Texture[];
  readonly spice: '' | Spice;
  readonly occasions: readonly Occasion[];
  readonly season: '' | Season;
  readonly use: string;
  readonly story: string;
  readonly own: string;
  readonly does: string;
  readonly sees: string;
  readonly takesHome: string;
  readonly left: string;
  readonly ingredients: string;
  readonly permit: string;
  readonly halal: '' | 'certified' | 'inProcess' | 'notHalal';
  readonly halalNumber: string;
  readonly expiry: '' | 'shelfLife' | 'day';
  readonly keeps: string;
  readonly keepsUnit: 'days' | 'weeks' | 'months';
  readonly expiryDay: string;
  readonly badges: readonly Badge[];
  readonly bundle: string;
  readonly pack: '' | Pack;
  readonly packUse: PackUse;
  readonly orderLink: string;
  readonly formerPrice: string;
  readonly formerUntil: string;
  readonly preOrder: '' | 'yes';
  readonly readyOn: string;
  readonly tone: '' | 'plain' | 'warm';
  readonly region: '' | 'HK' | 'TW';
  readonly translations: Readonly<Record<Translated, TypedTranslation>>;
}

/** Marks a draft that the user has sent off: it is sent by itself until the server has all of it or she cancels. */
interface Queued {
  /** When she sent it off, epoch milliseconds of the server. */
  readonly at: number;
  /** The facts as the API takes them, for the service worker, which does not know the form. */
  readonly facts: SaveProduct;
  /** True when the facts replace newer ones, about which she was asked. */
  readonly wins: boolean;
}

/** A product that is stored on the phone until the server has all of it. */
export interface Draft {
  /** The product's id, made here, so that sending twice makes one product. */
  readonly id: string;
  /** The member who writes it; other users of this phone do not see it. */
  readonly writer: string;
  /** The product's maker when a coordinator writes it for her; absent when it is the writer's own product. */
  readonly maker?: { readonly id: string; readonly name: string };
  readonly step: 'foto' | 'kata';
  readonly form: ProductForm;
  /** The product that is being changed, as it was read; absent for a new one. */
  readonly saved?: Pick<ProductFacts, 'languages' | 'audiences' | 'theme'> & {
    readonly revision: number;
    /** The form as it was read; absent in drafts of older versions of the app. */
    readonly form?: ProductForm;
  };
  /** A photo that was not sent yet. */
  readonly photo?: Blob;
  /** False when this browser cannot show the photo. */
  readonly canShow?: boolean;
  /** Address of the photo that the server already has. */
  readonly sentPhoto?: string;
  /** The point that the user tapped; absent while the computed one is good enough. */
  readonly focus?: FocusPoint;
  /** Later for each change of a draft, also when the phone's clock was set back. */
  readonly savedAt: number;
  /** Absent while she still writes. */
  readonly queued?: Queued;
}

/** Returns a draft as one that is still being written: it is not sent by itself. */
export function unqueued({ queued: _mark, ...draft }: Draft): Draft {
  return draft;
}

/** Returns a changed draft: not sent off, and later than `before` whatever the clock says (`now`, epoch milliseconds). */
export const changedAt = (draft: Draft, before: Pick<Draft, 'savedAt'>, now: number): Draft => ({
  ...unqueued(draft),
  savedAt: Math.max(now, before.savedAt + 1),
});

export const EMPTY_FORM: ProductForm = {
  kind: 'food',
  name: '',
  price: '',
  unit: '',
  net: '',
  people: '',
  words: '',
  taste: [],
  texture: [],
  spice: '',
  occasions: [],
  season: '',
  use: '',
  story: '',
  own: '',
  does: '',
  sees: '',
  takesHome: '',
  left: '',
  ingredients: '',
  permit: '',
  halal: '',
  halalNumber: '',
  expiry: '',
  keeps: '',
  keepsUnit: 'months',
  expiryDay: '',
  badges: [],
  bundle: '',
  pack: '',
  packUse: 'sold',
  orderLink: '',
  formerPrice: '',
  formerUntil: '',
  preOrder: '',
  readyOn: '',
  tone: '',
  region: '',
  translations: { en: NO_TRANSLATION, 'zh-Hant': NO_TRANSLATION, ar: NO_TRANSLATION },
};
