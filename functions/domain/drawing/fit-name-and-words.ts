import type { Geometry } from './geometry.ts';
import { fitOrShorten, fitText, type Room, sizesOf } from './fit-text.ts';
import { heightOf, type Measure, type SetText } from './type-setting.ts';

export interface NameAndWords {
  readonly name: SetText;
  /** Absent when there are none or no line of them has room. */
  readonly words: SetText | undefined;
}

type Specs = Pick<Geometry, 'name' | 'words'>;

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
  measure: Measure,
): NameAndWords | undefined {
  const wordsRoom = (name: SetText): Room => ({
    width: Math.min(room.width, specs.words.most),
    height: room.height - heightOf(name) - between,
  });
  const nameAt = (size: number): SetText | undefined => {
    const set = fitText(label.name, 'display', { ...specs.name, largest: size, least: size }, room, measure);
    return set && size > specs.name.least && tearsWord(set, label.name) ? undefined : set;
  };
  const shortWords = (name: SetText): SetText | undefined =>
    fitOrShorten(label.words, 'text', specs.words, wordsRoom(name), measure);

  const names = sizesOf(specs.name).flatMap((size) => nameAt(size) ?? []);
  const roomy = names.filter(({ size }) => size >= specs.name.roomy);
  const [largest] = roomy.length > 0 ? roomy : names;
  for (const name of roomy.length > 0 ? roomy : names.slice(0, 1)) {
    const words = fitText(label.words, 'text', specs.words, wordsRoom(name), measure);
    if (words || label.words === '') return { name, words };
  }
  // Not all words fit. Then the largest name that leaves as many lines of them as a roomy one can, or at least one.
  const lines = (set: SetText): number => shortWords(set)?.lines.length ?? 0;
  const wanted = Math.max(1, ...roomy.map(lines));
  const name =
    names.find((set) => lines(set) >= wanted) ??
    largest ??
    fitOrShorten(label.name, 'display', specs.name, room, measure);
  return name && { name, words: shortWords(name) };
}

/** Whether a line ends inside a word. */
function tearsWord(set: SetText, text: string): boolean {
  return set.lines.map((line) => line.text).join(' ') !== text;
}
