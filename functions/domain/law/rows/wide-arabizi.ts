import type { LooseWords } from './loose-effects.ts';

/** Arabic in Latin letters and digits, as it is typed on phones; it stands with the English patterns, which are of its letters. */
const ACTS =
  '(y[aeiu]?sh[aei]?f[iy]|t[aeiu]?shf[iy]|shefa2?|[3e]il[ae]+[gj]|3el[ae]+[gj]|ilaj|elag|y(o|u)?3[ae]+l[ei][gj]|yu?alij|dawa2?|dawaa?|m[ou]f[ie]+d|naf[ie]3|y(a|e)?nfa3|y(o|u)?[5k]h?aff?[ei]f|y(e|a)?7m[iy]|y(o|u)?[2q]aww?[iy]|y(o|u)?na[dz]+[ei][fl]|y(e|a)?7r[aei][2qk]|yen(a|e)z+[ei]l|yetarrad|dedd?|zedd|monaseb|munasib|amen|didd|mo?dadd?|bela|wada3an?)';
const NEEDS =
  '(s[ou]kk?ar(i|y)?|sukk?ari?|da[gh]?[3gh]+[te]+t?|daght|dagt|sod+a3|suda3|zok+am|sarat?an|saratan|k[ou]lest[ie]?rol|me3da|mi3da|ma3ida|3a[zd]m|3edam|mafasel|mafasil|2?alb|qalb|kebd|kabid|[2qk]?awl?o[nu]n?|jism|gesm|gism|bashra|sha3r|wazn|karsh|dohoun|duhun|algism|jold|zahr|rokba|nafsi+a|mana+3a|maradh?|amrad|7awamel|7amel|hawamil|atfal|7emya|regim|dayet)';
const PARTICLES = '(men |min |mn |el |al |l |le |lel |lil |li |3ala |3an |dod |w |wa )*';

/** Claims in Arabic that is written in Latin letters. */
export const WIDE_ARABIZI: Readonly<Record<string, LooseWords>> = {
  effect: { claims: { en: [`${ACTS} ${PARTICLES}(el|al)?${NEEDS}`] } },
  cures: { claims: { en: ['y(a|e|i|u)?shf[iy]', 'shefa2', '3[ie]l[ae]+[gj]', 'y(o|u)3ale[gj]', 'dawa2'] } },
  health: {
    claims: {
      en: [
        'se[7h]h[iy]',
        'sa7[h]?[iy]',
        'si7h?[iy]',
        'm[ou]f[ie]+d (lel|lil|l) ?¦',
        '(monaseb|munasib) (lel|lil|l) ?¦',
      ],
    },
  },
  natural: { claims: { en: ['tab(i|ee)3[iy]'] } },
  noPreservatives: {
    claims: {
      en: [
        `(bed[oe]+u?n|bidun|bdou?n|bela|bila|men gh[ei]+r|min ghayr|[5k]h?al[iy]) ${PARTICLES}(mawad+|7afez+a|hafe[zdt]h?a|kimaw[iy]+|alwan)`,
      ],
    },
  },
  noSugar: {
    claims: {
      en: [
        `(bed[oe]+u?n|bidun|bdou?n|bela|bila|men gh[ei]+r|min ghayr|[5k]h?al[iy]) ${PARTICLES}(el|al)?s[ou]kk?ar`,
      ],
    },
  },
  superlative: {
    claims: {
      en: [
        'a7san',
        'ahsan (qahwa|chai|shay|akl|ta3m|wa7ed|fi|fel|men|min)',
        'al ?afdal',
        'afdal (qahwa|chai|shay|akl|fi|fel|men|min)',
        'a6yab',
        'alaz+ (akl|men|min|fi)',
        'a7la (men|min|shay|qahwa)',
      ],
    },
  },
  halalWithoutNumber: { claims: { en: ['7alal'] } },
  guarantee: { claims: { en: ['madmoo?u?n', 'mi+a bel? ?mi+a'] } },
};
