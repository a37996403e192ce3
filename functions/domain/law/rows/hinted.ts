import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

const WEAK_HAN =
  '(敏感|過敏|不好|虛弱|怕冷|畏寒|失眠|體弱|貧血|便秘|手腳冰冷|容易累|淺眠|久坐|熬夜|容易感冒|火氣大|胃弱|腸胃弱|關節不好|膝蓋不好|血糖高|血壓高)';
const FAMOUS_HAN =
  '(市長|縣長|村長|鄉長|區長|總統|部長|省長|官員|議員|大使|明星|名人|網紅|歌手|演員|藝人|名廚|主廚|美食家|部落客)';
const FAMOUS_EN =
  '(mayor|president|minister|governor|regent|ambassador|celebrit(y|ies)|actors?|actress(es)?|singers?|influencers?|food (critics?|bloggers?)|famous (people|chefs?|faces)|stars|chefs)';
const FAMOUS_ID =
  '(bupati|walikota|wali kota|gubernur|presiden|menteri|camat|pejabat|artis|selebriti|selebgram|influencer|penyanyi|aktor|chef terkenal|youtuber)';

/** Claims that are hinted at: what comes after it, whom it suits, who bought it, what it costs elsewhere. */
export const HINTED: Readonly<Record<string, LooseWords>> = {
  effect: {
    claims: {
      id: [
        '(balikin|mengembalikan|pulihkan|memulihkan|isi ulang|nambah|menambah|pasokan) (tenaga|energi|stamina|suara|mood)',
        '(bahan bakar|energi|tenaga|amunisi) (buat|untuk) (yang |kamu |para )*(lembur|begadang|kerja|pekerja|ujian|beraktivitas)',
        '(luruhkan|meluruhkan|rontokkan|merontokkan|hempas|hempaskan|bilas|usir|angkat) (semua |segala )*(lemak|minyak|racun|dingin|pegal|lelah|penat)',
        '(pijat|berendam|rendam|rebahan|sekali pijat)‥4(hilang|sembuh|lenyap|kabur|minggat|plong)',
      ],
      en: [
        '(fuel|energy|power|strength) for (people|those|anyone|everyone|your (day|body)|busy|long (days|nights)|late|tired|hard work\\p{L}*)',
        '(tickle|frog|scratch|lump) in (your|the|my) throat|(scratchy|tickly|raspy) throat',
        '(washes?|cuts?|takes?|carries|rinses|clears?|sweeps|melts?) (all )?(the |that |your )*(grease|fat|oil|chill|cold|tiredness|stress) (away|off|out)',
        '(chill|cold|damp|tiredness|fatigue|weariness|ache) (leaves?|left|runs? from|goes out of) (your|my|the|her|his)',
        '(rosy|pink) cheeks|(your |my )?voice (is |comes )?back|(drink|sip|eat) and (be|stay|get) well',
        '(feeling|feel) (low|down|blue|weak|drained|run down|sluggish|tired)‥2(this|try|drink|lifts?|cup|one|our)',
        '(without|no|minus) (the |any )?(sugar|caffeine|energy) (crash|spike|rush|jitters)',
        '(for|helps?|against|with|opens) (a |your |the )?(blocked|stuffy|runny) nose',
        '(frozen shoulder|tennis elbow|carpal tunnel|bad knees?|stiff neck)‥3(gone|better|cured|healed|free|forgotten)',
        '(better|good|great|kinder|healthier) for (you|your (body|health|heart|tummy|stomach|gut)|us)(?! (to|all|both|if|when|than to))',
        '(keeps?|kept|keeping|sends?|chases?|drives?|scares?) (bad|evil|jealous|envious|wicked|negative) (people|spirits|eyes|eye|energy|luck|vibes|thoughts|neighbou?rs)',
        '(keeps?|makes?|brings?|holds?) (your |the |our )?(love|marriage|couples?|hearts?) (strong|alive|together|closer|forever|lasting)',
      ],
      'zh-Hant': listedHan(
        `(還|仍|依然|看起來|也)?像(個)?(少女|少年|小姑娘|小伙子|十八歲|二十歲|年輕人)(一樣|一般)?|(吃|喝|泡|敷|用)了…(胃口|牙口|氣色|精神|記性|皮膚|嗓子|睡眠|關節|心情)(都|就|也|更|變)?(好|佳|順|亮|開)|補充(能量|體力|元氣|精力|營養|水分和電解質)|` +
          `${WEAK_HAN}(的)?(人|朋友|媽媽|族|你|客人|長輩|孩子)(吃|喝|用|戴|泡|試|來|就|可以|最|適合|必|一定|都)|` +
          '(肚子|腸胃|頭髮|膝蓋|關節|腰|背|眼睛|皮膚|鼻子|喉嚨|嗓子|手腳|牙齒|心臟|血壓|血糖)(從此|就|也|都|終於)?(不再|沒再|唔再|不會再|再也不)|' +
          '(油膩|油脂|油份|脂肪|宿便|疲勞|寒意|寒氣|濕氣|煩惱)(通通|統統|都|全|全部|一起)?(帶走|沖走|洗掉|刮走|趕走|甩掉|掃光|帶光|不見)|(寒氣|寒意|濕氣|疲勞|倦意)(全|都|通通|立刻|馬上)?(消|散|退|無|走)|' +
          '(嗓子|喉嚨|聲音)(就|也|都|更)?(不啞|不乾|亮|清亮|開了|回來|潤)|止癢|一夜無夢|一覺天亮|' +
          '(小人|衰運|霉運|煞氣|晦氣|壞人|惡靈)(退散|遠離|走開|不近|閃開|避開|散去)|(擋|避|化)(煞|小人|厄)|(感情|愛情|婚姻|夫妻)(就|會|更|越來越|也)?(穩固|甜蜜|長久|堅固|幸福|和諧)|' +
          '肺(都|也|就)?(乾淨|變乾淨|洗了|清了)|(按摩|泡|推拿|刮痧)(完|一次|之後|後)…(就|也|都)?(好了|不見|消失|全消|解除)',
      ),
      ar: listed(
        '(طاقة|وقود|قوة) (ل|لل)(يومك|عملك|العاملين|السهر|جسمك|المتعبين)|(يعيد|تعيد|يرجع|ترجع) (لك |إليك )?(صوتك|طاقتك|نشاطك|شبابك|قوتك|الحيوية)|(يطرد|تطرد|يبعد|تبعد) (عنك )?(الحساد|الحسد|العين|الأشرار|الطاقة السلبية|البرد|التعب)|(أفضل|مفيد|أنفع|أحسن) (لصحتك|لجسمك|لقلبك|لمعدتك|لك من السكر)|(يخرج|تخرج|يذهب|تذهب|يزول|تزول) (البرد|التعب|الإرهاق) من (جسمك|عظامك|جسدك)',
      ),
    },
    innocent: {
      en: [
        '(weather|timing|price|time|date|day|hour|size) (is |works )?(better|good|great) for (you|us)',
        '(better|good|great) for (you|us) (on|at|by|in|then|before|after)\\s¦',
      ],
      'zh-Hant': listedHan(
        '(敏感|過敏|體弱|心臟不好|膝蓋不好)的?(人|朋友|客人|長輩|孩子)?(請|不|勿|別|要先|最好先|最好不|就不|就別|就請|都不|適合走另)',
      ),
    },
  },
  health: {
    claims: {
      id: [
        '(lebih|pilihan) (baik|sehat) (buat|untuk|bagi) (tubuh|badan|kamu|keluarga) (daripada|dari|dibanding)',
      ],
      'zh-Hant': listedHan(
        '(懷孕|孕期|孕|哺乳|產後|月子)(初期|中期|後期|期間|中|裡|時|的人|媽媽)?(都|也|皆)?(能|可|可以)?(安心|放心)?(喝|吃|飲|食)|(小孩|孩子|寶寶|兒子|女兒|全家)(都|從此|就)?(不再|很少|沒再|不會再)(感冒|生病|咳嗽|發燒|請假|看醫生)',
      ),
    },
  },
  figure: {
    claims: {
      id: [
        '(pengganti|gantikan) (makan|nasi)( malam| siang| pagi)?‥3(langsing|kenyang|ringan|diet|turun|kurus)',
        '(cuma|hanya|tak sampai|kurang dari) \\d+ (kalori|kkal|kal)',
      ],
      en: [
        'meal replacements?',
        '(keeps?|leaves?|makes?) you (light|full (for hours|all day|longer)|fuller|slim|lean)',
      ],
      'zh-Hant': listedHan('代餐|(吃|喝)(飽|完)…(不發胖|不胖|沒負擔|無負擔|冇負擔)'),
    },
  },
  vigour: {
    claims: {
      id: [
        '(minuman|jamu|kopi|ramuan|tenaga|kejantanan|rahasia) (khusus )?(pria|lelaki|laki laki|suami|bapak bapak)',
      ],
      en: [
        '(power|energy|strong|special|secret) (drink|coffee|tonic|brew|tea|food) (for|of) (men|husbands|him|guys)',
      ],
      'zh-Hant': listedHan(
        '(男性|男人|老公|先生|丈夫)(的)?(活力|精力|體力|動力|戰力|雄風|補給|能量)|給(男人|老公)(補|壯|加油)',
      ),
    },
  },
  child: {
    claims: {
      id: ['(bayi|balita|anak) (pintar|cerdas|jenius) (berawal|dimulai|mulai|lahir|tumbuh)'],
      en: [
        '(smart|clever|bright|brainy|genius|strong|healthy) (bab(y|ies)|kids?|child|children|toddlers?|students)',
        '(better|higher|top) (grades|marks|scores)',
      ],
      'zh-Hant': listedHan(
        '聰明(寶寶|孩子|小孩|寶貝)|(成績|分數|名次)(都|就|會|也)?(突飛猛進|進步|變好|提升|上升|更好)',
      ),
    },
    innocent: { en: ['(healthy|strong) (child|children|kids) (only|may|can|must|over|above)'] },
  },
  cures: {
    claims: {
      en: [
        '(herbalist|healer|shaman|doctor|pharmacist|apothecary|dukun) s (own )?(formula|recipe|blend|mix|secret|brew)',
      ],
      'zh-Hant': listedHan('中醫(世家|師|祖傳|秘|配|古方|推)|漢方|藥膳'),
    },
  },
  expert: {
    claims: {
      id: [
        `${FAMOUS_ID}‥2(ikut|pun|juga|saja|sampai|sudah)‥1(beli|borong|pesan|memuji|puji|suka|ketagihan|makan|pakai|mampir|endorse)`,
        '(diliput|tayang di|muncul di|viral di) (tv|televisi|koran|berita|majalah|media)',
      ],
      en: [
        `${FAMOUS_EN} (also |even |have |has |always |once |often )*(loves?|loved|praised?|praises|ordered|orders|bought|buys|wears?|wore|eats?|ate|tasted|drinks?|raved?|recommends?|visited|came for)`,
        '(seen|featured|shown|appeared|mentioned|reviewed) (on|in) (tv|television|the (news|papers?|press)|magazines?|national tv)',
        '(passed|inspected|checked|cleared|okayed|tested|examined|approved)( and (passed|approved|cleared))? by (the |our |an |a )*(health|food|hygiene|government|state|lab|laboratory|inspector|officials?|ministry|authorit(y|ies))',
      ],
      'zh-Hant': listedHan(
        `${FAMOUS_HAN}(們)?(也|都|曾|常|親自|甚至|連)?(稱讚|說讚|愛吃|愛喝|愛用|推薦|激推|狂推|推爆|推介|來買|指名|打卡|讚不絕口|點讚|光顧|吃過|喝過|代言|誇)|(電視|電視台|報紙|雜誌|新聞|媒體|節目|美食節目)(都|也|曾|爭相|專訪)?(報導|報道|介紹|採訪|推薦|播過|拍過|訪問)(過)?(的)?|(護士|護理師|醫生|醫師|藥師|營養師|教練)(們)?(每天|都|也|天天|常|私下)?(帶|喝|吃|買|用|訂)`,
      ),
    },
    innocent: {
      en: ['(chefs?|stars|singers?|actors?) (who|that|cook|from|in the) ¦'],
      'zh-Hant': listedHan('(村長|鄉長)(的)?(家|太太|兒子|女兒|院子)'),
    },
  },
  superlative: {
    claims: {
      en: [
        '(this|the) (year|season|summer|week|month) s (hottest|hot|must have|it|top|biggest) ¦',
        '(hooked|addicted) for life|(one|a) bite and you (are|re|will be) (hooked|addicted|sold)',
      ],
      'zh-Hant': listedHan(
        '(好吃|好喝|香|美|辣|脆)到(沒朋友|哭|停不下來|飛起|舔盤|吮指|不行|爆|犯規|想哭|懷疑人生)|第一把交椅|(一哥|一姐|龍頭|霸主|王者|天花板|之王|之最)|(品質|味道|口感|手藝|服務|信用)(都)?第一|(最火|最夯|最紅|爆紅|火爆)的',
      ),
    },
  },
  only: {
    claims: {
      en: [
        '(we|us|i|ours?) alone (still |know|make|can)?',
        '(nobody|no one|none) else (still |in the village |around here )*(makes?|does|smokes?|knows?|has|uses?|sells?|roasts?)',
      ],
      'zh-Hant': listedHan(
        '(唯有|只有)(我們|我|我家|本店|這裡|這家|咱們)(家|店)?(還|才|能|會|有|堅持|仍)|獨此一家|僅此一家|別無分號',
      ),
    },
  },
  comparison: {
    claims: {
      id: [
        '(setara|sekelas|selevel|tidak kalah|nggak kalah|gak kalah|ga kalah|ndak kalah|menyaingi|saingi) (dengan |dari |sama )*(merek|merk|brand|produk|buatan|tas|kopi|restoran|hotel|impor|luar negeri|pabrik|kota)',
      ],
      en: [
        '(as (good|nice|fine|strong|pretty|soft) as|equal to|on par with|rivals?|worthy of) (a |an |any |the |your )*(designer|luxury|branded|brand name|imported|famous|five star|hotel|restaurant|michelin)',
      ],
      'zh-Hant': listedHan(
        '(不輸|不遜於|媲美|比美|可比|勝過|打敗|完勝|秒殺|贏過|等同)(給)?(任何|那些|一般|各大|國際|日本|法國)?(名牌|品牌|大牌|名店|米其林|五星|餐廳|飯店|酒店|百貨|進口|專櫃|精品|外面)|(買不起|不必買|何必買|不用買)(名牌|大牌|精品|專櫃|進口)',
      ),
    },
  },
  discount: {
    claims: {
      id: [
        '(obral|cuci gudang|banting harga|harga miring|bonus (satu|1|sebungkus))',
        '(bagikan|share|komen|komentar|like|follow|ikuti)‥3(dapat|dapet|gratis|hemat|potong|diskon|hadiah)',
      ],
      en: [
        '(a |total |real |such a )(steal|bargain)|(plus|and|with|get) (a |one )?free (bag|pack|packet|box|piece|one|cup|jar|gift|sample)',
      ],
      'zh-Hant': listedHan(
        '(大拍賣|跳樓|出清|清倉|清貨|換季|下殺|特惠|優惠|折扣)(大|價|中|囉|啦|價格)?(拍賣|出清|清倉|優惠|下殺)?|(再|加|多|另|還)(送|贈)(你|您)?(一|1|兩|2|小)|(分享|按讚|留言|追蹤|打卡|轉發)…(就|即|可|享|送|打|折|抽)',
      ),
    },
    innocent: { 'zh-Hant': listedHan('換季(時|就|的時候|收|洗|前|後)|(沒有|不打|不做|無)(折扣|優惠|特惠)') },
  },
  guarantee: {
    claims: {
      id: [
        '(mahir|lancar|jago|fasih|pintar|bisa) (bahasa ¦ )?(hanya |cuma )*(dalam )?(satu|dua|tiga|tujuh|\\d+) (hari|jam|minggu)',
        '(lulusan|alumni|peserta)(nya)? (kami )?(selalu|semua|pasti|langsung|sudah) (diterima|kerja|bekerja|dapat)',
        '(tingkat |angka )?kelulusan (100|seratus|sembilan puluh)',
        '(penghasilan|omzet|omset|cuan|hasilkan|raup) (jutaan|puluhan juta|ratusan juta|\\d+ juta)',
      ],
      en: [
        '(fluent|expert|pro|master|ready|perfect) in (a |one|two|three|five|seven|\\d+) ?(days?|weeks?|hours?|lessons?)',
        '(earn|make|makes|making|get) (millions|thousands|\\d+ million|a fortune|good money|big money)',
        '(pass|success|employment|placement|job) rate',
        '(students|graduates|pupils|trainees) (always|all|never fail to) (get|find|are|land|pass)(?! (asked|told|tea|lunch|a seat))',
        '(not|isn t|no) (¦ )?(you|then you) (do not|don t|won t|will not) pay|(do not|don t) pay if',
      ],
      'zh-Hant': listedHan(
        '零基礎(一|兩|三|五|七|十|3|7)|(一|兩|三|五|七|十|3|7)(天|日|週|周|個月)(就|即|內|保證|包)?(精通|流利|速成|出師|變專家|包會)|月入(百萬|十萬|數萬|過萬|上萬|幾萬)|年入|(合格|錄取|通過|過關|就業|及格|成功)率|(官方|國家|政府|教育部|國際)(認可|發|頒發|的)?證書|全國通用|不(美|美麗|漂亮|靈|準|會|涼|甜)(就)?(不收錢|免費|退|不用錢|免錢)',
      ),
    },
  },
};
