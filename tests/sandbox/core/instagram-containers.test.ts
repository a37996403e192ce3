import { describe, expect, it } from 'vitest';
import { DAY } from '../../../functions/domain/time/instant.ts';
import { A_PICTURE, aBench, aPicture, idOf, NOON, read, refusalOf, type Bench } from '../core-factory.ts';

const make = (bench: Bench, parameters: Record<string, unknown>) =>
  bench.call('POST', `${bench.mine.instagram}/media`, parameters);
const statusOf = (bench: Bench, container: string) =>
  read(bench.call('GET', container, { fields: 'status_code' }), 'status_code');

const BAD_PICTURES = [
  ['not JPEG', aPicture({ format: 'png' }), 2207005],
  ['a picture of several', aPicture({ format: 'mpo' }), 2207005],
  ['over 8 MiB', aPicture({ bytes: 8 * 1_048_576 + 1 }), 2207004],
  ['narrower than 4:5', aPicture({ width: 1079, height: 1350 }), 2207009],
  ['wider than 1.91:1', aPicture({ width: 1200, height: 620 }), 2207009],
  ['under 320 px', aPicture({ width: 319, height: 319 }), 2207052],
  ['cut off', aPicture({ whole: false }), 2207052],
  ['not there', { is: 'unreachable', reason: 'HTTP 403' } as const, 2207052],
  ['not a picture', { is: 'notImage' } as const, 2207052],
] as const;

describe('making an Instagram container', () => {
  it('answers with an id, works for some seconds, then is finished', () => {
    const bench = aBench();

    const answer = make(bench, {
      image_url: A_PICTURE,
      caption: 'Tiwul #lereng',
      alt_text: 'Sebungkus tiwul',
    });

    expect(answer.body).toEqual({ id: expect.stringMatching(/^\d{17}$/) });
    expect(statusOf(bench, idOf(answer))).toBe('IN_PROGRESS');
    bench.now += 10_000;
    expect(statusOf(bench, idOf(answer))).toBe('FINISHED');
    expect(bench.core.state.journal).toEqual([]);
  });

  it.each(BAD_PICTURES)('ends in ERROR with its subcode when the picture is %s', (_, facts, subcode) => {
    const bench = aBench({ pictures: { [A_PICTURE]: facts } });

    const container = idOf(make(bench, { image_url: A_PICTURE }));
    bench.now += 10_000;

    expect(bench.call('GET', container, { fields: 'status_code,status' }).body).toEqual({
      id: container,
      status_code: 'ERROR',
      status: `Error: Media upload has failed with error code ${subcode}`,
    });
  });

  it.each(BAD_PICTURES)('is refused at once, by the switch, when the picture is %s', (_, facts, subcode) => {
    const bench = aBench({ pictures: { [A_PICTURE]: facts } });
    bench.core.changeSwitches({ instagramFetch: 'atOnce' }, NOON);

    const answer = make(bench, { image_url: A_PICTURE });

    expect(read(answer, 'error', 'error_subcode')).toBe(subcode);
    expect(answer.status).toBe(400);
    expect(bench.core.state.containers.size).toBe(0);
  });

  it.each([
    ['4:5', 1080, 1350],
    ['square', 320, 320],
    ['1.91:1 in whole pixels', 1200, 628],
    ['the link format', 1200, 630],
  ])('takes a feed picture that is %s', (_, width, height) => {
    const bench = aBench({ pictures: { [A_PICTURE]: aPicture({ width, height }) } });

    const container = bench.createContainer();
    bench.now += 10_000;

    expect(statusOf(bench, container)).toBe('FINISHED');
  });

  it('takes any shape for a story, but no alternative text', () => {
    const bench = aBench({ pictures: { [A_PICTURE]: aPicture({ width: 1080, height: 1920 }) } });
    const story = bench.createContainer({ media_type: 'STORIES' });
    bench.now += 10_000;

    expect(statusOf(bench, story)).toBe('FINISHED');
    expect(refusalOf(make(bench, { image_url: A_PICTURE, media_type: 'STORIES', alt_text: 'x' }))).toBe(
      '100',
    );
  });

  it('stays in progress until the picture was fetched, however long that takes', () => {
    const bench = aBench();
    bench.core.handle(
      {
        method: 'POST',
        path: `/v24.0/${bench.mine.instagram}/media`,
        query: { access_token: bench.mine.token },
        body: { image_url: A_PICTURE },
      },
      NOON,
      () => undefined,
    );
    const [wanted] = bench.core.fetchesWanted();
    bench.now += 60_000;

    expect(wanted).toEqual({ container: expect.any(String), url: A_PICTURE });
    expect(statusOf(bench, wanted?.container ?? '')).toBe('IN_PROGRESS');
    bench.core.imageArrived(wanted?.container ?? '', aPicture(), bench.now);
    expect(statusOf(bench, wanted?.container ?? '')).toBe('FINISHED');
    expect(bench.core.fetchesWanted()).toEqual([]);
  });

  it.each([
    ['2,201 characters', { caption: 'a'.repeat(2_201) }, '36004/2207010'],
    ['31 hashtags', { caption: '#tag '.repeat(31) }, '36004/2207010'],
    ['21 mentions', { caption: '@orang '.repeat(21) }, '100/2207040'],
    ['an alternative text of 1,001 characters', { alt_text: 'a'.repeat(1_001) }, '100'],
    ['a caption on an item of a carousel', { caption: 'x', is_carousel_item: true }, '100'],
    ['a tag without a place', { user_tags: [{ username: 'a' }] }, '100'],
    ['a tag outside the picture', { user_tags: [{ username: 'a', x: 1.1, y: 0 }] }, '100'],
    ['a video', { media_type: 'REELS' }, '100/2207023'],
    ['children without a carousel', { children: '1,2' }, '100'],
    [
      'an address with letters that are not ASCII',
      { image_url: 'http://pictures.example/é.jpg' },
      '9004/2207052',
    ],
    ['an address that is none', { image_url: 'data:image/jpeg;base64,AAAA' }, '9004/2207052'],
    ['no address', { image_url: '' }, '100'],
    ['a parameter that Graph does not know', { alt_text_custom: 'x' }, '100'],
  ])('refuses %s', (_, parameters, refusal) => {
    const bench = aBench();

    expect(refusalOf(make(bench, { image_url: A_PICTURE, ...parameters }))).toBe(refusal);
    expect(bench.core.state.containers.size).toBe(0);
  });

  it('takes a caption that is exactly at its limits', () => {
    const bench = aBench();
    const caption = `${'#tag '.repeat(30)}${'@orang '.repeat(20)}`.padEnd(2_200, '.');

    expect(make(bench, { image_url: A_PICTURE, caption }).status).toBe(200);
  });

  it('makes no more than 400 containers in a day', () => {
    const bench = aBench();
    for (let count = 0; count < 400; count += 1) bench.createContainer();

    expect(refusalOf(make(bench, { image_url: A_PICTURE }))).toBe('9/2207042');
    bench.now += DAY;
    expect(make(bench, { image_url: A_PICTURE }).status).toBe(200);
  });

  it('is finished as a carousel when all its items are, and broken when one is', () => {
    const bench = aBench({ pictures: { 'http://pictures.example/bad.jpg': aPicture({ format: 'png' }) } });
    const item = (image_url: string) => bench.createContainer({ image_url, is_carousel_item: true });
    const carousel = (children: readonly string[]) => idOf(make(bench, { media_type: 'CAROUSEL', children }));

    const good = carousel([item(A_PICTURE), item(A_PICTURE)]);
    const bad = carousel([item(A_PICTURE), item('http://pictures.example/bad.jpg')]);
    bench.now += 20_000;

    expect(statusOf(bench, good)).toBe('FINISHED');
    expect(statusOf(bench, bad)).toBe('ERROR');
  });

  it.each([
    ['one item', 1],
    ['eleven items', 11],
  ])('refuses a carousel of %s', (_, count) => {
    const bench = aBench();
    const children = Array.from({ length: count }, () => bench.createContainer({ is_carousel_item: true }));

    expect(refusalOf(make(bench, { media_type: 'CAROUSEL', children: children.join(',') }))).toBe(
      '100/2207028',
    );
  });

  it('refuses items that were not made for a carousel', () => {
    const bench = aBench();
    const children = [bench.createContainer(), bench.createContainer()];

    expect(refusalOf(make(bench, { media_type: 'CAROUSEL', children }))).toBe('100');
  });
});
