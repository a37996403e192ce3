import { type ExamplesByRow, lines } from './example-lines.ts';

export const EFFECT_EXAMPLES: ExamplesByRow = {
  effect: {
    id: {
      refused: lines(`
        Sahabat lambung Anda · Ginjal bersih dengan air kelapa ini · Satu gelas sehari, pegal pun pergi ·
        Bantal ini bikin leher tidak pegal · Mata jadi terang · Kaldu ceker bagus untuk persendian ·
        Bantu meredakan nyeri haid · Gelang pembawa rezeki · Tenaga langsung full
      `),
      allowed: lines(`
        Usus ayam krispi · Jantung pisang ditumis pedas · Otak-otak bandeng · Kuahnya dari tulang sapi ·
        Punya sakit jantung? Kabari pemandu dulu · Topi ini ringan · Resep dari ibu saya. Jantung pisang ditumis ·
        Pelan-pelan naiknya, bawa jaket
      `),
    },
    en: {
      refused: lines(`
        Ginger candy that chases away coughs · Feeds your brain and your bones · Kind to your stomach ·
        Your liver will thank you · Works wonders on an upset stomach · Pimples? Gone in a week
      `),
      allowed: lines(`
        Chicken liver with chilli · Heart-shaped cookies · Not suitable for guests with heart problems ·
        My back hurts after stirring · A light hat that covers the ears
      `),
    },
    'zh-Hant': {
      refused: lines('減輕關節疼痛 · 讓心臟更有力 · 呵護你的胃 · 趕走疲勞 · 招財轉運手繩'),
      allowed: lines('用冷水洗 · 配熱茶一起吃 · 薯片外脆內軟'),
    },
    ar: {
      refused: lines('صديق المعدة · يمنحك النشاط طوال اليوم · يطرد التعب · وسادة تريح الرقبة من الألم'),
      allowed: lines('يؤكل مع الشاي · يغسل بماء بارد'),
    },
  },
};
