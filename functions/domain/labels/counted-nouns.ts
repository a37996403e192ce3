import { LOCALES, type WordedLanguage } from './worded-language.ts';

interface CountedNoun {
  readonly id: string;
  /** English singular and plural. */
  readonly en: readonly [string, string];
  /** Further spellings that people type. */
  readonly also?: readonly string[];
}

/** What units and contents are counted in. The first row that knows a word decides how it is said. */
const NOUNS: readonly CountedNoun[] = [
  { id: 'bungkus', en: ['pack', 'packs'], also: ['bks'] },
  { id: 'potong', en: ['piece', 'pieces'], also: ['pcs', 'pc'] },
  { id: 'buah', en: ['piece', 'pieces'] },
  { id: 'biji', en: ['piece', 'pieces'] },
  { id: 'kain', en: ['piece', 'pieces'] },
  { id: 'lembar', en: ['sheet', 'sheets'] },
  { id: 'helai', en: ['piece', 'pieces'] },
  { id: 'orang', en: ['person', 'people'] },
  { id: 'peserta', en: ['participant', 'participants'] },
  { id: 'kali', en: ['session', 'sessions'] },
  { id: 'pertemuan', en: ['session', 'sessions'] },
  { id: 'sesi', en: ['session', 'sessions'] },
  { id: 'botol', en: ['bottle', 'bottles'] },
  { id: 'toples', en: ['jar', 'jars'] },
  { id: 'kotak', en: ['box', 'boxes'] },
  { id: 'kaleng', en: ['tin', 'tins'] },
  { id: 'gelas', en: ['cup', 'cups'] },
  { id: 'porsi', en: ['portion', 'portions'] },
  { id: 'paket', en: ['set', 'sets'] },
  { id: 'pasang', en: ['pair', 'pairs'] },
  { id: 'ikat', en: ['bunch', 'bunches'] },
  { id: 'lusin', en: ['dozen', 'dozen'] },
  { id: 'kelompok', en: ['group', 'groups'], also: ['rombongan'] },
  { id: 'menit', en: ['minute', 'minutes'] },
  { id: 'jam', en: ['hour', 'hours'] },
  { id: 'hari', en: ['day', 'days'] },
  { id: 'malam', en: ['night', 'nights'] },
  { id: 'minggu', en: ['week', 'weeks'] },
  { id: 'bulan', en: ['month', 'months'] },
  { id: 'tahun', en: ['year', 'years'] },
];

const NUMBERS: Readonly<Record<WordedLanguage, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat(LOCALES.id),
  en: new Intl.NumberFormat(LOCALES.en),
};
const ENGLISH_PLURALS = new Intl.PluralRules(LOCALES.en);

const find = (word: string): CountedNoun | undefined => {
  const wanted = word.trim().toLowerCase();
  return NOUNS.find((noun) => [noun.id, ...noun.en, ...(noun.also ?? [])].includes(wanted));
};

/** A unit on its own: "bungkus", "pack". A word that we do not know stays as it was typed. */
export function unitText(unit: string, language: WordedLanguage): string {
  const noun = find(unit);
  if (!noun) return unit.trim();
  return language === 'id' ? noun.id : noun.en[0];
}

/** A number with its noun in real grammar: "4 orang", "1 person", "4 people". `undefined` for an unknown noun. */
export function countText(count: number, word: string, language: WordedLanguage): string | undefined {
  const noun = find(word);
  if (!noun) return undefined;
  const number = NUMBERS[language].format(count);
  if (language === 'id') return `${number} ${noun.id}`;
  const [one, many] = noun.en;
  return `${number} ${ENGLISH_PLURALS.select(count) === 'one' ? one : many}`;
}
