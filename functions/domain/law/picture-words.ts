import type { Language } from '../language.ts';
import type { Piece, ReadText } from './normalize-text.ts';
import { readAs, type Word } from './written-words.ts';

/** Pictures that stand for a word of a claim ("降🩸糖", "🚫 gula"), by what they mean in each language; hearts and stars only adorn. */
const MEANINGS =
  '🩸 darah|blood|血|دم;🫀 jantung|heart|心臟|قلب;🫁 paru|lungs|肺|رئة;🧠 otak|brain|腦|دماغ;🦴 tulang|bone|骨|عظام;🦷 gigi|tooth|牙|أسنان;💊 obat|medicine|藥|دواء;💉 suntik|injection|打針|حقنة;🩺 dokter|doctor|醫生|طبيب;⚕ dokter|doctor|醫生|طبيب;🏥 rumah sakit|hospital|醫院|مستشفى;' +
  '🤒 demam|fever|發燒|حمى;🤧 pilek|cold|感冒|زكام;🤕 sakit kepala|headache|頭痛|صداع;🤢 mual|nausea|噁心|غثيان;🍬 gula|sugar|糖|سكر;🍭 gula|sugar|糖|سكر;🧂 garam|salt|鹽|ملح;🚫 tanpa|no|無|بدون;❌ tanpa|no|無|بدون;⛔ tanpa|no|無|بدون;🆓 gratis|free|免費|مجانا;💯 100|100|100|100;🥇 nomor 1|number one|第一名|رقم واحد;🏆 juara|award winning|得獎|فائز;' +
  '🐷 babi|pork|豬肉|خنزير;🐖 babi|pork|豬肉|خنزير;🍺 bir|beer|啤酒|بيرة;🍷 anggur merah|wine|紅酒|نبيذ;🚬 rokok|cigarettes|香煙|سجائر;⬇ turun|lowers|降|يخفض;📉 turun|lowers|降|يخفض;⬆ naik|boosts|升|يرفع;📈 naik|boosts|增|يزيد;🔥 bakar|burns|燃|يحرق;🌱 vegan|vegan|純素|نباتي;👁 mata|eyes|眼|عين;🦵 kaki|legs|腿|ساق;🤰 ibu hamil|pregnant women|孕婦|حامل;' +
  '👶 bayi|babies|寶寶|رضيع;⚖ berat badan|weight|體重|وزن;👉 jadi|now||;➡ jadi|now||;→ jadi|now||;💪 kuat|strong|強壯|قوي;😴 tidur nyenyak|sleep well|好睡|نوم;🛌 tidur|sleep|睡|نوم;🛏 tidur|sleep|睡|نوم;💤 tidur|sleep|睡|نوم;🧪 bahan kimia|chemicals|化學物|كيماويات;🦀 kanker|cancer|癌|سرطان;🏅 medali|medal|獎牌|ميدالية;🎖 medali|medal|獎牌|ميدالية;🤮 muntah|nausea|噁心|غثيان;🦠 virus|viruses|病毒|فيروسات;🈹 diskon|discount|折扣|خصم';

const LANGUAGES = ['id', 'en', 'zh-Hant', 'ar'] as const satisfies readonly Language[];
const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  MEANINGS.split(';').map((entry) => {
    const at = entry.indexOf(' ');
    return [entry.slice(0, at), entry.slice(at + 1).split('|')] as const;
  }),
);
const ANY = new RegExp([...WORDS.keys()].join('|'), 'u');
const WRITTEN: Readonly<Record<(typeof LANGUAGES)[number], RegExp>> = {
  id: /[a-z]/i,
  en: /[a-z]/i,
  'zh-Hant': /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
};

/** Returns for each language of a text the pictures in it with the words that they stand for. */
export function picturesAsWords(read: ReadText): readonly ReadonlyMap<Word, readonly Piece[]>[] {
  const { original, pieces } = read;
  if (!ANY.test(original)) return [];
  const found = pieces.flatMap(({ character, start, end }, at) => {
    const words = WORDS.get(character);
    // A picture in a row of others adorns.
    return words && character !== pieces[at - 1]?.character ? [{ words, start, end }] : [];
  });
  return LANGUAGES.flatMap((language, nth) => {
    if (!WRITTEN[language].test(original)) return [];
    const changed = found.flatMap(({ words, ...place }) => {
      const said = words[nth] ?? '';
      if (said === '') return [];
      const text = language === 'zh-Hant' || said === '100' ? said : ` ${said} `;
      return [readAs(read, place, text)];
    });
    return changed.length > 0 ? [new Map(changed)] : [];
  });
}
