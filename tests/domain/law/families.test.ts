import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../functions/domain/law/find-claims.ts';

/** Lines that the same words make lawful or not: what is told apart, in the four languages where they have it. */
const FAMILIES: Readonly<Record<string, { allowed: readonly string[]; refused: readonly string[] }>> = {
  'what is made small, and a small price': {
    allowed: [
      'Kami tidak menjanjikan khasiat, ini sekadar camilan teman nonton 😄',
      'Sekadar info, besok kami tidak jualan',
      'Cuma mau kabari, kerupuknya baru datang sore',
      'Only a heads up that we close at four',
      'Bring only what you can carry',
      '鹽放多少只有她知道',
      'هذه مجرد تسلية مع الشاي',
    ],
    refused: [
      'Sekadar 15rb sudah dapat dua',
      'Sekedar sepuluh ribu per bungkus',
      'Cuma mau 5 ribu sebungkus',
      'Only 2 dollars a pack',
      'Nobody else makes it',
      '只要十元',
      'بعشرة آلاف فقط',
    ],
  },
  'a word with -nya before another': {
    allowed: ['Anaknya tiga, semua ikut membungkus', 'Izinnya Pak RT sudah ada'],
    refused: ['Anaknya susah makan? Campurkan ke bubur', 'Proteinnya tinggi'],
  },
  'what is promised to the body, and what is not': {
    allowed: [
      'It does nothing for your skin, it is for your tongue',
      'We make no promise about your health',
      '對皮膚沒有什麼幫助',
      'لا نعد بأي فائدة صحية',
    ],
    refused: ['It does wonders for your skin', '對皮膚很有幫助', 'نعد بفائدة صحية'],
  },
  'pictures that stand for words, and those that adorn': {
    allowed: [
      'Kopi baru digoreng 🔥🔥',
      'Sambal pedas ❤️ dari dapur kami',
      '今日新出爐 🔥',
      'Naik bus ➡️ turun di pasar',
    ],
    refused: ['kopi 💯% robusta', 'Keripik 🚫 pengawet', '350rb 👉 185rb', '降🩸糖茶', 'Good for your 🧠'],
  },
  'Chinese signs in two parts or with a look-alike, and Arabic that is drawn out': {
    allowed: ['米唐是我們村的姓', 'قهوة بـالهيل'],
    refused: ['減月巴茶', '冶療咳嗽', 'خـ ـصم على الرحلة'],
  },
  'letters of the same sound': {
    allowed: ['Zahra dan Qori membungkus keripik', 'Xenia diparkir di depan'],
    refused: ['Menyehatqan badan', 'Obat kanqer', 'menyembuhqan'],
  },
  'signs that stand for letters in one word, and between them in the next': {
    allowed: ['Isi 10, rasa ke-2 pedas'],
    refused: ['sabun pem.utih kul1t', 'su gar fr ee crisps'],
  },
  'whom food is not for, and whom it is for': {
    allowed: [
      'Tidak cocok untuk vegetarian, kaldunya dari ceker ayam',
      'Yang vegetarian maaf ya, bumbunya pakai ebi',
      'Sorry, vegetarians: there is shrimp paste in it',
      '內含蝦醬，素食者不宜',
      '不適合素食者，醬裡有魚露',
      'لا يناسب النباتيين لأن المرق من الدجاج',
    ],
    refused: [
      'Cocok untuk vegan, tidak pakai telur',
      'Suitable for vegans, please order by Friday',
      '適合素食者',
      '素食者請放心吃',
      'يناسب النباتيين',
    ],
  },
  'prizes that are made, and prizes that were won': {
    allowed: [
      'Cocok buat hadiah juara lomba tujuhbelasan',
      'Trofi bambu untuk juara 1, 2, 3 bisa diukir nama',
      'A prize for the winner of your village race',
      '可訂做比賽獎盃的木座',
      'يصلح هدية للفائزين في مسابقات المدرسة',
    ],
    refused: [
      'Juara 1 lomba UMKM kabupaten',
      'Piala juara lomba kuliner kami raih tahun lalu',
      'The trophy winner of the regional food fair',
      '得獎辣醬',
      'حائز على جائزة',
    ],
  },
  'what a walk goes past, and what is sold': {
    allowed: [
      'You will walk past tobacco drying racks and a bamboo workshop',
      'We pass a family who still dry tobacco on bamboo trays',
      'Sepanjang jalan kelihatan tembakau dijemur di halaman rumah',
      '經過一間舊菸草倉庫，再走十分鐘到河邊',
      'ترون كيف يجفف الجيران التبغ على الخيزران',
    ],
    refused: [
      'Our own tobacco leaves for sale',
      'Lewat kami bisa pesan tembakau murah',
      '自家菸草，一包五十元',
      'تبغ من حقولنا للبيع',
    ],
  },
  'clauses side by side, and one word': {
    allowed: ['竹編花瓶，身形瘦長，高三十五公分', '燈罩偏長，高度可以調', '竹籃做得大，補貨要等兩星期'],
    refused: ['孩子長高', '大補', '健*康零食', '健康，好吃', '減 肥 必 備'],
  },
  'nothing is known of what is in it, and much is': {
    allowed: ['Tidak kami timbang gizinya', 'We never counted the calories', '我們沒有量過卡路里'],
    refused: ['Gizinya lengkap', 'Low in calories', '低卡路里'],
  },
  'kinds of one seller, and the goods of others': {
    allowed: [
      'Yang pisang kepok lebih manis daripada yang raja',
      'The dark roast is stronger than the light one',
      'It tastes best warm, ten minutes in the oven',
      '最好四點半出發',
      'Gulanya kami kurangi karena banyak yang bilang kemanisan',
    ],
    refused: [
      'Lebih manis daripada yang di toko',
      'Stronger than the other ones',
      'It tastes best in the world',
      'Banyak yang bilang enak',
    ],
  },
  'names of places, and words': {
    allowed: ['next to Healthy Life Pharmacy', 'قرب مسجد الصحة', 'di Jl. Kesehatan no 4'],
    refused: ['Healthy Life Snacks', 'هذا من أجل الصحة', 'demi kesehatan'],
  },
  'a doctor who recommends, and one who is asked': {
    allowed: ['Ikuti anjuran dokter', 'Rumah dr Hendra di sebelah toko', '醫生叫我休息，這星期不炸'],
    refused: [
      'Direkomendasikan dr. Hendra, SpPD',
      'Bu bidan sendiri yang menyarankan minum ini',
      'My doctor told me to drink this every day',
      '我的醫生叫我喝這個',
      'نصحتني به القابلة بعد الولادة',
    ],
  },
  'milk of mothers, and of goats': {
    allowed: ['Susu kambing diperah pagi', 'Our goats give more milk in the rainy season', '牛奶煮開放涼'],
    refused: [
      'Busui wajib punya, ASI langsung banjir',
      'Nursing mums get more milk with these cookies',
      '產後媽媽喝了奶水多',
      'يزيد حليب الأم',
    ],
  },
  'children who grow, and plants': {
    allowed: [
      'Pohonnya cepat tinggi',
      'The bamboo grows taller every week',
      'Lomba mewarnai anak, juara dapat hadiah',
    ],
    refused: [
      'Anak jadi juara kelas kalau sarapan ini',
      'My son tops his class since he drinks this',
      '小朋友食咗會高會叻',
      'يساعد الأطفال على النمو والذكاء',
    ],
  },
  'words that only look like a drink with a prefix': {
    allowed: ['سلة الخيزران (كبيرة) 25 سم', 'حقيبة كبيرة من القماش', 'وهذه لكبيرة الحجم'],
    refused: ['بيرة محلية', 'كأس بيرة', 'والبيرة باردة'],
  },
  'words that are written as one': {
    allowed: ['#jalanjalankedesa', '#segarabumigiriwening', '#murnihandayanibatik', 'R u k u n L e r e n g'],
    refused: [
      '#menyehatkanjantung',
      '#pelangsingampuh',
      '#KopiMenyehatkan',
      's e h a t b a n g e t',
      'm e n y e m b u h k a n m a a g',
      'k u l i t p u t i h g l o w i n g setelah minum rutin',
    ],
  },
  'what becomes of a complaint, in any verb, and what hurts somebody': {
    allowed: [
      'Yang lututnya sakit boleh menunggu di bawah',
      'Simbah jalan pelan pakai tongkat, jadi pesanan agak lama',
      'My back is tired after frying, so we close at two',
      'A bamboo walking stick, 90 cm',
      '膝蓋痛，所以這週休息',
      '有心臟病的人不要上山',
      'من عنده مرض في القلب فلا يصعد التل',
    ],
    refused: [
      'Hidung mampet jadi lega',
      'Dengkul sing lara dadi entheng maneh',
      'Tongkat simbah sudah tidak dipakai lagi',
      'Grandma threw her walking stick in the river',
      'Your eczema clears up',
      '婆婆的拐杖可以丟掉了',
      '枕頭讓脖子不痠了',
      'رمت جدتي عصاها بعد أسبوع',
      'السكر عند أمي صار مضبوطا',
    ],
  },
  'who is better than others, and what is another size of our own': {
    allowed: [
      'Lebih tebal dari kerupuk, jadi gorengnya lama',
      'Sweeter than last week’s batch',
      '這批比上週的甜，因為香蕉熟了',
      'أحلى من الأسبوع الماضي لأن الموز ناضج',
    ],
    refused: [
      'Enaknya ngalahin bakpia merek terkenal',
      'Other people’s crackers taste like cardboard',
      '比百貨公司的蠟染細緻多了',
      'أطيب من كل ما في السوق',
    ],
  },
  'for mothers, children and the sick, and those who come along': {
    allowed: [
      'Pesanan ibu hamil yang ngidam kami dahulukan ya',
      'Pregnant guests please ride in the car',
      '孕婦能不能吃請問醫生，我們不敢說',
      'الحوامل لا يركبن الجيب',
    ],
    refused: [
      'Bidan desa selalu nyaranin ini buat ibu hamil',
      'Our village midwife gives it to every pregnant woman for strength',
      '助產士推薦給孕婦',
      'القابلة تعطيه لكل نفساء',
      'مناسب لأهل الفيغان',
    ],
  },
  'sentences that a class learns, and words of praise in quotes': {
    allowed: [
      'Belajar kalimat di apotek: "I have a headache"',
      'Useful sentences: "I have a headache", "Where is the hospital?"',
      '今天學：「我頭痛」「醫院在哪裡」',
    ],
    refused: ['Kata Bu Lurah: "asam urat saya hilang"', '客人說「頭痛好了」'],
  },
  'pork that is stated, and Shifa who is a woman': {
    allowed: [
      '非清真：以豬油炸',
      'غير حلال: مقلية بشحم الخنزير',
      '尚未取得清真認證',
      'رقائق الكسافا للسيدة شفاء',
      'وصفة جدتي شفاء منذ عام 1962',
      'Sate Jantung Ayam Pak Slamet',
    ],
    refused: ['以豬油炸', 'مقلية بشحم الخنزير', '清真認證', 'وصفة جدتي شفاء من كل داء', 'Menguatkan jantung'],
  },
  'Chinese by its sound, Arabic in Latin letters, old spelling, text messages and slips': {
    allowed: ['Tang 老師教我們', 'Pak Soerjo, Djalan Melati', 'Isi 4 pcs, 2 rasa'],
    refused: [
      '降xue壓',
      '抗ㄞˊ茶',
      '打5zhe到週日',
      'yeshfi el sokkari w el daght',
      'madoe moerni goenoeng',
      'gr8 4 ur h3art',
      'gelang pnyembuh rmatik',
      'cocok buat dibetes',
    ],
  },
  'luck and blessing that are sold, and those that are wished': {
    allowed: [
      'Semoga pernikahannya langgeng, ini pesanan suvenir',
      'Lucky is our cat',
      '祝新人早生貴子，這是訂製的桌布',
      '圖案代表多子多孫，是老人家的說法',
      'الله يحفظ أولادكم',
    ],
    refused: [
      'Dompet ini bikin dagangan laris terus',
      'A scarf for luck at mahjong, count your winnings',
      '屬龍的今年犯太歲，繫這條腰帶化解',
      'سوار يجلب العريس',
      'L_u_c_k_y batik',
    ],
  },
  'prizes, points and prices that were higher, and plain counting': {
    allowed: [
      'Dulu harganya sepuluh ribu, tahun lalu naik jadi dua belas ribu',
      'The hundredth box goes to my mother',
      '滿三公斤可以送到家',
      'خذوا ثلاث علب وقسموها على الجيران',
    ],
    refused: [
      'Dulu Rp40.000 sekarang Rp18.000, buruan sebelum naik lagi',
      'Every tenth order is on the house',
      '集滿十點可以抽金項鍊',
      'اشتري ثلاثة وعليك الرابع هدية',
    ],
  },
  'results of a course, and its hours': {
    allowed: [
      'Kelas seminggu dua kali',
      'In ten lessons we cover numbers and family words',
      '學員要自己帶筆',
      'الدرس ساعتان في الأسبوع',
    ],
    refused: [
      'Seminggu cas cis cus bahasa Arab',
      'Not one of our students has failed the exam',
      '四個週末講得像當地人',
      'راتبك يتضاعف بعد الدورة',
    ],
  },
  'that nothing can happen, and how it is prevented': {
    allowed: [
      'Pakai pelampung, supaya tidak ada yang celaka',
      'Wear the vest so nobody gets hurt',
      '沒有意外的話六點到',
      'حتى لا يسقط أحد نمشي ببطء',
    ],
    refused: [
      'Jalur ini mustahil celaka',
      'Nobody has ever been hurt on our rafts',
      '二十年零事故',
      'ركوب الخيل بلا أدنى خطورة',
    ],
  },
  'other sellers and the famous, as praise and as neighbours': {
    allowed: [
      'Pernah dipesan bupati untuk rapat',
      'One sleeve may sit a finger wider than the other',
      '隔壁攤賣豆花',
      'المحل المجاور يبيع الخبز',
    ],
    refused: [
      'Artis ibu kota saja langganan',
      'Dieng tour operators overcharge you',
      '別攤都是機器印的假貨',
      'أميرات الخليج لا يلبسن إلا شغلنا',
    ],
  },
  'what is felt afterwards, and what is told of a day': {
    allowed: [
      'Lepas kacamata sebelum masuk air terjun',
      'We break the fast with dates and tea',
      '山上濕氣重，帶件外套',
      'ابنتي مريضة فنقلنا الموعد',
    ],
    refused: [
      'Habis minum ini tidak perlu kacamata lagi',
      'No hunger pangs when fasting',
      '老化按下暫停鍵',
      'هواء قريتنا يغنيك عن البخاخ',
    ],
  },
  'a wish for children and what the bedroom is sold, and lids that shut': {
    allowed: [
      'Istri saya hamil tujuh bulan jadi pesanan dibatasi',
      'Pull the string tight again',
      '公主是我女兒的小名',
    ],
    refused: [
      'Sudah lima tahun kosong, sekarang istri saya isi dua bulan',
      'Couples trying for a baby stay in room three',
      '想生男孩的太太，懷孕前先吃',
      'تأخر الحمل سنتين',
    ],
  },
  'what is left to guess, and a question that is answered no': {
    allowed: [
      'People ask if it cures anything. It does not; it is cake.',
      'Banyak yang tanya apakah ini menyembuhkan. Tidak, ini kue.',
      '有人問能不能治病，不能，就是糕點',
      'من يتناول أدوية فليسأل طبيبه',
      'Buku Arab dibaca dari belakang ya',
    ],
    refused: [
      'People ask if it cures anything. It does.',
      "Doctors don't want you to know about moringa",
      '大家懂的那個病',
      'للمرض إياه، وأنتم تعرفونه',
      'baca dari belakang ya',
    ],
  },
  'signs inside a word of Chinese or Arabic': {
    allowed: ['糖*鹽*水都是自己調', 'の字是孫女畫的'],
    refused: ['濕%疹%好', '新🐟羊現做', '蕞好吃の', 'بدون مو@د ح@فظة'],
  },
};

describe.each(Object.entries(FAMILIES))('%s', (_family, { allowed, refused }) => {
  it.each(allowed)('lets "%s" through', (line) => {
    expect(findClaims(line)).toEqual([]);
  });

  it.each(refused)('refuses "%s"', (line) => {
    expect(findClaims(line)).not.toEqual([]);
  });
});
