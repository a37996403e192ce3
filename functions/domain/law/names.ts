/** A part of a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const PERSON =
  'bu|ibu|mbak|mba|mbok|mak|bude|budhe|bulik|nenek|nyai|pak|bapak|mas|kang|kak|mrs|ms|miss|mr|aunt|uncle';
const PLACE = 'desa|dusun|kampung|kelurahan|kecamatan|jalan|jl|gang|gg|village';
const after = (titles: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles})\\.?\\s+$`, 'iu');
const AFTER_PERSON = after(PERSON);
const AFTER_PLACE = after(PLACE);
/** More characters than any title with its full stop and space. */
const LOOK_BACK = 16;

/** Whether the title before it makes a word a name: "Bu Murni" or "bu murni", and "Dusun Segar" but not "desa segar". */
export function followsTitle(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return AFTER_PERSON.test(before) || (AFTER_PLACE.test(before) && /^\p{Lu}/u.test(text.slice(start)));
}

/** Returns the places of names in a text, exactly as they are spelled. */
export function placesOf(text: string, names: readonly string[]): readonly Span[] {
  return names
    .filter((name) => name.trim() !== '')
    .flatMap((name) => {
      const spans: Span[] = [];
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        spans.push({ start: at, end: at + name.length });
      }
      return spans;
    });
}

/** Whether one span lies wholly inside another. */
export const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
