import { fromIso, type Instant } from '../../functions/domain/time/instant.ts';
import type { LocalDay, LocalTime, Zone } from '../../functions/domain/time/local-day.ts';

/**
 * A moment at which a mistake about zones shows: late or early enough that UTC is on another day somewhere, and on the
 * edge of the usual quiet hours (21:00 to 06:00). The instant is written with its offset, so that what is expected does
 * not come out of the code under test.
 */
export interface StandardMoment {
  readonly title: string;
  readonly zone: Zone;
  readonly day: LocalDay;
  readonly time: LocalTime;
  readonly at: Instant;
}

/** The zones of the standard moments: at home, and the far east and the west, which both change their clocks. */
export const STANDARD_ZONES = ['Asia/Jakarta', 'Pacific/Auckland', 'America/New_York'] as const;
type StandardZone = (typeof STANDARD_ZONES)[number];

const cityOf = (zone: StandardZone): string => zone.slice(zone.indexOf('/') + 1).replace('_', ' ');

function moment(zone: StandardZone, written: string): StandardMoment {
  const [day = '', rest = ''] = written.split('T');
  const time = rest.slice(0, 5);
  return { title: `${time} on ${day} in ${cityOf(zone)}`, zone, day, time, at: fromIso(written) };
}

/**
 * Half past eleven at night and six in the morning on the usual day of the tests; three of the six are on another UTC day.
 */
export const STANDARD_MOMENTS: readonly StandardMoment[] = [
  moment('Asia/Jakarta', '2026-12-01T23:30:00+07:00'),
  moment('Asia/Jakarta', '2026-12-01T06:00:00+07:00'),
  moment('Pacific/Auckland', '2026-12-01T23:30:00+13:00'),
  moment('Pacific/Auckland', '2026-12-01T06:00:00+13:00'),
  moment('America/New_York', '2026-12-01T23:30:00-05:00'),
  moment('America/New_York', '2026-12-01T06:00:00-05:00'),
];

/** A night from half past eleven to six in the morning. */
export interface StandardNight {
  readonly title: string;
  readonly zone: Zone;
  readonly evening: StandardMoment;
  readonly morning: StandardMoment;
}

const night = (what: string, zone: StandardZone, evening: string, morning: string): StandardNight => ({
  title: `${what} in ${cityOf(zone)}`,
  zone,
  evening: moment(zone, evening),
  morning: moment(zone, morning),
});

/** A usual night in each zone, and those in which clocks go forward and back: these last 6½, 5½ and 7½ hours. */
export const STANDARD_NIGHTS: readonly StandardNight[] = [
  night('a usual night', 'Asia/Jakarta', '2026-12-01T23:30:00+07:00', '2026-12-02T06:00:00+07:00'),
  night('a usual night', 'Pacific/Auckland', '2026-12-01T23:30:00+13:00', '2026-12-02T06:00:00+13:00'),
  night('a usual night', 'America/New_York', '2026-12-01T23:30:00-05:00', '2026-12-02T06:00:00-05:00'),
  night('a short night', 'Pacific/Auckland', '2026-09-26T23:30:00+12:00', '2026-09-27T06:00:00+13:00'),
  night('a long night', 'Pacific/Auckland', '2026-04-04T23:30:00+13:00', '2026-04-05T06:00:00+12:00'),
  night('a short night', 'America/New_York', '2026-03-07T23:30:00-05:00', '2026-03-08T06:00:00-04:00'),
  night('a long night', 'America/New_York', '2026-10-31T23:30:00-04:00', '2026-11-01T06:00:00-05:00'),
];

/** All of these moments: the usual day, and both ends of every night. */
export const ALL_MOMENTS: readonly StandardMoment[] = [
  ...STANDARD_MOMENTS,
  ...STANDARD_NIGHTS.flatMap(({ evening, morning }) => [evening, morning]),
].filter(({ title }, index, all) => all.findIndex((other) => other.title === title) === index);
