import type { Geometry } from './geometry.ts';
import { fitOrShorten, fitText, type Room, sizesOf } from './fit-text.ts';
import { piecesOf, tidied } from './text-pieces.ts';
import { type Face, heightOf, type SetText, type Typesetter } from './type-setting.ts';

export interface NameAndWords {
  readonly name: SetText;
  /** Absent when there are none or no line of them has room. */
  readonly words: SetText | undefined;
}

interface Specs extends Pick<Geometry, 'name' | 'words'> {
  readonly face: Face;
}

/**
 * Name and words share one room. The name takes its largest size at which all words still fit, but does not shrink
 * below `roomy` for them; then the words are shortened. Only to keep one line of words it shrinks further. `between`
 * is the height that stands between the two. `undefined` when not even the name has room.
 */
export function fitNameAndWords(
  label: { readonly name: string; readonly words: string },
  specs: Specs,
  room: Room,
  between: number,
  type: Typesetter,
): NameAndWords | undefined {
  const { face } = specs;
  const widest = Math.max(0, ...piecesOf(tidied(label.name), face, type).map(({ ems }) => ems));
  const wordsRoom = (name: SetText): Room => ({
    width: Math.min(room.width, specs.words.most),
    height: room.height - heightOf(name) - between,
  });
  // Above its least size a name does not break inside a word.
  const nameAt = (size: number): SetText | undefined =>
    size > specs.name.least && widest * size > room.width
      ? undefined
      : fitText(label.name, face, { ...specs.name, largest: size, least: size }, room, type);
  const shortWords = (name: SetText): SetText | undefined =>
    fitOrShorten(label.words, 'text', specs.words, wordsRoom(name), type);

  const names = sizesOf(specs.name).flatMap((size) => nameAt(size) ?? []);
  const roomy = names.filter(({ size }) => size >= specs.name.roomy);
  const [largest] = roomy.length > 0 ? roomy : names;
  for (const name of roomy.length > 0 ? roomy : names.slice(0, 1)) {
    const words = fitText(label.words, 'text', specs.words, wordsRoom(name), type);
    if (words || label.words === '') return { name, words };
  }
  // Not all words fit. Then the largest name that leaves as many lines of them as a roomy one can, or at least one.
  const lines = (set: SetText): number => shortWords(set)?.lines.length ?? 0;
  const wanted = Math.max(1, ...roomy.map(lines));
  const name =
    names.find((set) => lines(set) >= wanted) ??
    largest ??
    fitOrShorten(label.name, face, specs.name, room, type);
  return name && { name, words: shortWords(name) };
}
