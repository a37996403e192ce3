/**
 * Goods that are made to be given to the winners of other people's contests: "hadiah juara lomba", "piala kayu untuk juara 1, 2, 3".
 * A prize that was won is said with another verb in front, which the phrase does not hold.
 */
export const PRIZE_GOODS_ID =
  '(hadiah|piala|trofi|trophy|plakat|medali|parsel|bingkisan|suvenir|souvenir|kado)(nya)?( (untuk|buat|bagi|para|sang|si|anak|kayu|bambu|anyam|anyaman|resin|akrilik|kerajinan|lomba))* juara(nya)?( (kelas|lomba|umum|harapan|satu|dua|tiga|pertama|kedua|ketiga|1|2|3))*(?!(\\s¦){0,6}?\\s(raih|diraih|meraih|dapat|didapat|menang|memenangkan|dimenangkan|jatuh|sabet|menyabet|diboyong|memboyong|bawa|dibawa)\\b)';
export const PRIZE_GOODS_EN =
  '(prizes?|trophy|trophies|medals?|gifts?|cups?)( (stands?|is|are|made|teak|wooden|carved|bamboo|in))* (for|to) (the |each |every |all )*winners?( of (the|your|a|our|each|every) ¦)?';
