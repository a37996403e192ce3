import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

/** A child that is wished for, and what is sold for the bedroom without its name. */
export const INTIMATE: Readonly<Record<string, LooseWords>> = {
  vigour: {
    claims: {
      id: [
        '(suami|istri) (jadi |pasti |langsung |bakal )*(pulang cepat|cepat pulang|betah di rumah|tak keluar malam|nggak ke mana mana)',
        '(tahun|thn) (kosong|menunggu|menanti|menikah)\\s(¦\\s){0,3}?(isi|hamil|garis dua|positif|mengandung|kembar)',
        '(istri|menantu|anak) (saya |kami )?(sekarang |sudah |langsung |akhirnya )*(isi|hamil|garis dua|mengandung) (dua|tiga|empat|berkat|setelah|sejak|habis|\\d)',
        '(menanti|mendambakan|menantikan|merindukan|program|susah dapat|belum punya|pengen|pengin|ingin) (punya |dapat )?(momongan|buah hati|keturunan|garis dua|anak laki laki|dedek bayi)',
        '(dikaruniai|langsung|cepat|lekas|cepet|akhirnya|segera) (punya )?(momongan|hamil|garis dua|buah hati)',
        '(bungkus|kemasan|paket|dikirim|pengiriman|packing)(nya)? (rahasia|privasi|tertutup rapat tanpa nama|aman rahasia)',
        '(malam jumat|malam pertama|malam pengantin|urusan (ranjang|kasur)|jatah malam)‥4(makin|jadi|bikin|coba|minum|kuat|greng|seru|siap|istri|suami|juara)',
        '(untuk|buat) (suami|istri|dia) (malam ini|nanti malam)',
      ],
      en: [
        '(something|a secret|a treat|help|surprise|fire|power|magic) (special )?(for|in) (the|your) bedroom',
        '(years?|months?) of (trying|waiting|hoping)‥3(twins|baby|pregnant|expecting|son|daughter|positive|triplets)',
        '(twins|pregnant|expecting|positive test) (after|within) (two|three|one|a|\\d+|only|just)',
        '(trying|hoping|longing|waiting|struggling|wishing) (for|to have|to get|to conceive) (a )?(bab(y|ies)|child|son|daughter|boy|girl|conceive|pregnant)',
        '(go(es)?|went|left|leaves?|comes?|came|returned?|returns?) home (expecting|pregnant|with (a )?bab(y|ies)|as three)',
        '(feels?|feeling|stays?|keeps? (you|her)|makes? (you|her|ladies|women|wives)|be)‥1(tight(er)?|firm(er)?|snug)( and \\p{L}+| down there| again| like \\p{L}+)+|tight(er)? (down there|and young|like a (virgin|bride))',
        'discreet(ly)? (packing|packaging|packed|shipping|wrapped|box|boxes|parcels?|delivery|envelope|sent)|(sent|packed|shipped|posted|wrapped) discreetly',
        '(for him|for her|for two|for couples)( and|\\s) ?(for )?(tonight|the bedroom|the wedding night|the night)',
        'thank (our|the|this) (honey|tea|coffee|drink|jamu|ginger|tonic|syrup|cocoa|chocolate|soup|ginseng|brew|nutmeg|powder|root)‥2(later|tonight|in the morning|tomorrow)',
        '(your|his|her) (wife|husband|man|woman|lover|girlfriend|boyfriend) (will|ll) (notice|smile|ask for more|know why|come back for more|never leave|not sleep)',
        '(wedding|honeymoon) night‥3(strength|strong|secret|longer|spoon|drink|ready)',
        '(want|wants|conceive|conceiving|have) (a )?(baby )?(boy|son)‥4(eat|drink|spoon|before|months)',
      ],
      'zh-Hant': listedHan(
        '(夫妻|老公|老婆|另一半|感情)…(升溫|小秘密|甜蜜蜜|回春|乾柴烈火|熱起來)|(結婚|婚後)…年…(沒消息|沒動靜|沒孩子|肚子)…(有了|懷|中|雙胞胎)|(沒消息|沒動靜)…(有了|懷上|中了|雙胞胎)|' +
          '(想|求|盼|拚|拼)(生|懷|得)(男孩|男|女孩|兒子|寶寶|孕|小孩|龍子)|一舉得男|包生男|求子|好孕|懷上|助孕|備孕|帶球走|懷孕(前)…(開始吃|開始喝|先吃|先喝)|(新婚|洞房|週末)夜…(勁|硬|久|補|靠|包你|吃|喝)|(隱密|私密|保密|低調|無字樣)(包裝|出貨|寄送|配送|寄出)|(老公|老婆|男友|女友|另一半)(會|今晚|明早|隔天)(謝|感謝|愛死|求|笑|起不來|離不開)|今晚(就)?(給他|給老公|讓他)(吃|喝|好看|驚喜|知道|求饒|開心)',
      ),
      ar: listed(
        '(سر|مفتاح) (ال)?(سعادة الزوجية|حياة الزوجية|ليالي)|(السعادة|الحياة) الزوجية|(سنوات|سنين|سنة) (بلا|بدون|من غير|من انتظار) (أطفال|حمل|ذرية|إنجاب|طفل|الانتظار)|' +
          '(تأخر|تأخير|تأخرت عن) (ال)?(حمل|إنجاب)|(يساعد|تساعد|يسهل|يسرع) (على )?(ال)?(حمل|إنجاب)|(راغبات|راغبين|راغبة|ينتظرن|تنتظر|تتمنى|حلم) (في |ب)?(ال)?(حمل|إنجاب|أمومة)|(بشرتنا|بشرتني|حملت|رزقت|رزقها الله) (ب)?(أختكم|بحملها|بطفل|بولد|بتوأم|الحمل|بعد شهر|بعد أسبوع)|(لإنجاب|تنجبين|إنجاب) (ولد|الذكور|ذكر|توأم)|ليلة (العمر|الدخلة|الزفاف|الخميس)…(ملعقة|عسل|قوة|زوجك|تبدأ|الباقي عليكم|لا تنسى)|(تغليف|شحن|تعبئة|توصيل) (سري|سرية|كتوم|متكتم)|زوجك (بيشكرك|سيدعو لك|ما يفارقك|لن يفارقك)|زوجتك (بتشكرك|ستدعو لك|ما تفارقك)',
      ),
    },
    innocent: {
      id: [
        '(istri|menantu|anak) (saya |kami )?(sekarang |sudah |lagi )*(hamil|isi) (\\d|dua|tiga|empat|lima|enam|tujuh|delapan) (bulan )?(jadi|maka|makanya|pesanan)',
        '(bungkus|kemasan|paket|dikirim)(nya)? rahasia (umum|dapur)',
      ],
      en: [
        '(screws?|lid|knots?|laces?|straps?|rope|cap|pull|tie|close|closed|shut|wrap|press) (it |them )?(tight(er)?|firm(er)?)( and \\p{L}+| again)+',
      ],
    },
  },
};
