import { type ExamplesByRow, lines } from './example-lines.ts';

export const TRADE_EXAMPLES: ExamplesByRow = {
  paidInApp: {
    id: {
      refused: lines(
        'Bayar langsung lewat Messenger · pembayaran via DM Instagram · checkout di TikTok · bayar pakai Facebook Pay',
      ),
      allowed: lines('Pesan lewat WhatsApp · foto lain ada di Instagram · bayar di warung, tunai'),
    },
    en: {
      refused: lines('Pay inside Messenger · payment through Instagram · Facebook Pay · check out on TikTok'),
      allowed: lines('Order by WhatsApp · more photos on Instagram · pay in cash at the stall'),
    },
    'zh-Hant': {
      refused: lines('臉書直接付款 · IG私訊付款 · 直播間下單付款'),
      allowed: lines('WhatsApp訂購 · 更多照片在臉書 · 到店付現金'),
    },
    ar: {
      refused: lines('الدفع عبر ماسنجر · ادفع داخل إنستغرام · السداد في البث المباشر'),
      allowed: lines('اطلب عبر واتساب · الصور على فيسبوك'),
    },
  },
  priceByPage: {
    id: {
      refused: lines('Facebook 12 ribu, Instagram 15 ribu · harga khusus follower · lebih murah di Facebook'),
      allowed: lines('Rp 15.000 sebungkus · ada di Facebook dan Instagram'),
    },
    en: {
      refused: lines(
        'Cheaper on Facebook · 170k on Facebook, 185k on Instagram · special price for followers',
      ),
      allowed: lines('Rp 15,000 a pack · find us on Facebook and Instagram'),
    },
    'zh-Hant': {
      refused: lines('臉書買十七萬，IG買十八萬 · 粉絲專屬價'),
      allowed: lines('一包一萬五 · 臉書和IG都有照片'),
    },
    ar: {
      refused: lines('أرخص على فيسبوك · سعر خاص للمتابعين'),
      allowed: lines('السعر 15 ألفا · صورنا على فيسبوك'),
    },
  },
  madeOfLess: {
    id: {
      refused: lines('Dodol dari salak, salaknya 30 persen · selai dari nanas 20%'),
      allowed: lines('Dodol dari salak 60 persen · dodol dengan salak · keripik dari singkong'),
    },
    en: {
      refused: lines('Jam made from carica, about 30% carica · made of cassava, a third of it'),
      allowed: lines('Jam made from carica, 60% of it · jam with carica'),
    },
    'zh-Hant': {
      refused: lines('蛇皮果做的糕，果肉佔三成 · 木薯做的餅，木薯只有三分之一'),
      allowed: lines('木薯做的餅 · 蛇皮果做的糕，果肉佔六成'),
    },
    ar: {
      refused: lines('مصنوعة من التمر بنسبة 20 · مربى من التفاح بنسبة 30'),
      allowed: lines('مربى بالتفاح · رقائق من الكاسافا'),
    },
  },
  halalCertificate: {
    id: {
      refused: lines('Bahan kelas sudah halal MUI · bersertifikat halal · berlabel halal'),
      allowed: lines(
        'Kelas masak dengan singkong · sertifikat halal belum ada · halal bihalal di balai desa',
      ),
    },
    en: {
      refused: lines('halal certified cloth · a halal certificate · 100% halal'),
      allowed: lines('a certificate of attendance · how to apply for a halal certificate'),
    },
    'zh-Hant': {
      refused: lines('這塊布有清真證書 · 清真標章'),
      allowed: lines('清真寺旁邊 · 沒有清真證書'),
    },
    ar: {
      refused: lines('شهادة حلال · حلال معتمد'),
      allowed: lines('شهادة حضور · ليس لدينا شهادة حلال'),
    },
  },
};
