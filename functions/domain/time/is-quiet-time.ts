/** Whether a wall-clock time, `HH:MM`, is in quiet hours; equal bounds are none. The web app asks it too. */
export const isQuietTime = (
  time: string,
  { from, to }: { readonly from: string; readonly to: string },
): boolean => (from > to ? time >= from || time < to : time >= from && time < to);
