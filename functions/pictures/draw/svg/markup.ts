import type { Box } from '../../layout/box.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Escapes text for XML. All text from people must go through this function. Text with control characters must be refused
 * before.
 */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** Returns a number for SVG: at most two decimals, so that the text stays short and is the same everywhere. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);

/** A drawing that covers a part of the picture, in whole pixels. */
export interface Patch {
  readonly box: Box;
  readonly svg: string;
}

/** Returns a patch that covers a box; the content's coordinates are those of the picture. */
export function patch(box: Box, content: readonly string[]): Patch {
  const { width, height } = box;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return {
    box,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size} text-rendering="geometricPrecision">${content.join('')}</svg>`,
  };
}
