import { type ExamplesByRow, lines } from './example-lines.ts';

export const APPROVAL_EXAMPLES: ExamplesByRow = {
  permit: {
    id: {
      refused: lines(`
        Terdaftar BPOM RI MD 867011099887 · Izin edar resmi · lolos uji Dinkes Wonosobo · sudah ber-SNI ·
        bersertifikat HACCP · terdaftar resmi di Kementerian Pariwisata · diakui negara ·
        lulus uji laboratorium · terakreditasi · ijazahnya diakui
      `),
      allowed: lines(`
        dibina Dinas Kesehatan · peserta dapat sertifikat dari desa · cara mengurus izin edar dan label ·
        dapat izin dari orang tua · lulus SD · label kecil dari kertas
      `),
    },
    en: {
      refused: lines(`
        FDA approved · registered with the Ministry of Health · government certified · licensed by the state ·
        CE and SNI certified · tested in a laboratory · officially accredited course ·
        passed the health inspection · BPOM registered
      `),
      allowed: lines(`
        a certificate of attendance from us · a lab coat · a class on how to apply for BPOM ·
        signed by the maker · a tested recipe of my aunt
      `),
    },
    'zh-Hant': {
      refused: lines(
        `官方認證 · 政府批准 · 國家認可文憑 · 衛生部認可 · 通過檢驗 · 检验合格 · 國際認證 · 質量認證`,
      ),
      allowed: lines(`認識新朋友 · 政府大樓旁邊 · 簽名留念 · 國家公園 · 課程證書由我們發出`),
    },
    ar: {
      refused: lines(`
        مرخص من وزارة الصحة · معتمد من الحكومة · مسجل لدى هيئة الغذاء والدواء · شهادة الجودة · مرخصة رسميا ·
        معترف بها دوليا
      `),
      allowed: lines(`شهادة حضور من القرية · وزارة السياحة قريبة · رخيص · تسجيل المشاركين`),
    },
  },
  permitWithoutNumber: {
    id: {
      refused: lines(`
        Sudah ber-PIRT kak · sudah P-IRT · sudah ada izinnya · PIRT lengkap · berizin resmi ·
        udah punya izin dinas
      `),
      allowed: lines(`
        Sudah izin pak RT · Ada izin parkir di halaman masjid ·
        cara mengurus P-IRT untuk pemula · sudah izin suami · belum P-IRT · permisi, saya mau pesan ·
        izinkan kami bercerita
      `),
    },
    en: {
      refused: lines(`
        P-IRT included · a licensed kitchen · has its permit · food permit in hand
      `),
      allowed: lines(`
        a class on P-IRT · permit me to tell a story · no P-IRT yet · license plate holder
      `),
    },
    'zh-Hant': {
      refused: lines(`持牌食品 · 有許可證 · 合法持牌 · 有食品許可證`),
      allowed: lines(`車牌 · 招牌菜 · 牌匾 · 不許拍照`),
    },
    ar: {
      refused: lines(`مرخص · لدينا ترخيص · ترخيص رسمي · رخصة غذائية`),
      allowed: lines(`رخام · رخيص الثمن · خريطة · رحلة`),
    },
  },
  expert: {
    id: {
      refused: lines(`
        resep dokter · Direkomendasikan dokter · direkomendasiin bidan desa · kata ahli gizi bagus ·
        dokter menyarankan · racikan ahlinya · secara ilmiah terbukti · penelitian membuktikan · dipakai artis ·
        menurut pakar
      `),
      allowed: lines(`
        resep nenek · Ikuti saran dokter · sesuai anjuran dokter · dekat praktik dokter · kata ibu ·
        Bu dokter sering mampir · nama ilmiah tanaman di kebun
      `),
    },
    en: {
      refused: lines(`
        doctor recommended · recommended by doctors · Nutritionists recommend two pieces · doctor's recipe ·
        approved by a physiotherapist · scientifically tested · studies show · trusted by midwives ·
        a chef's choice
      `),
      allowed: lines(`
        my mother's recipe · follow your doctor's advice · near the doctor's office ·
        the scientific name of the plant · taught by a weaver
      `),
    },
    'zh-Hant': {
      refused: lines(
        `醫生推薦 · 營養師推薦 · 專家認可 · 科學證明 · 研究顯示 · 名醫配方 · 临床 · 明星推薦 · 醫生都推介`,
      ),
      allowed: lines(`醫生街 · 師傅親手做 · 科學館旁 · 請遵醫生建議 · 專心`),
    },
    ar: {
      refused: lines(`
        وصفة الطبيب · ينصح به الأطباء · أثبتت الدراسات · مثبت علميا · خبراء التغذية · بإشراف أطباء
      `),
      allowed: lines(`وصفة جدتي · طبيب القرية جارنا · درس الطبخ · علم البلاد`),
    },
  },
  award: {
    id: {
      refused: lines(`
        juara 1 lomba kuliner · peraih penghargaan UMKM Award · meraih medali emas · pemenang festival kopi ·
        rekor MURI · juara nasional · dinobatkan sebagai produk terbaik · dapat penghargaan dari bupati
      `),
      allowed: lines(`
        Pernah jadi juri lomba masak · Dapat pesanan untuk lomba 17-an ·
        lomba anak-anak hari Minggu · gantungan kunci medali kayu · hadiah untuk peserta ·
        pesan piala kayu untuk lomba · harga satuan
      `),
    },
    en: {
      refused: lines(`
        award-winning · winner of the national prize · gold medal coffee · won first prize · a champion sambal ·
        voted best snack · prize winning batik · snack of the year
      `),
      allowed: lines(`
        a wooden medal · prizes for the children · the price of one · winners and losers play together ·
        a rewarding walk
      `),
    },
    'zh-Hant': {
      refused: lines(`榮獲金獎 · 得獎作品 · 金牌咖啡 · 比賽冠軍 · 获奖产品 · 米芝蓮推介 · 勇奪大獎`),
      allowed: lines(`抽籤 · 獎勵小朋友 · 金色 · 比賽規則 · 一等車廂`),
    },
    ar: {
      refused: lines(`
        حائز على جائزة · الميدالية الذهبية · فائز بجائزة · المركز الأول · حاصلة على جوائز
      `),
      allowed: lines(`جاهز · مركز القرية · بطاطا حلوة · رحلة ممتعة`),
    },
  },
};
