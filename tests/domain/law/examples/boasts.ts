import { type ExamplesByRow, lines } from './example-lines.ts';

export const BOAST_EXAMPLES: ExamplesByRow = {
  only: {
    id: {
      refused: lines(`
        Cuma 3 bungkus seharga 10 ribu · hanya memakai gula aren ·
        hanya Rp15.000 · cuma 15 ribu · cuman segini · 15 ribu doang · satu-satunya · sekadar · Rp15.000 saja ·
        15rb aja · Hanya ada di desa kami · mung limang ewu · 10 ribu tok · cuma 3 bungkus · cuma 3 bungkus 10 ribu · Hanya kami yang bikin
      `),
      allowed: lines(`
        Cuma dua jam dari terminal · Hanya manis, tidak pedas · Cuma perlu kertas dan pensil ·
        apa saja ada · di mana saja · langsung saja · percuma menunggu · tidak hanya kopi · justru di sini ·
        hanya lewat WhatsApp · hanya buka hari Minggu · cuma bisa dikirim Senin · hanya untuk dewasa ·
        hanya menerima tunai · Stok cuma 3 bungkus · Kompornya cuma satu · Pagi ini hanya goreng yang manis ·
        Beli 1 saja boleh · Rahasianya cuma sabar · Rumah kami satu-satunya yang pagar bambu
      `),
    },
    en: {
      refused: lines(`
        just 15,000 · merely · only Rp 15,000 · costs only a dollar · for just 20,000 · one of a kind ·
        the only village with this · nothing but cassava
      `),
      allowed: lines(`
        not only coffee · adjust · commonly · just ask · just outside the market · cash only ·
        only on Saturdays · only one stove · no massage, only stories · only wide enough for one · only by WhatsApp · just tell us when you come · for adults only
      `),
    },
    'zh-Hant': {
      refused: lines(
        `只要15元 · 僅售50 · 唯一 · 只需三十 · 獨一無二 · 只有五包 · 仅此一家 · 淨係賣十蚊 · 獨家`,
      ),
      allowed: lines(
        `不只要 · 一隻杯 · 也有週末班 · 只收現金 · 只要提前預約 · 只有星期日開放 · 只需加熱五分鐘 · 只有一個爐 · 星期五才賣 · 山上只有八度`,
      ),
    },
    ar: {
      refused: lines(`
        فقط · بسعر عشرة فقط · الوحيد في السوق · لا غير · لا مثيل له · حصريا عندنا
      `),
      allowed: lines(`
        ليس فقط القهوة · فقير · لا غيرها من الألوان اليوم · عبر واتساب فقط · نرسل داخل جاوة فقط · ستة مقاعد فقط · نقدا فقط · بمجرد وصولكم · نتدرب على الكلام فقط
      `),
    },
  },
  superlative: {
    id: {
      refused: lines(`
        terbaik · termurah · paling enak · nomor 1 · No. 1 di desa · #1 · nomor satu · terenak-terenak ·
        juaranya sambal · gak ada lawan · tak ada duanya · enak sedunia · kualitas premium · terpercaya · paling enak hari ini · rasa kelas satu ·
        paling mantap se-Wonosobo · rajanya keripik · pemandangan terbaik di Jawa · Keripik kualitas kelas satu
      `),
      allowed: lines(`
        pesan paling lambat Jumat · paling sedikit 4 orang · Jl. Mawar Raya No. 1 · terbuat dengan tangan ·
        produk unggulan desa · paling enak diminum hangat · Pemandangan terbaik saat matahari terbit ·
        Waktu paling bagus lihat kabut jam lima pagi · matang sempurna · paling pas buat teman ngopi ·
        Paling jam 9 sudah habis · Yang paling susah mengupasnya · bibit unggul · anak kelas satu SD ·
        Paling enak tiga hari pertama · termasuk makan siang · ukuran paling besar 2 meter · Yang lulus kelas satu boleh ikut kelas dua
      `),
    },
    en: {
      refused: lines(`
        best coffee · our best coffee · best poured coffee in town · the cheapest · number one · the most delicious · tastiest chips in town · top quality ·
        world-class · bestseller · second to none · premium quality · best view in Java
      `),
      allowed: lines(`
        best before May · best served warm · all the best · best view at sunrise ·
        the best time to come is August · best enjoyed with tea · best light around 5.30 ·
        most villages have one · do your best · best opened slowly · she likes the cheese one best · the best thing to do is to call
      `),
    },
    'zh-Hant': {
      refused: lines(`
        最好 · 最便宜 · 最香的咖啡 · 全港第一 · 頂級 · 首選 · 無與倫比 · 全城最正 · 最好食 · 天下第一 · 至尊 · 顶级 · 数一数二 · 我們的風景最好
      `),
      allowed: lines(`
        最後一批 · 此日期前最佳 · 最佳食用方法：蒸五分鐘 · 第一堂課 · 最少四位 · 頂樓 · 最好在早上來 · 最佳時間是八月 · 最好提前預約 · 最佳賞味期限 · 最好吃完再走 · 前三天最脆 · 最好一次炸一把 · 早上五點看日出,風景最好
      `),
    },
    ar: {
      refused: lines(`
        الأفضل · أرخص · الأرخص · ألذ قهوة · رقم واحد · الأجود · أحسن قهوة · بلا منافس · لا يعلى عليه · أجمل قرية
      `),
      allowed: lines(`
        أقل عدد: أربعة أشخاص · يفضل استهلاكه قبل مايو · فضلًا · رقم الهاتف · ثلاثة أشهر ·
        أفضل وقت للزيارة الصباح · ما أجمل الصباح · في الأشهر الجافة · أطيب التحيات · ألذ وهو ساخن · أجمل منظر حين ينقشع الضباب
      `),
    },
  },
  comparison: {
    id: {
      refused: lines(`
        lebih enak · lebih murah · enak dibanding toko sebelah · tidak seperti yang lain · beda dari yang lain ·
        lebih bersih dan enak drpd keripik pabrik · mengalahkan restoran · gak kalah sama buatan mall ·
        lebih awet daripada merek lain
      `),
      allowed: lines(`
        lebih dari sepuluh tahun · lebih dulu · Lebih renyah kalau dipanggang · lebih nikmat diminum hangat ·
        lebih baik pesan dulu · goreng sebentar, jadi lebih kriuk · lebih enak dengan sambal ·
        daripada bengong, yuk main ke sini · Musim hujan agak lebih manis · Kirim lewat pos lebih murah ·
        lebih lembut dari resep lama
      `),
    },
    en: {
      refused: lines(`
        better than others · cheaper than the shop · unlike other chips · crunchier than supermarket brands ·
        more flavour than any other · nothing compares · beats store-bought · Our crisps taste better than theirs and other brands
      `),
      allowed: lines(`
        better late · other colours · more than ten years · crispier when toasted · no longer than two hours ·
        larger than a hand · this batch is sweeter than the last · the red pack is spicier than the green one · Grandmother still peels faster than I do
      `),
    },
    'zh-Hant': {
      refused: lines(
        `更便宜 · 比其他好吃 · 勝過外面 · 好過其他 · 香脆過超市嗰啲 · 比外面平 · 不輸名牌 · 媲美餐廳 · 胜过市面`,
      ),
      allowed: lines(
        `更多 · 隔天更好吃 · 天氣更好的時候再曬 · 比一比尺寸 · 其他顏色 · 過年 · 比薩 · 更換尺寸`,
      ),
    },
    ar: {
      refused: lines(`
        أفضل من · أرخص من السوق · على عكس غيره · أحسن من قهوة المحلات · يتفوق على غيره · مقارنة بغيره
      `),
      allowed: lines(`أكبر الأحجام · من السوق · أكثر من عشر سنوات · أقل من ساعة`),
    },
  },
};
