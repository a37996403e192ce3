/** The limits of a photo. They save mobile data, and keep out pictures that take seconds to decode. */
export const MOST_BYTES = 15 * 1024 * 1024;
export const MOST_PIXELS = 50_000_000;
/** The shorter side, in pixels. */
export const LEAST_SIDE = 400;
/** Start-of-scan markers: a progressive JPEG of a camera has about ten; one with hundreds is made to waste time. */
export const MOST_SCANS = 20;
/** The longest shape that is kept, longer by shorter side: a panorama is cropped to it, since no picture shows more. */
export const LONGEST_SHAPE = 3;
/** The longer side of a stored photo, in pixels. Phones' 4000 is halved while it is decoded, which costs least. */
export const KEPT_SIDE = 2000;
/** In seconds. libvips checks the time only between units of work, so the timeout of the function is the last limit. */
export const LONGEST_DECODING = 10;
