import type { Geometry } from './geometry.ts';
import { fitOrShorten, fitText, type Extent, sizesOf } from './fit-text.ts';
import { piecesOf, tidied } from './text-pieces.ts';
import { type Face, heightOf, type SetText, type Typesetter } from './type-setting.ts';

export interface NameAndDescription {
  readonly name: SetText;
  /** Absent when the label has no description or not one line of them fits. */
  readonly description: SetText | undefined;
}

interface Specs extends Pick<Geometry, 'name' | 'words'> {
  readonly face: Face;
}

/** The least size of a name, in parts of the description's, which is not made smaller than its least size for it. */
export const NAME_TO_WORDS = 2.6;

/** A name that is larger than this, in parts of the description's, leaves a description that nobody reads. */
const MOST_NAME_TO_WORDS = 5;

/**
 * Fits name and description into one space. The name gets its largest size at which the whole description still fits, and is
 * not too small beside it, but is not made smaller than `roomy` for it; then the description is shortened. The name is made
 * still smaller only to keep one line of it. `between` is the height between the two. Returns `undefined` when not even the name
 * fits.
 */
export function fitNameAndDescription(
  label: { readonly name: string; readonly description: string },
  specs: Specs,
  available: Extent,
  between: number,
  type: Typesetter,
): NameAndDescription | undefined {
  const { face } = specs;
  const widest = Math.max(0, ...piecesOf(tidied(label.name), face, type).map(({ ems }) => ems));
  const extentForDescription = (name: SetText): Extent => ({
    width: Math.min(available.width, specs.words.most),
    height: available.height - heightOf(name) - between,
  });
  // Above its least size a name is not broken inside a word.
  const nameAt = (size: number): SetText | undefined =>
    size > specs.name.least && widest * size > available.width
      ? undefined
      : fitText(label.name, face, { ...specs.name, largest: size, least: size }, available, type);
  const wordsUnder = ({ size }: SetText): Specs['words'] => {
    const { largest, least } = specs.words;
    return { ...specs.words, largest: Math.max(least, Math.min(largest, size / NAME_TO_WORDS)) };
  };
  const shortDescription = (name: SetText): SetText | undefined =>
    fitOrShorten(label.description, 'text', wordsUnder(name), extentForDescription(name), type);

  const names = sizesOf(specs.name).flatMap((size) => nameAt(size) ?? []);
  const roomy = names.filter(({ size }) => size >= specs.name.roomy);
  const [largest] = roomy.length > 0 ? roomy : names;
  let whole: NameAndDescription | undefined;
  for (const name of roomy.length > 0 ? roomy : names.slice(0, 1)) {
    const description = fitText(
      label.description,
      'text',
      wordsUnder(name),
      extentForDescription(name),
      type,
    );
    if (!description && label.description !== '') continue;
    whole ??= { name, description };
    const readable = Math.min(specs.words.largest, name.size / MOST_NAME_TO_WORDS);
    if (!description || description.size >= readable) return { name, description };
  }
  if (whole) return whole;
  // The description does not fit as a whole: take the largest name that leaves it as many lines as a roomy one can, or at
  // least one line.
  const lines = (set: SetText): number => shortDescription(set)?.lines.length ?? 0;
  const wanted = Math.max(1, ...roomy.map(lines));
  const name =
    names.find((set) => lines(set) >= wanted) ??
    largest ??
    fitOrShorten(label.name, face, specs.name, available, type);
  return name && { name, description: shortDescription(name) };
}
