import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../functions/domain/time/instant.ts';
import { matchingMedia } from '../../../functions/domain/post/match-media.ts';
import { MORNING } from '../../factories/entities.ts';

const wanted = { caption: 'Dodol salak\n\nPesan: 0800', commitAt: MORNING, readAt: MORNING + MINUTE };
const media = (id: string, caption: string, minutes: number) => ({
  id,
  caption,
  createdAt: MORNING + minutes * MINUTE,
});

describe('finding what a commit made in a list of media', () => {
  it('takes the same caption, whatever Meta did to blanks and line ends', () => {
    expect(
      matchingMedia([media('a', 'Dodol salak\r\n\r\nPesan:  0800 ', 0)], wanted).map(({ id }) => id),
    ).toEqual(['a']);
  });

  it('takes none from before the intention or after the reading, beyond what clocks differ', () => {
    const listed = [media('old', wanted.caption, -6), media('late', wanted.caption, 7)];
    expect(matchingMedia(listed, wanted)).toEqual([]);
  });

  it('takes no other caption, and the oldest first', () => {
    const listed = [media('c', wanted.caption, 1), media('b', 'Keripik', 0), media('a', wanted.caption, 0)];
    expect(matchingMedia(listed, wanted).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});
