import { basename, dirname, relative } from 'node:path';
import type { Cell } from './draw-cells.ts';
import type { SheetOptions } from './sheet-options.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `
body { font: 14px system-ui, sans-serif; margin: 16px; background: #8a8a8a; color: #111 }
h1 { font-size: 18px } h2 { font-size: 15px; margin: 20px 0 4px } h3 { font-size: 13px; margin: 8px 0 2px }
.row { display: flex; flex-wrap: wrap; gap: 6px; align-items: flex-start }
figure { margin: 0 } figcaption { font-size: 11px } img { display: block }
.refused { width: 200px; min-height: 60px; background: #b00020; color: #fff; padding: 6px; font-size: 11px }`;

function figure({ format, language, drawn, refused }: Cell, page: string): string {
  const what = escaped(`${language} · ${format}`);
  if (!drawn) return `<div class="refused">${what}<br>${escaped(refused ?? '')}</div>`;
  const link = relative(dirname(page), drawn.path).split('/').map(encodeURIComponent).join('/');
  const source = `data:image/jpeg;base64,${drawn.thumbnail.toString('base64')}`;
  const size = `${String(Math.round(drawn.bytes / 1000))} KB`;
  return `<figure><a href="${link}"><img src="${source}" alt="${what}"></a><figcaption>${what} · ${size}</figcaption></figure>`;
}

function section(photo: string, cells: readonly Cell[], { themes, page }: SheetOptions): string {
  const rows = themes.map((theme) => {
    const figures = cells.filter((cell) => cell.theme === theme).map((cell) => figure(cell, page));
    return `<h3>${escaped(theme)}</h3>\n<div class="row">${figures.join('\n')}</div>`;
  });
  return `<h2>${escaped(photo)}</h2>\n${rows.join('\n')}`;
}

/** Returns a page with a thumbnail of every picture, by photo and theme; each is a link to the full picture. */
export function pageOf(cells: readonly Cell[], options: SheetOptions): string {
  const photos = options.photos.map((path) => basename(path));
  const sections = photos.map((photo) =>
    section(
      photo,
      cells.filter((cell) => cell.photo === photo),
      options,
    ),
  );
  const drawn = cells.filter((cell) => cell.drawn).length;
  const counts = [
    [photos.length, 'photos'],
    [options.themes.length, 'themes'],
    [options.languages.length, 'languages'],
    [options.formats.length, 'formats'],
  ].map(([count, what]) => `${String(count)} ${String(what)}`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Contact sheet</title><style>${STYLE}</style></head>
<body><h1>${counts.join(' × ')}: ${String(drawn)} of ${String(cells.length)} pictures drawn</h1>
<p><a href="${encodeURIComponent(basename(options.overview))}">All in one picture</a></p>
${sections.join('\n')}
</body></html>
`;
}
