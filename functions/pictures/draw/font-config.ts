import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Font } from './font-book.ts';
import { escapeXml } from './svg/markup.ts';

const VARIABLE = 'FONTCONFIG_FILE';

/** Lists our folders and no others, and asks fontconfig never to look again: the file is gone by then. */
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
 * Draws a letter of each font by its file, which makes the font known for the life of the process. That alone is
 * enough to draw, also where the environment came too late: another part of the process drew text before, or this is
 * a worker thread, whose `process.env` does not reach C code.
 */
async function loadEach(fonts: readonly Font[]): Promise<void> {
  for (const { family, path } of fonts) {
    await sharp({ text: { text: 'a', font: `${family} 8`, fontfile: path } }).metadata();
  }
}

/**
 * Hands fontconfig, the C library that finds fonts for sharp, our own fonts and nothing else, so that a picture does
 * not depend on the fonts of the machine and a machine without any draws the same. Its only door is the environment,
 * which it reads once, at the first text: the variable is set for that moment and then put back. All fonts at once, the
 * Chinese ones too (they cost 60 ms): a font that comes after the first text is not seen by every thread of librsvg, and
 * its letters would be hex boxes.
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
