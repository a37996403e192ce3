import { useEffect, useState } from 'preact/hooks';

/** As wide as a month's grid needs; the same as in calendar.css. */
const WIDE = '(min-width: 60em)';

/** Returns whether the screen is wide enough for a grid of days, also after it was turned or resized. */
export function useWide(): boolean {
  const [isWide, setIsWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = (): void => setIsWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
