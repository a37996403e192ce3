import type { LabelContent } from '../../domain/picture/picture-content.ts';
import {
  isCertain,
  type PhotoBox,
  type PhotoContents,
  type PhotoFace,
  possibleFaces,
} from '../../domain/picture/photo-contents.ts';
import type { FocusPoint } from '../../domain/picture/focus-point.ts';
import { type Box, inset, overlaps } from './box.ts';
import { cropBeside, type InSight, inPicture } from './crop-beside.ts';
import { cropAround, type Size } from './crop.ts';
import type { Geometry } from './geometry.ts';
import { ALWAYS_MOUNTED } from './layout-photo.ts';
import { layoutPicture, type PictureFrame, type PictureLayout, signsFit } from './layout-picture.ts';
import { mirrorBox } from './mirror-layout.ts';
import { boundsOf, isOverPhoto, overlaysOf, paperBox, signsOf } from './overlays.ts';
import { cornerOf, withPriceIn } from './price-corners.ts';
import type { Theme } from './theme.ts';
import type { Typesetter } from './type-setting.ts';

/** A photo to lay out: what it keeps in every crop, and what models saw in it, if they looked. */
export interface SeenPhoto {
  readonly focus: FocusPoint;
  readonly contents?: PhotoContents | undefined;
}

/**
 * The room around a face's box, as a share of its longer side. A box is drawn a little tight; one that is not certain, such as
 * of a man who turns away, was a fifth of its height beside the face.
 */
const AROUND_FACE = { certain: 0.08, uncertain: 0.25 } as const;
/** A larger subject leaves no room beside it. */
const MOST_SUBJECT = 0.5;
/** A layout that does less harm hides hardly anything. */
const FINE = 1;

const inPixels = ({ x, y, width, height }: PhotoBox, photo: Size): Box => ({
  x: x * photo.width,
  y: y * photo.height,
  width: width * photo.width,
  height: height * photo.height,
});

/** Returns the areas of faces in pixels of their photo, a little larger than their boxes. */
export const facesIn = (faces: readonly PhotoFace[], photo: Size): readonly Box[] =>
  faces.map((seen) => {
    const face = inPixels(seen.box, photo);
    const around = isCertain(seen) ? AROUND_FACE.certain : AROUND_FACE.uncertain;
    return inset(face, -around * Math.max(face.width, face.height));
  });

function inSightOf({ faces, subject }: PhotoContents, focus: FocusPoint, photo: Size): InSight {
  return {
    ...(focus.zoom !== undefined && { point: { x: focus.x * photo.width, y: focus.y * photo.height } }),
    faces: facesIn(possibleFaces(faces), photo),
    subject: subject && subject.area < MOST_SUBJECT ? inPixels(subject.box, photo) : undefined,
  };
}

/** Returns the geometries in which the signs on the photo have other corners. */
export function* movedSigns(geometry: Geometry): Generator<Geometry> {
  const { brand, price } = geometry;
  const brands = brand.at === 'photo' ? (['start', 'centre', 'end'] as const) : [brand.align];
  const prices = price.at === 'photo' ? (['end', 'start'] as const) : [price.align];
  const ends = price.at === 'photo' ? (['top', 'bottom'] as const) : [price.end];
  for (const end of ends)
    for (const align of prices)
      for (const brandAlign of brands) {
        if (end === price.end && align === price.align && brandAlign === brand.align) continue;
        yield { ...geometry, brand: { ...brand, align: brandAlign }, price: { ...price, align, end } };
      }
}

/** Returns the geometry with the price on a paper beside the photo, which has room that the photo does not lose. */
function priceOnPaper(geometry: Geometry): Geometry | undefined {
  const { price, panel } = geometry;
  return panel.side === 'right' && price.at === 'photo'
    ? { ...geometry, price: { ...price, at: 'stack' } }
    : undefined;
}

/** A photo that is shown whole on less of its slot is a stamp in it. */
const LEAST_MOUNT = 0.34;
/** The weights of a mount that is a little too small and next to nothing, as in `fillLabel`: reason for another composition. */
const SPOILT = { from: 4, to: 12 } as const;

const areaOf = ({ width, height }: Box): number => width * height;

/** Returns the layout of a photo on a mount, which weighs the more the smaller it is. */
function weighedByMount(layout: PictureLayout): PictureLayout {
  const { mount, slot } = layout.photo;
  const short = mount ? 1 - areaOf(mount) / areaOf(slot) / LEAST_MOUNT : 0;
  const weight = short > 0 ? SPOILT.from + (SPOILT.to - SPOILT.from) * short : 0;
  return { ...layout, missing: layout.missing + weight };
}

interface Tried {
  readonly layout: PictureLayout;
  /** As in `Cropped`. */
  readonly covered: number;
  readonly underSigns: number;
  readonly harm: number;
  readonly cost: number;
}

/** Whether nothing better needs to be looked for. */
const isFine = ({ harm, underSigns }: Tried): boolean => harm < FINE && underSigns === 0;

/** Leaves out the ornaments on the photo that would lie on a face. */
function withoutOrnamentsOn(faces: readonly Box[], layout: PictureLayout): PictureLayout {
  const ornaments = layout.ornaments.filter(
    (one) => !isOverPhoto(one) || !faces.some((face) => overlaps(face, boundsOf(one))),
  );
  return { ...layout, ornaments };
}

type Attempt = (geometry: Geometry, bare: boolean, besideMount?: Box) => Tried;

/** Returns what lays a picture out and tells what it hides; where nothing is known of the photo, it hides nothing. */
function attemptsAt(
  content: LabelContent,
  frame: PictureFrame,
  { focus, contents }: SeenPhoto,
  theme: Theme,
  type: Typesetter,
): Attempt {
  const { photo } = frame;
  const inSight = contents && inSightOf(contents, focus, photo);
  return (geometry, bare, besideMount) => {
    const layout = layoutPicture(
      content,
      { ...frame, geometry, bare, ...(besideMount && { besideMount }) },
      theme,
      type,
    );
    if (!inSight || (inSight.faces.length === 0 && !inSight.subject))
      return { layout, covered: 0, underSigns: 0, harm: 0, cost: 0 };
    const { slot, mount } = layout.photo;
    const overlays = overlaysOf(layout, theme, geometry);
    const whole = { x: 0, y: 0, width: photo.width, height: photo.height };
    if (mount) {
      const faces = inSight.faces.map((face) => inPicture(face, whole, mount));
      const covered = faces.filter((face) => overlays.some((one) => overlaps(one, face))).length;
      return {
        layout: withoutOrnamentsOn(faces, layout),
        covered,
        underSigns: 0,
        harm: covered,
        cost: covered,
      };
    }
    // In a mirrored picture the slot's aim is mirrored too.
    const { aim, zoom } = geometry.photo;
    const aimed = layout.mirrored ? { ...aim, x: 1 - aim.x } : aim;
    const wanted = cropAround(photo, slot, focus, aimed, zoom);
    const { crop, covered, underSigns, harm, cost } = cropBeside(
      photo,
      { box: slot, overlays, signs: signsOf(layout), wanted },
      inSight,
    );
    const faces = inSight.faces.map((face) => inPicture(face, crop, slot));
    const cropped = { ...layout, photo: { ...layout.photo, crop } };
    return { layout: withoutOrnamentsOn(faces, cropped), covered, underSigns, harm, cost };
  };
}

/**
 * Returns the layout with the price in the corner that a person chose, which counts more than the product, but never more
 * than a face or a fact of the label. Undefined where that corner is not free.
 */
function layoutInCorner(
  { priceCorner }: LabelContent,
  { geometry, size }: PictureFrame,
  attempt: Attempt,
  { layout: { missing } }: Tried,
): PictureLayout | undefined {
  if (!priceCorner) return undefined;
  let best: Tried | undefined;
  for (const moved of withPriceIn(priceCorner, geometry, size))
    for (const bare of [false, true]) {
      if (best && isFine(best)) return best.layout;
      const tried = attempt(moved, bare);
      const isFree =
        tried.covered === 0 &&
        tried.layout.missing <= missing &&
        signsFit(tried.layout, moved) &&
        // A tag that is nearly as high as the photo is in no corner.
        cornerOf(tried.layout) === priceCorner;
      if (isFree && (!best || tried.cost < best.cost)) best = tried;
    }
  return best?.layout;
}

/**
 * Lays out a picture so that nothing lies on a face, and little on the product. In this order it shifts the crop, leaves out
 * what may be on the photo (stamp, "sold out", which then stand on the label), moves the signs to other corners, and shows the
 * whole photo on a mount between all of them. A photo at which no model looked is laid out as its focus asks. A corner for the
 * price that a person chose is kept where it is free.
 */
export function layoutAround(
  content: LabelContent,
  frame: PictureFrame,
  seen: SeenPhoto,
  theme: Theme,
  type: Typesetter,
): PictureLayout {
  const { geometry } = frame;
  const attempt = attemptsAt(content, frame, seen, theme, type);
  let best = attempt(geometry, false);
  const chosen = layoutInCorner(content, frame, attempt, best);
  if (chosen) return chosen;
  const keep = (tried: Tried): void => {
    if (tried.cost < best.cost) best = tried;
  };
  if (!isFine(best)) keep(attempt(geometry, true));
  if (!isFine(best))
    for (const moved of movedSigns(geometry)) {
      const tried = attempt(moved, true);
      if (signsFit(tried.layout, moved)) keep(tried);
    }
  const beside = best.underSigns > 0 ? priceOnPaper(geometry) : undefined;
  if (beside) {
    const tried = attempt(beside, true);
    if (signsFit(tried.layout, beside) && tried.layout.missing <= best.layout.missing) keep(tried);
  }
  if (best.covered === 0) return best.layout;
  const paper = paperBox(best.layout, theme, geometry);
  const upright = best.layout.mirrored ? mirrorBox(paper, frame.size.width) : paper;
  // Half a mount's distance is taken off again from what it is beside.
  const besideMount = inset(upright, -geometry.photo.cardMargin / 2);
  const mounted = { ...geometry, photo: { ...geometry.photo, cardFrom: ALWAYS_MOUNTED } };
  const { layout } = attempt(mounted, true, besideMount);
  return weighedByMount(layout);
}
