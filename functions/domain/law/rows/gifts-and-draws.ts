import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

const NTH_ID =
  '(ke ?\\d+|keseratus|keseribu|kesepuluh|kelima|keenam|ketiga|keempat|kelima puluh|ke seratus|beruntung|tercepat)';
const SUM_ID =
  '((se|dua |tiga |empat |lima |enam |tujuh |delapan |sembilan )(ratus|puluh|belas)?( ¦)? ?(ribu|juta)|setengah juta|satu setengah juta)';
const PRIZE_EN =
  '(iphones?|phones?|motorbikes?|motorcycles?|scooters?|cars?|umrah|gold|vouchers?|hampers?|cash|tv|holiday|jackpot|prizes?|reward|laptops?|bicycles?)';
const NTH_EN =
  '(lucky|hundredth|thousandth|fiftieth|tenth|fifth|third|fourth|\\d+ ?(th|st|nd|rd)|first (ten|five|twenty|fifty|hundred|\\d+))';
const PRIZE_HAN = '(紅包|金項鍊|手機|機車|獎金|大獎|現金|黃金|金牌|金飾|汽車|電視|iphone|旅遊券|禮券|獎品)';
const BUY_AR =
  '(اشتر|اشتري|اشتروا|خذ|خذي|خذوا|اطلب|اطلبي|شراء) (اثنين|اثنتين|ثنتين|ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|علبتين|حبتين|كيسين|واحدة|واحدا|واحد)';
const PRIZE_AR =
  '(آيفون|جوال|سيارة|ذهب|ذهبا|عمرة|جائزة|جوائز|قسيمة|رحلة|دراجة|مبلغ|نقود|مفاجأة|مفاجآت|هدية قيمة)';

/** What buying is said to win or earn: a draw, a gift, points, money for friends; and a price that was higher in words. */
export const GIFTS_AND_DRAWS: Readonly<Record<string, LooseWords>> = {
  discount: {
    claims: {
      id: [
        `(dapat|dapet|gratis) (kupon )?undian|(kemarin|minggu lalu|bulan lalu) (harganya )?${SUM_ID}\\s(¦\\s){0,3}?(hari ini|sekarang|kini|jadi)`,
        '(belanja|beli|pembelian|order|transaksi)‥3(dapat|dapet|gratis|berhak) (kupon|undian|voucher|poin|hadiah|bonus|kejutan)',
        '(bagikan|share|repost|tag)‥3(dapat|dapet|saya kirimi|kami kirimi|berhak)',
        '(harga|harganya) (kemarin|minggu lalu|bulan lalu|tadi pagi)\\s(¦\\s){1,5}?(hari ini|sekarang|kini|malam ini|jadi)',
        `(pembeli|pelanggan|pemesan|pendaftar|penumpang|tamu|peserta|orang|order) (yang )?${NTH_ID}‥3(dapat|dapet|gratis|berhak|hadiah|motor|umroh|hp|emas|menang|diundi|tidak bayar|nggak bayar)`,
        '(kumpulkan|kumpulin|tukarkan|tukar|kumpul)‥2(poin|point|stempel|kupon|stiker|cap|bungkus|kemasan|struk)(nya)?‥4(dapat|dapet|gratis|hadiah|bonus|ditukar|bisa ditukar|undian)',
        '(ajak|bawa|rekrut|kenalkan|referensikan) (satu |dua |tiga |\\d+ |seorang )?(teman|kawan|tetangga|saudara|pembeli)‥3(gratis|dibayar|komisi|bonus|hadiah|dapat (uang|komisi|bonus|hadiah|gratis|potongan|\\d+))',
        '(tiap|setiap|dengan|untuk) (pembelian|belanja|pembeli|order|pemesanan)‥4(gratis|bonus|free|dapat (hadiah|voucher|kupon|poin|undian|totebag|tas|bonus))',
        '(gratis|free|bonus) (totebag|tote bag|tas|kaos|kaus|mug|gelas|dompet|masker|sampel|payung|kalender)',
        '(buruan|cepat|cepetan|segera|borong|pesan|beli|ambil|yuk|ayo|gas)\\s(¦\\s){0,2}?sebelum (harga |harganya )?naik',
        'mumpung (harga |harganya )?(belum naik|masih murah|masih segini|lagi murah)',
        `(dulu|dulunya|tadinya|biasanya|semula|awalnya|normalnya|kemarin|aslinya) (harganya |harga |dijual )?${SUM_ID}‥3(sekarang|jadi|tinggal|kini|cukup|cuma)`,
        '(kotak|bungkus|kemasan|toples|salah satu)‥3(berisi|ada|berhadiah|disembunyikan) (emas|hp|iphone|uang|kupon|angpao|voucher|hadiah)',
        '(undian|kupon undian|lucky draw|door ?prize) (berhadiah|untuk (pembeli|pelanggan)|bagi (pembeli|pelanggan)|setiap|tiap)',
      ],
      en: [
        '(every|each) (second|third|fourth|fifth|tenth|\\d+ ?(th|rd|nd)) (order|box|pack|jar|guest|rider|customer|ticket|passenger|seat) (is |goes |rides |travels |comes )*(free|on us|on me|on the house|ours)',
        '(share|repost|like|tag|comment)‥4(send you|get|win|free|enter)',
        '(is|are|it s) on the house(?! (wall|roof|door))',
        '(shops?|stores?|others?|they|malls?|markets?|agents?)‥3(charges?|asks?|takes?|sells? (it )?(for|at))‥2(mine|ours|we|i|here)',
        '(i|we) (ll|will) (pay|hand|send) you (cash|money|a commission|a fee|rp|hk|nt|\\d+|ten percent|a share)',
        '(cash|money|commission|credit|points|a reward|paid) for (each|every) (friends?|referrals?|customer|share)',
        '(refer|bring|invite|tag|recruit) (a |two |three |five |your |\\d+ )*friends?‥2(get|gets|earn|win|and (get|earn|win|receive)|for free|off)',
        `${PRIZE_EN} for (the |every |our |each |whoever )*(${NTH_EN}|next|winning|lucky) ?(\\p{L}+ )?(buyers?|customers?|orders?|guests?|visitors?|callers?|person|people|followers?)`,
        `${NTH_EN} (buyers?|customers?|orders?|guests?|visitors?|followers?|passengers?|riders?|travell?ers?)‥4(wins?|gets?|free|prizes?|receives?|takes? home|pays? nothing|${PRIZE_EN})`,
        `(win|wins|winning) (a|an|the|some|our|one|this)‥1${PRIZE_EN}`,
        '(free|complimentary) (tote bags?|totes?|mugs?|scarf|scarves|pouch(es)?|samples?|keychains?|t shirts?|umbrellas?|gifts?)(?! (wrapping|wrap|box|paper|bag))',
        'free\\s(¦\\s){1,3}?with (every|each|any|all) (order|purchase|box|pack|packet|jar|bag)s?',
        '(take|buy|pick|choose|grab|order|get) (two|three|four|five|\\d+)\\s(¦\\s){0,2}?pay (only )?(for )?(one|two|three|less|1|2|3)',
        '(mystery|surprise|bonus|secret) (gifts?|prizes?|rewards?)',
        '(collect|save|gather) (up )?(\\d+|ten|five|six|eight|twelve|our|your|the)‥1(stamps?|points?|stickers?|wrappers?|lids|tokens?)‥3(free|win|get|gift|prize|gold|phone)',
        '(loyalty|reward|bonus) (points?|cards?|stamps?)',
        '(quoted|priced|sold|listed|tagged|valued|retail(s|ing)?|advertised) (elsewhere |in shops |online )?(at|for) (rp |hk |nt |idr |usd )?\\d+\\s(\\d+\\s)?(k )?(¦\\s)?(yours|now|pay|today|here|for you|ours|but|mine)',
        '(if you|for whoever|when you|to whoever) (messages?|orders?|books?|pays?|buys?|dm|texts?|calls?|reply|replies)‥2within the (hour|next)',
      ],
      'zh-Hant': listedHan(
        '(抽|送)(一台|一支|一部|一張|一個)?(平板|電鍋|冰箱|機票|腳踏車|氣炸鍋|代幣)|(別人|外面|店裡|市價|台北|專櫃)(都)?(賣|收|開)…(百|千|元|塊|十)…(我|我們|這裡|只|才)(賣|收|要)?|' +
          `(集|存|累積)(滿)?…(點|張|枚|盒|包|章|瓶蓋)…(抽|換|送|免費|兌|獎)|滿(一|兩|三|五|六|八|十|二十|百|千|萬|1|2|3|5|6|8|9)…(送(你|妳|您|一|兩|小)|贈|抽|打折|現折|折)|(抽|送|贏|藏|中)(出|走|到|著|了|有)?(你|妳|一個|一支|一台|一輛|一條|十支)?${PRIZE_HAN}|(盒子|包裝|袋子|罐子)(裡|內)?(還)?(有|藏)(紅包|獎|禮券|現金|金)|` +
          '再(多|加|添)(一|1)(元|塊|蚊)|(多|加|添)(一|1)(元|塊|蚊)(就|即|可|再)?(再|多|送|得|換)(一|1)(件|個|包|盒)|標價…(直播價|今日價|粉絲價|實付|只收|特價|現在)|(直播|早鳥|內部|骨折|虧本|賠本|出廠|姐妹|姊妹|閨蜜|員工|秒殺|破盤|割肉)價|下播(就|後)?(沒|恢復|漲|回)|' +
          `(推薦|介紹|揪|拉)(一個|一位|兩個|新)?(朋友|好友|姊妹|新客|客人|人)…(送|現金|獎金|回饋|折|賺|抽成|傭金|佣金)|第(五|十|一百|百|千|一千|三)(個|位|名|單)(客人|乘客|訂單|報名者|顧客|團員|買家)?…(免費|送你|送一|免單|中獎|得獎|不用錢|贏)`,
      ),
      ar: listed(
        'يدخل السحب|تدخلون السحب|(الطلب|العلبة|الراكب|الضيف|الزبون) (الثالث|الثالثة|الرابع|الخامس|العاشر|العاشرة|المئة) (علينا|مجانا|هدية|ببلاش)|(في|عند) (ال)?(محلات|غيرنا|سوق|مول|مكاتب) ب…(وعندنا|ونحن|وعندي)|من (يشارك|تشارك|ينشر|تنشر)…(السحب|هدية|مجانا|يفوز)|' +
          `${BUY_AR}…(هدية|مجانا|ببلاش|علينا|والثالث|والرابع|والثانية|عليك|والباقي)|(الثاني|الثالث|الرابع|الخامس|الثانية|الثالثة|الرابعة) (هدية|مجانا|علينا|ببلاش)|كل (خامس|عاشر|ثالث|رابع|سادس|سابع|عشرين) (مسافر|زبون|زبونة|طلب|راكب|ضيف|مشترك|مشتر|عميل)|` +
          `(سحب|السحب) (على|اليومي|الأسبوعي|الكبير)|تدخل السحب|(اربح|اربحي|تربح|تربحي|تربحين|اكسب|اكسبي|تفوز|تفوزين|يفوز|فوز)…${PRIZE_AR}|(جائزة|هدية|مفاجأة|آيفون) (لل|ل)(زبون|مشتري|طلب|عميل|زبونة)|(حقيبة|كوب|كيس|هدية|شال) (مجانا|مجانية|هدية) (مع|لكل|عند)|مع كل (طلب|شراء|علبة|طلبية)…(هدية|مجانا|مجانية)|` +
          '(اجمع|اجمعي|تجمع|جمع|اجمعوا) (النقاط|نقاط|أختام|عشر نقاط|الأختام|الأغطية)|(أحضري|أحضر|جيبي|جيب|رشحي|ادعي|هاتي) (صديقة|صديقتك|صديقاتك|صديقا|صديقك|ثلاث صديقات)…(نقد|مجانا|عمولة|هدية|مبلغ|مكافأة|كاش|احصلي|احصل)|سلة مفاجآت|صندوق المفاجآت',
      ),
    },
    innocent: {
      id: [
        `(dulu|dulunya|tadinya|biasanya|semula|awalnya) (harganya |harga )?${SUM_ID}‥6naik( jadi| menjadi| ke| lagi)*`,
        '(kumpulkan|kumpul|tukar) (bungkus|kemasan) (kosong|bekas)',
      ],
      en: [
        '(free|complimentary) samples? (at|of the|on|in|to) (the |our )?(stall|market|sunday|fair|smell)',
        '(no|without) (free )?(gifts?|prizes?|mystery gifts?|loyalty (points?|cards?))',
      ],
      'zh-Hant': listedHan(
        '滿(一|兩|三|五|六|八|十|百|千|1|2|3|5|6|8|0)…(送到|送貨|送達|送去|宅配)|(紅包袋|裝紅包|包紅包|放紅包)|(多|加)(一|1)(元|塊)(運費|郵費|袋子)',
      ),
      ar: listed('(لا|بدون|بلا|ما عندنا) (سحب|جوائز|هدايا)'),
    },
  },
};
