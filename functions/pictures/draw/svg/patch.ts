import type { Box } from '../../layout/box.ts';

/** A drawing that covers a part of the picture, in whole pixels. */
export interface Patch {
  readonly box: Box;
  readonly svg: string;
}

export function patch(box: Box, content: readonly string[]): Patch {
  const { width, height } = box;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return {
    box,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size} text-rendering="geometricPrecision">${content.join('')}</svg>`,
  };
}
