import type { Language } from '../../../functions/domain/language.ts';
import type { LabelContent, OrderLine } from '../../../functions/domain/picture/picture-content.ts';
import { readProduct } from '../../../functions/domain/product/form/read-product.ts';
import type { Product } from '../../../functions/domain/product/product.ts';
import { contentOf } from '../../../functions/render/pictures-of-product.ts';
import { DEMO_COMMUNITY, DEMO_MEMBERS, demoMember } from '../../../embedded/standing/demo-community.ts';
import { DEMO_PRODUCTS } from '../demo/product-data.ts';

/**
 * Makers that photos are assigned to in turn, so that a sheet shows food, craft, an experience and a class, with short names
 * and long ones.
 */
const MAKERS = ['kantil', 'cempaka', 'anggrek', 'kenanga', 'dahlia', 'seruni', 'teratai', 'melati'] as const;

type Typed = Readonly<Partial<Record<Exclude<Language, 'id'>, readonly [name: string, description: string]>>>;

/** Names and descriptions as a speaker of each language would type them, to see each script drawn. */
const TYPED: Readonly<Record<(typeof MAKERS)[number], Typed>> = {
  kantil: {
    en: [
      'Ground coffee',
      'Hillside coffee, roasted on an earthen stove. As good in the morning as in the afternoon.',
    ],
    'zh-Hant': ['山坡咖啡粉', '山坡上的咖啡，用泥爐慢慢烘焙。早上或下午沖泡都一樣好喝。'],
    ar: ['قهوة مطحونة', 'قهوة من سفوح التلال، محمصة على موقد من الطين.'],
  },
  cempaka: {
    en: ['Salak dodol', 'Salak from our own garden, stirred for three hours over a small fire.'],
    'zh-Hant': ['蛇皮果軟糖', '自家果園的蛇皮果，用小火攪拌三小時。'],
    ar: ['دودول السالاك', 'فاكهة السالاك من حديقتنا، تُحرَّك ثلاث ساعات على نار هادئة.'],
  },
  anggrek: {
    en: ['Stamped batik with a carica motif', 'The carica fruit, stamped by hand on cotton.'],
    'zh-Hant': ['卡里卡果紋手印蠟染布', '以人手在棉布上印出卡里卡果的花紋。'],
    ar: ['باتيك بنقشة الكاريكا', 'نقشة ثمرة الكاريكا مطبوعة باليد على القطن.'],
  },
  kenanga: {
    en: ['Instant tiwul with palm sugar', 'Steam it for ten minutes, then scatter grated coconut over it.'],
    'zh-Hant': ['即食木薯飯配椰糖', '蒸十分鐘，再撒上椰絲。'],
    ar: ['تيوول سريع بسكر النخيل', 'يُطهى على البخار عشر دقائق ثم يُرش بجوز الهند المبشور.'],
  },
  dahlia: {
    en: ['A day in the village', 'A morning walk to the gardens, cooking together, something to take home.'],
    'zh-Hant': ['鄉村一日遊', '早上走到園子，一起煮食，帶手信回家。'],
    ar: ['يوم في القرية', 'نزهة صباحية إلى البساتين وطبخ معًا وهدية إلى البيت.'],
  },
  seruni: {
    en: ['Cassava crisps with garlic', 'Savoury with garlic, crisp to the last bite.'],
    'zh-Hant': ['蒜香木薯脆片', '蒜香濃郁，最後一口仍然香脆。'],
    ar: ['رقائق الكسافا بالثوم', 'بطعم الثوم، مقرمشة حتى آخر لقمة.'],
  },
  teratai: {
    en: ['Basic English and Cantonese', 'Eight meetings, for those about to leave and those who are back.'],
    'zh-Hant': ['英語及廣東話基礎班', '共八堂，給準備出國或已回鄉的人。'],
    ar: ['دروس الإنجليزية والكانتونية', 'ثمانية لقاءات لمن يستعد للسفر ولمن عاد.'],
  },
  melati: {
    en: ['Sweet banana crisps', 'Cut thin and fried crisp. For a talk on the porch.'],
    'zh-Hant': ['甜香蕉脆片', '切成薄片，炸得香脆，最宜在門廊閒談時享用。'],
    ar: ['رقائق الموز الحلوة', 'شرائح رقيقة مقلية ومقرمشة.'],
  },
};

export interface SampleOffer {
  readonly label: LabelContent;
  readonly order: OrderLine;
}

/** Returns what is drawn on the pictures of the photo at an index of the list, in a theme and a language. */
export function sampleOffer(index: number, theme: string, language: Language): SampleOffer {
  const id = MAKERS[index % MAKERS.length] ?? 'kantil';
  const at = DEMO_MEMBERS.findIndex((member) => member.id === id);
  const found = DEMO_MEMBERS[at];
  const reading = readProduct(DEMO_PRODUCTS[id] ?? {}, '2026-01-01');
  if (!found || 'problems' in reading) throw new Error(`the demo product of ${id} cannot be read`);
  const maker = demoMember(found, at, 0);
  const product: Product = {
    ...reading.facts,
    community: DEMO_COMMUNITY.id,
    id,
    maker: id,
    soldOut: false,
    createdAt: 0,
    revision: 1,
  };
  const content = contentOf({ community: DEMO_COMMUNITY, product, maker, seller: maker, language });
  const typed = language === 'id' ? undefined : TYPED[id][language];
  const [name, description] = typed ?? [content.label.name, content.label.description];
  return { order: content.order, label: { ...content.label, theme, name, description } };
}
