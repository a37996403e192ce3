/** The least part of a picture's width that the longer side of a logo has, in every theme, composition and format. */
const LOGO_SHARE = 0.12;

/** The part of its plate's side that a logo fills. */
const LOGO_FILLS = 0.86;

/** Returns the longer side of a logo on a plate of that size, in whole pixels. */
export const logoSide = (plate: number): number => Math.round(plate * LOGO_FILLS);

/** Returns the size of a logo's plate and its distance from the brand's name, in pixels of a picture of that width. */
export function logoPlate(width: number): { readonly size: number; readonly gap: number } {
  const size = Math.ceil((LOGO_SHARE * width) / LOGO_FILLS) + 1;
  return { size, gap: Math.round(size * 0.14) };
}
