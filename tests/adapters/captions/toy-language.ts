import * as z from 'zod';
import shipped from '../../../functions/domain/languages.json' with { type: 'json' };

/** Esperanto stands for any further language: it has Latin letters, and nobody who uses Etalase is offered it. */
export const TOY = 'eo';

/** `languages.json` with the toy language. */
export const LANGUAGES_WITH_TOY = {
  ...shipped,
  [TOY]: { names: { id: 'bahasa Esperanto', en: 'Esperanto' }, notHalal: ['ne halala'] },
};

const row = (claims: readonly string[], refused: string) => ({
  claims,
  refused: [refused],
  allowed: ['Jen kafo el nia vilaĝo'],
});

/** Words that claim what two rows refuse. Every other row has a word that nobody writes: the toy is about files, not law. */
export const toyLaw = (ids: readonly string[]) => ({
  [TOY]: {
    ...Object.fromEntries(ids.map((id) => [id, row([`zz${id.toLowerCase()}`], `zz${id.toLowerCase()}`)])),
    health: row(['sanig(a|as)'], 'Ĝi sanigas vin'),
    superlative: row(['plej bon(a|aj)'], 'La plej bona kafo'),
  },
});

const Sections = z.record(z.string(), z.string());
const SAID = Sections.parse({
  opening: 'Jen {name}, bonan tagon.',
  credit: 'Farita de {maker}, marko {brand}.',
  price: 'Prezo {price}.',
  priceNet: 'Prezo {price} por {net}.',
  net: 'Enhavo {net}.',
  people: 'De {people}.',
  ingredients: 'Kun {ingredients}.',
  formerPrice: 'Antaŭe {formerPrice}, nun ĝis {until}.',
  preOrder: 'Mendu antaŭe, preta {readyDay}.',
  preOrderOpen: 'Mendu antaŭe.',
  bundle: 'Kune {bundle}.',
  badges: '{badges}.',
  shelfLife: 'Daŭras {shelfLife}.',
  bestBefore: 'Uzu antaŭ {day}.',
  permit: '{permit}.',
  halal: 'Atesto {halal}.',
  notHalal: 'Ĝi estas ne halala.',
  order: 'Skribu al {seller}, WhatsApp {phone}.',
  orderAny: 'Skribu al unu el ni:',
  orderOne: '{seller}: {phone}',
  link: '{link}',
  orderHere: '{orderHere}',
  closing: 'Ĝis revido.',
  caution: 'Legu antaŭ ol aĉeti.',
  hashtag: '#NiaVilaĝo',
  altPicture: 'Bildo de {name}.',
  altSlide: 'Bildo {at} el {of}.',
  altLabel: '{maker}, {price}.',
  altNet: '{net}.',
  altOrder: '{seller}, {phone}.',
  vocabulary: 'jen kun por',
});

/** A phrase book with one sentence for each section, and words for units. */
export const TOY_BOOK = {
  ...Object.fromEntries(Object.entries(SAID).map(([section, phrase]) => [section, [{ say: [phrase] }]])),
  credit: [
    { for: { brand: ['named'] }, say: [SAID['credit']] },
    { for: { brand: ['unnamed'] }, say: ['Farita de {maker}.'] },
  ],
  terms: { units: { bungkus: 'pakaĵo', bulan: 'monatoj' }, taste: { sweet: 'dolĉa' } },
};
