import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { A_PICTURE, aBench, aPicture, idOf, NOON, read, refusalOf, type Bench } from '../core-factory.ts';

const publish = (bench: Bench, container: string) =>
  bench.call('POST', `${bench.mine.instagram}/media_publish`, { creation_id: container });
const statusOf = (bench: Bench, container: string) =>
  read(bench.call('GET', container, { fields: 'status_code' }), 'status_code');

describe('publishing an Instagram container', () => {
  it('makes a media that people see, and leaves the container PUBLISHED without telling which', () => {
    const bench = aBench();
    const container = bench.createContainer({ caption: 'Tiwul' });
    bench.now += 10_000;

    const media = idOf(publish(bench, container));

    expect(bench.core.state.journal).toEqual([
      {
        at: bench.now,
        event: 'published',
        platform: 'instagram',
        account: bench.mine.instagram,
        remoteId: media,
        caption: 'Tiwul',
        pictureSha256: 'f'.repeat(64),
      },
    ]);
    expect(bench.call('GET', container, { fields: 'status_code,status' }).body).toEqual({
      id: container,
      status_code: 'PUBLISHED',
      status: 'Published: Media has been published.',
    });
  });

  it('is refused as not ready while the container is in progress, and after it failed', () => {
    const bench = aBench({ pictures: { [A_PICTURE]: aPicture({ format: 'png' }) } });
    const container = bench.createContainer();

    expect(refusalOf(publish(bench, container))).toBe('9007/2207027');
    bench.now += 10_000;
    expect(refusalOf(publish(bench, container))).toBe('9007/2207027');
  });

  it('is refused for a container that is unknown, of another account, or a day old', () => {
    const bench = aBench();
    const container = bench.createContainer();
    const foreign = idOf(
      bench.call('POST', `${bench.other.instagram}/media`, { image_url: A_PICTURE }, bench.other.token),
    );
    bench.now += 10_000;
    expect(refusalOf(publish(bench, foreign))).toBe('24/2207008');
    bench.now += DAY;

    expect(refusalOf(publish(bench, container))).toBe('24/2207008');
    expect(statusOf(bench, container)).toBe('EXPIRED');
    expect(refusalOf(publish(bench, '17935620000000000'))).toBe('24/2207008');
  });

  it('happens once: the second time is refused and nothing more is seen', () => {
    const bench = aBench();
    const container = bench.createContainer();
    bench.now += 10_000;
    publish(bench, container);

    expect(refusalOf(publish(bench, container))).toBe('24/2207008');
    expect(bench.core.state.journal).toHaveLength(1);
  });

  it('makes a second media from the same container when the switch says so', () => {
    const bench = aBench();
    bench.core.changeSwitches({ secondMediaPublish: 'makesAnother' }, NOON);
    const container = bench.createContainer();
    bench.now += 10_000;

    const [first, second] = [idOf(publish(bench, container)), idOf(publish(bench, container))];

    expect(first).not.toBe(second);
    expect(bench.core.state.journal.map(({ remoteId }) => remoteId)).toEqual([first, second]);
  });

  it('shows the past in status_code when it lags, while the truth decides', () => {
    const bench = aBench();
    bench.core.changeSwitches({ statusLag: 30 }, NOON);
    const container = bench.createContainer();
    const asked = () => new Set(Array.from({ length: 40 }, () => statusOf(bench, container)));

    bench.now += 10_000;
    expect(asked()).toEqual(new Set(['IN_PROGRESS', 'FINISHED']));
    expect(publish(bench, container).status).toBe(200);
    bench.now += 15_000;
    expect(asked()).toEqual(new Set(['IN_PROGRESS', 'FINISHED', 'PUBLISHED']));
    bench.now += 15_000;
    expect(asked()).toEqual(new Set(['PUBLISHED']));
  });

  it('stops at fifty in a rolling day, and says how many were used', () => {
    const bench = aBench();
    for (let count = 0; count < 50; count += 1) bench.publishMedia();
    const usage = () =>
      bench.call('GET', `${bench.mine.instagram}/content_publishing_limit`, { fields: 'config,quota_usage' })
        .body;
    const next = bench.createContainer();
    bench.now += 10_000;

    expect(usage()).toEqual({
      data: [{ quota_usage: 50, config: { quota_total: 50, quota_duration: 86_400 } }],
    });
    expect(refusalOf(publish(bench, next))).toBe('9/2207042');
    bench.now = NOON + DAY + HOUR;
    expect(usage()).toMatchObject({ data: [{ quota_usage: 0 }] });
  });

  it('tells of the quota only its use unless asked for more', () => {
    const bench = aBench();
    const path = `${bench.mine.instagram}/content_publishing_limit`;

    expect(bench.call('GET', path).body).toEqual({ data: [{ quota_usage: 0 }] });
    expect(refusalOf(bench.call('GET', path, { since: (NOON - 2 * DAY) / 1_000 }))).toBe('100');
  });

  it('counts a carousel once and keeps all its pictures', () => {
    const bench = aBench();
    const children = [1, 2, 3].map(() => bench.createContainer({ is_carousel_item: true }));
    const carousel = bench.createContainer({
      image_url: '',
      media_type: 'CAROUSEL',
      children,
      caption: 'Tiga',
    });
    bench.now += 20_000;

    const media = idOf(publish(bench, carousel));

    expect(
      bench.call('GET', media, { fields: 'media_type,media_product_type,children{media_url}' }).body,
    ).toMatchObject({ media_type: 'CAROUSEL_ALBUM', media_product_type: 'FEED' });
    expect(bench.core.state.media.get(media)?.pictures).toHaveLength(3);
    expect(refusalOf(publish(bench, children[0] ?? ''))).toBe('100');
    expect(bench.core.state.journal).toHaveLength(1);
  });
});
