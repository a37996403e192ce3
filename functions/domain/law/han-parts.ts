import type { Piece, ReadText } from './normalize-text.ts';
import type { Word } from './written-words.ts';

/** Signs of claims in two parts ("減月巴"), with another that looks or means alike ("冶療"), each before the sign itself. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  '月巴肥 月干肝 月市肺 月旨脂 月要腰 月半胖 田月胃 月長腸 月泉腺 米唐糖 米青精 氵台治 氵咸減 氵肖消 亻建健 亻呆保 酉星醒 艹樂藥 言正証 糸屯純 魚羊鮮 疒丙病 疒嵒癌 石角確 目艮眼 口乞吃 冶治 皿血 岩癌 効效 薬藥 痩瘦 増增 経經 発發 焼燒 唐糖 葯藥 郊效 肖消 兔免 㾗痕'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const)
    .filter(([parts, whole]) => parts !== whole && parts !== ''),
);
const ANY = new RegExp([...ALIKE.keys()].join('|'), 'gu');

/** Returns the signs of a Chinese text that hide another, with the one that they hide. */
export function hiddenSigns({ original, pieces }: ReadText): ReadonlyMap<Word, readonly Piece[]> {
  return new Map(
    Array.from(original.matchAll(ANY), ({ index: start, 0: found }) => {
      const end = start + found.length;
      const firstPiece = pieces.findIndex((piece) => piece.start >= start);
      const own = pieces.slice(firstPiece, firstPiece + Array.from(found).length);
      const word: Word = { text: '', isPlain: false, start, end, firstPiece, pieces: own };
      return [word, [{ character: ALIKE.get(found) ?? found, start, end }]] as const;
    }),
  );
}
