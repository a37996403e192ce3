const ADDRESS = /https?:\S+|www\.\S+|\S*@\S+/giu;
/** Six digits or more with what stands between them: a phone number, not a price or a weight. */
const LONG_NUMBER = /\+?\p{Nd}(?:[\s().-]{0,2}\p{Nd}){5,}/gu;

/** A text without names, addresses and numbers of people: placeholders stand for them. */
interface HiddenText {
  readonly text: string;
  /** Puts back what the placeholders replace; undefined when a placeholder is missing, doubled or invented. */
  readonly restore: (translated: string) => string | undefined;
}

const escaped = (name: string): string => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
const PLACEHOLDER = /⟦(\d+)⟧/gu;

/** Replaces the names of people, addresses and phone numbers in a text, so that it may be sent to another service. */
export function hidePersons(typed: string, names: readonly string[]): HiddenText {
  const hidden: string[] = [];
  const hide = (found: string): string => `⟦${hidden.push(found)}⟧`;
  const asNames = names
    .filter(Boolean)
    .map((name) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'giu'));
  const text = [ADDRESS, LONG_NUMBER, ...asNames].reduce(
    (shown, pattern) => shown.replaceAll(pattern, hide),
    typed.replaceAll(/[⟦⟧]/gu, ''),
  );
  return {
    text,
    restore(translated) {
      const placeholders = [...translated.matchAll(PLACEHOLDER)].map(([, number]) => Number(number));
      const isWhole =
        placeholders.length === hidden.length && new Set(placeholders).size === placeholders.length;
      if (!isWhole || placeholders.some((placeholder) => hidden[placeholder - 1] === undefined))
        return undefined;
      return translated.replaceAll(PLACEHOLDER, (_, number: string) => hidden[Number(number) - 1] ?? '');
    },
  };
}
