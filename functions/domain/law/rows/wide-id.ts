import type { LooseWords } from './loose-effects.ts';

/** Illnesses that sellers name for one reason alone, which the first list had not. */
const ILLNESS =
  '(kencing (batu|nanah)|batu (empedu|ginjal)|(usus|lambung|jantung) bocor|tukak lambung|gastritis|kolik|tifoid|cacar( air)?|campak|gondongan|herpes|kutil|' +
  'scabies|psoriasis|dermatitis|vitiligo|kusta|sipilis|raja singa|endometriosis|mioma?|polip|h(i|y)p(er|o)tiroid|tiroid|leukemia|tal?hasemia|flek paru|pneumonia|ispa|sinusitis|' +
  'rinitis|difteri|batuk rejan|emfisema|jantung (bengkak|lemah|berdebar)|lemah jantung|aritmia|varises|fistula|turun berok?|kolitis|disentri|muntaber|' +
  'sirosis|(per)?lemak(an)? hati|fatty liver|pankreatitis|cuci darah|infeksi saluran kemih|anyang ?anyangan|beser|impotensi|lemah syahwat|ejakulasi|mandul|kemandulan|' +
  'susah hamil|pcos|telat haid|menopause|osteoarthritis|rematoid|skoliosis|hnp|kecetit|tremor|parkinson|alzheimer|demensia|lumpuh|migren|insomnia|' +
  'depresi|speech delay|stunting|gizi buruk|glaukoma|rabun|mata (minus|plus|ikan|rabun)|congek(an)?|tuli|gusi (bengkak|berdarah)|chikungunya|leptospirosis|rabies|tetanus|' +
  'watuk(e|en)?|mriang|gudh?igen|korengen|boyoken|lara (weteng|untu|sirah|boyok|jantung|paru)|keju kemeng|gringgingen|wudun(en)?|sawan)';
/** Complaints that are also named for other reasons. */
const COMPLAINT =
  '(keringat dingin|gemetar(an)?|deg degan|mata (merah|perih|berair|kabur|buram|bengkak|lelah)|telinga berdenging|(suara |tenggorokan )?(serak|gatal)|perut (mulas|kram|sakit|perih)|badan (lemas|panas|pegal|menggigil)|menggigil|panas (tinggi|anak)|gusi bengkak|sariawan|susah (bab|kencing|hamil)|bersin( bersin)?|kliyengan|mengi|lesu|letih|mabuk( laut| darat| perjalanan)?|hidung (mampet|tersumbat|buntu|meler)|dahak|lendir|ingus|riak|pusing|mual|kembung|demam|nyeri|ngilu|linu|pegal|pegel|kram|kesemutan|semutan|kesel|ngelu|mumet|lara|pilek|meriang|keseleo|terkilir|salah urat|bengkak|memar|lebam|abuh|kelelahan|' +
  '(leher|sendi|pundak|bahu|punggung|otot|lutut|pinggang)(nya)? (yang )?(kaku|tegang|linu|pegal|sakit|lara|pegel)|jahitan|bekas (luka|jerawat|operasi|cacar)|perut (buncit|begah|melilit|mules)|mules|begah|sebah|sesak|sesak dada|cegukan|ngorok|mendengkur|' +
  'bau (badan|mulut|ketiak|ketek)|jerawat|flek|komedo|panu|kurap|kutil|kerutan|keriput|uban|ketombe|rambut rontok|kegemukan|obesitas|darah (tinggi|rendah)|asam (urat|lambung)|maag|encok|gejala|penyakit|alergi|gatal|stres|stress|kantuk)';
const GONE =
  '(tidak ada lagi|tak ada lagi|gak ada lagi|ora ono maneh|wis ora ono|raib|hilang|ilang|mereda|reda|kabur|minggat|sirna|lenyap|pergi|berkurang|kempes|mengempis|kempis|tuntas|sembuh|bablas|musnah|pamit|lewat|beres|bubar|ludes|amblas|rontok|tandas|teratasi|membaik|menjauh|ngacir|tumbang|terusir|terkendali|terkontrol|stabil|anteng|jinak|plong|lega|enteng|entheng|mari|waras|pulih|berhenti|stop|mengecil|menyusut|luruh|hancur|tamat|cepat kering|mengering|memudar|pudar|lemas lagi|lentur|longgar)';
const NOT =
  '((malu|takut|ogah|enggan|malas|segan|kapok)|tidak|tak|nggak|enggak|gak|ga|ora|wis ora|bebas|jarang|anti)';
const BACK = '(kambuh|kumat|datang|muncul|balik|mampir|kembali|terasa|nongol)';
const INNER =
  '(paru|paru paru|rahim|usus|ginjal|darah|liver|lambung|pencernaan|kandungan|peranakan|saluran (napas|kencing|pernapasan|kemih)|pembuluh|jantung|pernapasan|pernafasan|napas|nafas)';
const PART =
  '(hidung|dada|sendi|lutut|dengkul|pinggang|boyok|geger|punggung|leher|pundak|bahu|kaki|sikil|tangan|jari|betis|tumit|perut|weteng|tenggorokan|gorokan|badan|awak|tubuh|kepala|sirah|otot|tulang|urat|mripat|penglihatan|pendengaran|kuping)';
const ACTS =
  '(~usir|ngusir|ngilangi|ngilangake|nambani|nambakake|marekake|ngresiki|nyuda|~bilas|menyapu|~kuras|nguras|merontokkan|rontokkan|rontokin|~luruh|~kikis|~gempur|~libas|~hajar|~gerus|melarutkan|larutkan|pelarut|melonggarkan|longgarkan|melemaskan|lemaskan|lemasin|meluruskan|luruskan|mengecilkan|kecilkan|mengencangkan|kencangkan|pengencang|mengeringkan|keringkan|melancarkan|lancarkan|pelancar|nglancarake|menghilangkan|hilangkan|penghilang|ngilangno|menurunkan|turunkan|penurun|nurunin|mengurangi|kurangi|ngurangi|memulihkan|pulihkan|pemulih|menguatkan|kuatkan|penguat|nguatake|nguwatake|marasake|menajamkan|tajamkan|mempertajam|melegakan|membersihkan|bersihkan|pembersih|memecah|memecahkan|pecahkan|mengencerkan|encerkan|pengencer|' +
  'pelepas|pelega|perontok|pembilas|pengering|pelemas|pembakar|pengikis|tamba|tombo|jampi|ampuh|jitu|mempan|manjur|cespleng|mujarab)';
const OBJECT = `(${INNER}|${COMPLAINT}|watuk|toksin|kolesterol|lemak (jahat|perut|tubuh)|angin duduk|pinggul|paha|lengan bergelambir|rongga (dada|hidung)|haid|asi|syahwat|urat|keluhan)`;
const AID =
  '(tongkat|kacamata|kaca mata|kursi roda|kruk|korset|alat bantu (dengar|jalan)|gigi palsu|inhaler|insulin|koyo|salep|minyak angin|suntikan|obat warung|pil (dokter|tidur))';
const MOTHER =
  '(ibu yang (sedang|lagi) (isi|hamil|mengandung|menyusui)|calon ibu|berbadan dua|sing lagi (meteng|isi)|ibu hamil|bumil|wanita hamil|hamil muda|hamil tua|trimester|ibu menyusui|busui|menyusui|ibu nifas|masa nifas|nifas|(habis|pasca|setelah|sehabis|sesudah|bar) (lahiran|melahirkan|bersalin|persalinan|babaran|operasi)|program hamil|promil|wong meteng|bayen|janin|kandungan)';
const CHILD =
  '(anak|anak anak|balita|batita|bayi|si kecil|cucu|ponakan|bocah|putra|putri|anakmu|thole|dedek)(nya|ku|mu|e|ne)?';
const EXPERT =
  '(dokter|bidan|mantri|perawat|suster|ahli gizi|tenaga medis|puskesmas|posyandu|apoteker|tabib|sinse|shinse|dukun bayi|profesor|spesialis|rumah sakit|klinik|terapis|dosen|pakar|paramedis|kader)';
const OTHERS =
  '(mana pun|manapun|lain|lainnya|liyane|sebelah|tetangga|pabrik|pabrikan|pasaran|toko|mal|mall|impor|import|supermarket|minimarket|swalayan|terkenal|resto|restoran|kafe|cafe|hotel|bandara|kota|orang|saingan|pesaing|kompetitor|merek|merk|brand|buatan mesin|mesin|luar negeri|online|kaleng|kemasan)';
const GOOD =
  '(enak|eco|lezat|gurih|renyah|kriuk|awet|kuat|bagus|apik|halus|rapi|manjur|ampuh|murah|mantap|mantep|sedap|nikmat|bermutu|berkualitas|indah|cantik|tahan lama|cepat|mudah|unggul|hemat|empuk|wangi|kental|keren|segar|seger|sehat|alami|asli|tebal|lembut|nyaman|asyik|seru|manis|lengkap|nendang|jos|elok|menarik|memuaskan|istimewa|juara|ayu|padat|murni|bersih)';
const GOODS =
  '(kopi|teh|keripik|kripik|sambal|sambel|kue|roti|bolu|jamu|madu|tempe|kerupuk|peyek|bakpia|abon|batik|tas|anyaman|tenun|sabun|kursus|les|kelas|wisata|homestay|makanan|camilan|cemilan|snack|jajanan|minuman|rasa|punya|buatan|bikinan|gawean|produk|merek|merk|brand|yang|sing)(nya|e)?';

/** Families of claims in Indonesian and Javanese: what is troubled or used, near what becomes of it. */
export const WIDE_ID: Readonly<Record<string, LooseWords>> = {
  illness: {
    claims: {
      id: [
        ILLNESS,
        '(penyembuh|pembasmi|penakluk|penumpas|pengusir|penghancur) (diabetes|kanker|stroke|maag|tumor|asma|rematik|kolesterol|hipertensi|jantung|ginjal|asam urat|kencing manis|liver|wasir|ambeien|tbc|darah tinggi|segala penyakit|penyakit)',
        `${COMPLAINT}(nya|ku|e|mu)?‥2${NOT}‥1${BACK}`,
        'hasil (cek |tes |uji )?(lab|laboratorium|darah|rontgen)(nya)?‥4(bagus|normal|baik|kaget|heran|membaik|bersih|turun)',
        `${EXPERT}‥3(kaget|heran|takjub|kagum|terkejut|geleng)`,
      ],
    },
    innocent: {
      id: [
        '(air|kolam|suhu|cuaca|udara|minuman) panas dalam(nya)?',
        'mata (minus|plus|ikan|rabun) (boleh|silakan|bawa)',
        '(bukit|gunung|batu|gua|curug|sendang|desa|dusun) (lumpuh|lawan|sawan|rabun)',
      ],
    },
  },
  effect: {
    claims: {
      id: [
        `${COMPLAINT}(nya|ku|e|mu)?( \\d| se¦| yang| ing| sing)?‥4${GONE}`,
        `${INNER}(nya|ku|e|mu)? (¦ )?(bersih|lega|plong|kuat|pulih|normal|lancar|jernih|segar|seger|encer|waras|longgar|sehat|prima|awet|bugar)`,
        `${PART}(nya|ku|e|mu)?‥3(lega|plong|entheng|lemas lagi|lentur|luwes lagi|pulih|waras|mari|normal lagi|kuat lagi|kuat jalan|bisa (ditekuk|jongkok|jalan lagi|gerak lagi)|lancar lagi)`,
        `${PART}(nya|ku|e|mu)?‥2${NOT}‥1(sakit|nyeri|linu|pegal|pegel|ngilu|kaku|bunyi|bengkak|kram|kesemutan|gemetar|lara|cekot cekot|cenut cenut|kemeng|protes|rewel)`,
        `${ACTS}‥2${OBJECT}`,
        `(cocok|bagus|pas|baik|aman|wajib|enak|tepat|minum|apik|jos)‥1(untuk|buat|bagi|kanggo)‥1(yang|sing|orang|mereka|kamu|anda)‥2(gampang|sering|mudah|suka|kerap|punya|susah|lagi|sedang|kena|langganan)‥1(${COMPLAINT}|tidur|bab|haid|makan|hamil)`,
        `(bikin|membuat|buat|marai|garai|gawe|jadikan)‥1(mata|mripat|otak|jantung|paru|kulit|wajah|tulang|gigi|darah|rambut|lambung|kepala|badan|awak|pikiran|tenggorokan|pencernaan)(nya|mu|ku|e)?‥2(terang|jernih|kuat|sehat|segar|seger|bening|awas|tajam|lega|ringan|enteng|entheng|fresh|encer|bersih|lancar|adem|sejuk|rileks|tenang)`,
        `${NOT}‥1(bikin|membuat|menaikkan|naikin|memicu|nambah|menambah|menyebabkan)‥1(gula|tensi|darah|kolesterol|asam|berat|gemuk|lemak|maag|batuk|kantuk|serak)(nya)?(\\s(naik|tinggi|kambuh|darah|badan|urat|lambung|kumat))?`,
        '(~netral|menyerap|meredam|menurunkan|menstabilkan|menyeimbangkan)‥1(asam|gas|angin|cairan|garam|gula)‥1(perut|lambung|tubuh|badan|darah)',
        '(teman|sahabat|andalan|solusi|jawaban|penyelamat|sobat|kunci)‥2(datang bulan|haid|menstruasi|mens|pms|diet|hamil|program hamil|pegal|pegel|masuk angin|susah tidur|sakit)',
        `(apik|becik|bagus|baik|jos|joss|pas|sae|adem) (kanggo|kagem|untuk|buat|bagi|neng|ning|di) (si |para )?(weteng|perut|awak|badan|tubuh|boyok|dengkul|lutut|sendi|otot|tulang|mata|mripat|kulit|rambut|${INNER})`,
        '(kadar gula|gula darah|kolesterol|tensi|asam urat|hb|trombosit)‥3(bagus|membaik|aman|normal|stabil|turun|terjaga)',
        `${AID}(nya|e|ku)?‥4(dibuang|pensiun|nganggur|tidak (di|ter)?(pakai|perlu|butuh)|tak (di|ter)?(pakai|perlu)|(gak|ga|nggak|ora) (di|ter|ke)?(pakai|pake|perlu|anggo|butuh)|(bisa|boleh|akhirnya|sudah|wis) (dilepas|dicopot|ditinggalkan|disimpan|digantung|dilempar|lepas))`,
        `(~buang|~lempar|lupakan|~tinggal|lepas|copot|pensiunkan|selamat tinggal|bye|dadah|tanpa|stop)‥1${AID}(nya|mu|e)?(?!\\s(bambu|kayu|rotan|jati|ukir))`,
        `(bisa|kuat|iso|langsung|mulai|kembali) (jalan|mlaku|berdiri|jongkok|ngadeg|lari|berjalan|naik tangga)( lagi| maneh| sendiri| kembali)+‥2(tanpa|setelah|sejak|berkat|bar|sawise|habis|karena|usai)`,
        `(darah|tensi|gula|kolesterol|asam urat|hb)(nya|ku|e)?‥2(anteng|jinak|normal|stabil|aman|terjaga|terkontrol|terkendali|nurut|bersahabat)`,
        'susah tidur (seduh|minum|coba|pakai|makan|teguk|hirup)',
        '(buat|bagi|untuk|sing|yang) (sering |kerap |gampang )*susah tidur',
        '(tidur|turu)(nya|ne)? (jadi |makin |lebih |bisa |langsung )*(pulas|nyenyak|lelap|angler|nglekar|nyenyak|bablas)',
        '(ketok|kelihatan|terlihat|tampak|jadi|makin|berasa|dadi|katon) (kembali |makin |lebih |tambah )*(muda|enom|awet muda|sepuluh tahun|belia)( lagi| maneh)?',
      ],
    },
    innocent: {
      id: [
        '(sate|sup|sop|soto|gulai|tumis|goreng|rica|rica rica|oseng|semur|rendang|bakar|keripik|kripik|sambal goreng|balado|nasi|bubur|lauk|abon|rempela|ampela|ati|dan|atau) (usus |ati |paru |babat |hati |ampela )*(jantung|lambung|paru|usus|otak|ginjal)( ayam| sapi| kambing| pisang| goreng| bakar| pedas| balado| krispi)*',
        `jantung (ayam|sapi|kambing|pisang|bebek)`,
        `${AID}(nya)? (bisa |boleh |harap |mohon |sebaiknya )*(dilepas|disimpan|lepas) (dulu|sebelum|saat|waktu|kalau|di|sewaktu|ketika)`,
        '(anak|anak anak|tamu|cucu|bayi|kami|saya) (tidur|turu) (pulas|nyenyak) (sehabis|setelah|di|semalam|habis|usai)',
        '(semoga|supaya|biar|bikin|agar) (bayi|anak|anak anak|tamu|kucing)(nya)? (tidur|turu) (pulas|nyenyak)',
      ],
    },
  },
  figure: {
    claims: {
      id: [
        '(celana|baju|rok|kebaya|jins|jeans|sabuk|ikat pinggang|gamis|kathok|cincin|seragam)(nya|ku|e|mu)?‥2((jadi|makin|mulai|sudah|udah|terasa|pun|dadi|wis|tambah|berasa) (longgar|kendor|kebesaran|kedodoran|logro|melorot)|kedodoran|melorot|muat lagi|naik lubang)',
        '(timbangan|jarum timbangan|angka timbangan|bobot|berat badan|bb)(nya|ku|e)?‥3(ke kiri|turun|geser|bergeser|susut|minus|berkurang|mudhun|merosot|ideal)',
        '(kurus|langsing|ramping|singset|susut)‥2(seminggu|sebulan|dalam|sekejap|instan|seketika|tanpa (olahraga|diet|lapar))',
        '(susut|pangkas|lepas|hilang|mudhun|ilang|minus|kehilangan)‥1(\\d+|se|satu|dua|tiga|empat|lima|enam|sepuluh|beberapa) ?(kilo|kg|kilogram|ukuran)',
        '(perut|pinggang|lengan|paha|pipi|dagu|lemak|gelambir|weteng|wetenge|pinggul)(nya|mu|ku)? (jadi |makin |lebih |langsung |ikut |mulai |auto |cepat )*(rata|kempes|kempis|mengempis|singset|mengecil|menyusut|ramping|tirus|luntur|rontok|ilang|cilik)',
      ],
    },
  },
  child: {
    claims: {
      id: [
        '(nafsu|napsu|selera) (makan|mangan)(nya|e)?‥4(balik|kembali|naik|pulih|bangkit|muncul|tinggi|mbalik|melonjak|besar|luar biasa|terbuka)',
        `${CHILD}‥4(jadi|makin|langsung|auto|dadi|tambah|cepat|lebih|biar|bikin|supaya|pasti|bakal) (makin |lebih |cepat |gampang |doyan |tambah |gelem |mau )*(pinter|pintar|cerdas|fokus|tinggi|dhuwur|gemuk|lemu|montok|sehat|kuat|rosa|aktif|lincah|ranking|juara kelas|lahap|ngomong|jalan|berjalan|tumbuh|doyan|mangan|makan|konsentrasi)`,
        `(bikin|biar|agar|supaya|membuat|marai|ben|garai) (si )?${CHILD}‥2(pinter|pintar|cerdas|fokus|tinggi|dhuwur|gemuk|lemu|montok|sehat|kuat|rosa|ranking|lahap|doyan makan|tumbuh|anteng|kebal|aktif|cepat)`,
        '(ranking|rangking|juara kelas|nilai(nya)? (bagus|naik)|rapor(nya)? (bagus|naik)|iq)‥4(berkat|gara gara|sejak|naik|melesat|karena (minum|makan))',
        '(cocok|untuk|buat|bagi|bahan|menu|aman) (bahan |menu )?mpasi',
        '(otak|pikiran|utek|otake)(nya)?‥2(encer|tajam|cemerlang|cerdas|moncer|ces)',
        '(hafalan|hapalan|pelajaran)(nya|ne)?‥2(nempel|masuk|cepat|lengket|gampang)',
        `${CHILD}‥2(gampang|mudah|cepat|cepet|enggal) (belajar|hafal|hapal|ngerti|paham|pinter|pintar)`,
        '(cepat|gampang|cepet|lekas|langsung) (besar|gede|tinggi|dhuwur|jalan|ngomong|tumbuh gigi)(nya)? (anak|bayi|si kecil|balita|cucu)(nya)?',
      ],
    },
    innocent: {
      id: [
        `${CHILD}‥4(sudah|saya|kami) (makin |lebih )?(tinggi|besar|pintar)(nya)? (dari|jadi|makanya|bantu)`,
      ],
    },
  },
  health: {
    claims: {
      id: [
        '(sehate|warase|segere|manjure|mujarabe|khasiate)',
        `${MOTHER}‥3(wajib|cocok|bagus|aman|rutin|coba|minum|konsumsi|kuat|sehat|disarankan|dianjurkan|butuh|perlu|lancar|boleh (makan|minum)|bisa (makan|minum)|cepat pulih|becik|apik|ngunjuk|ngombe|pulih)(?! (tanya|konsultasi))`,
        `(khusus|teman|sahabat|pas|ideal|tepat|disukai|buat|untuk|bagi|kanggo|diminum|dimakan|dikonsumsi|wajib|aman|cocok|nyaranin|menyarankan|bantu|dampingi|andalan) (para |semua |ibu ibu |ibu |yang |sedang |lagi |baru |kaum )*${MOTHER}`,
        '(rahim|peranakan|kandungan|asi|jalan lahir)(nya)?‥2(bersih|kuat|subur|pulih|rapat|melimpah|mancur|deras)',
        '(luka|jahitan)( operasi| lahiran| sesar| caesar)?(nya)? (cepat|cepet|lekas|langsung) (kering|pulih|sembuh)',
        '(aman|cocok|ramah|baik|bagus|apik|becik) (dimakan |diminum |dikonsumsi |dipakai |untuk |buat |bagi |kanggo |oleh |tumrap |segala |semua |para |si |sing |kaum |yang |untuk )+(penderita|pengidap|pasien|penyintas|lansia|manula|sepuh|simbah|mbah|orang tua|bayi|balita|batita|lambung|ginjal|darah tinggi|diabet(es|isi)?|gula|kolesterol|maag|kulit sensitif|kulit bayi|jantung|vegetarian|asma|stroke)',
        '(badan|awak|tubuh|raga)(nya|mu|ku|e)?‥2(waras|kebal|bakoh|rosa|kuwat|seger|bregas|trengginas|tahan banting|saras)',
        '(seger|sehat) (waras|kewarasan|wal afiat) (berkat|sakwise|bar|mergo)',
        '(ora|gak|ga|tidak|tak|nggak|jarang) (tau |tahu |pernah |gampang |mudah )+(lara|sakit|gering|ambruk|drop|tumbang|masuk angin)',
      ],
    },
    innocent: {
      id: [
        `(tidak|belum|jangan|kurang|tak)‥2${MOTHER}`,
        `${MOTHER}‥2(konsultasi|tanya|sebaiknya|jangan|tidak|mohon|harap|dilarang|menunggu|tunggu)(\\s¦){0,4}`,
        `(kelas|les|kursus|senam|kegiatan|acara)‥3${MOTHER}`,
        `(tanya|tanyakan|konsultasi|tempat duduk|kursi|jalur|antrean|dahulukan|pesanan|baju|gaun|daster|tas|hadiah|kado|bantal)‥2${MOTHER}`,
        `(aman|cocok|ramah) (untuk|buat|bagi) (kursi roda|(jalan|akses) (lansia|bayi))`,
      ],
    },
  },
  expert: {
    claims: {
      id: [
        `${EXPERT}(nya|ku|e)?‥3(pun|juga|ikut|sampai|aja|saja) (ikut |rutin |sering |suka )*(minum|makan|konsumsi|pakai|ngombe|langganan|memakai)`,
        `${EXPERT}(nya|ku|e)?‥3(sarankan|~saran|nyaranin|~anjur|~rekomendasi|rekomen|rekom|rekomendasiin|setuju|~puji|~acung|~akui|~suruh|nyuruh|~restu|~percaya|ngakoni|membenarkan|menyetujui|bilang (bagus|baik|boleh|aman|cocok)|sudah membuktikan|ikut minum|juga (minum|pakai|makan|konsumsi)|ngasih ini|memberi ini)(?! (istirahat|libur|tutup))`,
        `(disetujui|disarankan|direstui|direkomendasikan|dipercaya|diakui|diberkati|dianjurkan|didoakan|diperiksa|dibuktikan|diresepkan|dipakai|disuruh|dikasih tahu)‥2${EXPERT}`,
        `(kata|menurut|jare|pesan|resep|ramuan|saran|anjuran) (bu |pak |para |ibu |mbak )?${EXPERT}(?!(\\s¦){0,4}?\\s(istirahat|libur|harus|jangan|belum))`,
      ],
    },
    innocent: {
      id: [`(tanya|tanyakan|konsultasi|ikuti|sesuai|turuti|minta)‥2${EXPERT}`],
    },
  },
  comparison: {
    innocent: {
      id: [
        'lebih (pedas|manis|asin|gurih|besar|kecil|tipis|tebal|panjang|pendek|pahit|asam|renyah|lembut) yang (botol|bungkus|warna|ukuran|merah|hijau|kuning|hitam|putih|besar|kecil|pertama|kedua|original)',
        'lebih (tebal|tipis|besar|kecil|panjang|pendek|berat|ringan) (dari|daripada) (kerupuk|koin|piring|telapak|jari|kertas)',
      ],
    },
    claims: {
      id: [
        `(lebih|luwih|jauh) (¦ )?${GOOD}(nya)?‥1(dari|daripada|dari pada|ketimbang|timbang|tinimbang|dibanding|dibandingkan|dibandingin|katimbang|seko|saka|ngalahke)‥3${OTHERS}`,
        `(~kalah|ngalahin|ngalahke|~ungguli|mengungguli|~tanding|menandingi|ngungkuli|menyaingi|melibas|membungkam)‥3(${OTHERS}|${GOODS}|ibu kota|jakarta|jogja|bali|eropa)`,
        `(${GOODS}|yang di|yang dari)‥3${OTHERS}‥3(kalah|keok|minggir|lewat semua|nyerah|bubar|tumbang|malu|nangis|bukan tandingan|ora ono apa apane|tidak ada apa apanya|gak ada apa apanya|hambar|lewat aja|jauh)(?! (dari|ke|jadi))`,
        `(dibanding|dibandingkan|ketimbang|tinimbang|timbang)‥3${OTHERS}‥2(lebih|jauh|luwih|kalah)`,
        `(ora|tidak|tak|gak|nggak|enggak|belum) (ana|ono|ada) (sing|yang) (bisa |iso |mampu |sanggup )?(~kalah|ngalahake|ngalahke|ngalahin|~tanding|~saing|nyaingi|madhani|ngungkuli|lebih (enak|murah|bagus|awet))`,
        `(beda|berbeda|tidak sama|gak sama)‥3(pabrik|pabrikan|pasaran|supermarket|minimarket|mal|mall|toko sebelah|orang lain|merek lain|merk lain)`,
      ],
    },
  },
  superlative: {
    claims: {},
    innocent: {
      id: [
        '(campur |aneka |pilih |semua )?rasa(nya)? satu (dus|dos|box|kresek|paket|kantong|loyang|nampan|tampah)',
      ],
    },
  },
  nutrition: {
    claims: {
      id: [
        '(setara|sama dengan|senilai|seperti (makan|minum)|sebanding|menggantikan)(\\s¦){0,3}?\\s(butir (telur|jeruk|apel)|gelas susu|kilo wortel|piring (nasi|sayur)|porsi sayur|potong daging|buah jeruk)',
      ],
    },
  },
  vigour: {
    claims: {
      id: [
        '(ranjang|kasur|malam (pertama|jumat)|kamar)(nya)?‥2(bergoyang|goyang|membara|hot|tahan lama|puas|bergetar|membahana|gempar)',
        '(suami|bojo|istri|bapake|pasangan|laki laki|lanang|lelaki|pria)(nya)?‥3(tahan lama|rosa|greng|lengket|kuat (semalam|berjam)|tambah sayang|perkasa|jantan|puas|gahar|ganas)',
      ],
    },
  },
  beauty: {
    claims: {
      id: [
        '(kulit|kulitnya|wajah|wajahnya|muka|rai|praen|rambut|rambutnya)‥3(kinyis kinyis|kayak bayi|seperti bayi|koyo bayi|glowing|mencling|kinclong|mulus|cerah|halus lembut|berkilau|kencang lagi|bening|tebal lagi|tidak rontok|gak rontok|berhenti rontok)',
        '(jerawat|flek|komedo|noda|uban|kerutan|keriput|bopeng|bruntusan|minyak berlebih)(nya|e)?‥3(hilang|ilang|kempes|pudar|memudar|minggat|lenyap|samar|kering|rontok|sirna|kabur|bersih|habis|berkurang)',
      ],
    },
    innocent: { id: ['(noda|minyak berlebih|minyak)(nya)?‥3(hilang|bersih|dicuci|cuci|tiris)'] },
  },
  only: {
    claims: {
      id: [
        '(cuma|cuman|hanya|mung|namung|gur|mek|sekadar|sebatas|modal|tidak sampai|nggak sampai|gak sampai|ga nyampe|ga sampe)‥2(goceng|ceban|noban|goban|cepek|seceng|gopek|sewu|rongewu|limangewu|limang ewu|sepuluh ewu|sedasa ewu|seribu|(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh)( belas| puluh)? (ribu|rebu|ewu|perak|rupiah|rb))',
      ],
    },
  },
};
