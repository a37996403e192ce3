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
  let name: SetText | undefined;
  for (const size of sizesOf(specs.name)) {
    const attempt = fitText(label.name, 'display', { ...specs.name, largest: size, least: size }, room, measure);
    const torn = attempt && tearsWord(attempt, label.name);
    if (!attempt || (torn && size > specs.name.least)) continue;
    if (name && size < specs.name.roomy) break;
    name = attempt;
    const words = fitText(label.words, 'text', specs.words, wordsRoom(attempt), measure);
    if (label.words === '' || (words && words.lines.length > 0)) return { name: attempt, words };
  }
  name ??= fitOrShorten(label.name, 'display', specs.name, room, measure);
  if (!name) return undefined;
  return { name, words: fitOrShorten(label.words, 'text', specs.words, wordsRoom(name), measure) };
}

/** Whether a line ends inside a word. */
function tearsWord(set: SetText, text: string): boolean {
  return set.lines.map((line) => line.text).join(' ') !== text;
}
