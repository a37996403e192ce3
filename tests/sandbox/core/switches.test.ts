import { describe, expect, it } from 'vitest';
import { HOUR, SECOND } from '../../../functions/domain/time/instant.ts';
import { A_PICTURE, aBench, type Bench, read, refusalOf } from '../core-factory.ts';

const child = (bench: Bench) => bench.createContainer({ is_carousel_item: true, caption: undefined });
const join = (bench: Bench, children: readonly string[]) =>
  bench.call('POST', `${bench.mine.instagram}/media`, { media_type: 'CAROUSEL', children: [...children] });

describe('the items of a carousel', () => {
  it('serve once, unless the switch says otherwise', () => {
    const bench = aBench();
    const children = [child(bench), child(bench)];
    expect(join(bench, children).status).toBe(200);
    expect(refusalOf(join(bench, children))).toBe('100/2207028');
    bench.core.changeSwitches({ carouselChildren: 'serveAgain' }, bench.now);
    expect(join(bench, children).status).toBe(200);
  });
});

describe('the first fetch of an address', () => {
  const container = (bench: Bench, url: string) =>
    bench.call('POST', `${bench.mine.instagram}/media`, { image_url: url });

  it('fails where the switch says so, and the second finds the picture', () => {
    const bench = aBench();
    bench.core.changeSwitches({ firstFetch: 'fails', instagramFetch: 'atOnce' }, bench.now);
    expect(refusalOf(container(bench, A_PICTURE))).toBe('9004/2207052');
    expect(container(bench, A_PICTURE).status).toBe(200);
    expect(refusalOf(container(bench, `${A_PICTURE}?another`))).toBe('9004/2207052');
  });

  it('that fails later is told by the status of its container', () => {
    const bench = aBench();
    bench.core.changeSwitches({ firstFetch: 'fails' }, bench.now);
    const status = () => {
      const made = read(container(bench, A_PICTURE), 'id');
      bench.now += 10 * SECOND;
      return read(bench.call('GET', String(made), { fields: 'status_code' }), 'status_code');
    };
    expect(status()).toBe('ERROR');
    expect(status()).toBe('FINISHED');
  });
});

describe('a Page that says the same twice', () => {
  it('is refused for an hour where the switch says so, and only without pictures', () => {
    const bench = aBench();
    bench.core.changeSwitches({ sameWords: 'refused' }, bench.now);
    const say = (more = {}) =>
      bench.call('POST', `${bench.mine.page}/feed`, { message: 'Tiwul', published: false, ...more });
    expect(say().status).toBe(200);
    expect(refusalOf(say())).toBe('506');
    expect(say({ link: 'https://example.com/tiwul' }).status).toBe(200);
    const photo = { attached_media: [{ media_fbid: bench.uploadPhoto() }] };
    expect(say(photo).status).toBe(200);
    bench.now += HOUR;
    expect(say().status).toBe(200);
  });
});

describe('a post that is read while reads lag', () => {
  it('is shown as not published, or not found, until the lag is over', () => {
    const bench = aBench();
    bench.core.changeSwitches({ readLag: 60 }, bench.now);
    const post = bench.createPost({ published: false });
    bench.now += 60 * SECOND;
    bench.call('POST', post, { is_published: true });
    const seen = () => {
      const answer = bench.call('GET', post, { fields: 'is_published' });
      return answer.status === 200 ? read(answer, 'is_published') : refusalOf(answer);
    };
    bench.now += 30 * SECOND;
    expect(new Set(Array.from({ length: 60 }, seen))).toEqual(new Set([true, false, '100/33']));
    bench.now += 30 * SECOND;
    expect(new Set(Array.from({ length: 60 }, seen))).toEqual(new Set([true]));
  });
});
