import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Font } from './font-book.ts';
import { escapeXml } from './svg/markup.ts';

const VARIABLE = 'FONTCONFIG_FILE';

/**
 * Returns a configuration that lists only the folders of our fonts and disables rescanning, because the file is deleted
 * afterwards.
 */
function configuration(fonts: readonly Font[], cache: string): string {
  const folders = [...new Set(fonts.map(({ path }) => dirname(path)))];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((path) => `<dir>${escapeXml(path)}</dir>`),
    `<cachedir>${escapeXml(cache)}</cachedir>`,
    '<config><rescan><int>0</int></rescan></config>',
    '</fontconfig>',
  ].join('\n');
}

/**
 * Draws a letter of each font from its file, which makes the font known for the life of the process. That alone is enough
 * for drawing when the environment variable has no effect: another part of the process drew text before, or this is a
 * worker thread, whose `process.env` does not reach C code.
 */
async function loadEach(fonts: readonly Font[]): Promise<void> {
  for (const { family, path } of fonts) {
    await sharp({ text: { text: 'a', font: `${family} 8`, fontfile: path } }).metadata();
  }
}

/**
 * Gives fontconfig, the C library that finds fonts for sharp, our own fonts only. So a picture does not depend on the
 * machine's fonts, and a machine without fonts draws the same. Fontconfig can be configured only through the environment,
 * which it reads once, at the first text; the variable is set for that moment and then restored. All fonts are loaded at
 * once, including the Chinese ones (60 ms): not every thread of librsvg sees a font that is added after the first text, and
 * would draw hex boxes for its letters.
 */
export async function loadFonts(fonts: readonly Font[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'etalase-fonts-'));
  const before = process.env[VARIABLE];
  try {
    const cache = join(folder, 'cache');
    mkdirSync(cache);
    const file = join(folder, 'fonts.conf');
    writeFileSync(file, configuration(fonts, cache));
    process.env[VARIABLE] = file;
    await loadEach(fonts);
  } finally {
    if (before === undefined) delete process.env[VARIABLE];
    else process.env[VARIABLE] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}
