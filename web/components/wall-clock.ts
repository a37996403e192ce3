/**
 * Returns the instant (ISO) when clocks in a zone show a day (`YYYY-MM-DD`) and a time (`HH:MM`); undefined when either
 * cannot be parsed. The Swedish locale formats dates as ISO does.
 */
export function instantOnWall(day: string, time: string, zone: string): string | undefined {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const ahead = Date.parse(`${shown.format(asUtc).replace(' ', 'T')}Z`) - asUtc;
  return new Date(asUtc - ahead).toISOString();
}

/** Returns the time of day of an instant in a zone as `HH:MM`. */
export const clockAt = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(instant);
