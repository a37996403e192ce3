import { html, raw } from 'hono/html';
import type { Bilingual } from '../../domain/bilingual.ts';
import { InterfaceLanguage } from '../../domain/language.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { DataDeletion } from '../../records/signed-requests.ts';
import { DELETION_STYLE } from './deletion-policy.ts';

type Html = ReturnType<typeof html>;

const TITLE: Bilingual = { id: 'Penghapusan data', en: 'Data deletion' };

/** A day and a minute in UTC: the page knows no community, so no time zone. */
const stamp = (at: number): string => `${toIso(at).slice(0, 16).replace('T', ' ')} UTC`;

const STATES = {
  unknown: {
    id: 'Kode ini tidak kami kenal. Periksa lagi kode yang ditunjukkan Facebook.',
    en: 'We do not know this code. Check the code that Facebook showed you.',
  },
  underWay: { id: 'Sedang dihapus.', en: 'The deletion is under way.' },
  done: { id: 'Sudah dihapus.', en: 'Deleted.' },
} as const satisfies Record<string, Bilingual>;

const deletedText = (channels: number): Bilingual => ({
  id:
    channels === 0
      ? 'Dari akun Facebook ini tidak ada yang tersimpan lagi di Etalase.'
      : `Yang dihapus: izin Facebook dan nama dari ${channels} halaman atau akun Instagram. Kiriman yang menunggu di sana dibatalkan.`,
  en:
    channels === 0
      ? 'Etalase keeps nothing of this Facebook account any more.'
      : `Erased: the consent at Facebook and the names of ${channels} pages or Instagram accounts. Posts that waited there are cancelled.`,
});

const REST: Bilingual = {
  id: 'Yang sudah tayang tetap ada di halamannya; hapus di Facebook atau Instagram kalau tidak diinginkan. Data anggota Etalase (nama, produk, izin) dihapus oleh koordinator komunitasnya.',
  en: 'What was published stays on its page; delete it at Facebook or Instagram if it is not wanted. What Etalase keeps of its members (name, products, consents) is erased by the coordinator of their community.',
};

const CODE: Bilingual = { id: 'Kode', en: 'Code' };
const ASKED: Bilingual = { id: 'Diminta', en: 'Asked for' };

function part(language: InterfaceLanguage, code: string, deletion: DataDeletion | undefined): Html {
  const state = deletion ? (deletion.doneAt === undefined ? 'underWay' : 'done') : 'unknown';
  return html`<section lang="${language}">
    <h2>${TITLE[language]}</h2>
    <p><strong>${STATES[state][language]}</strong></p>
    ${state === 'done' ? html`<p>${deletedText(deletion?.channels ?? 0)[language]}</p>` : ''}
    ${deletion ? html`<p>${ASKED[language]}: ${stamp(deletion.askedAt)}</p>` : ''}
    <p>${CODE[language]}: <code>${code}</code></p>
    ${deletion ? html`<p>${REST[language]}</p>` : ''}
  </section>`;
}

/** Returns how a deletion stands as a page for people, in both languages; undefined for a code that is not known. */
export const deletionPage = (code: string, deletion: DataDeletion | undefined): Html =>
  html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Etalase · ${TITLE.id}</title>
        ${raw(`<style>${DELETION_STYLE}</style>`)}
      </head>
      <body>
        <main>
          <h1>Etalase</h1>
          ${InterfaceLanguage.options.map((language) => part(language, code, deletion))}
        </main>
      </body>
    </html>`;
