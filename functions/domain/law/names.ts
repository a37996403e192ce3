import type { Span } from './span.ts';

const PERSON =
  'bu|ibu|mbak|mba|mbok|mak|bude|budhe|bulik|bi|bibi|tante|nenek|nek|eyang|mbah|simbah|nyai|pak|bapak|pakde|pakdhe|paklik|om|mas|kang|kak|dik|adik|neng|nyonya|sdri|sdr|hj|haji|hajah|mrs|ms|miss|mr|mister|madam|aunt|auntie|uncle|grandma|granny|sister';
const PLACE =
  'desa|dusun|dukuh|kampung|kampoeng|kelurahan|kel|kecamatan|kec|kabupaten|kab|jalan|jl|jln|gang|gg|pasar|perumahan|perum|blok|komplek|kompleks|rt|bukit|gunung|curug|pantai|village|hamlet|mount';
const BUSINESS =
  'apotek|apotik|puskesmas|klinik|rumah sakit|rs|rsu|rsud|toko|warung|warong|kedai|kios|depot|rumah makan|rm|cv|pt|ud|kwt|umkm|koperasi|kelompok|kelompok tani|poktan|paguyuban|sanggar|pondok|yayasan|smk|sd|sdn|tk|posyandu|bank sampah|homestay|penginapan|pkk|dasawisma|karang taruna|pharmacy|clinic|hospital|shop|store|bakery|cooperative|group';
const after = (titles: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles})\\.?\\s+(?:["“'])?$`, 'iu');
/** Up to two more words of the same name stand between a title and a claim word: "Toko Sumber Sehat". */
const afterInName = (titles: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${titles})\\.?\\s+(?:["“'])?(?:\\p{Lu}[\\p{L}'’-]*\\s+){0,2}$`, 'iu');
/** With a capital behind: "her daughter Segar". In Indonesian such words begin claims in headlines ("Anak Sehat"). */
const AFTER_KIN = after(
  'nama (?:saya|beliau|ibu saya|pemiliknya)|bernama|namanya|named|my name is|(?:my|her|his|our) (?:daughter|son|wife|husband|sister|brother|mother|neighbou?r|friend|cousin)',
);
const AFTER_PERSON = after(PERSON);
/** First names that stand before one of the claim words that are also names: "Dwi Murni", "Siti Sehati". */
const AFTER_FIRST_NAME = after(
  'siti|sri|dwi|tri|eka|catur|dewi|nur|ratna|endang|yuni|rini|wahyu|umi|nyi|agus|budi|joko',
);
/** Names that follow such a word at the beginning: "Murni Handayani". */
const BEFORE_SURNAME =
  /^\s+(?:Handayani|Wulandari|Rahayu|Ningsih|Astuti|Hidayat|Hidayati|Wijaya|Setiawan|Utami|Purnomo|Susanti|Suryani|Prasetyo|Rahmawati|Kusuma|Widodo|Santoso|Wibowo|Yulianti)(?![\p{L}])/u;
/** Roads, schools and practices are named after anything: "Gang Juara", "Best Lane", "Dr Best". */
const AFTER_ROAD = after(
  'sd|smp|sma|smk|mts|paud|masjid|musala|musholla|kampung|dr|drg|jalan|jl|jln|gang|gg|dusun|dukuh|dk|dsn|kelurahan|kel|kecamatan|kec',
);
const BEFORE_ROAD = /^\s+(?:street|road|lane|avenue|bridge)(?![\p{L}\p{N}])/iu;
/** Here "ibu" is a reader and no title: "untuk ibu sehat". */
const FOR_A_PERSON = /(?:^|[^\p{L}])(?:untuk|buat|bagi|for)\s+\p{L}+\.?\s+$/iu;
/** "Murni's Cassava Crisps": the owner of a kitchen. An English word with the same ending praises: "Nature's best". */
const BEFORE_POSSESSIVE = /^['’]s\s+\p{Lu}/u;
const ENGLISH_CLAIM = /^(?:natur|health|fresh|pure|original|vital|well)/iu;
const AFTER_PLACE = after(PLACE);
const AFTER_BUSINESS = afterInName(`${BUSINESS}|${PLACE}`);
const BEFORE_PLACE =
  /^\s+(?:street|st\.|road|rd\.|lane|avenue|village|hamlet|pharmacy|clinic|hospital|market|bakery|shop|store|homestay|inn|hotel|school|bridge|hill|river|waterfall)(?![\p{L}\p{N}])/iu;
/** An institution with one or two more words in its name: "Healthy Life Pharmacy". Shops may be brands, which are judged. */
const BEFORE_LONG_PLACE =
  /^(?:\s+\p{Lu}[\p{L}'’-]*){1,2}\s+(?:Street|Road|Lane|Avenue|Village|Pharmacy|Clinic|Hospital|School|Hotel|Market)(?![\p{L}\p{N}])/u;
const HAN_BEFORE_PLACE =
  /^[\p{Script=Han}]{0,2}(?:路|街|道|巷|弄|村|里|鄉|區|邨|苑|大廈|大厦|藥房|药房|藥局|診所|诊所|醫院|医院|市場|市场|超市|商店|合作社|小學|中學|師傅|师傅|女士|小姐|太太|先生|阿姨|婆婆|姨|嫂|姐|伯|叔|爺|哥)/u;
const ARABIC_TITLE =
  /(?:^|[^\p{L}\p{N}])(?:مسجد|جامع|روضة|فندق|جمعية|شارع|طريق|حي|قرية|قريه|مدينة|زقاق|سوق|متجر|محل|صيدلية|مستشفى|عيادة|مدرسة|أم|ام|أبو|ابو|السيدة|السيد|الأستاذة|الحاجة|الحاج|الخالة|خالة|العمة|عمة|الأخت)\s+(?:ال)?$/u;
/** Women of the family, whose name may be Shifa; "شفاء من كل داء" is no name. */
const ARABIC_WOMAN =
  /(?:^|[^\p{L}\p{N}])(?:لل|ول|وال|بال|ل|و)?(?:سيدة|ست|السيدة|الست|جدتي|جدتنا|خالتي|خالتنا|عمتي|عمتنا|أختي|والدتي|أمي|زوجتي|ابنتي|بنتي|جارتي|جارتنا|صديقتي|معلمتي|حاجة)\s+$/u;
const ARABIC_REMEDY = /^\s+(?:من|لكل|لل|تام|سريع|كامل|ودواء)(?!\p{L}*\d)/u;
/** More characters than any title with the words between. */
const LOOK_BACK = 48;
const LOOK_AHEAD = 40;
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether the words around it make a claim word a name: "Bu Murni" or "bu murni", "Dusun Segar" but not "desa segar", "Apotek
 * Sehat", "Sehat Street", 健康路, شارع الصحة.
 */
export function isNamed(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const isCapital = CAPITAL.test(text.slice(start, end));
  if (AFTER_PERSON.test(before) && (isCapital || !FOR_A_PERSON.test(before))) {
    return !FOR_A_PERSON.test(before);
  }
  const behind = text.slice(end, end + LOOK_AHEAD);
  return (
    (isCapital &&
      (AFTER_FIRST_NAME.test(before) ||
        (before.trim() === '' && BEFORE_SURNAME.test(behind)) ||
        AFTER_KIN.test(before) ||
        (BEFORE_POSSESSIVE.test(behind) && !ENGLISH_CLAIM.test(text.slice(start, end))) ||
        AFTER_PLACE.test(before) ||
        AFTER_BUSINESS.test(before) ||
        BEFORE_PLACE.test(behind) ||
        BEFORE_LONG_PLACE.test(behind))) ||
    HAN_BEFORE_PLACE.test(behind) ||
    ARABIC_TITLE.test(before)
  );
}

/**
 * Whether a claim word is the name of a person or a road by its capital and what stands beside it, whatever it claims:
 * "Bu Manjur", "Gang Juara".
 */
export function isAnyName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (ARABIC_TITLE.test(before)) return true;
  const behind = text.slice(end, end + LOOK_AHEAD);
  if (ARABIC_WOMAN.test(before) && !ARABIC_REMEDY.test(behind)) return true;
  const quote = text.slice(start, end);
  if (!CAPITAL.test(quote) || /\s/.test(quote)) return false;
  return (
    (AFTER_PERSON.test(before) && !FOR_A_PERSON.test(before)) ||
    AFTER_ROAD.test(before) ||
    BEFORE_ROAD.test(behind)
  );
}

/** Most signs of a Chinese name in an address. */
const LONGEST_HAN_NAME = 3;

/** Whether a claim word in an address is a part of a name: one word that begins with a capital, with a number or without, or few Chinese signs. */
export function isNamedInAddress(text: string, span: Span): boolean {
  const quote = text.slice(span.start, span.end);
  if (/\p{Script=Han}/u.test(quote)) return quote.length <= LONGEST_HAN_NAME;
  if (/\p{Script=Arabic}/u.test(quote)) return !/\s\p{L}/u.test(quote.trim());
  return CAPITAL.test(quote) && !/\s\p{L}/u.test(quote.trim());
}
