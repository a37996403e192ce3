/** How much closer than the whole a person may show a photo at most, however many pixels it has. */
export const MOST_ZOOM = 3;

/** The shorter side, in pixels, that the part of a photo has which is shown: a smaller one would look blurred. */
const LEAST_SHOWN = 720;

/** Returns how much closer a photo of that size may be shown, by its pixels. The web app asks it too. */
export const mostZoomOf = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.min(MOST_ZOOM, Math.max(1, Math.min(width, height) / LEAST_SHOWN));
