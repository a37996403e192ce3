import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { crossed, listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import { CLAIM_SOURCE, HEALTH_REASON } from './sources.ts';

const MAKES_EN = '(mak(es?|ing)|keeps?|keeping|gets?|giv(es?|ing)|leav(es?|ing)|for|helps?|turns?)';

/** Claims about what a product does to figure, skin and hair. */
export const APPEARANCE_ROWS: readonly ClaimRow[] = [
  {
    id: 'figure',
    source: CLAIM_SOURCE,
    kinds: EVERYTHING,
    patterns: {
      id: [
        '~langsing',
        '(menguruskan|kuruskan|kurusin|ngurusin|biar kurus|bikin kurus|cepat kurus|jadi kurus)( badan| perut)?',
        'diet(nya)?',
        '(menurunkan|nurunin|nurunke|turunkan|turunin|turun|mengurangi|kurangi|penurun|menjaga|jaga) (berat badan|bb|bobot badan|bobot)',
        'berat badan (ideal|turun)',
        '(bb|bobot) (turun|ideal)',
        '(turun|hilang|susut|menyusut) \\d+ (kg|kilo)',
        '(bakar|membakar|pembakar|luruhkan|meluruhkan|peluruh|hancurkan|menghancurkan|melunturkan|mengikis) (lemak|kalori)',
        '(mengecilkan|kecilin|ngecilin|meratakan|ratakan|rampingkan|mengencangkan) (perut|pinggang|paha|lengan|badan)',
        'perut (rata|buncit|sixpack)',
        '(tidak|tak|nggak|gak|ga|ndak|ora|anti|bebas|tanpa takut|takut) (bikin |buat |jadi |marai )*(gemuk|gendut|lemu|melar)',
        '(badan|tubuh) (ideal|ramping|singset|langsing)',
        'singset',
        '(menambah|penambah|naikkan|menaikkan|penggemuk|menggemukkan) (berat )?badan',
        'slimming',
        '(badan|tubuh|perut|biar|jadi|bikin|makin|tetap|auto|cepat|lebih) slim',
        '(pengen|pingin|ingin|mau|biar|agar|supaya|bikin|tetap|makin|cepat|badan|tubuh|lebih) (tetap |badan |tubuh |cepat )*(ramping|langsing|kurus)',
      ],
      en: [
        'slimm(ing|er)',
        'slim(s)? (your|you|the|down)',
        'weight (loss|reduction|control|management)',
        '(lose|loose|losing|loosing|loses|shed|sheds|shedding|drop|reduces?|control|controls) (some |your |body |extra |the |\\d+ |two |three |four |five |six |seven |eight |ten |several |a few )*(weight|pounds|kilos|fat|belly fat|belly|tummy)',
        'diet(s|ary|ing|er)?',
        '(burn(s|ing)?|melts?|cuts?|blasts?) (your |belly |body |away |more |the )*(fat|calories)',
        'fat burn(er|ing)',
        '(flat|flatter|flattens?) (your |the )?(belly|tummy|stomach)',
        'guilt free',
        '(won t|does not|doesn t|never|not|will not) (make you )?(fat|fattening)',
        'non fattening',
        '(ideal|perfect) (body|figure) (shape)?',
      ],
      'zh-Hant': listedHan(`
        減肥|瘦身|減重|減脂|消脂|燃脂|燃燒脂肪|去脂|刮油|纖體|纖瘦|塑身|塑形|苗條|
        不發胖|不會胖|吃不胖|不怕胖|不易胖|不易發胖|瘦腰|瘦肚|瘦腿|收腹|平坦小腹|小蠻腰|控制體重|降低體重|
        體重管理|瘦…公斤|瘦…磅|瘦…斤|減…公斤|減…磅|瘦咗|節食|代餐|輕盈體態|唔肥|唔會肥|吃唔胖|唔怕肥
      `),
      ar: listed(`
        تخسيس|تنحيف|رجيم|ريجيم|حمية|دايت|حرق الدهون|يحرق الدهون|حارق للدهون|رشاقة|لا يسمن|ما يسمن|ينحف|نحافة|شد البطن|بطن مسطح|يذيب الدهون|
        ${crossed('إنقاص|نقص|خسارة|فقدان|لفقدان|يخفض|لتخفيف|ينقص|لا يزيد', ' الوزن')}
      `),
    },
    innocent: {
      id: [
        'diet (kantong |sampah |bungkus )?plastik',
        'diet kantong',
        '(yang|kalau) (sedang |lagi )?diet(\\s¦){0,3}?\\s(mohon|jangan|sebaiknya|tanya|hati hati)(?!\\s(ragu|takut|khawatir|lewatkan|dilewatkan|sampai))',
        'slim fit',
        '(yang|lagi|sedang|pas) (lagi |sedang )?diet (maaf|jangan|skip|lewati|mohon|sebaiknya|tunggu)',
        '(tidak|kurang|nggak|gak|bukan) (cocok|pas|bisa|disarankan)? ?(untuk|buat|bagi) (yang |orang )*(lagi |sedang )?diet',
        '(turun|hilang|susut|menyusut) \\d+ (kg|kilo)‥2(dijemur|disangrai|kering|dikupas|digoreng|direbus|dikeringkan|dimasak)',
        '(model|potongan|dompet|tas|casing) slim',
        '(bentuk|leher|vas|botol|gagang|bambu|wadah|teko|gelas|potongan) (bambu |yang |nya |lehernya )*langsing',
        'berat badan (maksimal|minimal|peserta|penumpang|penunggang|anak)',
      ],
      en: [
        'slim (fit|cut|wallet|design)',
        'slimmer (cut|handle|bottle|jar|box|pencil|wallet|strap|bag|frame|vase|version|bamboo|brush|needle)',
        'tell us (about )?your diets?',
        '(bananas?|cassava|fruits?|chips|leaves|beans|wood|clay|fish) loses?‥4weight',
        'dietary (needs|requirements?|restrictions?|preferences?)',
        'special diets?',
      ],
      'zh-Hant': listedHan('收腹褲|飲食禁忌|瘦肉…公斤|瘦肉…斤|瘦牛肉…公斤|瘦牛肉…斤'),
    },
    lesson: true,
    reason: HEALTH_REASON,
    better: {
      id: 'Sebut ukuran atau rasanya: "Satu bungkus isi 10 potong kecil."',
      en: 'Name its size or its taste: "A pack holds ten small pieces."',
    },
  },
  {
    id: 'beauty',
    source: `${CLAIM_SOURCE}; cosmetics need a notification of their own (memory)`,
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(mencerahkan|mencerahin|cerahkan|pencerah|memutihkan|putihkan|pemutih|mutihin|mengencangkan|kencangkan|melembutkan|menghaluskan|haluskan|ngalusin|melembabkan|melembapkan|pelembab|pelembap|meremajakan|merawat|rawat|perawatan|memperbaiki|mempercantik|menyehatkan|menutrisi|glowing(in)?|nglowingin) (kulit|wajah|muka|rambut|bibir|ketiak|badan|selangkangan)',
        '(kulit|wajah|muka|badan) (jadi |makin |tampak |terlihat |lebih |terasa |tambah |menjadi |dadi |bakal )+(glow|cerah|putih|mulus|kencang|lembab|lembap|halus|bersih|bersinar|kinclong|awet muda|cantik|bening|alus|sehat)',
        'glowing',
        '(kulit|wajah|muka) (cerah|putih bersih|awet muda|bersinar|kencang)',
        'skin ?care alami',
        '(~hilang|ngilangin|~kurang|~samar|~basmi|~atasi|~cegah|cegah|anti) (garis halus dan )?(jerawat|flek|flek hitam|komedo|keriput|kerutan|kerut|penuaan|penuaan dini|noda hitam|bekas luka|stretch ?mark|selulit|ketombe|uban|rontok|bau badan|bekas jerawat|mata panda)',
        'jerawat(an)?',
        '(rambut|ketombe) (jadi |makin |tidak |gak |anti |nggak )*(rontok|lebat|tebal|hilang|hitam)',
        '(~lebat|~tebal|~subur|~panjang) (rambut|alis|bulu mata|jenggot|brewok)',
        'kolagen',
        'antiaging',
        '(keriput|kerutan|jerawat|flek|komedo|uban|ketombe|selulit|kantung mata|noda hitam|bekas luka) (hitam |pun |langsung |jadi |nya |akan |bisa |di wajah )*(hilang|ilang|lenyap|pudar|memudar|minggat|berkurang|samar|sirna)',
      ],
      en: [
        'anti ?ag(e|ing|eing)',
        '(brighten(s|ing)?|whiten(s|ing)?|lighten(s|ing)?|tighten(s|ing)?|moisturi(s|z)(es?|ing)|hydrat(es?|ing)|softens?|smooths?|nourish(es|ing)?|repair(s|ing)?|rejuvenates?|clears?|firms?) (the |your |dull |dry |damaged |up )*(skin|face|complexion|hair|lips|teeth)',
        '(glowing|radiant|flawless|youthful|younger|clear(er)?|fair(er)?|brighter|smooth(er)?|soft(er)?|firmer|beautiful|healthy) (looking )?(skin|complexion)',
        'skin (whitening|lightening|brightening|care benefits|glow)',
        '(skin|face|complexion) (will |that |to )?(glows?|shines?|glowing|brighter|fairer|younger|softer|smoother|radiant|clear)',
        `${MAKES_EN} (you |your |look |looking |skin |him |her )*(young(er)?|youthful|beautiful skin|glow)`,
        '(reduc(es?|ing)|fad(es?|ing)|removes?|fights?|prevents?|erases?|clears?|treats?) (the |your |fine lines and |signs of |appearance of |dark )*(wrinkles?|acne|pimples?|dark spots|blemishes|spots|fine lines|cellulite|dandruff|hair ?(loss|fall)|ag(e|ing|eing)|scars?|stretch marks)',
        'acne',
        'collagen',
        '(thicker|fuller|longer) hair',
        'hair (growth|regrowth|loss)',
        'regrows? hair',
        '(hair|nails|lashes|eyelashes) (to )?(grows?|growing) (back|thick|thicker|long|longer|black|fast|faster|strong)',
        '(thick|black|long|strong|shiny) (and (thick|black|long|strong|shiny) )?hair',
        'look (10|ten|\\d+) years younger',
        'forever young',
      ],
      'zh-Hant': listedHan(`
        美容|養顏|美顏|美白|祛斑|去斑|淡斑|祛痘|去痘|暗瘡|青春痘|除皺|去皺|抗皺|撫平皺紋|細紋|抗衰老|抗老|防老|凍齡|逆齡|回春|青春永駐|駐顏|美肌|肌膚水潤|改善肌膚|滋潤肌膚|保養肌膚|肌膚更|緊緻肌膚|肌膚緊緻|嫩膚|嫩滑肌膚|
        皮膚白|皮膚變好|膠原蛋白|生髮|烏髮|脫髮|護髮|黑髮|保濕|容光煥發|氣色好|好氣色|改善膚質|豐胸|收毛孔|祛疤
      `),
      ar: listed(`
        للبشرة|نضارة|تبييض|يبيض الأسنان|بشرة نضرة|بشرة صافية|بشرة ناعمة|بشرة مشرقة|يزيل البقع|إزالة البقع|حب الشباب|تجاعيد|الشيخوخة|مضاد للشيخوخة|كولاجين|تساقط الشعر|قشرة الرأس|قشرة الشعر|ضد القشرة|يطول الشعر|تطويل الشعر|إنبات الشعر|يغذي الشعر|لنمو الشعر|يجعلك أصغر|شباب دائم|يعيد الشباب|الهالات السوداء|
        ${crossed('نضارة |يفتح |تفتيح |يبيض |يرطب |ترطيب |يشد |شد |للشعر و', 'البشرة')}
      `),
    },
    innocent: {
      id: [
        '(muka|wajah) bersih sebelum',
        '(merawat|rawat|perawatan|melembutkan|menghaluskan|memperbaiki) kulit (sapi|kerbau|kambing|domba|sintetis|tas|sepatu|dompet|sandal|samak|lumpia|pangsit|jok|kayu|bambu|pisang|singkong|nanas)',
        'rambut (hitam|tebal|lebat) (dari|terbuat|benang|wol|sintetis|ijuk)',
        'glowing (embers?|coals?|charcoal|lanterns?|lights?|lamps?|candles?|sunset|sky|fire)',
        '(lanterns?|lamps?|lights?|embers?|sky|coals?|fire) (is |are )?glowing',
        '(salon|toko|klinik)‥1glowing',
      ],
      en: [
        '(doll|puppet|goat|horse|woman|man|girl|boy|mask|brush)‥4hair',
        '(long|black|thick) (and (long|black|thick) )?hair (made|of|must|should|is tied|needs|tied|clips?|pins?|ties?)',
        '(tighten(s|ing)?|softens?|smooths?|clears?) the skin of (the|a) (drum|banana|fruit|mango|kettle)',
        'smooth(er)? (skin of the|skinned)',
        'soft skin of the fruit',
        '(thin|edible|fruit) skin',
      ],
      'zh-Hant': listedHan(
        '黑髮髮夾|黑髮色|保護肌膚|竹…細紋|木…細紋|布…細紋|釉…細紋|細紋路|細紋布|美容院|美容學校|抗皺布|大地回春',
      ),
    },
    reason: HEALTH_REASON,
    better: {
      id: 'Tulis bahan dan baunya: "Sabun dari minyak kelapa, wangi sereh."',
      en: 'Write what it is made with and how it smells: "Coconut oil soap with lemongrass."',
    },
  },
];
