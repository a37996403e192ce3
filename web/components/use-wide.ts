import { useEffect, useState } from 'preact/hooks';

/** Media queries of widths that change more than styles; the same as in the style sheets that are named. */
export const WIDTHS = {
  /** A month's grid of days (calendar.css). */
  grid: '(min-width: 60em)',
  /** A list and a detail beside each other (desk.css): 1100 px. */
  desk: '(min-width: 68.75em)',
} as const;

/** Returns whether the screen is that wide, also after it was turned or resized. */
export function useWide(width: keyof typeof WIDTHS): boolean {
  const wanted = WIDTHS[width];
  const [isWide, setIsWide] = useState(() => matchMedia(wanted).matches);
  useEffect(() => {
    const query = matchMedia(wanted);
    const follow = (): void => setIsWide(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [wanted]);
  return isWide;
}
