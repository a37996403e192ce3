import type { LooseWords } from './loose-effects.ts';

const KIN =
  '(simbah|mbah( kung| putri)?|eyang|kakek|nenek|bapak|bapake|ibu|suami|istri|bojo|mertua|anak|anake|adik|kakak|cucu|tetangga|pakde|budhe|paklik|bulik|tole|thole|bayi|bayinya|orang tua|wong tuwa|saya|aku|pak ¦|bu ¦|mbak ¦|mas ¦|orang rumah|serumah|sekeluarga|keluarga)(nya|ku| saya| kami| tetangga)?';
const TAKES =
  '(minum|makan|ngombe|mangan|konsumsi|pakai|pake|ngopi|ngeteh|seduh|nyeduh|oles|kenal|ngemil|dipijat|pijat|berendam|ikut kelas|yoga|senam|terapi|rendam|mandi|jalan) ?(di sini|ini|teh ini|kopi ini|madu ini|jamu ini|rutin|tiap hari|rajin)?';
const ILL =
  '(sakit|izin sakit|kontrol|berobat|ke dokter|ke puskesmas|cuci darah|suntik|opname|kambuh|kumat|bersin|batuk|ngorok|mengi|rewel|ngilu|pegal|pusing|mual|masuk angin|pakai tongkat|pakai kursi roda|minum (pil|obat)|ngompol|grok grok|bengek|demam|lemas|susah (jalan|tidur|makan|bab))';
const PART =
  '(dada|hidung|perut|kepala|tengkuk|leher|pundak|pinggang|boyok|kaki|tangan|lutut|dengkul|mata|matane|matanya|telinga|gigi|gusi|tenggorokan|napas|kulit|punggung|badan|otot|urat|bekas jatuh|bekas luka|benjol|memar|lebam|paru paru|tulang|jantung|lambung|usus|otak|rambut)';
const TROUBLED =
  '(kaku|ngamuk|perih|panas|burem|buram|kabur|grok grok|mampet|cenut cenut|kembung|bengkak|berat|abot|linu|melilit|rewel|bunyi|tegang|kemeng|pegel|lemah|sering ¦|suka (burem|buram|perih|kaku|kram|ngilu|sakit))';
const BETTER =
  '(diam|lemes|lemas|kempes|kentut|plong|reda|lega|enteng|entheng|ringan|lancar|terang|adem|tenang|hilang|ilang|sembuh|merem|tidur|pulih|bangkit|waras|bersih|kuat|rontok|normal)';

/** Claims that are told as a story in Indonesian: what was, and what is since; and those that say it without its word, by row. */
export const TOLD_ID: Readonly<Record<string, LooseWords>> = {
  effect: {
    claims: {
      id: [
        `(tadinya|dulunya|dulu|biasanya|yang dulu|awalnya|mbiyen)‥3${ILL}‥5(sekarang|kini|saiki|jadi|sudah|udah|wis|langsung)`,
        `(sejak|semenjak|berkat|habis|setelah|sesudah|sehabis|sakwise|bar|gara gara|rutin)‥1${TAKES}‥6(tidak|nggak|gak|ga|ora|jarang|berhenti|lepas|stop|tak)‥2(pernah )?(${ILL}|obat|pil|tongkat|tidur)`,
        `(berhenti|lepas|stop|libur|pensiun|bebas|leren)‥1(minum |dari |pakai )*(pil|obat( tidur| warung| dokter)?|kontrol|suntik|berobat)`,
        `${KIN}‥4(nggak|gak|ga|tidak|ora|tak)‥1(pernah|tau|ada yang|lagi|gampang)‥1${ILL}`,
        `${PART}(nya|ku|e)?( yang| sing)? ${TROUBLED}(nya)?‥1(jadi|dadi|langsung|auto|pun|ikut|terus|bisa)‥1${BETTER}`,
        `${PART}(nya|ku|e)?‥1(nggak|gak|ga|tidak|ora|tak)‥1${TROUBLED}`,
        `${PART} (langsung|auto|seketika) ${BETTER}`,
        `(bayi|anak|orang rumah|suami|istri|bojo|simbah|cucu)(nya)?‥2(langsung|auto) (merem|anteng|kentut|tidur|pulas|lelap|tenang|sembuh|doyan|lahap)`,
        `(buat|bagi|untuk|kanggo|sing|yang) (yang |sing |kamu |orang )*${PART}(nya|ne)? ${TROUBLED}`,
        `${PART}(nya|mu)?( ¦){0,2} (pun )?(akan )?(ber)?terima ?kasih`,
        `(biar|supaya|agar|ben|nggak perlu|gak usah|ga usah) (ga |gak |nggak |tidak |ora )?bolak balik (kamar mandi|toilet|wc|dokter|puskesmas)`,
        `(keringat dingin|kram|nyeri|mules|lemas|pusing)( waktu| saat| pas| kala)? (haid|mens|menstruasi|hamil|datang bulan|m)`,
        '(sebelum|mau|sebelume|besok) (lari )?(maraton|marathon|lomba lari|tanding|nanjak)‥3(makan|minum|isi|sarapan)|(lari |ikut )?(maraton|marathon)‥3(makan|minum)',
        '(mental|jiwa|batin|semangat)( yang)? (ambruk|jatuh|rapuh|luka|lelah|down|drop|terpuruk)‥2(bangkit|pulih|sembuh|kuat|kembali)',
        '(makan|minum|oles|pakai|seduh|dua sendok|satu sendok|sesendok|segelas|secangkir|tiga potong|satu botol|sebotol|sekali (minum|seruput|oles|pakai|teguk|makan))‥2(pagi sore|pagi|malam|sebelum tidur|tiap hari|tiap pagi|langsung|dijamin)‥4(hilang|sembuh|diam|berhenti|nggak|gak|kempes|plong|lancar|merem|pulas|ngoroknya)',
        '(anak|bocah)( yang)? (adhd|autis|autisme|hiperaktif|speech delay|lambat bicara|telat bicara|down syndrome)‥2(jadi|langsung|bisa|lebih|cocok|tenang|fokus)',
        '(susah tidur|sulit tidur|tidak bisa tidur|gak bisa tidur|melek terus)‥2(langsung|auto|jadi|pasti|bisa) (merem|tidur|pulas|lelap|terlelap|ngantuk)',
      ],
    },
    innocent: {
      id: [
        '(dulu|biasanya|tadinya)‥4(dokter|puskesmas|kontrol)‥3(rumah|kios|toko|kantor|gedung)',
        'tidak (bisa|boleh) (ikut|naik)‥4',
      ],
    },
  },
  health: {
    claims: {
      id: [
        '(yang|sing|buat|ibu|lagi|sedang) (lagi |sedang |yang )*(isi|hamil|meteng|ngidam|mengandung)‥4(boleh|nambah|bagus|aman|cocok|wajib|dedek|janin)',
        '(bagus|baik|apik|nutrisi|asupan|cocok) (untuk|buat|bagi|kanggo) (si )?(dedek|debay|janin|jabang bayi|calon bayi)',
      ],
    },
  },
  figure: {
    claims: {
      id: [
        '(ngemil|makan|jajan|nyemil) (tanpa (dosa|rasa bersalah|takut)|terus|sepuasnya)‥2(timbangan|bb|berat|langsing|badan) (tetap|aman|stabil|turun)|tanpa (dosa|rasa bersalah|guilty)',
        '(kebaya|gaun|celana|baju|jins|jas|seragam)(nya)? (lama )?(biar |supaya |tetap |jadi |bisa )*(muat|longgar)( lagi)?',
        '(biar|supaya|agar) (kebaya|gaun|celana|baju|jas) (tetap |tetep )?muat',
      ],
    },
  },
  child: {
    claims: {
      id: [
        '(kakak|adik|kakaknya|adiknya|si kakak|si adik|tole|thole|nduk)‥1(jadi |makin |langsung )?(ranking|lincah|pinter|pintar|juara|tinggi|anteng|gemuk|lahap)',
        '(biar|supaya|ben|agar|bikin) (si )?(tole|thole|nduk|kakak|adik|gendhuk|bocah)‥1(cepet|cepat|gampang|makin|lebih|enggal) (gede|besar|tinggi|dhuwur|pinter|pintar|lemu|gemuk|jalan)',
      ],
    },
  },
  vigour: {
    claims: {
      id: [
        '(malam|malem) (minggu|jumat|jum at|pertama|hari|ini|nanti)‥2(makin |tambah |jadi )*(panas|hot|membara|hangat|seru)‥1(sama |dengan |bareng |karo )?(istri|suami|bojo|pasangan)',
        '(pengantin|manten|pasutri|suami) (baru )?(wajib|harus|kudu) (stok|sedia|punya|coba|minum|makan)',
        '(bapak( bapak)?|suami|pak ¦|bojo)(nya)?‥3(minum|makan|seruput)(nya)?‥3(kangen (rumah|istri)|pulang cepat|betah di rumah|senyum senyum|minta jatah|lupa umur|muda lagi)',
        '(wanita|perempuan|ibu|istri|pria|lelaki|bapak)( ibu| bapak)? wajib (coba|minum|punya|tahu|stok|konsumsi)|(ramuan|jamu|godogan) (madura|pengantin|khusus wanita|khusus pria)|(botolan|minuman|ramuan)‥1wanita wajib',
      ],
    },
  },
  beauty: {
    claims: {
      id: [
        '(umur|usia) (\\d+|setengah abad|kepala ¦|¦ puluh)( tahun)?‥2(dikira|disangka|kelihatan|terlihat|kayak|serasa|tampak|berasa) (masih )?(\\d+|¦ puluh|abg|remaja|gadis|anak|perawan|muda|kepala)',
        '(sepuluh|lima|10|5|dua puluh|20|puluhan) tahun lebih muda|lebih muda (sepuluh|lima|10|5|\\d+) tahun|rahasia (awet|cantik|muda|kulit|langsing|panjang umur|sehat)',
      ],
    },
  },
  mind: {
    claims: {
      id: [
        '(yang|sing|pemakai(nya)?|pakai)( ¦)? (pakai |memakai |nganggo )?‥1(dagangan|dagangannya|usaha|usahanya|warung|jualan|jualannya|rejeki|rejekinya|toko|tokonya)‥1(laku|laris|ramai|rame|lancar|laris manis)',
        '(pengusir|penangkal|tolak|pelindung dari|anti) (makhluk halus|setan|jin|kuntilanak|hantu|roh|gaib|demit|tuyul|kiriman|sihir|mata jahat)',
        '(ada (isinya|batunya|tuahnya|penunggunya|khasiat)|sudah (didoakan|dirajah|diasmak|dimandikan|diisi doa))(?! (cincin|boleh))',
      ],
    },
  },
  testimonial: {
    claims: {
      id: [
        '(murid|siswa|peserta|lulusan|alumni|anak didik)( kami| kita|nya)?‥1(semua|semuanya|100 persen|rata rata|pada|sudah)‥1(diterima|lulus|lolos|kerja|berangkat|bisa|jadi|sukses|fasih|dapat)',
        '(sudah |pernah |telah )(diteliti|diuji|diriset|dikaji|dibuktikan) (oleh )?(anak |mahasiswa |dosen |tim |kampus |orang |para )?(kuliahan|kkn|ugm|mahasiswa|kampus|dosen|peneliti|lab|ahli)|hasil(nya)? (bagus|positif|memuaskan|terbukti|nyata)',
        '(semua|tiap|setiap) (tamu|pengunjung|pembeli|peserta)( kami)? (pulang|keluar)‥1(bahagia|senyum|puas|sembuh|menangis|ketagihan|sehat|senang)|bintang (lima|5) (semua|terus)',
      ],
    },
  },
  superlative: {
    claims: {
      id: [
        '(tidak|nggak|gak|tak|ora) (akan |bakal )?(kamu |kalian |anda |bisa )*(temukan|temui|ditemukan|ditemui|dapat|dapatkan|nemu) (¦ )?(di )?(mana ?pun|mana mana|tempat lain|toko lain|pasar|kota|luar)',
        '(kalau|kalo|nek|jika) ada (yang|sing) (lebih|luwih) (¦)( ¦){0,3} (kasih tahu|bilang|kabari|lapor|saya ganti|gratis|sebutkan|tunjukkan)',
      ],
    },
  },
  comparison: {
    claims: {
      id: [
        '(keripik|sambal|kopi|kue|batik|tas|madu|bakso|merek|produk|warung|yang|tempat|kelas|les) lain(nya)? ?(mah |sih )?(lewat|minggir|kalah|ga ada apa|gak ada apa|cuma|bye|nangis)',
        '(indomie|kfc|mcd|starbucks|chitato|restoran( ¦)?|resto|cafe|kafe|hotel|pabrik|supermarket|bule|chef)( kota| mahal| mall| bintang lima)?( mah| aja| saja| pun| sih)? (minder|belum tentu|kalah|lewat|nangis|insyaf|ketar ketir|tutup|malu|iri)',
        '(harga|rego)( di)? (tetangga|sebelah|toko|mal|pasar|online|tempat lain)( sebelah| lain)? (dua|tiga|lima|lebih|jauh|malah|2|3)(nya)? ?(kali(nya)?|mahal|tinggi|lipat)',
      ],
    },
  },
  discount: {
    claims: {
      id: [
        '(bayar|beli|ambil) (satu|dua|tiga|empat|lima|1|2|3|4|5) (¦ )?(bawa|dapat|dapet|pulang|gratis|free) (pulang )?(dua|tiga|empat|lima|enam|2|3|4|5|6)',
        '(dapat|dapet|ada|diberi|kasih|bakal dapat) (potongan|korting|cashback|voucher|diskon)',
        '(besok|lusa|minggu depan|bulan depan|nanti)( ¦)? balik (ke )?harga|balik harga|(biasanya|normal|normalnya|aslinya|dulu) (rp )?\\d+( ?(rb|ribu|k))? (minggu ini|hari ini|sekarang|khusus|bulan ini|malam ini|jadi|kini)( ¦)? (rp )?\\d+',
      ],
    },
  },
  priceByPage: {
    claims: {
      id: [
        '(follower|pengikut|pelanggan|langganan|member|subscriber|penonton live|grup|reseller)( lama| baru| setia| wa)?‥1(dapat|harga|dapet|harganya|bayar) (harga )?(¦ )?(beda|khusus|spesial|lebih murah|lain)',
      ],
    },
  },
  paidInApp: {
    claims: {
      id: [
        '(bayar|transfer|kirim|pembayaran|lunasi|tf)( ¦){0,3} (di|lewat|via|dari|melalui) (dm|inbox|messenger|komentar|kolom komentar|live|instagram|ig|facebook|fb|tiktok|keranjang kuning|story)',
        '(klik|tekan|tinggal)( ¦)? (bayar|beli|checkout|check out)( ¦)?( di)? (kolom komentar|komentar|dm|bio|live|keranjang|story|postingan)|(dana|gopay|ovo|shopeepay|linkaja|transfer|tf)( ¦)? (di|lewat|via) (dm|inbox|messenger|live|komentar)',
      ],
    },
  },
  guarantee: {
    claims: {
      id: [
        '(nggak|gak|ga|tidak|ora|kurang) (doyan|suka|cocok|puas|enak|bisa|renyah|lancar|lulus)\\s?(duit|uang|dhuwit)( ¦)? (balik|bali|kembali|dikembalikan)',
        '(kalau|kalo|nek|jika|bila) (basi|rusak|bau|melempem|luntur|sobek|mengecewakan)( ¦){0,4} (ganti|diganti)( ¦)? (dua|tiga|lima|sepuluh|\\d+|lipat)',
        '(sekali|satu kali) (ikut|datang|belajar|latihan)( ¦)? (langsung|pasti|dijamin|auto) (bisa|mahir|jago|lancar|fasih|pintar)',
      ],
    },
  },
  pure: {
    claims: {
      id: [
        '(madu|kopi|santan|minyak|susu|gula|jahe)( ini| kami)? (betulan|beneran|temenan|tenanan|tulenan|bukan kaleng kaleng)|(ini|yang|lha iki) (betulan|beneran|temenan) (dari )?(hutan|kebun|lebah|alam)',
      ],
    },
  },
  madeOfLess: {
    claims: {
      id: [
        '(kue|keripik|kripik|sambal|dodol|roti|selai|sirup|abon|stik|permen|manisan|bolu)? ?dari (keju|durian( ¦)?|stroberi|salak|jahe|cokelat|coklat|madu|daging|udang|ikan|susu|apel|nangka|kurma|matcha|pandan|vanila)( ¦){0,3} (isinya|campur(annya)?|sebagian|juga ada|ada|rasanya|padahal|kebanyakan|tapi)( ¦){0,2} (gandum|terigu|tepung|nendang|esens|perisa|perasa|pasta|singkong|gula|kentang)( juga)?',
      ],
    },
  },
  alcohol: {
    claims: {
      id: [
        '(agak |lumayan |rada )?(keras|nendang|memabukkan|bikin (mabuk|melayang|teler|fly|hangover|kliyengan))( dikit| sedikit)?\\s?(sebotol|seteguk|segelas|diminum|minumannya)|(sebotol|seteguk|botolan|segelas|minuman|fermentasi)( ¦){0,7} (agak keras|bikin (mabuk|melayang|teler|fly)|memabukkan|keras dikit)',
        'kadar(nya)? (alkohol(nya)? )?\\d+ ?(persen|%)',
      ],
    },
  },
  protectedAnimals: {
    claims: {
      id: [
        '(kuda laut|tangkur|tokek kering|teripang emas|paruh|labi labi|ketam kelapa|kepiting kenari|napoleon|lola merah|akar laut)( ¦)? (kering|awetan|dijual|siap|ons|satu|hidup)?',
        '(telur|telor)( ¦)? (yang )?(dari )?(pantai|penyu|laut|pasir)|(kuku|kulit|taring|gigi|cakar|bulu|tanduk|tulang|sisik|cula|kumis)( ¦)? (macan|harimau|buaya|beruang|merak|elang|rusa|kijang|gajah|badak)( ¦)? (betulan|beneran|tangkapan|buruan|hasil berburu|temuan|sungguhan|muara|sumatra|jawa)|dari pemburu|hasil buruan',
      ],
    },
  },
  jamuPermit: {
    claims: {
      id: [
        '(ramuan|godogan|racikan|rebusan)( ¦){0,2} (madura|turun temurun|leluhur|warisan|botolan|keraton|nenek moyang|pengantin|habis lahiran)',
      ],
    },
  },
  expert: {
    claims: {
      id: [
        '(belajar|bisa|cara|racik|meracik)( ¦){0,2} obat( sendiri)?( ¦){0,2} (nggak|gak|tidak|tanpa) (perlu )?(ke )?dokter',
        '(langganan|pesanan|andalan|pilihan|dipesan|dibeli)(nya)? (para |bu |pak )?(dokter|bidan|mantri|perawat|apoteker)',
      ],
    },
  },
};
