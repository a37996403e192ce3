import type { LooseWords } from './loose-effects.ts';

/** Illnesses that no other row names; one of them is enough. */
const ILLNESS =
  '(gula (basah|tinggi)|bawasir|murus|ayan|kejang( demam)?|typus|thypus|kadas( kurap)?|borok(en|an)?|kutu air|jamur kuku|trigliserida|auto ?imun|turun peranakan|gabagen?|sawanen|kesambet|n?greges|darah (kotor|kental)|(hb|trombosit) (rendah|drop)|obesitas|kurang gizi|(untu|weteng|sirah|awak|geger) (lara|mules|ngelu|mumet|mriang|kemeng)|mata kabur|telinga berdenging|susah kencing|patah tulang|wasiran|bengek|kencing darah|gagal jantung|serangan jantung|penyumbatan|alzeimer|turun berat|busung lapar|infeksi|peradangan|disfungsi|keguguran|flu burung|omicron|meriang)';
/** Complaints that are also named for other reasons. */
const COMPLAINT =
  '(boyok|benjolan|ruam( popok)?|gelisah|muntah( muntah)?|lemas|loyo|capek|kecapekan|lelah|kelelahan|(kulit|kuku|bibir|rambut) (kering|kusam|pecah( pecah)?|bercabang)|penuaan( dini)?|bakteri|kuman|virus|penyakit|jerawat|flek( hitam)?|noda hitam|uban|ketombe|mabuk( perjalanan)?|jetlag|memar|bengkak( bengkak)?|keseleo|salah urat|kram|mual|pusing|cemas|kecemasan|stress?|kesemutan|kebas|demam|kembung|begah|mumet|ngelu|puyeng|tahi lalat|kapalan|ngompol|(gigitan|digigit) (ular|serangga|nyamuk)|keracunan|linu|pegal|pegel|nyeri|(kaku|nyeri|sakit|pegal) (leher|bahu|pundak|sendi|otot|kepala|pinggang|punggung|lutut|perut|gigi)|(leher|bahu|pundak|otot|badan) (kaku|tegang|pegal|lemas|remuk)|letih|lesu|gatal( gatal)?|alergi|tensi|gula darah|kolesterol|bau (mulut|badan|ketiak|kaki)|cekot cekot|melilit|mules|tumbuh gigi|insomnia|kantuk|ngantuk|racun|toksin|angin|dahak|radang|jantung|ginjal|asma|lambung|gula|vertigo|luka( bakar)?|borok|perut (buncit|gendut|kembung)|galau|penat|mata (perih|lelah|panda|merah)|sembelit|bab)(nya|mu|ku|e)?';
/** What eases, in any form. */
const EASES = [
  '(~hilang|ngilangin|ngilangi|~reda|redain|~ringan|ringanin|~usir|ngusir|~cegah|~lawan|~basmi|~tangkal|~atas|~tumpas|~hempas|~gempur|~sikat|~babat|~tuntas|~berantas|~enyah|~musnah|~redam|~jinak|~tanggulang|~minimal|~kurang|kurangin|~kempes|ngempesin|~luruh|~luntur|~hancur|~singkir|~samar|~pudar|ngelongi|ngedhunke|~sembuh|nyembuhin)',
  '(solusi|jawaban|musuh(nya)?|musuh bebuyutan|penawar|pawang(nya)?|jurus (ampuh|jitu|usir)|bye( bye)?|babay|dadah|goodbye|say (no|goodbye) to|selamat tinggal|cerai dari|bebas dari|lepas dari|terhindar dari|kebal dari|anti)',
] as const;
const FOR =
  '(cocok|bagus|pas|baik|apik|jos|ampuh|mujarab|mantap|wajib|sahabat|teman|khusus|dipakai|diminum|solusi|enak|penting|tepat|dibutuhkan|andalan|pertolongan( pertama)?)( sekali| banget| juga| nih| tenan)? (buat|bwt|untuk|utk|bagi|kanggo|kagem|saat|ketika)';
const WHO =
  '( yang| yg| sing| orang| kamu| kalian| anda| penderita| para| punya| lagi| sedang| sering| gampang| kena| mudah| habis| suka| nduwe| gadhah| teman teman| sobat| pejuang| kaum| mereka)*';
const GONE =
  '(auto |langsung |jadi |dadi |ikut |seketika |cepat |bisa |pun |mulai |lekas )*(~?hilang|ilang|reda|mereda|kabur|minggat|cabut|hengkang|angkat kaki|lenyap|sirna|musnah|keok|kalah|takluk|tamat|modar|ambyar|nyerah|sembuh|mari|mudun|kempes|hempas|terhempas|bubar|lewat|ngacir|teratasi|tuntas|tumbang|ambles|berkurang|membaik|menjauh|plong|enteng|terkendali|bablas|goodbye|bye)';
const INNER =
  '(jantung|ginjal|liver|hati|paru|paru paru|lambung|usus|pencernaan|otak|saraf|syaraf|tulang|sendi|otot|darah|peredaran darah|aliran darah|pembuluh darah|penglihatan|pendengaran|pernapasan|pernafasan|imun|imunitas|daya tahan|kekebalan|stamina|hormon|rahim|kandungan|asi|sperma|prostat|kandung kemih|metabolisme|pankreas|limpa|kelenjar|sel( sel)?( tubuh)?|tekanan darah|kadar gula|sumsum|nafsu makan|konsentrasi|daya ingat|ingatan|memori|mood|gusi|gigi|tenggorokan|organ dalam|fungsi otak)';
const BODY =
  '(badan|tubuh|awak|perut|weteng|kepala|sirah|mata|mripat|kulit|rambut|kuku|lutut|pinggang|punggung|boyok|urat|leher|pundak|wajah|muka|rai)';
const CHILD =
  '(buah hati|si buah hati|momongan|jagoan( kecil)?|bocil|krucil|debay|dedek( bayi)?|ananda|tole|thole|nduk|bujang|anak|anak anak|balita|batita|bayi|si kecil|cucu|bocah|putra putri)(nya|mu|ku|e|ne)?';
const SKIN = '(kulit|wajah|muka|rai|praupan|pipi|bibir|rambut|kuku|tangan|ketiak|selangkangan)(mu|nya|ku|e)?';

/** Families of claims in Indonesian and Javanese, each word of one list beside each of another, by row. */
export const GRID_ID: Readonly<Record<string, LooseWords>> = {
  illness: { claims: { id: [ILLNESS] } },
  effect: {
    claims: {
      id: [
        ...EASES.map((eases) => `${eases}‥1${COMPLAINT}`),
        `${FOR}${WHO} ${COMPLAINT}`,
        `anti ?(${COMPLAINT}|stroke|kanker|tumor|diabetes|stunting|rematik|asam urat|maag|flu|batuk|pilek|hipertensi|encok)`,
        `${COMPLAINT}‥1${GONE}`,
        `(bagus|baik|apik|sae|jos|joss|ampuh|cocok|aman|ramah|penting)( sekali| banget| juga)? (untuk|buat|bagi|bwt|utk|kanggo|kagem|di) (kesehatan |fungsi |kerja )?(${INNER}|mata|mripat|kulit|rambut|badan|awak|kuku|wajah)`,
        `(menjaga|jaga|njaga|merawat|memelihara|melindungi|menguatkan|memperkuat|nguatin|ngrewangi|membersihkan|membersihin|menutrisi|meremajakan|menyehatkan|mengoptimalkan|meningkatkan|mendongkrak|ningkatin|boosting|boost|booster|melancarkan|memperlancar|lancarin|mendukung|menstabilkan|menyeimbangkan|memperbaiki|perbaiki|mengembalikan) (kesehatan |fungsi |kondisi |kinerja |kekuatan |keseimbangan |kadar )?${INNER}`,
        `(bikin|membuat|marai|gawe|buat|biar|supaya|agar|ben) (si )?(${INNER}|${BODY})(nya|mu|ku|e|ne)? (jadi |makin |lebih |tetap |tambah |dadi |terasa |selalu )*(kuat|rosa|sehat|bersih|lancar|encer|awas|tajam|terang|jernih|enteng|entheng|lega|plong|prima|fit|bugar|normal|stabil|tokcer|waras|balance|seimbang|rileks|lentur|nyaman|adem|ringan|anteng)`,
        `(${INNER})(nya|mu|ku|e|ne)? (jadi |makin |lebih |tetap |tambah |dadi |terasa |langsung |auto |pun )+(kuat|rosa|sehat|bersih|lancar|encer|awas|tajam|terang|enteng|lega|plong|prima|fit|bugar|normal|stabil|tokcer|waras|seimbang|rileks|lentur|nyaman|adem|ringan|naik|bagus|meningkat)`,
        `(nyaman|adem|enteng|ramah|aman|ringan|dingin|sejuk) (di|ning|neng|untuk|buat|bagi|pada) (lambung|usus|pencernaan|perut|weteng|tenggorokan|ginjal|jantung)`,
        '(hb|trombosit|darah putih|hemoglobin)(nya|ku|e)?‥1(naik|normal|meningkat|bertambah|stabil|tinggi)',
        '(mata|mripat|pandangan|penglihatan)(nya|ku|e)?‥3(terang|jernih|awas|tajam) (lagi|kembali|maneh)',
        '(tensi|gula|kolesterol|asam urat|trigliserida)(nya|ku|e)?‥2(melonjak|meroket|ngedrop|drop|kumat|kambuh|naik turun)',
        '(kuat|tahan|betah) (begadang|melek|lembur|kerja seharian|angkat berat|kerja rodi)',
        '(enak|nikmat) di (badan|awak)',
      ],
    },
    innocent: {
      id: [
        '(~hilang|ngilangin|~kurang|kurangin|~buang|mengeluarkan|keluarkan|~basmi|~cegah) (rasa |bau )?(lelah|capek|penat|ngantuk|kantuk) (sehabis|habis|setelah|sesudah) (kerja|jalan|sawah|macul)',
        'kurang gula',
        '(mengurangi|kurangi|menghilangkan|hilangkan|buang|kurangin) (rasa )?(gula|pahit|getir|getah|racun (gadung|singkong)|angin (di|dari|dalam) (adonan|plastik|toples|kantong))',
      ],
    },
  },
  child: {
    claims: {
      id: [
        `(agar|supaya|biar|bikin|ben|membuat|bantu|dukung|temani|marai)‥1${CHILD} (jadi |makin |lebih |tambah |cepat |gampang |dadi |tidak |nggak |ga |gak |ora |selalu |tetap )*(pintar|pinter|cerdas|besar|tinggi|gemuk|lemu|montok|bongsor|lahap( makan)?|doyan makan|gelem mangan|aktif|rewel|fokus|konsentrasi|ranking( satu)?|juara( kelas)?|bicara|ngomong|jalan|kuat|sehat|sakit|jarang sakit|tidur (nyenyak|pulas)|genius|jenius|encer|berprestasi|lincah|tumbuh( optimal| kembang| tinggi)?|hafal|pilek|batuk|demam|stunting|cacingan|gampang sakit)`,
        `${CHILD}‥1(jadi|makin|dadi|auto|langsung|tambah) (lebih |makin |nggak |tidak |ga |gak |ora )*(rewel|genius|jenius|bongsor|berprestasi|konsentrasi|juara kelas|bicara|tumbuh|aktif|fokus|cepat (jalan|bicara|besar|tinggi))`,
        '(tumbuh kembang|pertumbuhan|perkembangan|kecerdasan|kepintaran|iq|otak)(nya)? (otak )?(anak|bayi|balita|si kecil|buah hati|janin)',
        '(gigi|tulang|otak|daya tahan|imun|nafsu makan|berat|bobot|bb)(nya)? (anak|bayi|balita|si kecil|buah hati)(nya)?‥1(kuat|naik|encer|bagus|nambah|bertambah|ideal|tajam)',
        `${CHILD}‥2(bobot|berat badan|bb)(nya)? (naik|nambah|bertambah)`,
        `(bobot|bb)(nya)? (langsung |auto |pun |ikut |cepat )?(nambah|naik|bertambah)`,
        '(anti|cegah|mencegah|bebas|lawan|tidak|nggak|gak|ga|tak|ora) stunting',
        'penambah (nafsu|napsu) makan',
      ],
    },
    innocent: {
      id: [
        '(timbang|menimbang|mengukur|ukur|cek) (¦ )?(tumbuh kembang|pertumbuhan|perkembangan)(nya)? (anak|bayi|balita)',
      ],
    },
  },
  beauty: {
    claims: {
      id: [
        `(bikin|membuat|biar|supaya|agar|marai|ben|gawe) ${SKIN} (jadi |makin |lebih |tambah |dadi |tetap |auto |tidak |nggak )*(glowing|putih|cerah|kinclong|mulus|halus|kencang|bersih|lembap|lembab|lembut|kenyal|muda|cantik|ayu|bercahaya|bersinar|berseri|bening|cling|shining|kusam|tirus|merona|semulus ¦|hitam berkilau|tebal|panjang)`,
        `(wajah|muka|rai|praupan|kulit|pipi|bibir|rambut)(mu|nya|ku|e)? (jadi |makin |lebih |tambah |dadi |auto |langsung |ikut )+(glowing|putih( bersih)?|cerah|kinclong|mulus|halus|kencang|bersih|lembap|lembab|kenyal|muda|cantik|ayu|bercahaya|bersinar|berseri|bening|cling|shining|tidak kusam|nggak kusam|tirus|segar merona|merona|semulus ¦|bebas (jerawat|flek|minyak)|anti keriput|lebat|tebal)`,
        '(penghilang|penghapus|pemudar|penyamar|pengusir) (bau badan|jerawat|flek|noda|komedo|bekas luka|keriput|uban|ketombe|kantong mata|selulit|stretch ?mark|bopeng)',
        '(tanpa|ga perlu|gak perlu|tidak perlu|nggak butuh) (skin ?care|skinker|serum)',
        '(awet|tetap|makin|kembali|tampak) (muda|belia|enom|ayu)',
        'anti ?(aging|ageing|keriput|kerut|jerawat|uban|ketombe|kusam)',
      ],
    },
    innocent: {
      id: [
        '(singkong|kentang|ubi|talas|mangga|pisang|ayam|ikan|kulitnya sampai|kupas)‥2kulit(nya)? (jadi |sampai )*(bersih|putih|halus)',
      ],
    },
  },
  figure: {
    claims: {
      id: [
        '(tidak|nggak|gak|ga|ora|enggak|tak|anti|bebas|tanpa takut|ga takut|gak takut|nggak takut) (bikin |takut |marai |jadi |buat |menjadi )*(gemuk|gendut|menggemukkan|lemu|melar|melebar|nimbun lemak|berat badan naik|bb naik)',
        '(lemak|perut|lingkar|paha|pinggang|lengan)( perut| buncit| pinggang| di perut)?(nya|mu)? (auto |jadi |langsung |ikut |makin )*(hilang|ilang|luntur|mengecil|menyusut|kempes|rata|singset|luruh|terbakar)',
        'body (goals|aduhai|ramping|langsing|slim)',
        '(biar|bikin|badan|makin|jadi|auto|tubuh) (jadi |makin |tetap |badan |awak )*(slim|langsing|ramping|singset|semok|body goals|kutilang)',
        '(bantu|bikin|cepat|mau|pengen|pingin|biar|ingin|program) (cepat )?(kurus|gemukin badan|gemuk|ideal|diet|ramping)',
        '(berat|bobot) (badan )?(yang )?ideal',
        '(sahabat|teman|andalan|pejuang|menu|camilan|cemilan|snack) diet',
      ],
    },
  },
  vigour: {
    claims: {
      id: [
        '(bergairah|gairah (naik|membara|bangkit|suami|istri|pria|bercinta)|ereksi|libido|syahwat|birahi|orgasme|kejantanan|keperkasaan|sunah rasul|sunnah rasul)',
        '(rapet|keset|legit)( wangi)?( lagi)? (lagi|wangi|gigit|istri|suami|keset|terus)',
        '(istri|bojo|wanita|perempuan|bini|miss v|kewanitaan|area (intim|kewanitaan))(nya|mu|ku|e)?‥2(rapet|rapat|keset|menggigit|nggigit|legit|wangi|kencang)',
        '(suami|istri|bojo|pasutri|pasangan|ranjang|kamar|kasur)(nya|mu|ku|e)?‥3(lengket|puas|harmonis|bulan madu|senyum (pagi|terus)|ketagihan|nempel|betah di (rumah|kamar|ranjang)|ganas|liar|joss|jos|gandos|keras|tegak|bangun|hot|loyo)',
        '(manuk|burung|otong|si otong|pusaka|senjata|adik kecil)(nya|mu|ku|e|ne)?‥1(tangi|bangun|ngaceng|keras|tegak|siaga|loyo|bangkit)',
        '(makin|tambah|lebih|jadi|auto) (jantan|perkasa|greng|tahan lama di|lanang|macho)',
        '(kuat|tahan|tegak|keras|joss|jos)( lama)? (berjam jam|semalaman|semalam suntuk|sampai pagi|di (ranjang|kasur|kamar))',
        'keras (dan|lan|serta) tahan lama',
      ],
    },
  },
  mind: {
    claims: {
      id: [
        '(bikin|biar|supaya|agar|membuat|marai|ben|dijamin) (hati|pikiran|batin|jiwa|ati|pikirane|otak) (jadi |makin |lebih |tetap |dadi )*(tenang|ayem|tentram|tenteram|adem|damai|fresh|plong|jernih|rileks|waras|bahagia)',
        '(galau|stres|stress|penat|lelah|capek|jenuh|bad ?mood|gundah|sumpek|depresi|cemas|panik)(nya|mu)? (auto |langsung |jadi |pun |ikut )*(minggat|hilang|ilang|kabur|lenyap|sirna|bubar|reda|pergi|hempas|lewat|bye)',
        '(tidak|nggak|gak|ga|ora|anti|bebas|enggak|tak) (jadi |gampang |mudah |lagi |pernah )*(stres|stress|galau|pikun|depresi|panik|overthinking|cemas|linglung|pelupa|lupa lagi)',
        '(mood|semangat|energi|konsentrasi|fokus)(nya|mu)? (langsung |auto |jadi |makin |kerja |belajar )*(naik|balik|bangkit|full|penuh|meningkat|on terus|kembali|melesat|stabil)',
        '(bikin|buat|biar|dijamin|supaya|auto) (makin |lebih |tambah |gampang |cepat |jadi )*(fokus|konsentrasi|konsen|rileks|tidur nyenyak|tidur pulas|turu (kepenak|angler)|bahagia|happy terus|semangat (lagi|kerja)|tidak ngantuk|nggak ngantuk|gak ngantuk|ga ngantuk)',
        '(turu|tidur)(nya|ne|mu)? (dadi |jadi )*(kepenak|angler|nglekar|deep|nyenyak)',
        '(ke)?tahan banting',
        '(penarik|pembawa|pembuka|pemancing|pelancar|penarik|jimat|magnet|bawa|mendatangkan|memanggil|nyeluk|pengundang|tarik) (aura|hoki|rejeki|rezeki|keberuntungan|jodoh|berkah|cuan|keselamatan|kekayaan|peruntungan)',
        '(rejeki|rezeki|jodoh|hoki|cuan|dagangan|usaha|jabatan)(nya|mu|e)? (jadi |makin |auto |langsung |tambah |pun |ikut )*(lancar|datang|deras|mengalir|dekat|enteng|seret hilang|laris manis|moncer|ngalir|nempel)',
        '(enteng|cepat|gampang|dekat|mudah) (dapat |ketemu |entuk )?(jodoh|rejeki|rezeki)',
        '(pelaris|penglarisan|pemikat|ber ?khodam|khodam|bertuah|ber ?tuah|pengisian gaib|sudah diisi (doa|rajah|khodam|tenaga)|ber ?yoni|buka aura|aura (positif|terbuka|bersinar)|tolak (bala|sial|balak|santet)|buang sial|penangkal (hujan|petir|guna guna|santet|bala|sial)|anti (santet|sial|guna guna|begal)|kebal (senjata|bacok|santet)|tambah wibawa|kewibawaan)',
        '(pelaris|sudah diisi|wis diisi)( ¦)? (dagang|doa|warung|toko|mbah|kyai|khodam)|pelaris\\s?,?\\ssudah diisi',
      ],
    },
    innocent: {
      id: [
        '(tahan banting)‥2(kotak|tas|botol|helm|wadah|toples|casing|koper)|(kotak|tas|botol|helm|wadah|toples|koper|gerabah|mainan)‥3tahan banting',
      ],
    },
  },
};
