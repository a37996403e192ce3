import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, type CalendarPost, named } from '../../web/api/named-calendar.ts';
import { addDays, addMonths, monthGrid, weekOf } from '../../web/pages/calendar/days.ts';
import { clashesIn } from '../../web/pages/calendar/clashes.ts';
import { chosenPosts, NO_FILTER } from '../../web/pages/calendar/filter.ts';
import { roomByDay } from '../../web/pages/calendar/room.ts';
import { postsInCell, shownByDay } from '../../web/pages/calendar/shown-post.ts';
import { obstacleIn } from '../../web/pages/posts/obstacle.ts';

const JAKARTA = 'Asia/Jakarta';

let number = 0;
const post = (publishAt: string, more: Partial<CalendarPost> = {}): CalendarPost => ({
  id: `pasar.${String((number += 1)).padStart(16, '0')}`,
  publishAt: new Date(publishAt).toISOString(),
  state: 'waiting',
  shape: 'photo',
  channel: 'bersama',
  product: 'tiwul',
  campaign: 'pasar',
  people: ['kenanga'],
  ...more,
});

const calendar = (posts: readonly CalendarPost[]): Calendar => ({
  posts: [...posts],
  channels: [
    { id: 'bersama', name: 'Rukun', platform: 'facebook' },
    { id: 'melati-ig', name: 'Melati', platform: 'instagram' },
  ],
  products: [
    { id: 'tiwul', name: 'Tiwul', maker: 0 },
    { id: 'keripik', name: 'Keripik', maker: 0 },
  ],
  members: [],
  campaigns: [],
  specialDays: [],
  quietHours: { from: '21:00', to: '06:00' },
  postsPerChannelAndDay: 2,
  minutesBetweenPosts: 180,
});

const ROW = {
  publishAt: '2026-12-05T05:00:00.000Z',
  state: 'waiting',
  shape: 'photo',
  product: 0,
  campaign: 0,
} as const;

const brokenPages = (posts: readonly CalendarPost[], ...ids: readonly string[]): Calendar => {
  const { channels, ...rest } = calendar(posts);
  return {
    ...rest,
    channels: channels.map((page) => (ids.includes(page.id) ? { ...page, broken: true } : page)),
  };
};

describe('the days of a calendar', () => {
  it('of a month are whole weeks from Monday, which hold every day of the month', () => {
    const anyDay = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        const grid = monthGrid(day);
        expect(grid.length % 7).toBe(0);
        expect(new Date(`${grid[0] ?? ''}T12:00:00Z`).getUTCDay()).toBe(1);
        expect(grid).toContain(day);
        expect(grid).toContain(`${day.slice(0, 7)}-01`);
        expect(grid.filter((one) => one.startsWith(day.slice(0, 7)))).toHaveLength(
          new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate(),
        );
        expect(grid.length).toBeLessThanOrEqual(42);
        expect(weekOf(day)).toContain(day);
      }),
    );
  });

  it('go on to the end of a shorter month, and over the turn of the year', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('a calendar as the app keeps it', () => {
  it('has ids where the reply has places, and the owner of the page as its seller unless others are named', () => {
    const { posts } = named({
      ...calendar([]),
      channels: [
        { id: 'melati-ig', name: 'Melati', platform: 'instagram', owner: 1 },
        { id: 'bersama', name: 'Rukun', platform: 'facebook' },
      ],
      products: [{ id: 'tiwul', name: 'Tiwul', maker: 0 }],
      members: [
        { id: 'kenanga', name: 'Kenanga' },
        { id: 'melati', name: 'Melati' },
        { id: 'dahlia', name: 'Dahlia' },
      ],
      campaigns: [{ id: 'pasar', name: 'Pasar' }],
      posts: [
        { ...ROW, id: '0000000000000001', channel: 0 },
        { ...ROW, id: '0000000000000002', channel: 1, sellers: [2] },
      ],
    });
    expect(posts).toMatchObject([
      { id: 'pasar.0000000000000001', channel: 'melati-ig', people: ['melati', 'kenanga'] },
      { id: 'pasar.0000000000000002', product: 'tiwul', campaign: 'pasar', people: ['dahlia', 'kenanga'] },
    ]);
  });
});

describe('the room of a day', () => {
  it('is what all connected pages may still publish, as the village counts days', () => {
    const posts = [
      post('2026-12-05T23:30:00+07:00'),
      post('2026-12-05T12:00:00+07:00'),
      post('2026-12-06T00:10:00+07:00'),
      post('2026-12-06T09:00:00+07:00', { state: 'cancelled' }),
    ];
    const room = roomByDay(calendar(posts), ['2026-12-05', '2026-12-06', '2026-12-07'], JAKARTA);
    expect([...room.values()]).toEqual([2, 3, 4]);
  });

  it('is nothing on a page that is not connected', () => {
    const room = roomByDay(brokenPages([], 'bersama', 'melati-ig'), ['2026-12-05'], JAKARTA);
    expect(room.get('2026-12-05')).toBe(0);
  });
});

describe('a new time for a post', () => {
  const now = Date.parse('2026-12-05T10:00:00+07:00');
  const moved = post('2026-12-05T18:30:00+07:00');
  const obstacle = (to: string, others: readonly CalendarPost[] = [], reply = calendar([moved, ...others])) =>
    obstacleIn(reply, moved, { to: Date.parse(to), zone: JAKARTA, now, hours: 12 });

  it.each([
    ['2026-12-05T10:05:00+07:00', 'past'],
    ['2026-12-04T18:30:00+07:00', 'past'],
    ['2026-12-06T21:00:00+07:00', 'quiet'],
    ['2026-12-06T05:59:00+07:00', 'quiet'],
    ['2026-12-06T06:00:00+07:00', undefined],
    ['2026-12-06T20:59:00+07:00', undefined],
  ])('at %s: %s', (to, expected) => {
    expect(obstacle(to)).toBe(expected);
  });

  it('is refused where the page is full, and where another post is too near, also past midnight', () => {
    const full = [post('2026-12-06T07:00:00+07:00'), post('2026-12-06T12:00:00+07:00')];
    expect(obstacle('2026-12-06T18:00:00+07:00', full)).toBe('full');
    expect(obstacle('2026-12-06T14:00:00+07:00', full.slice(1))).toBe('near');
    expect(obstacle('2026-12-06T15:00:00+07:00', full.slice(1))).toBeUndefined();
    const elsewhere = full.map((one) => ({ ...one, channel: 'melati-ig' }));
    expect(obstacle('2026-12-06T14:00:00+07:00', elsewhere)).toBeUndefined();
    const awake = { ...calendar([moved, post('2026-12-07T00:30:00+07:00')]) };
    const noQuiet = { ...awake, quietHours: { from: '00:00', to: '00:00' } };
    expect(obstacle('2026-12-06T23:00:00+07:00', [], noQuiet)).toBe('near');
  });

  it('does not stand in its own way, and a cancelled post in nobody’s', () => {
    expect(obstacle('2026-12-05T19:00:00+07:00')).toBeUndefined();
    const gone = [post('2026-12-06T18:00:00+07:00', { state: 'cancelled' })];
    expect(obstacle('2026-12-06T18:00:00+07:00', gone)).toBeUndefined();
  });

  it('is refused while the owner of the page still may look, as far as the calendar or her window tells', () => {
    const asked = post('2026-12-09T18:30:00+07:00', { state: 'asked' });
    const at = (to: string, looksUntil?: string) =>
      obstacleIn(calendar([asked]), asked, {
        to: Date.parse(to),
        zone: JAKARTA,
        now,
        hours: 12,
        ...(looksUntil !== undefined && { looksUntil: Date.parse(looksUntil) }),
      });
    // Her community gives her twelve hours, whatever time the post gets.
    expect(at('2026-12-05T19:00:00+07:00')).toBe('looks');
    expect(at('2026-12-06T07:00:00+07:00')).toBeUndefined();
    expect(at('2026-12-05T19:00:00+07:00', '2026-12-05T18:00:00+07:00')).toBeUndefined();
    expect(at('2026-12-05T17:59:00+07:00', '2026-12-05T18:00:00+07:00')).toBe('looks');
    // A post that goes out within her hours has a window that ends before.
    const soon = post('2026-12-05T18:30:00+07:00', { state: 'asked' });
    const when = { zone: JAKARTA, now, hours: 12 };
    const later = Date.parse('2026-12-05T19:30:00+07:00');
    expect(obstacleIn(calendar([soon]), soon, { ...when, to: later })).toBeUndefined();
    // Of a post that waits for nobody she has decided.
    expect(obstacle('2026-12-05T19:00:00+07:00')).toBeUndefined();
  });

  it('is refused on a page that is not connected', () => {
    expect(obstacle('2026-12-06T12:00:00+07:00', [], brokenPages([moved], 'bersama'))).toBe('broken');
  });
});

describe('a post that needs a look', () => {
  const now = Date.parse('2026-12-05T10:00:00+07:00');
  const clashes = (...posts: readonly CalendarPost[]): (string | undefined)[] => {
    const found = clashesIn(calendar(posts), { zone: JAKARTA, now });
    return posts.map(({ id }) => found.get(id));
  };

  it('is too near to another of its page, as both are, or stands on a day that is too full', () => {
    const six = post('2026-12-06T06:00:00+07:00');
    expect(clashes(six, post('2026-12-06T08:00:00+07:00'))).toEqual(['near', 'near']);
    expect(clashes(six, post('2026-12-06T09:00:00+07:00'))).toEqual([undefined, undefined]);
    const [noon, evening] = [post('2026-12-06T12:00:00+07:00'), post('2026-12-06T18:00:00+07:00')];
    expect(clashes(six, noon, evening)).toEqual(['full', 'full', 'full']);
    expect(clashes(six, { ...noon, channel: 'melati-ig' }, evening)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('stands in quiet hours, or is late; what is out, cancelled or in its time is not', () => {
    expect(clashes(post('2026-12-06T22:00:00+07:00'))).toEqual(['quiet']);
    expect(clashes(post('2026-12-05T09:44:00+07:00'), post('2026-12-05T14:00:00+07:00'))).toEqual([
      'late',
      undefined,
    ]);
    expect(clashes(post('2026-12-05T08:00:00+07:00', { state: 'out' }))).toEqual([undefined]);
    expect(clashes(post('2026-12-05T10:03:00+07:00'))).toEqual([undefined]);
  });
});

describe('what is chosen in the calendar', () => {
  const posts = [
    post('2026-12-05T07:00:00+07:00'),
    post('2026-12-05T08:00:00+07:00', { channel: 'melati-ig', people: ['melati', 'kenanga'] }),
    post('2026-12-05T09:00:00+07:00', { state: 'cancelled', product: 'keripik' }),
  ];
  const clashing = new Set([posts[1]?.id ?? '']);
  const chosen = (filter: Partial<typeof NO_FILTER>): number[] =>
    chosenPosts(calendar(posts), { ...NO_FILTER, ...filter }, clashing).map((one) => posts.indexOf(one));

  it('is everything but cancelled posts, until a filter asks for them', () => {
    expect(chosen({})).toEqual([0, 1]);
    expect(chosen({ state: 'cancelled' })).toEqual([2]);
    expect(chosen({ state: 'clash' })).toEqual([1]);
    expect(chosen({ platform: 'instagram' })).toEqual([1]);
    expect(chosen({ member: 'kenanga' })).toEqual([0, 1]);
    expect(chosen({ member: 'melati', platform: 'facebook' })).toEqual([]);
    expect(chosen({ channel: 'bersama' })).toEqual([0]);
    expect(chosen({ product: 'keripik', state: 'cancelled' })).toEqual([2]);
  });
});

describe('a cell of the month', () => {
  const times = ['07:00', '09:00', '11:00', '13:00', '15:00', '17:00'];
  const posts = times.map((time) => post(`2026-12-02T${time}:00+07:00`));
  const shown =
    shownByDay(calendar(posts), posts, { zone: JAKARTA, clashes: new Map() }).get('2026-12-02') ?? [];
  const idsOf = (wanted: readonly (string | undefined)[]) =>
    postsInCell(shown, 3, (id) => wanted.includes(id)).map(({ post: { id } }) => id);
  const ids = posts.map(({ id }) => id);

  it('shows the first posts, and a chosen one wherever it stands, in the order of time', () => {
    expect(idsOf([])).toEqual(ids.slice(0, 3));
    expect(idsOf([ids[4]])).toEqual([ids[0], ids[1], ids[4]]);
    expect(idsOf([ids[2], ids[5]])).toEqual([ids[0], ids[1], ids[2], ids[5]]);
  });

  it('hides nothing behind "1 more"', () => {
    expect(postsInCell(shown.slice(0, 4), 3, () => false)).toHaveLength(4);
  });
});
