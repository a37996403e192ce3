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
 * below `roomy` for them; then the words are shortened. `between` is the height that stands between the two.
 * `undefined` when not even the name has room.
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

  const sizes = sizesOf(specs.name);
  const names = sizes.flatMap((size) => nameAt(size) ?? []);
  const [largest] = names;
  const roomy = names.filter(({ size }) => size >= specs.name.roomy);
  const candidates = roomy.length > 0 ? roomy : names.slice(0, 1);
  for (const name of candidates) {
    const words = fitText(label.words, 'text', specs.words, wordsRoom(name), measure);
    if (words || label.words === '') return { name, words };
  }
  // Not all words fit at any size: then as many lines of them as the smallest name would leave, and the largest name.
  const smallest = candidates.at(-1);
  const most = smallest ? (shortWords(smallest)?.lines.length ?? 0) : 0;
  const name =
    candidates.find((set) => (shortWords(set)?.lines.length ?? 0) === most) ??
    largest ??
    fitOrShorten(label.name, 'display', specs.name, room, measure);
  return name && { name, words: shortWords(name) };
}

/** Whether a line ends inside a word. */
function tearsWord(set: SetText, text: string): boolean {
  return set.lines.map((line) => line.text).join(' ') !== text;
}
