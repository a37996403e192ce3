import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

const SELLERS_EN =
  '(sellers?|makers?|shops?|weavers?|brands?|operators?|guides?|schools?|teachers?|agents?|agenc(y|ies)|factor(y|ies)|vendors?|traders?|companies|stalls?|kitchens?|homestays?|workshops?|cooks?|bakers?|courses?)';
const BLAME_EN =
  '(lie|lies|cheats?|overcharges?|rips? (you|people|tourists) off|fakes?|skimps?|cut corners|trick you|robs? you|copy us|copies us|sell (fakes?|junk|rubbish|copies)|charges? (you )?(more|double|twice|triple|too much|a fortune)|use (plastic|chemicals|machines|cheap|fake|dirty|old) ?(\\p{L}+)?)';
const BRANDS_EN =
  '(hermes|gucci|starbucks|lays|pringles|chanel|prada|louis vuitton|dior|nike|godiva|ferrero|nescafe|kfc|ikea)';
const OTHERS_HAN =
  '(別家|別人家|別攤|別的店|其他店|其他家|市面上|同行|旅行社|便利商店|超市|大廠|連鎖店|大陸貨|中國貨|台灣貨|日本貨|外面賣的|外面的|外頭的|隔壁攤|隔壁)';
const BLAME_HAN =
  '(假貨|是假的|騙|坑(人|你|錢)|黑心|香精|丟掉吧|垃圾|輸(我|給|我們)|偷工減料|沒良心|良心(在哪|被)|不乾淨|機器印|劣質|灌水|倒楣|賣(你|妳)|貴(一|兩|三)倍|亂開價|賺你|宰)';
const OTHERS_AR =
  '(غيرنا|الباقين|الباقون|الآخرون|الآخرين|المكاتب|مكاتب السفر|باقي المحلات|المحلات الثانية|بقية التجار|التجار|المنافسون|المنافسين|الوكالات|شركات السياحة)';

/** Other sellers made small: their goods, their prices, their honesty; and that nobody goes back to them. */
export const RIVALS: Readonly<Record<string, LooseWords>> = {
  comparison: {
    claims: {
      id: [
        '(penjual|pedagang|warung|toko|kios|lapak|kafe|tetangga) (sebelah|lain|depan|seberang)‥1(pakai|pake|campur|mencampur|dicampur|nyampur|menambah|tambah) (gula biang|gula sintetis|biang gula|pemanis|biang|pewarna|borax|boraks|formalin|pengawet|mecin|air|bahan|plastik|minyak|essence|perisa)',
        '(merek|merk|toko|warung|penjual|pedagang|pabrik|agen|tour|tur|pemandu|kursus|pengrajin|perajin|lapak|biro) (lain|sebelah|lainnya|luar|besar)‥3(bohong|palsu|curang|tipu|menipu|kemahalan|murahan|pelit|jorok|kotor|imitasi|abal abal|oplosan|sintetis|getok|nggetok|memeras|asal asalan|kw|mencekik)',
        '(buang|tinggalkan|lupakan) (saja |aja |dulu )?(keripik|camilan|produk|merek|batik|kopi|sambal|kue) (pabrik|kota|lain|sebelah|lama|mall|supermarket)',
        '(produk|barang|buatan|karya|batik) (china|cina|pabrik|luar|mesin|printing) (itu |cuma |hanya |kan |mah )*(sampah|rongsok|rongsokan|jelek|murahan|palsu|gampang rusak|abal abal)',
        '(sekali|yang sudah|siapa yang|sudah) (coba|mencoba|nyoba|makan|pakai|mencicipi)‥3(tidak|nggak|gak|tak|ora|ogah|emoh) (akan |bakal |mau |bisa )*(balik|kembali|pindah|melirik|lirik)',
      ],
      en: [
        'next door\\s(¦\\s){0,1}?(waters?|adds?|cheats?|fakes?|dilutes?|overcharges?) (down |their |its |the |his |her |you )?',
        '(the )?(stall|shop|seller|bakery|cafe|neighbou?r|weaver|vendor|kiosk)s? (next door|across the (road|street)|down the road|beside us|over there)\\s(¦\\s){0,2}?(waters?|adds?|cheats?|uses?|mixes|fakes?|lies?|overcharges?|cuts?|dilutes?|steals?)',
        '(the rest|everything else|anything else|others?|other (ones|snacks|brands?|cakes?)|all else) (is|are|tastes?( like)?|seems?|feels?|will taste( like)?)‥1(cardboard|plastic|dull|bland|nothing|pale|sawdust|boring|paper|rubbish)',
        `(other|another|rival|fellow|most|the big|the other|city) (\\p{L}+ )?${SELLERS_EN} (all |just |only |usually |often |will |would |always )*${BLAME_EN}`,
        `(tour operators|travel agents|agencies|middlemen|resellers|supermarkets|malls|factories|the competition) (all |just |only |will |always )*${BLAME_EN}`,
        `(beats?|beating|outshines?|outclasses?|outdoes|trumps?|puts?|humbles?|embarrass(es)?) (\\p{L}+ )?${BRANDS_EN}`,
        '(beats?|outshines?|outclasses?|outdoes|trumps?) (the (big|city|shop|supermarket|factory|imported|foreign|famous)|any|anything) (\\p{L}+ )?(brands?|ones?|shops?|you|from|in|on|makes?|bakery|cafes?|store)',
        '(does|do|did|can|could|will|would) (not|never) get (any )?(more \\p{L}+|better|tastier|crispier|fresher|prettier|finer|nicer|softer|sweeter) than (this|that|ours|these|it)',
        '(doesn t|don t|can t|cannot|won t|never) gets? (any )?(more \\p{L}+|better|tastier|crispier|fresher|prettier|finer|nicer|softer|sweeter) than (this|that|ours|these|it)',
        '(never|not once) (had|eaten|tasted|seen|worn|drunk|felt) (anything |any ¦ )?(better|finer|nicer|tastier|so good|like (it|this|ours))',
      ],
      'zh-Hant': listedHan(
        '(隔壁|對面|別家|別人|旁邊|樓下)(那)?(家|攤|間)?(都|會|還)?(加|摻|混|用|泡)(了)?(糖精|香精|色素|防腐劑|硼砂|假|劣|回鍋油|漂白|化學|水|糖水|味精)|(吃|喝|用|穿)(過|了)…(回不去|看不上|再也不想)|' +
          `${OTHERS_HAN}(的|都|賣的|那些|做的|家|全)?…${BLAME_HAN}|(輸|贏|甩|差|拋離|領先)…條街|(才|最)有良心|良心(企業|品質|製作|商家|好物|小店|出品)|同樣(的)?(行程|東西|貨|材料)…(賣|收)(你|妳)?…(千|百|萬|倍|貴)|(識食|識貨|懂吃|懂貨|內行)(的|嘅)?(人|朋友)?…(揀|選我|買這|挑|選這)`,
      ),
      ar: listed(
        '(المحل|الدكان|البائع|الجار|الكشك|المخبز) (ال)?(مجاور|جنبنا|مقابل|ثاني|آخر)…(يخلط|يغش|يضيف|يستعمل|يستخدم|يزيد)|(بعدها|بعده|غيرها|غيره|ما سواها|ما سواه)…(بلا طعم|لا طعم|بدون طعم|لا يؤكل|ماسخ|كالورق)|' +
          `(شغل|بضاعة|صناعة|منتجات|أقمشة|بهارات) (ال)?(صين|مصانع|غيرنا|سوق|محلات|آخرين|تجار)…(خردة|زبالة|مغشوش|مغشوشة|مقلد|مقلدة|رديء|رديئة|تقليد|ما يسوى|مضروب)|${OTHERS_AR}…(يغش|يغشون|يستغل|يستغلون|ينصب|ينصبون|يكذب|يكذبون|يرفعون السعر|يبالغون|يسرق|يسرقون|أغلى|بضعف)|(ما|لن|لا) (رجع|عاد|يرجع|ترجع|رجعت|يعود|ترجعين) (لغيره|لغيرها|لغيرنا|إلى غيره|إلى غيرها|للثاني|للسوق)|(من|اللي|كل من) (جرب|ذاق|لبس|جربه|ذاقه|ذاقها|جربها)…(ما رجع|لن يرجع|ما يرجع|لا يعود|لن يعود|ما يتركه|لا يتركه|يدمن|أدمن|ما يبدله|نسي غيره)`,
      ),
    },
    innocent: {
      id: [
        'mengolah (¦ ){1,3}jadi yang',
        '(jangan|tolong jangan|tidak) (buang|tinggalkan)‥2(pabrik|kota|lain|lama)',
      ],
      en: [
        `one (\\p{L}+ )?(sleeve|side|edge|end|leg|half|corner|strap|handle|ear|lid|tassel|layer|border|wing|hem)(\\s¦){0,8}?\\s(higher|longer|shorter|lower|wider|thicker|thinner|darker|lighter|narrower|bigger|smaller|larger|looser|tighter) than the other`,
        '(never|not) (seen|tasted|eaten|felt|had) (anything )?(like (it|this)|any ¦) (before )?(in|as a child|until)',
      ],
      'zh-Hant': listedHan(
        '(外面的|隔壁(的)?)(袋子|盒子|包裝|紙|殼|皮|葉|布套|塑膠|垃圾|路)…(丟掉|垃圾|不乾淨)|隔壁(攤|家)?(賣|有賣|也賣)',
      ),
    },
  },
  superlative: {
    claims: {
      'zh-Hant': listedHan(
        '(鮮度|甜度|品質|口感|美味|好吃|顏值|香氣|脆度|評價|口碑)(都|全|直接)?(滿分|破表|爆表|百分百|一百分)|至(抵|正|靚|平|好食|好味|啱|掂|高無上)|(屌打|海放|狂勝|輾壓)',
      ),
      ar: listed('(شغل|شغلنا|طعم|جودة|ذوق|فخامة|مذاق) (ال)?(ملوكي|ملوكية|ملكي|ملكية|خرافي|خرافية|أسطوري)'),
    },
    innocent: { ar: listed('الأول في (الطابور|الصف|القائمة|الدور)') },
  },
  fresh: { claims: { 'zh-Hant': listedHan('鮮度|新鮮度') } },
};
