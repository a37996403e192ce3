import { type ClaimRow, EVERYTHING, FOOD } from '../claim-row.ts';
import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';

const CERTIFICATE_EN = '(certificate|certification|number|label)';
const TITLE = '(bu|pak|mbak|mas|kak|mak|ibu|bapak|bude|om|tante)';
const BUYERS = '(pelanggan|pembeli|konsumen|pemesan|langganan|customer|kastamer|reseller)';
const GUESTS = '(tetangga|turis|tamu|peserta|alumni)';
const BUYERS_EN =
  '(customers?|buyers?|clients?|guests?|everyone|everybody|people|neighbou?rs|families|shoppers|students|visitors)';

/** Claims that ask for trust without proof: the praise of others, promises, halal without a number. */
export const TRUST_ROWS: readonly ClaimRow[] = [
  {
    id: 'testimonial',
    source: 'No testimonials that are not proved (Per-BPOM 6/2021)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        'testi(moni|monial)?',
        'terbukti',
        '\\d+ (tahun|th|thn) (masih|tetap) (kuat|gagah|bugar|lincah|nyangkul|kerja|ke sawah)(\\s¦){0,4}?\\s(karena|berkat|gara gara|soalnya|sebab)‥3(minum|makan|konsumsi|ini|jamu|madu)',
        `(kata|menurut|komentar|ucap|ujar|review|pengakuan) (para |banyak |mereka |salah satu |salah seorang )?${BUYERS}`,
        `${BUYERS} (kami |kita |saya |setia |lama |semua |pada |selalu |sudah |banyak |coba |nyoba |mencoba |beli |yang )*(bilang|puas|suka|balik lagi|ketagihan|nagih|order lagi|repeat order|cocok|jatuh cinta|memuji|mengakui|percaya)`,
        `${GUESTS} (kami |pada |selalu |sudah |banyak |semua |dari luar )*(puas|balik lagi|ketagihan|nagih|jatuh cinta|memuji|bilang (enak|puas|seru|bagus))`,
        `kata ${TITLE}\\s¦`,
        '(banyak|semua|sudah banyak|udah banyak|ribuan|ratusan|puluhan|jutaan) (orang |yang |ibu |keluarga |pelanggan |pembeli |sudah |udah |telah |anak |pada |bunda )*(bilang|membuktikan|buktikan|ketagihan|cocok|suka|puas|percaya|sembuh|merasakan|mencoba|ngaku|nagih|repeat order|balik lagi|setuju)',
        'dipercaya (sejak|oleh|ribuan|ratusan|banyak|warga|pelanggan|turun temurun)',
        '(bintang|rating) (5|lima|4 9|4,9)',
        '(repeat order|laris manis|ludes terus|selalu ludes|best ?seller)',
        '(viral|fyp|lagi hits)',
        'langganan (pejabat|bupati|artis|turis|hotel)',
        'kesukaan (semua orang|sejuta umat|pejabat|turis)',
        '(disukai|digemari|favorit) (banyak orang|semua orang|sejuta umat|turis|para)',
        '(rekomendasi|direkomendasikan|disarankan)( oleh)? (dokter|ahli|chef|artis)',
      ],
      en: [
        'testimonials?',
        '(thanks to|because of) (this|our|these) (tea|coffee|honey|drink|ginger|snacks?|crisps|herbs?|oil|soap|chips|food|cakes?|cookies|jamu)(?! (farmers?|pickers?|growers?|makers?|gardens?|fields?|sales?))',
        '(clinically |scientifically )?proven',
        `(our |all |most |many |happy |loyal |the )?${BUYERS_EN} (all |always |often |just |really |absolutely |can t stop |keep |kept |who tried it )*(say|says|said|love|loves|loved|swear|come back|coming back|order again|rave|raving|agree|asking for more|are satisfied|are happy)`,
        '(satisfied|happy|loyal|delighted) (customers?|buyers|clients|guests|families)',
        '(loved|trusted|adored|praised|approved|enjoyed) by ((the )?(mayor|regent|governor|president|minister|sultan|officials|tv|film|stars|celebrities)|all|many|everyone|thousands|hundreds|families|customers|locals|tourists|our|generations|moms|mothers|kids everywhere)',
        'recommended by',
        'as seen (on|in)',
        '(5|five|4 9|4 8) ?stars?( (reviews?|rat(ed|ings?)|product|service))?',
        '(rave|great|glowing|excellent|positive) reviews?',
        '(thousands|hundreds|millions) of (happy |satisfied |loyal )?(customers|buyers|people|families|fans|orders|guests)',
        '(everyone|everybody|customers?|crowd) s? ?favou?rite',
        'crowd pleaser',
        '(mrs|mr|ms|miss|madam|aunty|auntie)\\s¦ (says|said|loves|loved|swears|told us)',
        'my (husband|wife|son|daughter|kids|boss) (finished|can t stop|swears|keeps? asking)',
        '(went|gone|going) viral',
        'viral',
        '(customers?|buyers|nobody|no one) (ever |never |has ever |have never )*complain(s|ed)?',
      ],
      'zh-Hant': listedHan(`
        客人好評|顧客好評|好評如潮|好評推薦|一致好評|好評不斷|五星好評|五星評價|口碑|經證實|已證實|證實有效|實測|見證|人人讚|人人都話|人人都說|個個都話|個個都讚|大家都說|大家都讚|大家都愛|客人都說|客人都話|客人都讚|客人說好|客人說太好|客人說很好|
        客人話|客話|全靠這茶|全靠這個|多虧這茶|多虧這個|吃過就停不下|一吃就停不下|吃到停不下|食到停唔到口|客人反映|客戶好評|回頭客|熱賣|熱銷|暢銷|爆紅|人氣第一|人氣爆燈|醫生推薦|專家推薦|名人推薦|明星推薦|真心推薦|太話|太說|先生說|先生話|小姐說|小姐話|街坊都話|街坊都讚|
        零負評|千人好評|萬人推薦|萬人好評|食過都話|用過都說|吃過的都說
      `),
      ar: listed(`
        شهادات العملاء|شهادات الزبائن|آراء العملاء|آراء الزبائن|خمس نجوم|تقييمات ممتازة|مجرب|ثبت علميًا|مثبت علميًا|ثبتت فعاليته|أثبت فعاليته|عملاؤنا يقولون|يقول الزبائن|
        بفضل هذا الشاي|بفضل هذا العسل|بفضل هذا الشراب|بفضل هذا المشروب|بفضل هذا الزيت|بفضل هذه القهوة|الجميع يحب|يوصي به|موصى به|بتوصية من|ينصح به|زبائن راضون|رضا الزبائن|رضا العملاء|آلاف الزبائن|مئات الزبائن|آلاف العملاء|محبوب الجميع|الأكثر مبيعا|حديث الناس|
        تقول أم|يقول أبو|قالت أم|قال أبو|تقول السيدة|قالت السيدة|قالت لي زبونة|جربه الكثير|شفي
      `),
    },
    innocent: {
      id: [
        `kata ${TITLE}\\s¦ (besok|nanti|hari ini|lusa|hujan|jangan|harus|namanya|kalau|biar|supaya|asal|itu|dulu|jalan|jalannya|kelas|kelasnya|acara|acaranya|kurang|terlalu|agak|mirip|belum|tidak|mau|boleh|sudah (habis|tutup|pulang|kenyang))`,
        `${BUYERS} (kami |banyak |pada |sering |memang |biasanya )*(suka|pada) (tanya|nanya|bertanya|minta|titip|nawar|menawar|lupa|datang|salah|nunggu|menunggu|antre|bingung|ambil)`,
        '(banyak|semua) (yang |orang |pada )+(suka )?(tanya|nanya|bertanya|minta|titip|nawar|lupa|bingung|salah)',
        '(banyak|ada|sebagian|beberapa) (yang |orang |pelanggan |pembeli |juga )*(bilang|ngomong|komentar|protes) (terlalu|kemanisan|keasinan|kepedasan|keasaman|kebesaran|kekecilan|kemahalan|kurang|agak (keras|asin|manis|pahit|alot))',
        `(kata )?${BUYERS} (kami |kemarin |ada yang |pernah |juga )*(bilang )?(kemarin |ini |itu |rasanya |yang |katanya |masih )*(terlalu|kurang|kemanisan|keasinan|kepedasan|agak (keras|asin|manis|pahit|alot))`,
        'testimoni(nya)? (tidak|nggak|gak|belum|kami tidak)',
        'viral (itu |memang )?(bukan|tidak)',
        '(tulis|kasih|beri|tinggalkan|kirim|minta|mohon) (testi|testimoni|ulasan|review|rating|bintang lima)',
        'pelanggan boleh',
        'kata (ibu|bapak|mbah|simbah|nenek|mak|mbok) (saya |kami |dulu )?(¦nya )?(jangan|harus|namanya|kalau|biar|supaya|asal|itu|dulu)',
        `${BUYERS} yang (suka|cocok|mau|ingin) (pedas|manis|asin|gurih|kuah|asam|tawar|warna|motif)`,
      ],
      en: [
        `${BUYERS_EN} (all )?(says?|said|agreed?) (it |they |that |the |this |last |is |was |were |¦\\s)*?(too(?! (good|tasty|nice|delicious|addictive|yummy))|not enough|a bit|a little|needs?|needed|less)`,
        '(dough|bread|buns?|yeast|loaf) (is |are |has |have |been )*proven',
        'proven (dough|overnight|for|twice|until)',
        '(leave|write|send|give) (us )?(a |your )?(testimonial|review|five stars?)',
        `${BUYERS_EN} (all |always )*(says?|said) (hello|hi|good ?bye|good morning|thanks?|thank you|their|the (word|words|numbers|names?)|each|yes|no)`,
        `${BUYERS_EN} (all )?agree (on|to|about|before|first)`,
        'promise (nothing|no\\s¦)',
        '(five|5) stars? (on the|in the sky|motif|pattern|shape)',
        '(everyone|people|guests) (who )?(would )?(like|love) to (join|come|learn)',
      ],
      'zh-Hant': listedHan(
        '太太說我|先生說我|太太話我|先生話我|客人話太|客話太|客人話唔夠|太太說太|先生說太|太太說不|小姐說請|見證婚禮|見證歷史|口碑郵局|實測尺寸',
      ),
      ar: listed('شفي ابني|شفيت أمي|شفي أبي|ينصح به قبل|ينصح بها قبل'),
    },
    reason: {
      id: 'Pujian orang lain tidak boleh dipakai tanpa bukti.',
      en: 'The praise of others may not be used without proof.',
    },
    better: {
      id: 'Ajak orang mencoba: "Boleh tanya dulu lewat WhatsApp."',
      en: 'Invite people to ask: "Feel free to ask by WhatsApp first."',
    },
  },
  {
    id: 'guarantee',
    source: 'No absolute promises such as "safe" without full explanation (UU 8/1999 art. 9, memory)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(dijamin|terjamin|garansi|bergaransi|digaransi|kujamin|menjamin)',
        '(kami|kita|saya|aku|berani|kualitas|rasa|mutu) jamin(an)?',
        '(jaminan|jamin) (mutu|kualitas|rasa|enak|puas|suka|kembali|uang|seumur|ketagihan|halal|aman|nagih|mantap|tidak|gak|100|bisa|lulus|pasti|original|asli|segar|awet)',
        '(pasti|psti|auto|tanggung) (enak|puas|suka|cocok|ketagihan|nagih|sembuh|berhasil|aman|bisa|lancar|lulus|nambah|balik|manjur|laku|senang|tahan|awet|kembali|jatuh cinta|sehat|langsing|untung|doyan)',
        'tanpa (efek samping|risiko|resiko|bahaya)',
        '(efek samping|risiko|bahaya)(nya)? (tidak|tak|gak|nggak) ada',
        '(tidak|tak|gak|nggak|bebas) (ada )?(berbahaya|efek samping|beresiko|berisiko)',
        'aman (dikonsumsi|dimakan|diminum|100|seratus persen)',
        '100 (%|persen) (aman|puas|uang|dijamin)',
        'uang (anda |kamu )?(kembali|balik|dikembalikan)',
        '(tidak|gak|nggak|ga|kalau ga|kalo gak|kalau tidak) (enak|puas|cocok|suka) (uang|duit|kami ganti|boleh balikin|dikembalikan|gratis)',
        '(tidak|gak|nggak|ga) (akan|bakal|bakalan) (menyesal|nyesel|kecewa|rugi|gagal|luntur|rusak)',
        'anti gagal',
        'seumur hidup',
      ],
      en: [
        'guarante(e|es|ed|eed|ing)',
        '(no|zero|without|free of) (side effects|risks?)',
        'risk free',
        '(perfectly|completely|totally|absolutely|entirely|100 ?%) (safe|harmless|satisfied|satisfaction)',
        'safe for (everyone|all ages|consumption)',
        'harmless',
        '(money|cash) back',
        'full refunds?',
        '(you|you ll|you will) (definitely |certainly |surely |never |always |not )*(love it|regret it|be disappointed|regret|fall in love with)',
        '(won t|will not|never) (regret|be disappointed|disappoint|fails?|fades?|breaks?)',
        '(lifetime|life time|life long)',
        'warrant(y|ies)',
        '(we|i) promise',
        'once you (¦\\s){1,4}(you )?(can t|cannot|won t|will not) stop',
      ],
      'zh-Hant': listedHan(`
        保證|包保|擔保|包你|包妳|包您|無副作用|零副作用|沒有副作用|絕對安全|絕對好|絕對有效|絕對不|百分百安全|百分百滿意|無害|無毒|無風險|零風險|必定有效|一定有效|一定見效|一定學會|一定好食|一定好吃|一定滿意|一定鍾意|
        一定會愛上|無效退款|退款保|包退|包換|保用|終身|永不|唔會後悔|不會後悔|必學會
      `),
      ar: listed(`
        مضمون|ضمان|نضمن|أضمن|دون آثار جانبية|لا آثار جانبية|ليس له آثار|آمن تمامًا|آمنة تماما|آمن 100|غير ضار|بدون مخاطر|بلا مخاطر|استرداد المال|استرجاع المال|
        نعيد لك المال|نعيد المال إن لم يعجبك|نعيد المال إن لم يعجبكم|نعيد المال إذا لم يعجبك|نعيد المال إذا لم يعجبكم|نرد المال إن لم يعجبك|نرد المال إذا لم يعجبك|لن تندم|لن تندموا|مدى الحياة|نتيجة مؤكدة|نتائج مؤكدة|نعدكم|أعدكم
      `),
    },
    innocent: {
      id: [
        '(ular|jalur|serangga|lebah|anjing|laba laba|kerbau|sungai|arus)(nya)?(\\s¦){0,4}?\\s(tidak|tak|nggak|gak) berbahaya',
        '(tidak|tak|bukan|belum|nggak|gak|ga|tanpa) (bisa |dapat |ada )?(dijamin|menjamin|jaminan|garansi|pasti)( bisa| ada| aman)?',
        '(belum|tidak|tak|gak|nggak) pasti\\s¦',
        'pasti bisa (dikirim|diantar|pesan|dipesan|ikut)',
        'jaminan (ktp|sim|sosial|kesehatan|deposit|sewa)',
        '(sahabat|teman|pengalaman|kenangan|belajar) seumur hidup',
        'uang kembali (kalau|jika|bila) (hujan|batal|kami|stok|stoknya|barang|barangnya|habis|acara|acaranya|kelas|kelasnya|pesanan|pesanannya|salah|ternyata|terlambat|jalan|jalannya|cuaca|trip|tur|perjalanan|bus)',
        '(batal|dibatalkan|hujan|refund)‥4uang (anda |kamu )?(kembali|balik|dikembalikan)',
      ],
      en: [
        '(no|not any|without a|without) warrant(y|ies)',
        '(we|i) promise (to (write|answer|reply|call|come|bring|return|keep|wait|tell|let)|nothing|no)',
        '(no|not|cannot|can t|without|never) (be |a |any )?guarantee(d|s)?',
        '(friends?|memory|memories|learning) (for a |of a )?(lifetime|life time)',
        '(cancels?|cancel(l)?ed|cancellations?|rain(s)?)‥7money back',
        'money back (if|when) (we (turn|are|have|can t|cannot|cancel|run)|it rains|the (trip|class|order|parcel|tour|stock))',
        'full refunds? (if|when|in case) (we|the\\s¦|it rains|you cancel)',
      ],
      'zh-Hant': listedHan(
        '環保用|麵包換|面包換|背包你|麵包你|背包您|背包保|麵包保|錢包換|背包換|包包換|無毒蛇|無毒的蛇|麵包退|書包你|不保證|無法保證|不能保證|唔保證|不擔保|終身學習|永不停|保證金',
      ),
      ar: listed('لا نضمن|غير مضمون|غير مضمونة|لا يمكن ضمان|بدون ضمان|لا ضمان'),
    },
    reason: {
      id: 'Janji mutlak seperti "dijamin" atau "pasti aman" tidak boleh dipakai.',
      en: 'Absolute promises such as "guaranteed" or "perfectly safe" may not be used.',
    },
    better: {
      id: 'Tulis cara menyimpan atau memakainya: "Simpan di tempat kering."',
      en: 'Say how to keep or use it: "Keep in a dry place."',
    },
  },
  {
    id: 'halalWithoutNumber',
    source: 'Halal is claimed with a certificate number and not otherwise (PP 42/2024)',
    kinds: FOOD,
    patterns: {
      id: [
        'halal(an)?',
        'kehalalan',
        '(thoyyib|thayyib|toyib|toyyib|thoyib)(an)?',
        '(ramah|aman untuk|cocok untuk|boleh dimakan) (muslim|umat islam)',
        '(bebas|tanpa|non|no|tidak mengandung|gak pakai) (babi|minyak babi|pork|lard)( (dan|no|atau) (alkohol|lard))?',
      ],
      en: [
        'halal',
        'muslim (friendly|safe)',
        '(no|without|free (of|from)|zero) (pork|lard)( (or|and|no) (lard|alcohol))?',
        '(pork|lard) free',
        'shariah? compliant',
      ],
      'zh-Hant': listedHan(
        '清真(認證|證書|標章|標誌|廚房|食品)?|哈拉|回教認證|穆斯林友善|穆斯林可食|穆斯林可吃|適合穆斯林|無豬肉|不含豬|無豬油',
      ),
      ar: listed(
        'حلال|موافق للشريعة|متوافق مع الشريعة|خال من الخنزير|خالي من الخنزير|خال من لحم الخنزير|خالي من لحم الخنزير|بدون لحم خنزير|مناسب للمسلمين',
      ),
    },
    innocent: {
      id: [
        'halal(nya)? (kami )?(masih|belum|sedang|lagi|baru) (kami )?(diurus|diproses|dalam proses|proses|didaftarkan|menunggu|urus)',
        '(tidak|tak|bukan|non|belum|nonhalal) (bersertifikat |berlabel |ada |punya )?(sertifikat )?halal',
        'nonhalal',
        '(sertifikat|sertifikasi|label|logo|nomor) halal(nya)?‥3(masih|belum|sedang|dalam|lagi|baru)‥2(proses|diurus|diproses|didaftarkan|terbit|keluar|ada|jadi|diajukan|menunggu|antre)',
        '(sedang|lagi|masih|baru|belum) (kami |saya )?(mengurus|urus|ngurus|daftar|proses|mendaftar|mendaftarkan|mengajukan|punya|menunggu) (sertifikat |sertifikasi |label |nomor |izin )*halal',
        'halal (bi|bil) ?halal',
      ],
      en: [
        'halal (paperwork|papers|documents) (is|are) (still|not|under|in)',
        '(not|isn t|non) (certified |yet )?halal',
        'halal bi ?halal',
        `halal ${CERTIFICATE_EN} (is |has |still |not |yet |being |in |under |a |been )*(process(ed)?|pending|applied|issued|ready|here|progress)`,
        '(applied|applying|waiting|asked) for (a |the |our )?halal (certificate|certification|number)',
        `(no|without|don t have( a)?|not have( a)?) halal ${CERTIFICATE_EN}( yet)?`,
      ],
      'zh-Hant': listedHan(`
        清真文件還|清真文件…辦|清真認證…辦理|清真認證…申請|清真證書…辦理|清真證書…申請|清真認證…還沒|清真證書…還沒|清真認證…尚未|清真認證未|清真證書未|清真編號未|正在申請清真|申請清真|辦理清真|沒有清真認證|沒有清真證書|冇清真認證|
        非清真|不是清真|未獲清真|未有清真|唔係清真|並非清真|清真寺
      `),
      ar: listed(
        'أوراق الحلال ما زالت|أوراق الحلال…قيد|غير حلال|ليس حلال|ليست حلال|ليس بحلال|غير الحلال|شهادة الحلال ما زالت|شهادة الحلال لم تصدر|شهادة الحلال…قيد|شهادة الحلال ليست|ليس لدينا (شهادة|رقم) حلال|(ليس|لا يوجد|ما عندنا|ما عندي|لم نحصل على|لا نملك|بدون|بلا|لم يصدر|ننتظر|قيد الانتظار)‥(رقم|شهادة|ترخيص) (ال)?حلال|لا نملك شهادة حلال|ننتظر شهادة الحلال|بانتظار شهادة الحلال',
      ),
    },
    unless: 'halalNumber',
    lesson: true,
    reason: {
      id: 'Kata "halal" perlu nomor sertifikat. Kalau masih diurus, kosongkan dulu; produk tetap bisa ditawarkan.',
      en: 'The word "halal" needs a certificate number. While it is in process leave it out; the product can still be offered.',
    },
    better: {
      id: 'Isi nomor sertifikat halal, atau sebutkan bahannya saja.',
      en: 'Fill in the certificate number, or name the ingredients.',
    },
  },
];
