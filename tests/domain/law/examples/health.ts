import { type ExamplesByRow, lines } from './example-lines.ts';

export const HEALTH_EXAMPLES: ExamplesByRow = {
  health: {
    id: {
      refused: lines(`
        Anak sudah sehat berkat madu ini ·
        camilan sehat · menyehatkan · untuk kesehatan keluarga · sehat-sehat selalu minum ini ·
        khasiatnya banyak · berkhasiat · bermanfaat bagi tubuh · baik untuk pencernaan · menambah stamina ·
        menjaga daya tahan tubuh · Kaya manfaat dan enak · Badan jadi fit · biar tetap bugar ·
        Bagus buat lambung · Aman untuk ibu menyusui · membersihkan racun dalam tubuh · ningkatin imun ·
        Ben awak waras · melancarkan peredaran darah · Minum tiap pagi, awet muda · Yoga menyehatkan badan ·
        Gelang kesehatan · ASI jadi deras · bikin janin kuat · Sehat-sehat ya Bu minum jahe ini · Siapkan stamina dengan madu hutan
      `),
      allowed: lines(`
        Ibu sudah sehat lagi, dapur buka Senin · Kambing sehat makannya banyak · Hari Kesehatan Nasional ·
        Semoga sehat selalu, kawan-kawan · dibina Dinas Kesehatan · teman minum teh · baik sebelum Mei ·
        Peserta harus sehat jasmani · Ikut jalan sehat hari Minggu · Kami tambah tenaga kerja baru ·
        bagus untuk hadiah · Dekat kantor BPJS Kesehatan · cocok untuk badan besar · bibit sehat siap tanam ·
        Sehati, sejiwa · Sehat-sehat ya Bu, maaf telat membalas · Dulu Bapak mantri kesehatan · Siapkan stamina, jalannya menanjak
      `),
    },
    en: {
      refused: lines(`
        a healthy snack · good for your heart · boosts your energy · superfood · great for digestion ·
        strengthens the immune system · keeps you fit · detox drink · easy on the stomach ·
        a tonic for the whole family · gives you energy all day · full of health benefits ·
        supports your immunity · flushes out toxins
      `),
      allowed: lines(`
        good with tea · good for sharing · good for your breakfast table · near the health centre ·
        guests must be in good health · a walk to build friendships · energy bills included ·
        good for you and your friends
      `),
    },
    'zh-Hant': {
      refused: lines(`
        健康食品 · 滋補養生 · 有益身心 · 增強免疫力 · 提神醒腦 · 清熱降火 · 對身體有好處 · 养生茶 · 潤肺生津 · 健脾養胃 · 幫助消化 · 补气养血 · 排毒 · 延年益壽 · 飲完精神百倍
      `),
      allowed: lines(
        `祝大家身體健康 · 大家好 · 配茶剛好 · 分享給家人 · 對面就是郵局 · 長壽麵 · 在車站下火車 · 請告知健康狀況`,
      ),
    },
    ar: {
      refused: lines(`
        طعام صحي · لصحة الجسم · مفيد للجسم · يقوي المناعة · فوائده كثيرة · يساعد على الهضم · يمنحك الطاقة ·
        ينشط الدورة الدموية · مفيدة للجسم والبشرة · يزيل السموم من الجسم
      `),
      allowed: lines(`
        دمتم بصحة وعافية · وزارة الصحة · صحن كبير · يعطيكم العافية · صحتين وعافية · العنوان الصحيح
      `),
    },
  },
  warms: {
    id: {
      refused: lines(`
        hangatkan badan · menghangatkan tubuh · penghangat perut · perut jadi hangat · hangat di badan ·
        hangat di tenggorokan · anget nang awak · langsung anget sampe ke perut · melegakan tenggorokan ·
        adem di perut · tenggorokan langsung plong · mengusir hawa dingin · ngangetin badan pas hujan
      `),
      allowed: lines(`
        disajikan hangat · hangatkan lima menit · salam hangat · suasana hangat · udara dingin di gunung ·
        dimakan selagi hangat
      `),
    },
    en: {
      refused: lines(`
        warms the body · warm your stomach · body-warming drink · warms you from the inside ·
        soothes your throat · gentle on your throat · warming for the body
      `),
      allowed: lines(`
        serve warm · a warm greeting · warm up in the oven · a warm blanket · a warm family
      `),
    },
    'zh-Hant': {
      refused: lines(`暖身 · 驅寒薑茶 · 暖胃好物 · 祛濕 · 温暖肠胃 · 潤嗓 · 驱寒暖身`),
      allowed: lines(`溫暖 · 趁熱吃 · 熱水沖泡 · 暖色調 · 去年寒假`),
    },
    ar: {
      refused: lines(`يدفئ الجسم · يدفئ المعدة · تدفئة الجسم · دفء لجسمك · يلطف الحلق`),
      allowed: lines(`يُقدَّم ساخنًا · تحية دافئة · لقاء دافئ · شاي ساخن`),
    },
  },
};
