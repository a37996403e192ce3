import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';

/** Goods that may not be offered at all. */
export const FORBIDDEN_ROWS: readonly ClaimRow[] = [
  {
    id: 'alcohol',
    source:
      'Alcoholic drinks may not be sold online nor advertised (Permendag 20/2014, Perpres 74/2013; Meta, commerce policy; memory)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(arak|tuak|ciu|minuman keras|miras|minuman beralkohol|bir|brem bali|lapen|sopi|moke|cap tikus|ballo|saguer|congyang|vodka|wiski|whisky|whiskey|soju|sake|tequila|champagne|sampanye|rum|gin|wine|brandy)',
        '(kadar|mengandung|beralkohol|alkohol) (alkohol )?(\\d+ ?(%|persen|derajat)|tinggi)',
        'anggur (orang tua|cap|fermentasi|kolesom|obat)',
        'beralkohol',
        '(oplosan|air kata kata)',
      ],
      en: [
        '(beer|beers|wine|wines|vodka|whisky|whiskey|tequila|brandy|champagne|liquor|liqueur|moonshine|soju|sake|arrack|rum|gin|cocktails?|lager|mead|cognac|booze)',
        'alcoholic',
        'hard (drinks?|cider)',
        '\\d+ ?% (alcohol|abv|alc)',
        'alcohol (content|drinks?|beverages?)',
      ],
      'zh-Hant': listedHan(`
        啤酒|白酒|米酒|紅酒|葡萄酒|威士忌|伏特加|清酒|烈酒|藥酒|椰子酒|棕櫚酒|椰花酒|酒精飲料|酒精濃度|酒精度|酒精1|雞尾酒|香檳|燒酒|黃酒|果酒|梅酒|蜂蜜酒|自釀酒|自家釀酒|土酒|朗姆酒|蘭姆酒|亞力酒|手工啤
      `),
      ar: listed(
        'خمر|خمور|نبيذ|بيرة|جعة|مشروب مسكر|ويسكي|فودكا|مشروب كحولي|مشروبات كحولية|الكحولية|كحول صالح للشرب|شمبانيا',
      ),
    },
    innocent: {
      id: [
        'bir (pletok|jawa|mataram|plethok)',
        'arak arakan',
        '(botol|tutup|krat|kaleng|gelas|kardus) (bekas )?(bir|wine|wiski|anggur|soju|miras|champagne)( bekas)?',
        '(warna|merah) (wine|anggur)',
        '(tanpa|bebas|non|nol|tidak mengandung) (minuman )?(alkohol|beralkohol|wine|rum|miras)',
        '(essens|esens|perisa|aroma|rasa) rum',
      ],
      en: [
        '(ginger|root|butter) (beer|ale)',
        '(fruit|shrimp) cocktails?',
        'cocktail dress(es)?',
        '(wine|beer|champagne|whisky|cocktail|liquor) (glass(es)?|bottles?|racks?|holders?|bags?|red|colou?r(ed)?|coasters?|openers?|caps?|dress|stains?|corks?|boxes|box|can|cans|crate|sticks?)',
        '(used|empty|old|recycled) (wine|beer)',
        '(non|no|without|not|zero|free of) ?(alcohol|alcoholic|beer|wine)( content)?',
        'alcohol free',
        '(for|the) (the )?(sake) of',
        '(sake|s sake)( of)?',
        'for\\s(¦\\s){1,3}sake',
        '(cotton|hand) gin',
      ],
      'zh-Hant': listedHan(
        '啤酒瓶|啤酒杯|啤酒罐|紅酒杯|紅酒色|紅酒架|紅酒袋|香檳色|香檳金|香檳杯|無酒精飲料|不含酒精飲料|不供應酒精飲料|葡萄酒紅|葡萄酒色|料理米酒',
      ),
      ar: listed(
        'كبيرة|زجاجات نبيذ فارغة|لون النبيذ|بيرة الزنجبيل|بيرة بدون كحول|خال من الكحول|خالي من الكحول|شراب الزنجبيل غير الكحولي|غير كحولية',
      ),
    },
    notice: true,
    lesson: true,
    reason: {
      id: 'Minuman beralkohol tidak boleh ditawarkan di sini.',
      en: 'Alcoholic drinks may not be offered here.',
    },
    better: {
      id: 'Tawarkan produk lain, misalnya sirup atau wedang.',
      en: 'Offer another product, such as syrup or a ginger drink.',
    },
  },
  {
    id: 'tobacco',
    source:
      'Tobacco and vapes may not be advertised on social media nor sold online (PP 28/2024; Meta, commerce policy; memory)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(rokok|udud|tembakau|kretek|cerutu|sigaret|tingwe|linting dewe|vape|vapor|vaping|liquid vape|shisha|sisha|rokok elektrik|mbako|bako|klembak|lintingan)',
      ],
      en: [
        '(cigarettes?|cigars?|cigarillos?|tobacco|vapes?|vaping|e ?cig(s|arettes?)?|shisha|hookah|snuff|nicotine|rolling paper|kreteks?|smokes for sale)',
      ],
      'zh-Hant': listedHan(
        '香煙|香菸|煙草|菸草|煙絲|菸絲|雪茄|電子煙|電子菸|水煙|水菸|捲煙|捲菸|煙仔|尼古丁|加熱煙|加熱菸',
      ),
      ar: listed('سجائر|سيجار|تبغ|دخان للف|شيشة|نرجيلة|أرجيلة|نيكوتين|فيب|سويكة|تنباك'),
    },
    innocent: {
      id: [
        '(depan|seberang|samping|sebelah|belakang|dekat|bekas|eks) (warung|kios|toko|pabrik|gudang|lapak) (rokok|tembakau)',
        '(dilarang|jangan|tidak boleh|bebas|tanpa|area|kawasan|asbak|tempat|kotak|wadah|bau|asap|no) (¦\\s)?(merokok|rokok|tembakau)',
        '(lihat|melihat|menonton|nonton|menyaksikan|cerita|diceritakan)‥4tembakau',
        '(asbak|kotak|tempat|wadah|dompet) rokok',
        '(kebun|ladang|petani|sejarah|musim|daun|lahan|gudang|panen|tanaman|museum|motif|warna|jemur|lihat|melihat)(an)? tembakau',
        '(museum|motif) kretek',
        '(kelihatan|terlihat|tampak|lewat|melewati|melintasi|di antara|di sela)‥3tembakau(?! (murah|eceran|per|\\d))',
        'tembakau (yang )?(sedang |lagi )?(dijemur|dirajang|digantung) (di|oleh|warga|tetangga)',
      ],
      en: [
        '(next to|opposite|behind|near|beside|across from|in front of|past) (the |a )?(old )?(tobacco|cigarette|vape) (shop|store|stall|kiosk|factory)',
        '(no|non|free of|without) (smoking|tobacco|cigarettes?|vaping)',
        'tobacco (fields?|farms?|farmers?|harvest|leaf motif|colou?r|barns?|gardens?|museum|pouch)',
        '(see|watch|shows?|explains?|tells?|learn|pass|look at)\\s(?!our)(¦\\s){0,4}?tobacco(?! (shop|store|for|products?))',
        'cigar(ette)? (box|case|holder)',
        '(fields?|harvest) of tobacco',
        // What a walk goes past, and what others do there.
        '(past|between|among|through|along|beside|smell|smells|see|watch|walk|walking|pass|passing)\\s(?!our)(¦\\s){0,4}?tobacco (dry\\p{L}*|racks?|barns?|sheds?|trays?|leaves|leaf|warehouses?)',
        '(famil(y|ies)|farmers?|neighbou?rs?|villagers?|people|women|men|uncle\\s¦|aunt\\s¦|he|she|they|who)‥3(dry|dries|drying|hang|hangs|slices?|sorts?|rolls?|harvests?)‥2tobacco',
      ],
      'zh-Hant': listedHan(
        '香菸攤旁|香煙檔旁|菸酒行旁|香菸店旁|香煙店旁|煙草田|菸草田|經過…菸草|經過…煙草|沿路…菸草|沿路…煙草|切菸草|切煙草|曬菸草|曬煙草|菸草架|煙草架|菸草棚|煙草棚|煙草園|菸草園|禁止香煙|禁止電子煙|煙草色|煙草農|菸草農|香煙盒|煙草葉圖案|菸草葉圖案|煙草圖案|菸草圖案|煙草葉花紋|菸草葉花紋|煙草花紋|菸草花紋|煙草博物館|菸草博物館',
      ),
      ar: listed(
        'متحف التبغ|يجفف…التبغ|يجففون…التبغ|نمر…التبغ|نقش التبغ|نقش أوراق التبغ|نقش ورق التبغ|تجفيف التبغ|يجفف التبغ|قطف التبغ|حقول التبغ|مزارع التبغ|حقل التبغ|مزرعة تبغ|علبة سجائر خشبية',
      ),
    },
    notice: true,
    lesson: true,
    reason: {
      id: 'Rokok, tembakau, dan vape tidak boleh diiklankan di media sosial.',
      en: 'Tobacco and vapes may not be advertised on social media.',
    },
    better: {
      id: 'Tawarkan produk lain: "Asbak kayu, diukir tangan."',
      en: 'Offer another product: "A wooden bowl, carved by hand."',
    },
  },
  {
    id: 'infantFormula',
    source:
      'Infant formula and other breast-milk substitutes may not be advertised (PP 33/2012 art. 19, PP 28/2024; memory)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(susu|sufor|formula) (formula|bayi|balita|bubuk bayi|lanjutan|pengganti asi)',
        'sufor',
        '(pengganti|pendamping|pelengkap) asi',
        '(asi|susu) bubuk (bayi|formula)',
      ],
      en: [
        '(infant|baby|toddler|follow on|follow up|newborn) (formula|milk( powder)?)',
        'formula milk',
        'breast ?milk substitutes?',
        '(replaces?|instead of|substitute for) breast ?milk',
      ],
      'zh-Hant': listedHan(
        '嬰兒奶粉|嬰幼兒奶粉|配方奶|初生奶粉|BB奶粉|寶寶奶粉|代母乳|母乳代替|母乳替代|嬰兒配方|較大嬰兒',
      ),
      ar: listed(
        'حليب الأطفال|حليب أطفال|حليب الرضع|حليب للرضع|حليب رضع|حليب صناعي|حليب بودرة للرضع|بديل حليب الأم|بدائل حليب الأم|بديل عن حليب الأم',
      ),
    },
    innocent: {
      id: ['(botol|dot|sabun cuci|tas|wadah|kaleng) susu bayi', 'kaleng susu'],
      en: ['(baby|infant) (milk|food) (bottle|bag|spoon|bib)s?'],
      'zh-Hant': listedHan('嬰兒奶粉罐|奶粉罐'),
    },
    notice: true,
    reason: {
      id: 'Susu formula dan pengganti ASI tidak boleh diiklankan.',
      en: 'Infant formula and other substitutes for breast milk may not be advertised.',
    },
    better: {
      id: 'Tawarkan makanan untuk seluruh keluarga: "Bubur kacang hijau, manis gurih."',
      en: 'Offer food for the whole family: "Mung bean porridge, sweet and rich."',
    },
  },
  {
    id: 'protectedAnimals',
    source:
      'Protected animals, their eggs and parts may not be traded (UU 5/1990 art. 21, UU 32/2024; Meta bars trade in animals; memory)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(telur|telor|daging|sate|sup|soto|minyak|cangkang|sisik|kulit|tempurung|karapas) (dari )?(penyu|tuntong|duyung|dugong|hiu paus)',
        '(gading|kulit|taring|kuku|cula|sisik|tanduk|bulu|paruh|daging|empedu|minyak|tulang|awetan|opsetan|kumis|bagian tubuh) (dari )?(asli )?(gajah|harimau|macan|badak|trenggiling|tenggiling|cendrawasih|cenderawasih|rangkong|enggang|rusa bawean|beruang|orangutan|orang utan|komodo|elang|kasuari|merak|buaya muara|landak|anoa|bekantan|kukang|lutung)',
        '(jual|dijual|menjual|adopsi|ready|stok|anakan|piaraan|peliharaan) (anak |bayi |burung |seekor |sepasang |anakan )*(penyu|kukang|trenggiling|orangutan|orang utan|harimau|macan dahan|komodo|elang|cendrawasih|cenderawasih|kakatua|kakaktua|nuri|jalak bali|rangkong|enggang|merak|beruang madu|lutung|owa|siamang|kucing hutan|bekantan|tarsius|landak|badak|gajah|penyu hijau|beo nias|kasuari)',
        '(awetan|opsetan) (penyu|harimau|macan|elang|burung|cendrawasih)',
        '(akar bahar|kima raksasa|kerang kima|triton terompet|nautilus|bambu laut)',
        'sate (penyu|landak|biawak komodo|trenggiling)',
      ],
      en: [
        '(turtle|tortoise) (eggs?|meat|soup|shells?|oil|leather)',
        'tortoise ?shells?',
        '(real |genuine )?(tiger (skins?|teeth|claws?|bones?|fangs?)|rhino horns?|elephant tusks?|pangolin (scales?|meat)|bear (bile|gall|claws?)|crocodile teeth|hornbill (ivory|casques?|beaks?)|bird of paradise feathers?|shark fins?|eagle (feathers?|claws?)|leopard skins?|dugong (teeth|meat))',
        '(real|genuine|elephant|carved|pure|made of|from) ivory',
        'ivory (carvings?|bracelets?|rings?|pendants?|jewel(le)?ry|figurines?|combs?|handles?|beads|tusks?)',
        '(baby|pet|live|buy|sell|selling|sale of|for sale) (a |an )?(slow loris(es)?|orangutans?|pangolins?|cockatoos?|hornbills?|tigers?|eagles?|gibbons?|langurs?|birds? of paradise|tarsiers?|turtles?|komodo dragons?|leopard cats?)',
        '(slow loris(es)?|orangutans?|pangolins?|cockatoos?|hornbills?|tiger cubs?|eagles?|gibbons?|birds? of paradise|tarsiers?|sea turtles?) (for sale|as pets?|available|adoption)',
        '(black|red) coral (bracelets?|jewel(le)?ry|rings?)',
        'giant clam shells?',
      ],
      'zh-Hant': listedHan(
        '海龜肉|龜蛋|龜殼|玳瑁|象牙|虎皮|虎骨|虎牙|虎爪|犀牛角|犀角|穿山甲|熊膽|熊掌|豹皮|極樂鳥羽|天堂鳥標本|魚翅|懶猴出售|鳳頭鸚鵡出售|紅毛猩猩幼|硨磲|黑珊瑚|盔犀鳥',
      ),
      ar: listed(
        'درع السلحفاة|صدفة السلحفاة|عاج|جلد النمر|جلد نمر|أنياب النمر|قرن وحيد القرن|حراشف البنغول|آكل النمل الحرشفي|مرارة الدب|ريش طائر الجنة|زعانف القرش|نسر للبيع|صقر للبيع|قرد للبيع|مرجان أسود',
      ),
    },
    innocent: {
      id: [
        '(kuku macan|sirip hiu tiruan)',
        '(jual|dijual|menjual|ready|stok) (anak |burung )*(merak|elang|komodo|penyu|kakatua|gajah|macan dahan|harimau|landak) (kayu|rotan|rajut|kain|resin|ukir|batik|keramik|bambu|mainan|kertas|boneka)',
        '(motif|corak|gambar|ukiran|boneka|topeng|bentuk|model|warna|patung|replika|imitasi) (kulit |bulu |sisik |kuku )*(penyu|macan|harimau|gajah|komodo|elang|merak|cendrawasih|cenderawasih|rangkong|trenggiling|badak|enggang|buaya|gading)',
        '(pelepasan|melepas|melihat|lihat|menonton|konservasi|penangkaran|pelestarian|jaga|menjaga|menetas) (telur |anak |tukik |kawasan )*(penyu|tukik|elang|rangkong|komodo)',
        '(jangan|dilarang|tidak) (¦\\s)?(telur|telor) penyu',
      ],
      en: [
        '(turtle|tiger|ivory|eagle|leopard|tortoise ?shell) (colou?red|motif|pattern|print|hatchery|conservation|white|cream|release|bread)',
        '(looks?|looking|painted|like) (like )?(real |a )?(turtle|tortoise) ?shell',
        'tortoise ?shell (cat|colou?r|look|pattern|glasses)',
        '(watch|watching|see|release|releasing) (baby |live |the )*(sea )?(turtles?|eagles?|hornbills?)',
        '(no|do not|never|not)\\s(¦\\s){0,3}turtle eggs?',
        '(faux|fake|imitation|plant|vegetable) ivory',
        'ivory (coast|colou?r|thread|fabric|dress)',
      ],
      'zh-Hant': listedHan(
        '象牙的部分|象牙部分|虎皮蛋糕|虎皮卷|虎皮蛋|虎皮尖椒|虎皮青椒|象牙白|象牙色|象牙芒|素魚翅|仿魚翅|不吃魚翅|玳瑁色|玳瑁紋|玳瑁貓|虎皮鸚鵡|虎皮紋|象牙芒果',
      ),
      ar: listed(
        'لون العاج|عاجي اللون|(أرضية|أرضيته|أرضيتها|لون|لونها|لونه|خلفية|خلفيتها|درجة|بيضاء|أبيض|خيط|خيوط|قماش|حواف|حافة) (ال)?(عاجية|عاجي)|نقشة جلد النمر|نقش جلد نمر|ساحل العاج',
      ),
    },
    notice: true,
    reason: {
      id: 'Satwa yang dilindungi, telur, dan bagian tubuhnya tidak boleh diperdagangkan.',
      en: 'Protected animals, their eggs and their parts may not be traded.',
    },
    better: {
      id: 'Ajak orang melihat, bukan membeli: "Pagi hari kita melihat burung dari jauh."',
      en: 'Invite people to look and not to buy: "In the morning we watch birds from afar."',
    },
  },
];
