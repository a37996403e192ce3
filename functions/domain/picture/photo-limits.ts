/** What a photo may be. The reasons: fair mobile data, and no picture that costs seconds to decode. */
export const MOST_BYTES = 15 * 1024 * 1024;
export const MOST_PIXELS = 50_000_000;
/** In pixels, the shorter side. */
export const LEAST_SIDE = 400;
/** Start-of-scan markers: a progressive JPEG of a camera has about ten, one with hundreds is made to burn time. */
export const MOST_SCANS = 20;
/** In pixels, the longer side of a photo that is kept. Phones' 4000 is halved while it is decoded, which costs least. */
export const KEPT_SIDE = 2000;
/** In seconds. libvips looks at the clock between pieces of work only, so a function's own deadline stands behind it. */
export const LONGEST_DECODING = 10;
