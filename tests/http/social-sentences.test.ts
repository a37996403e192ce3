import { describe, expect, it } from 'vitest';
import { socialSentences } from '../../functions/http/reports/people-sentences.ts';

const NOTHING = { hosted: 0, helped: 0, classes: 0, taught: 0 };

describe('the sentences of social value', () => {
  it('say each count with where it comes from, and nothing of what there was none of', () => {
    expect(socialSentences({ social: NOTHING })).toEqual([]);
    expect(socialSentences({ social: { ...NOTHING, classes: 2, taught: 1_024 } })).toEqual([
      {
        id: '1.024 orang ikut kelas, menurut catatan anggota.',
        en: '1,024 people took part in classes, as members told it.',
      },
      {
        id: '2 kelas sudah sampai harinya, menurut promosinya.',
        en: '2 classes have had their day, going by their campaigns.',
      },
    ]);
  });

  it('are right for one', () => {
    const said = socialSentences({ social: { hosted: 1, helped: 1, classes: 1, taught: 1 } });
    expect(said.map(({ en }) => en)).toEqual([
      '1 member without a page of her own was sold for (hosted).',
      '1 member takes part by consent on paper or before a witness.',
      '1 person took part in a class, as members told it.',
      '1 class has had its day, going by its campaign.',
    ]);
  });
});
