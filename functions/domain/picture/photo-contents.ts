import * as z from 'zod';
import type { FocusPoint } from './focus-point.ts';

const fraction = z.number().min(0).max(1);

/** A box as fractions of the photo's width and height, from the top left corner. */
const PhotoBox = z.object({ x: fraction, y: fraction, width: fraction, height: fraction });
export type PhotoBox = z.infer<typeof PhotoBox>;

/** The part of a photo that shows the product. */
const PhotoSubject = z.object({
  box: PhotoBox,
  /** The share of the photo that it covers. */
  area: fraction,
  /** Whether its outline is clean enough to cut it out of its ground; never of a person. */
  clean: z.boolean(),
});
export type PhotoSubject = z.infer<typeof PhotoSubject>;

/** The square in which outlines are described, whatever the photo's shape: its sides have so many units. */
export const OUTLINE_UNITS = 2000;

/**
 * What can be cut out of a photo's ground: nothing that its frame cuts off, nothing where the outline is not trusted, and
 * nothing in a photo that may show a person.
 */
const CutOut = z.object({
  box: PhotoBox,
  /** Closed lines around it and around its holes, as an SVG path in a square of `OUTLINE_UNITS`; filled by even and odd. */
  outline: z
    .string()
    .max(20_000)
    .regex(/^(?:M\d{1,4} \d{1,4}(?:L\d{1,4} \d{1,4}){2,}Z)+$/),
});
export type CutOut = z.infer<typeof CutOut>;

/** A face, and how certain that is, from 0 to 1. */
const PhotoFace = z.object({ box: PhotoBox, score: fraction });
export type PhotoFace = z.infer<typeof PhotoFace>;

/** The most faces that are told; more are a crowd. */
export const MOST_FACES = 10;

/**
 * What the models saw in a photo: faces, most certain first, the subject, unless none stood out, and what can be cut out of it.
 */
export const PhotoContents = z.object({
  subject: PhotoSubject.optional(),
  cutOut: CutOut.optional(),
  faces: z.array(PhotoFace).max(MOST_FACES),
});
export type PhotoContents = z.infer<typeof PhotoContents>;

/** Score from which a face is one; below it a box is reason enough to ask, and to lay nothing on it. */
const CERTAIN_FACE = 0.7;

const middleOf = ({ x, y, width, height }: PhotoBox): FocusPoint => ({ x: x + width / 2, y: y + height / 2 });

const isInside = ({ x, y }: FocusPoint, box: PhotoBox): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** Boxes that are this many, all small (shares of a side) and none of them certain, are a texture, such as coffee beans. */
const TEXTURE = { boxes: 6, side: 0.07, certain: 0.88 } as const;

/** Returns all boxes that may be faces, on which nothing may lie: those of a texture are none. */
export function possibleFaces(faces: readonly PhotoFace[]): readonly PhotoFace[] {
  const isTexture =
    faces.length >= TEXTURE.boxes &&
    faces.every(
      ({ box, score }) => Math.max(box.width, box.height) < TEXTURE.side && score < TEXTURE.certain,
    );
  return isTexture ? [] : faces;
}

/** Whether the models are sure of a face, and of where it is. */
export const isCertain = ({ score }: PhotoFace): boolean => score >= CERTAIN_FACE;

/** Returns the boxes that are faces: not those that only give reason to ask, nor those of a texture. */
export const certainFaces = (faces: readonly PhotoFace[]): readonly PhotoFace[] =>
  possibleFaces(faces).filter(isCertain);

/**
 * Returns the point that crops keep: the face of a person who is the subject, else the subject's middle, else the most certain
 * face. Undefined when the models saw neither.
 */
export function focusOn({ subject, faces }: PhotoContents): FocusPoint | undefined {
  const certain = certainFaces(faces);
  const person = certain.find(({ box }) => subject && isInside(middleOf(box), subject.box));
  const box = person?.box ?? subject?.box ?? certain[0]?.box;
  return box && middleOf(box);
}

/** Whether a subject's box holds the middle of a certain face. */
export const isPerson = (box: PhotoBox, faces: readonly PhotoFace[]): boolean =>
  certainFaces(faces).some(({ box: face }) => isInside(middleOf(face), box));
