import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

const WORN_ID =
  '(kain|batik|gelang|dompet|kalung|selendang|tas|syal|scarf|cincin|boneka|gantungan|sarung|blangkon|liontin|kerudung|hijab)';
const WORN_EN =
  '(charms?|scarf|scarves|batik|bracelets?|bags?|shawls?|rings?|beads?|necklaces?|amulets?|talismans?|pouch(es)?|purses?|wallets?|mats?|knots?|cloths?|sarongs?|keychains?|pendants?|motifs?)';
const WORN_HAN = '(圍|戴|穿|繫|帶|掛|披|放|配|擺|綁|佩)';

/** What a thing is said to do by luck, blessing or magic: money, a spouse, a post, safety on the road. */
export const CHARMS: Readonly<Record<string, LooseWords>> = {
  effect: {
    claims: {
      id: [
        '(bikin|membuat|menjadikan|jadikan|supaya|biar) (dagangan|jualan|usaha|toko|warung|dompet|rezeki|rejeki)(mu|nya)? (jadi |makin |tambah |terus |selalu )*(laris|ramai|penuh|lancar|moncer|tebal)',
        '(mengabulkan|kabulkan|mewujudkan|wujudkan) (semua |segala |setiap )*(permintaan|keinginan|hajat|doa|harapan|impian)',
        '(permintaan|keinginan|hajat|doa)(mu|nya)? (pasti |langsung |akan |dijamin )+(terkabul|dikabulkan|tercapai|makbul)',
        'tidak pernah (kosong|sepi pembeli|seret)',
        '(dompet|usaha|toko|warung|dagangan|hidup|nasib)(nya|mu)? (jadi |makin |langsung |auto |dijamin )+(mujur|beruntung|hoki|bejo|makmur|laris|tidak pernah kosong|selalu penuh)',
        `${WORN_ID} (pembawa |yang )?(hoki|keberuntungan|mujur|bejo|rezeki|rejeki|bertuah|keramat|pelet|pemikat|pengasih|penangkal|jodoh|pelaris|penglaris|keselamatan)`,
        `(pakai|bawa|kenakan|memakai|membawa|simpan|dipakai|dibawa) (${WORN_ID}|ini|jimat|barang)‥4(dilamar|diterima kerja|naik pangkat|naik gaji|naik jabatan|menang (judi|togel|undian|lotre|tender)|lulus ujian|laris|kaya|cepat jodoh|dapat jodoh|ketemu jodoh)`,
        '(jimat|rajah|dirajah|diruwat|diberkati|didoakan|diasmai|disuwuk|diisi)‥4(lindungi|melindungi|jaga|menjaga|selamat|aman|kebal|laris|rezeki|celaka)',
        '(menjaga|melindungi|lindungi|jaga|jagain) (pemakainya|pemakai|tki|tkw|pmi|pekerja migran|perantau|pembawanya|penghuni|perjalanan|pelaut)‥3(bahaya|selamat|celaka|sial|gangguan|jalan|jahat)',
        '(ular|maling|pencuri|rampok|hantu|setan|jin|tuyul|santet|guna guna|orang jahat) (tidak|tak|nggak|gak|enggan|takut|emoh|ora|pada) (akan |pernah |bakal |berani |bisa |mau )*(masuk|mendekat|datang|mampir|ganggu|mengganggu|lari|lewat)',
        '(pernikahan|perkawinan|rumah tangga|hubungan|jodoh)(nya|mu)? (pasti |jadi |makin |dijamin |tidak |tak |takkan |akan |bakal )+(langgeng|awet|harmonis|retak|cerai|bubar|pisah|goyah|putus|berantakan)',
        '(jomblo|lajang|single|gadis)‥3(dilamar|laku|enteng jodoh|cepat jodoh|buruan|wajib pakai)',
      ],
      en: [
        '(money|customers|cash|wealth|orders|sales|buyers) (pours?|flows?|floods?|rolls?) (in|to you|to your)',
        '(charms?|talismans?|amulets?) ?(\\p{L}+ )?(for|that|against|to|shawls?|cloths?)',
        '(wish|wishes|prayers?|dreams?)‥4(comes? true|granted|answered|fulfilled)|grants? (your |every |any |all )*(wish|wishes)',
        `(lucky|wealth|fortune|prosperity|abundance|protection)\\s(?!(to|of|that|if|is|with|enough)\\s)(¦\\s){0,2}?${WORN_EN}(?!\\s(name|is our|was our))`,
        '(he|she|they|my husband|my boss|the boss) (proposed|said yes|came back|fell in love|promoted me|hired me)‥5(wore|wear|wearing|with|put on|bought)',
        '(wear|wore|wearing|carry|carried|keep|put|hang)\\s(¦\\s){1,6}?(proposed|proposal|hired|promoted|promotion|jackpot|winnings|lottery|got the job|got a raise|win at|lucky)',
        '(single (ladies|women|girls|men)|singles|spinsters|bachelors)‥1(hurry|take note|listen|rejoice|this is)',
        '(mahjong|casino|lottery|lotto|betting|poker|card table)‥4(wins?|winnings?|winning|luck|lucky|jackpot|rich)',
        '(guards?|protects?|shields?|defends?|saves?)\\s(¦\\s){0,4}?(from|against) (all |any |the |every |road |an )*(harm|evil|danger\\p{L}*|thie(f|ves)|theft|accidents?|ghosts?|bad (luck|people|spirits|dreams)|envy|curses?|misfortune|jealous\\p{L}*|black magic|heartbreak|scams?|bankruptcy)',
        '(guards?|watch(es)? over) (the wearer|wearers|migrant \\p{L}+|women|travell?ers|sailors|its owner|whoever)',
        '(blessed|prayed over|consecrated|charmed|enchanted|empowered) by (a |an |the |our |\\d+ )*(kiai|kyai|monks?|shaman|dukun|priests?|imam|sheikh|guru|elders?|witch|healer|medium|saint|nuns?|holy)',
        '(snakes?|thieves|burglars|ghosts?|spirits|demons|jinns?|evil) (never|won t|will not|will never|cannot|can t|dare not|flee|stay away)',
        '(marriages?|love|unions?|couples?|bride and groom) (will |can |shall )?(not|never|cannot|won t|can t)( ever)? (breaks?|ends?|fails?|fades?|splits?|dies?|parts?|separates?|divorces?)',
      ],
      'zh-Hant': listedHan(
        '財源(滾滾|廣進|不斷)|(生意|客人|錢)(自動|就會|自然|滾滾)(上門|興隆|進來|來)|保(你|妳|您)…(平安|發財|順利|無事|中獎)|有求必應|(許願|願望)…(成真|實現|靈驗|必應)|心想事成的(手|項|圍|布|石|泉|井)|' +
          '犯太歲|安太歲|(本命年|屬〜的)…(化解|必備|護身|平安|轉運|必戴|擋)|(化解|消除|擋掉|擋住)…(災|厄|煞|小人|衰|厄運|霉運|晦氣)|(消災|解厄|改運|補運|補財庫|擋災|避災|護身符|開光|加持|聚財|進寶|納福)|' +
          '(跑船|上工|出門|出海|開車|騎車|行船|搭機|遠行)…(免意外|保平安|不出事|保你|無災|零意外)|' +
          `多子多孫|早生貴子|子孫滿堂|旺宅|旺丁|旺(財|運|桃花|夫|子)|添丁|${WORN_HAN}…(當場|馬上|立刻|必|一定|準)(錄取|錄用|考上|簽約|成交|贏錢|自摸|胡牌|脫單|中獎|加薪|升職|發財|求婚|結婚)|` +
          '(蛇|小偷|惡鬼|髒東西|鬼怪|邪靈)(都|就|從此)?(不敢|不會|進不|不進|自動)(進|來|靠近|退|近|走)?|(婚姻|夫妻|姻緣)…(不離|不散|不破|永固|永不)',
      ),
      ar: listed(
        'يتزاحم (ال)?(زبائن|مشترون)|(زبائن|مال|رزق)…(يتدفق|تتدفق|ينهمر|يتزاحمون)|(يحقق|تحقق) (ما تتمنى|الأمنيات|أمنيتك|أمنياتك|كل أمنية|أحلامك)|(نبع|بئر|حجر) (ال)?(أمنيات|حظ|أماني)|' +
          '(ما|لا) (دخلت|دخل|تدخل|يدخل) (بيتا|بيت|منزلا|دارا)…إلا|(وسع|يوسع) الله (عليه|على|رزق)|(يجيب|تجيب|جاب|جابت|يجلب|تجلب|يجر) (ال|لك ال|لك )?(رزق|حظ|بركة|نصيب|سعد|عريس|عرسان|خير|فلوس|زبائن)|' +
          '(سلة|شال|سوار|قماش|خاتم|وشاح|عباءة|عباية|محفظة|قلادة) (ال)?(بركة|حظ|رزق|سعد|محظوظة|نصيب|فأل)|' +
          '(يحمي|تحمي|يحفظ|تحفظ|يحرس|تحرس|يقي|تقي) (ال|من ال|لابس|حامل|صاحب)?(مسافر|مسافرات|مسافرين|ها|ه|بيت|مغتربات|عاملات|عين|شر|حوادث|سحر|أذى|حسد)|' +
          '(انخطبت|خطبت|تزوجت|توظفت|ترقيت|فزت|ربحت)…(لبسته|لبستها|لما لبست|وأنا لابسة|من يوم ما لبست)|(ثعابين|حيات|عقارب|لصوص|جن|شياطين|حية) (لا|ما|لن) (تدخل|يدخل|تقرب|يقرب|تقترب|يدخلون|يقربون)|' +
          '(مقروء|مقري|مقروءة|قرئ|مرقي|مرقية) (عليه|عليها)|(باركه|باركها) (ال)?(شيخ|كياي|إمام)',
      ),
    },
    innocent: {
      id: [
        '(batu|sumur|pohon|foto) (permintaan|harapan) ¦?',
        '(semoga|moga|mugi|doa|selamat|amin)‥8(langgeng|awet|harmonis|laris|rezeki|hoki|makmur)',
        '(batik|kain|tas|dompet) (hoki|rezeki|rejeki) (jaya|makmur|abadi|mulya)',
      ],
      en: [
        '(no|not|without) (charms?|talismans?|amulets?)',
        '(words?|text|letters|lettering|reads|saying|says|title|sign) (\\p{L}+ )?dreams come true',
        '(bride|graduate|birthday|newlyweds?|you all|all of you)‥5(dreams?|wish|wishes|prayers?) comes? true',
        '(wish|wishes|hope|may|pray)\\s(¦\\s){1,8}?(lucky|fortune|prosperity|never end|protection)',
        '(evil|spirits?|ghosts?) (stories|story|tales?)',
      ],
      'zh-Hant': listedHan(
        '(祝|願)…(財源(滾滾|廣進)|心想事成|願望成真|生意興隆)|' +
          '(祝|祝福|願|賀|恭賀)…(多子多孫|早生貴子|子孫滿堂|納福|進寶|添丁)|(象徵|代表|寓意|意思是|傳說)…(多子多孫|子孫滿堂|聚財|納福|旺財|進寶)|(水壩|剪刀|刀|工具|釦子|新店)開光',
      ),
      ar: listed('الله (يحفظ|يحمي|يجيب|يوسع)|(يحفظ|يحمي) الله|حفظ الله'),
    },
  },
};
