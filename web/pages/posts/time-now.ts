import { serverNow, session, zone } from '../../session.ts';
import type { NewTime } from './obstacle.ts';

/** Returns the clock by which new times are judged, and how long owners of pages may look. */
export const timeNow = (): Pick<NewTime, 'zone' | 'now' | 'hours'> => ({
  zone: zone.value,
  now: serverNow(),
  hours: session.value?.community.ownerWindowHours ?? 0,
});
