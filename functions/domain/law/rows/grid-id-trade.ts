import type { LooseWords } from './loose-effects.ts';

const PRAISER =
  '(pak |bu |ibu |bapak |mas |mbak )*(bupati|gubernur|camat|lurah|kades|menteri|presiden|wisatawan|turis|bule|artis|selebgram|seleb|influencer|pejabat|tamu|juri|food ?vlogger|vlogger|youtuber|tiktoker|netizen|chef( ¦)?|dewan juri|pak rt|bu rt|juragan|bos)';
const PRESS =
  '(tv|televisi|koran|majalah|radio|trans ?7|trans tv|net tv|kompas( tv)?|metro tv|tvri|rcti|sctv|indosiar|media( nasional| massa)?|berita|detik( com)?|liputan 6|youtube|acara kuliner)';

/** Families of claims in Indonesian about contents, rank, proof, price and goods, by row. */
export const GRID_ID_TRADE: Readonly<Record<string, LooseWords>> = {
  nutrition: {
    claims: {
      id: [
        '(kalsium|protein|serat|vitamin|zat besi|omega( 3)?|kolagen|gizi|nutrisi|mineral|zinc|magnesium|dha|antioksidan|asam folat|asam amino|klorofil|enzim|probiotik|kalium|selenium|yodium|elektrolit|lutein|beta ?karoten|likopen|flavonoid|kurkumin)(nya|ne|e)?‥1(tinggi|banyak|buanyak|melimpah|komplit|komplet|lengkap|akeh|penuh|full|kaya|terjaga|oke|mantap|juara|dapat|dapet)',
        '(kaya|penuh|tinggi|mengandung|sumber|banyak|ada|kaya akan|kandungan|ekstra|plus|tambahan|padat|berlimpah|dengan|diperkaya) (akan |dengan |kandungan |asupan )*(dha|epa|zat besi|mineral|serat( pangan)?|magnesium|zinc|kalium|klorofil|enzim|alkali|elektrolit|selenium|yodium|ion|lutein|beta ?karoten|likopen|flavonoid|kurkumin|asam folat|asam amino|kolagen|antosianin|fitonutrien|polifenol|spirulina)',
        'ber ?serat tinggi|\\d+ ?(k ?kal|kkal|kalori)|(ig|gi|indeks glikemik)(nya)? rendah|ph (tinggi|basa|alkali)|(air|ph) alkali',
        'aman (buat |untuk |di )?(gula( darah)?|kolesterol|tensi|diet)',
        'bebas (susu|laktosa|kedelai|kacang|telur|alergen)( sapi)?',
      ],
    },
  },
  vegan: { claims: { id: ['(100 |seratus )(%|persen) nabati|full nabati|serba nabati'] } },
  pure: {
    claims: {
      id: [
        '(madu|kopi|gula|santan|susu|jahe|minyak|kencur|cokelat|teh)(ne|nya)? (sungguhan|beneran|tenanan|bukan (gula|campuran|oplosan|palsu|kw))|(bukan|no|anti|tanpa|dudu) (tiruan|abal abal|campuran|oplosan|kw|palsu|palsuan|oplos)',
      ],
    },
  },
  original: { claims: { id: ['(aseli|asline|ashli|asly|ori)( banget| tenan| lho| dari| tanpa| 100)?'] } },
  natural: {
    claims: {
      id: [
        '(100 |100|seratus )(%|persen|) ?(dari )?alam',
        'tanpa bahan (kimia|aneh|sintetis|buatan)( aneh)?',
      ],
    },
  },
  superlative: {
    claims: {
      id: [
        '(da|de|d|dhe) (best|bes|bezt|bess)|numero uno|n 1 (di|in)|nomer siji',
        '(legendaris|kelas (sultan|dunia|internasional)|level (dunia|internasional|dewa)|sak jagad|sajagad|sejagad|seantero ¦|tersohor|termas(h)?yur|perfecto|terunggul|nilai (sempurna|10)|(nilai|rasa|skor|rating|bintang|pokok|kualitas)(nya|e)? 10 10|10 dari 10|(pertama|perdana|pionir|pelopor) di (indonesia|jawa|dunia|¦ tengah|kota|kabupaten))',
        '(ga|gak|nggak|enggak|tidak|ora) ada (obat(nya)?|matinya|tandingan|lawan|saingan|banding|duanya)',
        '(rajanya|ratunya|jagonya|dewanya|bosnya|suhunya|jawaranya|biangnya|primadona|juragan(nya)?) ¦',
        '(super duper|kebangetan|se ?dunia|paling) (enak|lezat|gurih|mantul|endul|endes|endolita|nampol|nendang)',
        '(enak|lezat|gurih|murah|bagus|renyah|pedas|manis|mantap|nikmat|eco|sedap|indah|cantik|halus|top)(nya|e)? (sak|se) ?(indonesia|jawa|dunia|jagad|kabupaten|kecamatan|kota|desa|wonosobo|jateng|alam dunya|nusantara|asia|pasar|kampung|endonesa)',
        '(kualitas|mutu|rasa|pilihan|bahan) (super|nomor (satu|wahid)|no 1|premium|unggul(an)?|sempurna|top|wahid|utama|kelas atas|ekspor|bintang lima|terjamin|istimewa)',
        '(produk|keripik|kopi|batik|oleh oleh|wisata) (unggulan|premium|legendaris)',
      ],
    },
    innocent: {
      id: [
        '(belum|tidak|jauh dari|kurang) (kata )?sempurna',
        '(produk|mata pelajaran|pilihan) unggulan (desa|daerah|kabupaten|kecamatan)',
      ],
    },
  },
  testimonial: {
    claims: {
      id: [
        `${PRAISER}(nya)?‥1(pun |aja |saja |juga |sampai |sudah |udah |wis )*(ketagihan|doyan|suka|nagih|nambah( terus)?|puas|kagum|jatuh cinta|angkat jempol|pernah coba|sudah coba|udah coba|mampir|langganan|bilang (enak|juara|nagih|mantap|top|lezat))`,
        `(dipuji|disukai|digemari|digandrungi|dinikmati|diakui|diborong|dipilih|direview|di review|diulas|dicintai|dicari|jadi (favorit|langganan|idola|kesukaan)|favorit|idola|kesukaan|rekomendasi|dipercaya)(nya)? (oleh |para |sama |banyak |ratusan |ribuan |dari )*(${PRAISER}|orang|pelanggan|pembeli|ibu ibu|bapak bapak|keluarga( ¦)?|anak anak se¦|milenial|gen z|semua( orang| kalangan)?|hotel( ¦)?|warga|masyarakat|konsumen)`,
        `(viral|trending)( di| dalam| oleh| ke| sama)? ${PRESS}`,
        '(ribuan|ratusan|jutaan|puluhan ribu|\\d+ ?(rb|ribu|k|ratus)?) (orang |pembeli |pelanggan |konsumen |customer |bungkus |porsi )?(lebih )?(sudah |udah |telah |wis )?(membuktikan|merasakan|puas|percaya|ketagihan|pernah (beli|coba)|yang (beli|puas|cocok|percaya|repeat|ketagihan)|repeat( order)?)',
        '(sudah|udah|telah|wis) (ribuan|ratusan|jutaan|banyak) (orang |pembeli |pelanggan )?(yang )?(beli|tuku|puas|cocok|percaya|ketagihan|repeat|terjual|membuktikan|merasakan)',
        '(kata|jare|menurut|ujar|ucap|kesan) (orang orang|orang|netizen|warga( net)?|tetangga|pelanggan|pembeli|customer|bule|turis|tamu( tamu)?|mereka|ibu ibu)( ¦){0,2} (enak|nagih|mantap|juara|top|lezat|gurih|puas|eco|renyah|the best|ketagihan|wenak)',
        '(banyak|semua|setiap|tiap) (pelanggan |pembeli |orang |tamu )?(yang |sing )?(repeat|ketagihan|balik lagi|mbalik|puas|nagih|suka|doyan|coba pasti)',
        '(bikin|auto|jadi|sampai|pada|langsung|mertua|tetangga|suami|anak|bu ¦|pak ¦|mbak ¦|keluarga)( saya| saja| aja)? (pada |sampai |jadi |ikut )*(ketagihan|nagih|nyandu|kecanduan|nambah terus)',
        '(buktikan|rasakan|cobain|coba) (sendiri )?(khasiat|bukti|manfaat|bedanya|sensasi|perbedaan)(nya)?|buktikan (sendiri|saja|aja|deh)',
      ],
    },
    innocent: {
      id: [
        '(kesukaan|favorit|kegemaran) (keluarga|anak|anak anak|ibu|bapak|suami|istri|cucu|simbah) (saya|kami|di rumah)',
        '(belum|tidak|bukan|nggak|gak) (pernah )?(masuk|diliput|muncul|viral|dipuji)( di)? (tv|televisi|koran|media)',
      ],
    },
  },
  guarantee: {
    claims: {
      id: [
        '(ditanggung|tanggung|garansi|jaminan|wajib|mesti|kudu|auto|pasti|dijamin|mosok ora|yakin|sumpah)( ¦)? (enak|puas|suka|cocok|nagih|laris|awet|halal|renyah|eco|wenak|kenyang|betah|ketagihan|lulus|lolos|bisa|diterima|kerja ke ¦|berangkat|senang|joss?)',
        '(ga|gak|nggak|tidak|ora|kalau (ga|gak|nggak|tidak|ora)|nek ora|jika tidak) (enak|puas|cocok|suka|renyah|eco)‥1(ga usah bayar|gak usah bayar|tidak usah bayar|ora usah bayar|gratis|uang (kembali|balik)|duit (bali|mbalik|balik)|ganti( rugi)?|saya ganti|kami ganti|dibalikin|balikin)',
        '(no|anti|tanpa|bukan) (tipu( tipu)?|kaleng kaleng|bohong|php|zonk|gagal|hoax|boong|apus apus)',
        '(rusak|cacat|pecah|hilang) (langsung |kami |saya )?(ganti baru|diganti baru|ganti dua kali)',
        '(ganti rugi|uang kembali|duit balik|balik)‥1(dua|2|tiga|3|10|sepuluh) kali( lipat)?',
        '(100|seratus) ?(%|persen)? (aman|puas|ampuh|berhasil|manjur|mujarab|enak|halal|cocok)',
        '(percaya|trust me|sumpah)( deh| lah| sama kami| kami)? (enak|ga nyesel|gak nyesel|nggak nyesel|tidak menyesal|mantap|manjur)',
        '(ga|gak|nggak|tidak|ora|dijamin ga|anti) (bakal |akan |bikin )*(nyesel|menyesal|kecewa|rugi|getun)',
        'pasti (lolos|lulus|berangkat|diterima|kerja|sukses|kaya|untung)',
      ],
    },
  },
  only: {
    claims: {
      id: [
        '(mung|gur|mek|cma|cman|hnya|cuma|saja|hny) ?(rp )?\\d+ ?(rb|ribu|k|ewu)|\\d+ ?(rb|ribu|k|ewu|rban) (doank|doang|tok|thok|ae|wae|aja|aje|ajah|saja|thok til)',
      ],
    },
  },
  discount: {
    claims: {
      id: [
        'pot (harga|hrg)',
        'flash ?sale|big sale|(year|month) ?end sale|sale (up to )?\\d+|lagi sale|voucher (\\d+|belanja|potongan|diskon|gratis)|kode (promo|voucher|diskon)',
        '(dari|normal(nya)?|semula|awalnya|dulu(nya)?|biasa(nya)?|harga asli(nya)?|aslinya|mestinya|harusnya) (harga )?(rp )?(\\d+ ?(rb|ribu|k|jt)|\\d{4,}|\\d+ \\d{3})(\\s¦){0,2}?\\s(jadi|sekarang|hari ini|cukup|tinggal|kini|turun( jadi)?|menjadi|khusus|mung|cuma) (jadi |cuma |cukup |tinggal |hanya )*(rp )?\\d+ ?(rb|ribu|k|jt)?(?! ?(kursi|kg|kilo|gram|g|bungkus|biji|orang|cm|menit|jam|buah|pcs|liter))',
        '(harga|rego)(nya|ne)? (lagi |sedang |sudah |udah |wis )?(turun|mudhun|dipangkas|dipotong|didiskon|separuh|setengah)|(separuh|separo|setengah) (harga|rego)',
        '(bonus|gratis|free) (\\d+|satu|dua|tiga|siji) (bungkus|pcs|biji|buah|pack|pak|toples|botol|cup|porsi)?( ¦)?(?! (sendok|stiker|kartu|tusuk))',
        'harga (teman|sahabat|pertemanan|pembukaan|perkenalan|launching|soft opening|grand opening|khusus|reseller termurah|bestie|konco|sedulur|lebaran|ramadan|kemerdekaan)',
      ],
    },
    innocent: { id: ['(diskon|promo|sale|bonus)‥1(tidak|belum|nggak|gak) (ada|kami)'] },
  },
  saving: {
    claims: {
      id: [
        '(murah (meriah|banget|pol|poll|tenan|abis|mampus|kebangetan|sekali|murah)|murmer|murce|muree?)',
        '(harga|rego)(nya|ne|e)? (yang )?(bersahabat|merakyat|ramah|ekonomis|terjangkau|miring|murah|pelajar|mahasiswa|kaki lima|anak kos|kantong (pelajar|mahasiswa|cekak)|rakyat)',
        '(irit|ngirit|hemat|ekonomis|ramah|aman|ga bikin bolong|tidak menguras|nggak nguras|gak nguras)( di| buat| untuk)? (kantong|dompet|ongkos|belanja|bujet|budget)',
        '(ga|gak|nggak|tidak|ora|anti) (mahal|larang)(?! (hati|waktu))|(kantong|dompet)(mu)? (aman|ga bolong|gak bolong|selamat)',
        'kapan lagi (semurah|dapat|beli)|rugi (kalau|kalo|nek|jika) (ga|gak|nggak|tidak|ora) (beli|tuku|pesan|coba)',
      ],
    },
    innocent: { id: ['(murah (senyum|hati|rezeki))'] },
  },
  comparison: {
    claims: {
      id: [
        '(keripik|kripik|sambal|kopi|kue|batik|tas|rempeyek|punya|produk|merek|merk|brand|warung|toko|tempat|penjual|pedagang|sing|yang) (lain|liyane|sebelah|tetangga|pabrik|di mal)(nya)?( ¦){0,2} (mah |pada |suka |malah |sih )*(lembek|alot|mlempem|pahit|mahal|larang|kalah|lewat|minggir|hambar|keras|tipis|kecil|asin|abal abal|cepat (rusak|basi|luntur)|palsu|oplosan|pakai pengawet|pakai micin|luntur|melempem)',
        '(di|ning) (tempat|toko|warung|kota) lain( ¦)? (lebih |malah )?(mahal|larang|jelek|kecil)',
        '(jangan|ojo|ora usah|tidak usah|ga usah) (beli|tuku|pilih|coba) (yang|sing|di|merek) (lain|liyane|sebelah)',
        '(ngalahin|ngalahke|mengalahkan|menyaingi|nyaingi|bersaing dengan|saingan (berat )?|setara|sekelas|selevel|sebanding|ga kalah|gak kalah|nggak kalah|tidak kalah|ora kalah)( sama| dari| dengan| karo)? (kfc|mcd|starbucks|restoran|resto|kafe|cafe|hotel|pabrik|mal|bakery|¦ bintang|merek|brand|indomie|chitato|qtela|taro|buatan)',
        'rasa (hotel|restoran|resto|bintang (lima|5)|kafe|cafe|sultan|mal)',
        '(nggak|gak|ga|tidak|ora|bukan) pasaran|jauh di atas (yang|rata)|(dua|tiga|2|3|sepuluh|berkali) kali (lipat )?(lebih )?(¦ )?(dari|dibanding)(kan)? (yang )?(lain|biasa|pabrik|toko)',
        'lebih (oke|wah|joss?|unggul|baik|keren|mantap|afdol|worth it)( pokoknya)?( ¦)?$',
      ],
    },
  },
  expert: {
    claims: {
      id: [
        '(dr|dokter|prof|dok|bidan|ustadz) ¦ (rekomendasi|rekomen|rekom|sarankan|anjurkan|setuju|approve)|dokter ?(approved?|recommended|rekomen)',
        '(hasil|menurut|berdasar(kan)?|bukti|kata|data) (hasil )?(penelitian|riset|studi|survei|jurnal|ilmuwan|peneliti|uji)|(penelitian|riset|studi|jurnal|peneliti|ilmuwan)( ¦){0,2} (membuktikan|menunjukkan|menyebut|bilang|mengakui|menemukan)|(riset|penelitian|peneliti|ilmuwan|profesor|dosen|ahli) (ugm|ui|itb|ipb|undip|unnes|uns|jepang|amerika|jerman|kampus|universitas)',
        '(dunia|secara|kalangan) (medis|kedokteran)',
        '(sunnah?|resep|anjuran|ajaran|warisan|minuman|makanan) (nabi|rasul(ullah)?|rosul)|thib+un? nabawi|tibbun nabawi|(kyai|ustad(z)?|habib|ulama|romo|pendeta)( ¦){0,2} (menganjurkan|menyarankan|merekomendasikan|memakai|mendoakan|minum)',
        '(herbalis|dermatolog|pakar (kecantikan|herbal|gizi|kesehatan|kuliner)|ahli (herbal|kesehatan|kecantikan|gizi|kuliner|medis|terapi|pengobatan))',
        '(chef|koki|juru masak|barista|instruktur|guru|pelatih|pengajar|terapis|tutor|mentor|penjahit) (hotel|terkenal|profesional|ternama|internasional|bersertifikat|bintang|berlisensi|dunia|kelas dunia|juna|berpengalaman internasional|lulusan luar negeri|handal|andal)',
        '(tangan|oleh|buatan|racikan) (para )?(ahli|ahlinya|profesional|pakar|dokter)|berpengalaman internasional|(tenaga|tim|guru|instruktur) profesional',
      ],
    },
    innocent: {
      id: ['(bukan|belum|tidak)‥2(chef|koki|barista|guru|penjahit|pelatih|ahli|profesional)(\\s¦){0,2}'],
    },
  },
  award: {
    claims: {
      id: [
        '(menang|menangi|memenangkan|menjuarai|juarai|jawara|dapat|meraih|peraih|raih|menyabet|sabet|menggondol|gondol|terima|menerima|penerima|langganan|pernah|masuk|nyabet|diganjar|mendapat|mendapatkan|dianugerahi) (¦ )?(festival|lomba|penghargaan|anugerah|award|piala|medali|trofi|tropi|nominasi|finalis|final|rekor|10 besar|sepuluh besar|5 besar|lima besar|tiga besar|3 besar|runner up|juara|predikat|piagam)',
        '(finalis|nominator|runner ?up|juara (harapan|favorit|bertahan|umum|satu|dua|tiga|nasional)|pemenang|jawara|medali (emas|perak|perunggu)|penghargaan (dari|bupati|gubernur|umkm|kuliner|nasional|presiden)|anugerah (umkm|kuliner|desa|bupati|pesona)|terpilih (sebagai|jadi))',
      ],
    },
    innocent: {
      id: [
        '(belum|tidak|bukan|nggak|gak) (pernah )?(menang|dapat|ikut|meraih|juara|terima|masuk)( ¦)? (lomba|penghargaan|festival|award|piala|juara)',
        '(lomba|hadiah|pertandingan|tanding|peserta|juara pertama|juara satu|pemenang)(\\s¦){0,4}? (dapat|mendapat|diberi|hadiahnya|terima|menerima)',
        'juara (pertama|satu|dua|tiga|1|2|3)( ¦){0,3} (dapat|mendapat|diberi|hadiahnya|terima)',
      ],
    },
  },
  alcohol: {
    claims: {
      id: [
        '(brem cair|anggur merah( botol| cap| orang)|anggur orang tua|sake jepang|(jual|ready|sedia) (sake|brem|anggur)|amer|topi miring|kolesom|bir hitam|minuman keras)',
      ],
    },
  },
  tobacco: {
    claims: {
      id: [
        '(klobot (rokok|tembakau|siap)|tingwe|linting dewe|(jual|ready|sedia|liquid|isi) pod|pod ?vape|pods|shisha|sisha|ses(ek|an) rokok)',
      ],
    },
  },
  infantFormula: {
    claims: {
      id: [
        '(sgm|lactogen|bebelac|nutrilon|enfamil|s26|morinaga|frisolac|vidoran|chil ?mil|dancow)( ¦)? (0|bayi|6|formula|infant|newborn|bulan)',
        '(sgm|bebelac|nutrilon|lactogen) \\d',
      ],
    },
  },
  protectedAnimals: {
    claims: {
      id: [
        '(awetan|opsetan|offset(an)?|pajangan|kepala|tanduk|kulit|tengkorak) (kepala |tanduk |kulit )*(rusa|kijang|harimau|macan|buaya|beruang|elang|burung ¦|banteng|musang|kancil|kucing hutan|biawak|ular sanca|penyu)',
        '(kijang|rusa|harimau|macan|buaya|elang)( ¦)? (awetan|diawetkan|opsetan|offset)',
        'gading (asli|ukir(an)?|gajah|murni|tua|kuno|antik|halus)|(ukiran|cincin|gelang|pipa|gagang|patung|kalung|liontin|sumpit) gading(?! (imitasi|sintetis|tiruan))',
      ],
    },
    innocent: {
      id: [
        '(motif|gambar|bentuk|boneka|patung|topeng|replika|imitasi|tiruan|ukiran|kayu)( ¦)? (kepala|tanduk|kulit|tengkorak) (rusa|kijang|harimau|macan|buaya|elang|banteng)',
        'kulit buaya (imitasi|sintetis|tiruan)',
        '(kepala|tanduk) (rusa|banteng|kijang|elang) (kayu|rajut|ukir|kain|kertas|tiruan)',
      ],
    },
  },
  medicine: {
    claims: {
      id: ['(ganja|kecubung|jamur letong|magic mushroom|mushroom ajaib|sabu sabu|narkoba|ekstasi|kratom)'],
    },
  },
  permit: {
    claims: {
      id: [
        '(sudah|wis|udah|telah|kami|produk|usaha)( ¦)? (legal|resmi|berizin|ber ?izin|lulus sertifikasi|laik (sehat|hygiene|higiene)|tersertifikasi|terverifikasi|berlisensi)',
        '(merek|merk|brand)( kami)? (sudah )?(terdaftar|resmi|dipatenkan|berhak cipta)|(sudah|punya|ber|ada) ?(haki|paten|hak cipta)|(laik|layak) (sehat|higiene|hygiene|konsumsi)|(nib|siup|iumk)( ¦)? (ada|lengkap|sudah|resmi)|(ada|punya|sudah) (nib|siup|iumk)',
      ],
    },
    innocent: {
      id: [
        'resmi (pindah|buka|dibuka|tutup|menikah|mulai|berdiri|jadi)',
        '(bukan|belum|tidak)‥2(resmi|legal|berizin)',
      ],
    },
  },
  halalWithoutNumber: {
    claims: { id: ['(halalan|hallal|halaal|thayyib(an|ah)?|thoyyib(an|ah)?|toyib(an)?|tayib)'] },
  },
};
