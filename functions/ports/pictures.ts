import type { Bilingual } from '../domain/bilingual.ts';
import type { LabelContent, OrderLine } from '../domain/picture/picture-content.ts';
import type { PictureFormat } from '../domain/picture/picture-format.ts';
import type { Problem } from '../domain/problem.ts';
import type { FocusPoint } from '../domain/product/product.ts';

/** A photo that is safe to keep: upright, sRGB JPEG, no metadata, no location. */
export interface CleanPhoto {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Where the subject seems to be; a proposal that she can change. */
  readonly focus: FocusPoint;
}

export interface DrawnPicture {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** A baseline sRGB JPEG without metadata. */
  readonly bytes: Uint8Array;
}

export interface DrawRequest {
  /** A clean photo's bytes. */
  readonly photo: Uint8Array;
  readonly focus: FocusPoint;
  readonly label: LabelContent;
  /** The clean logo that `label.logo` names; without it, initials are drawn. */
  readonly logo?: Uint8Array;
  readonly order: OrderLine;
  readonly formats: readonly PictureFormat[];
}

/** What all sellers of a product share: photo and label, without an order line. */
export type SharedRequest = Omit<DrawRequest, 'order' | 'formats'>;

/** A picture of one of several sellers, who is named by her place in the list. */
export interface SellerPicture extends DrawnPicture {
  readonly seller: number;
}

/** Pictures of one product for many sellers: photo and label are drawn once, the order line for each. */
export interface SellerPictures {
  /**
   * Gives the pictures one by one, seller after seller, in the formats' order; each is the very picture that `draw`
   * would give. Throws `ProblemError` before the first when any of them cannot be drawn.
   */
  drawForSellers(
    request: SharedRequest,
    orders: readonly OrderLine[],
    formats: readonly PictureFormat[],
  ): AsyncIterable<SellerPicture>;
}

export interface Pictures {
  /** Checks and cleans what a person sent. Throws `ProblemError` with an `intake.*` code. */
  clean(bytes: Uint8Array): Promise<CleanPhoto>;
  /** Characters that no bundled font can draw, each named. Empty when all is well. */
  check(label: LabelContent, order: OrderLine): readonly Problem[];
  /** Draws in the order asked. The same request gives the same bytes. */
  draw(request: DrawRequest): Promise<readonly DrawnPicture[]>;
  /** Rises when the same request would be drawn differently; part of every picture's key. */
  readonly version: string;
}

/** A further photo of a product and the point that every crop of it keeps. */
export interface FurtherPhoto {
  readonly photo: Uint8Array;
  readonly focus: FocusPoint;
}

export interface CarouselRequest extends SharedRequest {
  /** After the cover, in this order: 1 to 9. */
  readonly more: readonly FurtherPhoto[];
  /** On the cover and on the last picture. */
  readonly order: OrderLine;
}

/** Several pictures that are looked at one after another: a cover, then a photo on each, all in the feed's size. */
export interface CarouselPictures {
  /** The cover is the very picture that `draw` gives for the feed. Throws `ProblemError` as `draw` does. */
  drawCarousel(request: CarouselRequest): Promise<readonly DrawnPicture[]>;
}

/** A logo that is safe to keep: an upright sRGB PNG without metadata, see-through where it was. */
export interface CleanLogo {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface LogoIntake {
  /** Checks and cleans what a person sent. Throws `ProblemError` with an `intake.*` code and the field `logo`. */
  cleanLogo(bytes: Uint8Array): Promise<CleanLogo>;
}

/** A way in which pictures can look. */
export interface ThemeChoice {
  readonly name: string;
  readonly title: Bilingual;
}

export interface ThemeShelf {
  /** By name, in alphabetical order. */
  readonly themes: readonly ThemeChoice[];
}

export interface Thumbs {
  /** A small JPEG of a clean photo or a drawn picture, for lists: its longer side 320, a few kilobytes. */
  thumb(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Everything about pictures that the API needs. */
export type PictureStudio = Pictures & LogoIntake & ThemeShelf & Thumbs;
