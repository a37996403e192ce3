/**
 * The instant at which a clock on the wall of a zone shows a day (`YYYY-MM-DD`) and time (`HH:MM`), as ISO; undefined when
 * either cannot be read. The Swedish way of writing moments is the ISO one.
 */
export function instantOnWall(day: string, time: string, zone: string): string | undefined {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const ahead = Date.parse(`${shown.format(asUtc).replace(' ', 'T')}Z`) - asUtc;
  return new Date(asUtc - ahead).toISOString();
}
