import type { Bilingual } from '../domain/bilingual.ts';
import type { Look } from '../domain/picture/look.ts';
import type { Wardrobe } from '../domain/picture/offered-looks.ts';
import type { PriceListContent, ResultContent } from '../domain/picture/group-pictures.ts';
import type { LabelContent, OrderLine } from '../domain/picture/picture-content.ts';
import type { PictureFormat } from '../domain/picture/picture-format.ts';
import type { PriceCorner } from '../domain/picture/price-corner.ts';
import type { PhotoContents } from '../domain/picture/photo-contents.ts';
import type { Verdict } from '../domain/picture/verdict.ts';
import type { Problem } from '../domain/problem.ts';
import type { FocusPoint } from '../domain/picture/focus-point.ts';

/** A photo that is safe to store: an upright sRGB JPEG without metadata, and so without a location. */
export interface CleanPhoto {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Where the subject seems to be; a suggestion that the maker can change. */
  readonly focus: FocusPoint;
}

/** A picture with its format. */
export interface DrawnPicture {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** The composition that it was drawn in, which has room for its texts; absent for slides and price lists. */
  readonly composition?: string;
  /** A baseline sRGB JPEG without metadata. */
  readonly bytes: Uint8Array;
}

/** What is drawn: a photo, a label and an order line, in formats. */
export interface DrawRequest {
  /** A clean photo's bytes. */
  readonly photo: Uint8Array;
  readonly focus: FocusPoint;
  /** What models saw in the photo; absent when they did not look. */
  readonly contents?: PhotoContents | undefined;
  /** The photos that a collage shows beside this one: three at most. */
  readonly beside?: readonly FurtherPhoto[];
  readonly label: LabelContent;
  /** The clean logo that `label.logo` names; without it, initials are drawn. */
  readonly logo?: Uint8Array;
  readonly order: OrderLine;
  readonly formats: readonly PictureFormat[];
}

/** The part of a request that all sellers of a product share: photo and label, without an order line. */
export type SharedRequest = Omit<DrawRequest, 'order' | 'formats'>;

/** A picture for one of several sellers; `seller` is her index in the list. */
export interface SellerPicture extends DrawnPicture {
  readonly seller: number;
}

/** Draws pictures of one product for many sellers: photo and label once, the order line for each. */
export interface SellerPictures {
  /**
   * Yields the pictures one by one, seller by seller, in the formats' order; each is identical to the picture that `draw`
   * returns. Throws `ProblemError` before the first when any of them cannot be drawn.
   */
  drawForSellers(
    request: SharedRequest,
    orders: readonly OrderLine[],
    formats: readonly PictureFormat[],
  ): AsyncIterable<SellerPicture>;
}

/** Draws a product's pictures. */
export interface Pictures {
  /** Checks and cleans a photo that a user sent. Throws `ProblemError` with an `intake.*` code. */
  clean(bytes: Uint8Array): Promise<CleanPhoto>;
  /** Returns a problem for each character that no bundled font can draw; empty if there is none. */
  check(label: LabelContent, order: OrderLine): readonly Problem[];
  /** Draws the pictures in the order of the formats. The same request gives the same bytes. */
  draw(request: DrawRequest): Promise<readonly DrawnPicture[]>;
  /** Rises when the same request would be drawn differently; part of every picture's key. */
  readonly version: string;
}

/** Chooses the look of a picture by its number on its page. */
export interface PageLooks {
  /**
   * Returns the look of the picture that has a number among those of its page; undefined for an unknown theme. A composition
   * that the label's maker chose is shown where it is its turn.
   */
  lookOnPage(
    label: Pick<LabelContent, 'theme' | 'pack' | 'cutOut' | 'photos' | 'look'>,
    number: number,
  ): Look | undefined;
}

/** Moves the tag with the price. */
export interface PriceCorners {
  /**
   * Returns the next free corner for the price in a product's picture; undefined where there is no other, or where the price is
   * printed on the paper. A corner is free where nothing lies on a face and nothing of the label is left out.
   */
  nextCorner(request: SharedRequest, format: PictureFormat): Promise<PriceCorner | undefined>;
}

/** A further photo of a product and the point that every crop of it contains. */
export interface FurtherPhoto {
  readonly photo: Uint8Array;
  readonly focus: FocusPoint;
  readonly contents?: PhotoContents | undefined;
}

/** What a carousel shows, and for whom people order. */
export interface CarouselRequest extends SharedRequest {
  /** The photos after the cover, in this order: at most 9; none only if the label has an example of a pack. */
  readonly more: readonly FurtherPhoto[];
  /** Drawn on the cover and on the last picture. */
  readonly order: OrderLine;
}

/**
 * Draws the pictures of a carousel, all in the feed's size: a cover, then one photo on each, and last the label's example of a
 * pack, unless there are ten photos.
 */
export interface CarouselPictures {
  /** The cover is identical to the picture that `draw` returns for the feed. Throws `ProblemError` as `draw` does. */
  drawCarousel(request: CarouselRequest): Promise<readonly DrawnPicture[]>;
}

/** A price list and what it is drawn from: a photo for each of its products, in the order of its items. */
interface PriceListRequest {
  readonly content: PriceListContent;
  readonly photos: readonly FurtherPhoto[];
  readonly order: OrderLine;
  readonly formats: readonly PictureFormat[];
}

/** The result of a period and the photo of the post that was seen most, if there is one. */
interface ResultRequest {
  readonly content: ResultContent;
  readonly photo: FurtherPhoto | undefined;
}

/** Draws pictures in which several makers' products are together. */
export interface GroupPictures {
  /** Returns one photo made of one to four, with the faces that were found in them. */
  collage(photos: readonly FurtherPhoto[]): Promise<FurtherPhoto>;
  /** Draws a price list in the order of the formats. Throws `ProblemError` when a text or theme cannot be drawn. */
  drawPriceList(request: PriceListRequest): Promise<readonly DrawnPicture[]>;
  /** Draws the result of a period as a square. Throws `ProblemError` when a text or theme cannot be drawn. */
  drawResult(request: ResultRequest): Promise<DrawnPicture>;
}

/** A logo that is safe to store: an upright sRGB PNG without metadata, with its transparency. */
export interface CleanLogo {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Checks logos and makes them safe. */
export interface LogoIntake {
  /** Checks and cleans a logo that a user sent. Throws `ProblemError` with an `intake.*` code and the field `logo`. */
  cleanLogo(bytes: Uint8Array): Promise<CleanLogo>;
}

/** A theme in which pictures can be drawn. */
interface ThemeChoice {
  readonly name: string;
  readonly title: Bilingual;
}

export interface ThemeCatalog {
  /** In alphabetical order of their names. */
  readonly themes: readonly ThemeChoice[];
  /** Returns what every theme wears for a product, by whether it is sold in a pack, can be cut out and has several photos. */
  wardrobes(label: Pick<LabelContent, 'pack' | 'cutOut' | 'photos'>): readonly Wardrobe[];
}

/** Makes small copies of photos for lists. */
export interface Thumbs {
  /** Returns a JPEG thumbnail of a clean photo or a drawn picture, for lists: longer side 320 px, a few kilobytes. */
  thumb(bytes: Uint8Array): Promise<Uint8Array>;
}

/** A photo with more light and a truer white. */
export interface RepairedPhoto {
  /** A JPEG of the photo's shape without metadata, at most 1,440 pixels long. */
  readonly bytes: Uint8Array;
  /** Whether colours were balanced, and not only light added. */
  readonly colours: boolean;
}

/** What the pixels of a photo tell, and what was made of them. */
export interface PhotoFindings {
  readonly verdict?: Verdict;
  /** Absent when the photo is good as it was taken. */
  readonly repaired?: RepairedPhoto;
}

/** Finds faults in photos and repairs them. */
export interface PhotoStudies {
  /** Judges and repairs a clean photo, once. `colours`: whether its colours may be changed. Equal photos give equal bytes. */
  study(bytes: Uint8Array, options: { readonly colours: boolean }): Promise<PhotoFindings>;
}

/**
 * What models saw in a photo, or why they saw nothing. `missing`: they are not installed; `failed`: they cannot be run;
 * `slow`: they were stopped.
 */
export type Sighting =
  { readonly contents: PhotoContents } | { readonly unseen: 'missing' | 'failed' | 'slow' };

/** Finds subject and faces in photos, with models. */
export interface SubjectFinder {
  /** Looks for subject and faces in a clean photo; takes seconds. Models that fail are an answer, not an error. */
  find(photo: Uint8Array): Promise<Sighting>;
}

/** Everything about pictures that the API needs. */
export type PictureStudio = Pictures &
  PriceCorners &
  GroupPictures &
  LogoIntake &
  ThemeCatalog &
  Thumbs &
  PhotoStudies;
