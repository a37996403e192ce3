import type { ExamplesByRow } from './claim-examples.ts';

export const INDONESIAN_EXAMPLES: ExamplesByRow = {
  health: {
    refused: [
      'camilan sehat',
      'menyehatkan',
      'untuk kesehatan keluarga',
      'sehat-sehat selalu minum ini',
      'khasiatnya banyak',
      'berkhasiat',
      'bermanfaat bagi tubuh',
      'baik untuk pencernaan',
      'menambah stamina',
      'menjaga daya tahan tubuh',
    ],
    allowed: [
      'Semoga sehat selalu, kawan-kawan',
      'dibina Dinas Kesehatan',
      'teman minum teh',
      'baik sebelum Mei',
    ],
  },
  cures: {
    refused: [
      'obat batuk',
      'mengobati masuk angin',
      'menyembuhkan maag',
      'meredakan nyeri',
      'menurunkan kolesterol',
      'aman untuk diabetes',
      'cocok untuk diet',
    ],
    allowed: ['obat rindu kampung', 'sobat semua'],
  },
  warms: {
    refused: [
      'hangatkan badan',
      'menghangatkan tubuh',
      'penghangat perut',
      'perut jadi hangat',
      'hangat di badan',
    ],
    allowed: ['disajikan hangat', 'hangatkan lima menit', 'salam hangat'],
  },
  nutrition: {
    refused: [
      'bergizi',
      'penuh nutrisi',
      'kaya vitamin',
      'tinggi protein',
      'kaya akan serat',
      'rendah lemak',
      'tanpa kolesterol dan tanpa lemak',
    ],
    allowed: ['minyak nabati', 'kaya rasa', 'tinggi gunung'],
  },
  glutenFree: {
    refused: ['bebas gluten', 'tanpa gluten', 'non-gluten', 'tidak mengandung gluten'],
    allowed: ['bebas pilih rasa', 'tanpa plastik'],
  },
  noSugar: {
    refused: ['tanpa gula', 'tanpa tambahan gula', 'bebas gula', 'rendah gula', 'tidak pakai gula'],
    allowed: ['gula aren', 'dengan gula kelapa', 'diberi sedikit gula'],
  },
  noPreservatives: {
    refused: [
      'tanpa pengawet',
      'tanpa bahan pengawet',
      'bebas pengawet',
      'tidak pakai pengawet',
      'tanpa MSG',
      'tanpa pewarna',
      'tanpa bahan kimia',
    ],
    allowed: ['tanpa minyak berlebih', 'tanpa antre'],
  },
  vegan: { refused: ['vegan', 'camilan vegetarian'], allowed: ['sayur kebun', 'minyak nabati'] },
  natural: {
    refused: ['alami', 'serba alami', 'alamiah'],
    allowed: ['mengalami', 'pengalaman', 'alam desa', 'rahmatan lil alamin', 'Dusun Alami'],
  },
  pure: {
    refused: [
      'murni',
      'kemurniannya',
      'kopi murni',
      '100%',
      '100 % kopi',
      '100 persen',
      'seratus persen',
      'Susu Murni Segar',
      '100％',
    ],
    allowed: ['murnila', 'Bu Murni', 'bu murni', 'puree tomat', 'Purworejo', '10% dari hasil'],
  },
  fresh: {
    refused: ['segar', 'kesegaran', 'menyegarkan', 'seger', 'segar-segar', 'SEGAAAR'],
    allowed: ['segara', 'Dusun Segaran', 'Jl. Segar'],
  },
  original: {
    refused: ['asli', 'aslinya', 'keaslian rasa', 'rasa original', 'orisinal', 'rasa ori', 'autentik'],
    allowed: ['Aslinah', 'penduduk asli', 'teori', 'asri', 'Bu Asli'],
  },
  organic: { refused: ['organik', 'beras organik'], allowed: ['anorganik', 'organ', 'organisasi'] },
  modern: { refused: ['canggih', 'ajaib', 'keajaiban', 'dapur modern'], allowed: ['moderat', 'zaman dulu'] },
  only: {
    refused: [
      'hanya Rp15.000',
      'cuma 15 ribu',
      'cuman segini',
      '15 ribu doang',
      'satu-satunya',
      'sekadar',
      'Rp15.000 saja',
      '15rb aja',
    ],
    allowed: [
      'apa saja ada',
      'di mana saja',
      'langsung saja',
      'percuma menunggu',
      'tidak hanya kopi',
      'justru di sini',
    ],
  },
  superlative: {
    refused: [
      'terbaik',
      'termurah',
      'paling enak',
      'nomor 1',
      'No. 1 di desa',
      '#1',
      'nomor satu',
      'terenak-terenak',
    ],
    allowed: [
      'pesan paling lambat Jumat',
      'paling sedikit 4 orang',
      'Jl. Mawar Raya No. 1',
      'terbuat dengan tangan',
      'produk unggulan desa',
    ],
  },
  comparison: {
    refused: [
      'lebih enak',
      'lebih murah',
      'enak dibanding toko sebelah',
      'tidak seperti yang lain',
      'beda dari yang lain',
    ],
    allowed: ['lebih dari sepuluh tahun', 'lebih dulu'],
  },
  testimonial: {
    refused: [
      'testimoni pelanggan',
      'sudah terbukti',
      'kata pelanggan enak',
      'banyak yang ketagihan',
      'rekomendasi dokter',
    ],
    allowed: ['pelanggan boleh tanya', 'kata ibu'],
  },
  discount: {
    refused: ['diskon 20%', 'potongan harga', 'banting harga', 'harga normal Rp 20.000', 'cuci gudang'],
    allowed: ['harga per bungkus', 'potong tipis'],
  },
  guarantee: {
    refused: [
      'dijamin enak',
      'kualitas terjamin',
      'tanpa efek samping',
      'tidak berbahaya',
      'aman dikonsumsi',
    ],
    allowed: ['jamin datang', 'aman di tas'],
  },
  halalWithoutNumber: {
    refused: ['halalan thoyyiban', 'dijamin halal', 'berlabel halal', 'sudah halal'],
    allowed: ['tidak halal', 'belum bersertifikat halal', 'halal bihalal', 'halaman rumah'],
  },
};
