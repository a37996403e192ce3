import { describe, expect, it } from 'vitest';
import { aBench, type Bench, NOON, read } from '../core-factory.ts';

const PICTURE = { sha256: 'a'.repeat(64), width: 1080, height: 1350 };

const listed = (bench: Bench): unknown[] => {
  const data = read(bench.call('GET', `${bench.mine.instagram}/media`, { fields: 'id,caption' }), 'data');
  return Array.isArray(data) ? data : [];
};
const events = ({ core }: Bench) => core.state.journal.map(({ event, remoteId }) => [event, remoteId]);

describe('what an owner does in Meta’s own app', () => {
  it('changes the caption that a list shows, and no entry of the journal', () => {
    const bench = aBench();
    const media = bench.publishMedia({ caption: 'Tiwul' });
    expect(bench.core.byHand({ do: 'edit', remoteId: media, caption: 'Tiwul enak' }, bench.now)).toBe(media);
    expect(listed(bench)).toEqual([{ id: media, caption: 'Tiwul enak' }]);
    expect(bench.core.state.journal.map(({ caption }) => caption)).toEqual(['Tiwul']);
  });

  it('puts a medium away, so that nobody finds it, and shows it again', () => {
    const bench = aBench();
    const media = bench.publishMedia();
    expect(bench.core.byHand({ do: 'archive', remoteId: media }, bench.now)).toBe(media);
    expect(listed(bench)).toEqual([]);
    expect(bench.call('GET', media).status).toBe(400);
    expect(bench.core.byHand({ do: 'archive', remoteId: media }, bench.now)).toBeUndefined();
    expect(bench.core.byHand({ do: 'showAgain', remoteId: media }, bench.now)).toBe(media);
    expect(listed(bench)).toHaveLength(1);
    expect(events(bench)).toEqual([
      ['published', media],
      ['removed', media],
      ['published', media],
    ]);
  });

  it('pins a medium, which stands first in the list then, and only once', () => {
    const bench = aBench();
    const [old, newer] = [bench.publishMedia({ caption: '1' }), bench.publishMedia({ caption: '2' })];
    bench.core.byHand({ do: 'pin', remoteId: old }, bench.now);
    expect(listed(bench).map((entry) => read(entry, 'id'))).toEqual([old, newer]);
  });

  it('posts a picture with a caption, and a story, as seen in the journal', () => {
    const bench = aBench();
    const account = bench.mine.instagram;
    const post = bench.core.byHand({ do: 'post', account, caption: 'Tiwul', picture: PICTURE }, NOON);
    const story = bench.core.byHand({ do: 'story', account, picture: PICTURE }, NOON);
    expect(events(bench)).toEqual([
      ['published', post],
      ['published', story],
    ]);
  });

  it('is refused where there is no such account or post', () => {
    const bench = aBench();
    for (const act of [
      { do: 'post', account: '1', caption: '' },
      { do: 'story', account: '1', picture: PICTURE },
      { do: 'edit', remoteId: '1', caption: '' },
      { do: 'remove', remoteId: '1' },
      { do: 'archive', remoteId: '1' },
      { do: 'pin', remoteId: '1' },
    ] as const)
      expect(bench.core.byHand(act, NOON)).toBeUndefined();
  });
});
