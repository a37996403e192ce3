import { describe, expect, it } from 'vitest';
import type { MyDataPage } from '../../functions/http/contract/my-data.ts';
import { wholeOf } from '../../web/api/whole-data.ts';

const page = (more: Partial<MyDataPage>): MyDataPage => ({
  madeAt: '2026-12-01T01:00:00.000Z',
  community: { id: 'rukun-lereng', name: 'Rukun Lereng' },
  products: [],
  deletedProducts: [],
  captions: [],
  pictures: [],
  campaigns: [],
  votes: [],
  told: [],
  posts: [],
  records: [],
  ...more,
});
const line = (subject: string): MyDataPage['records'][number] => ({
  at: '2026-12-01T01:00:00.000Z',
  event: 'post.moved',
  byMe: true,
  subject,
});

describe('the pages of her data', () => {
  it('become one whole: lists are joined in order, and what the first page alone has is kept', () => {
    const whole = wholeOf([
      page({ consents: [{ kind: 'ownPage', granted: true }], records: [line('a')], next: 'x' }),
      page({ records: [line('b'), line('c')], next: 'y' }),
      page({ madeAt: '2026-12-01T02:00:00.000Z', records: [] }),
    ]);
    expect(whole).toEqual({
      ...page({}),
      consents: [{ kind: 'ownPage', granted: true }],
      records: [line('a'), line('b'), line('c')],
    });
  });
});
