import data from 'unhomoglyph/data.json' with { type: 'json' };
import * as z from 'zod';

/** Characters that look like Latin letters, by the letters that a reader takes them for. */
interface LookAlikes {
  /** Letters of other scripts. They are read as Latin everywhere. */
  readonly letters: Readonly<Record<string, string>>;
  /** Signs and boxed letters. They are read as Latin only where they stand in a word. */
  readonly signs: Readonly<Record<string, string>>;
}

/** Unicode's table of confusable characters (UTS 39, confusables.txt), as the package `unhomoglyph` ships it. */
const confusables = z.record(z.string(), z.string()).parse(data);

/** Scripts of our languages, and those written from right to left: their letters are read as what they are. */
const OWN_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Nko}\p{Script=Thaana}]/u;

/** Look-alikes that Unicode's table lacks, because it compares exact shapes: small capitals, and letters of similar shape. */
const FURTHER = {
  a: 'ᴀαɑλΛΔ@',
  b: 'ʙßβΒвБбъЬ฿',
  c: 'ᴄ¢©ϲ',
  d: 'ᴅδďԁ',
  e: 'ᴇεɛэзєЄ€ΣξΞ',
  f: 'ꜰғƒ',
  g: 'ɢɡ',
  h: 'ʜнһђћ',
  i: 'ɪιіїΙІ¡!',
  j: 'ᴊϳ',
  k: 'ᴋκкΚКĸқ',
  l: 'ʟℓ£',
  m: 'ᴍмМΜ',
  n: 'ɴиИпηПйЙ',
  o: 'ᴏοоσθΘфΦ°',
  p: 'ᴘρр',
  q: 'ǫ',
  r: 'ʀяЯгГ®',
  s: 'ꜱѕ$§',
  t: 'ᴛτтΤТ†',
  u: 'ᴜυμцЦ',
  v: 'ᴠν',
  w: 'ᴡωшШщЩѡ₩',
  x: 'χхжЖ×',
  y: 'ʏγуўЎ¥',
  z: 'ᴢζ',
} as const;

const ALPHABET = Object.keys(FURTHER);
/** First code points of alphabets in boxes, circles and flags, which have no plain form in Unicode's normalization. */
const BOXED_ALPHABETS = [0x1_f1_30, 0x1_f1_50, 0x1_f1_70, 0x1_f1_e6];

/** Follows the table to the end, since it maps "m" to "rn" and some characters to others that it maps on. */
function latinOf(character: string): string {
  let text = character;
  for (let step = 0; step < 3; step += 1) {
    text = Array.from(text.normalize('NFKD'), (one) => confusables[one] ?? one).join('');
  }
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('rn', 'm');
  // The table takes a capital I of any script for a small l.
  return plain === 'l' && /\p{Lu}/u.test(character) ? 'i' : plain.toLowerCase();
}

/** Whether normalization alone makes the character Latin, so that the table need not hold it. */
const isPlain = (character: string): boolean =>
  /^[\p{ASCII}]*$/u.test(character.normalize('NFKD').replaceAll(/\p{M}/gu, ''));

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** Makes the table of look-alikes from Unicode's data and what is known beside it. */
function lookAlikes(): LookAlikes {
  const found = new Map<string, string>();
  for (const source of Object.keys(confusables)) {
    if (Array.from(source).length !== 1 || isPlain(source) || OWN_SCRIPT.test(source)) continue;
    const latin = latinOf(source);
    if (/^[a-z]{1,3}$/.test(latin)) found.set(source, latin);
  }
  for (const start of BOXED_ALPHABETS) {
    ALPHABET.forEach((letter, at) => found.set(String.fromCodePoint(start + at), letter));
  }
  for (const [letter, characters] of Object.entries(FURTHER)) {
    for (const character of characters) found.set(character, letter);
  }
  const grouped = (isWanted: (character: string) => boolean): Record<string, string> => {
    const groups = new Map<string, string[]>();
    for (const [character, latin] of found) {
      if (isWanted(character)) groups.set(latin, [...(groups.get(latin) ?? []), character]);
    }
    return Object.fromEntries(
      [...groups]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([latin, characters]) => [latin, characters.toSorted().join('')]),
    );
  };

  return { letters: grouped(isLetter), signs: grouped((character) => !isLetter(character)) };
}

const record = (name: string, comment: string, entries: Readonly<Record<string, string>>): string =>
  `/** ${comment} */\nexport const ${name}: Readonly<Record<string, string>> = {\n${Object.entries(entries)
    .map(([latin, characters]) => `  ${latin}: '${characters}',`)
    .join('\n')}\n};\n`;

/** Returns the module that holds the table. */
export function lookAlikesModule(): string {
  const { letters, signs } = lookAlikes();
  return [
    '// Made by `npm run law:look-alikes` from Unicode’s table of confusable characters (UTS 39); not edited by hand.\n',
    record(
      'LETTER_LOOK_ALIKES',
      'Letters of other scripts that look like Latin, by what they look like.',
      letters,
    ),
    record('SIGN_LOOK_ALIKES', 'Signs and boxed letters that look like Latin letters.', signs),
  ].join('\n');
}
