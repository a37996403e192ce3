import type { Readers } from './readers.ts';

/**
 * What an hour of the readers' own clock is worth before anybody has measured, the best being 1: from midnight to 23. An
 * assumption that posts of a community correct. At home people look at their phones after the evening prayer, at noon and
 * before work; those who work abroad are free later in the evening.
 */
const AT_HOME = [
  0.2, 0.15, 0.1, 0.15, 0.35, 0.5, 0.6, 0.6, 0.55, 0.5, 0.55, 0.7, 0.8, 0.65, 0.5, 0.45, 0.45, 0.6, 0.85, 1,
  0.95, 0.8, 0.55, 0.35,
];
const ABROAD = [
  0.4, 0.25, 0.15, 0.1, 0.15, 0.3, 0.45, 0.6, 0.6, 0.5, 0.5, 0.6, 0.75, 0.7, 0.55, 0.5, 0.5, 0.6, 0.7, 0.85,
  0.95, 1, 0.9, 0.65,
];

/** Returns what an hour of the day is worth by assumption, from above 0 to 1. */
export const usualWorth = (readers: Readers, hour: number): number =>
  (readers === 'home' ? AT_HOME : ABROAD)[hour] ?? 0.5;
