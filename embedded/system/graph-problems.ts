import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { type Problem, problem } from '../../functions/domain/problem.ts';

const graphProblem = (
  reason: string,
  kind: Problem['kind'],
  id: string,
  en: string,
  field?: string,
): Problem =>
  problem(`local.${reason}`, kind, {
    ...(field !== undefined && { field }),
    id,
    en,
    retryable: kind === 'unavailable',
  });

export const publicUrlNeeded = graphProblem(
  'publicUrlNeeded',
  'invalid',
  'GRAPH_URL bukan di komputer ini: Meta harus bisa mengambil gambar dari alamat https. Isi PUBLIC_URL dengan alamat terowongan (tunnel).',
  'GRAPH_URL is not on this machine: Meta must be able to fetch pictures from an https address. Set PUBLIC_URL to the address of a tunnel.',
);

export const appIdNeeded = graphProblem(
  'metaAppIdNeeded',
  'invalid',
  'Isi META_APP_ID: id aplikasi yang dikenal server di GRAPH_URL. Di Meta: halaman aplikasi, Settings → Basic (docs/meta-app.md, langkah 5); di server lain: tanyakan pengelolanya.',
  'Set META_APP_ID: the id of the app that the server at GRAPH_URL knows. At Meta it stands on the app’s page, Settings → Basic (docs/meta-app.md, step 5); whoever runs another server has it.',
);

export const appSecretNeeded = graphProblem(
  'metaAppSecretNeeded',
  'invalid',
  'Isi META_APP_SECRET: kunci rahasia (App secret) aplikasi yang sama. Di Meta: halaman aplikasi, Settings → Basic (docs/meta-app.md, langkah 5); di server lain: tanyakan pengelolanya.',
  'Set META_APP_SECRET: the secret of the same app. At Meta it stands on the app’s page, Settings → Basic (docs/meta-app.md, step 5); whoever runs another server has it.',
);

export const sandboxSecretKnown = graphProblem(
  'sandboxSecretKnown',
  'invalid',
  `Dengan PUBLIC_URL, sandbox di GRAPH_URL perlu kunci rahasia sendiri, karena yang bawaan bisa dibaca siapa saja. Kosongkan GRAPH_URL, atau jalankan sandbox itu dengan SANDBOX_APP_SECRET, lalu isi META_APP_ID=${DEFAULT_APP.id} dan META_APP_SECRET dengan kunci yang sama.`,
  `With PUBLIC_URL, the sandbox at GRAPH_URL needs a secret of its own, since anybody can read its default. Leave GRAPH_URL out, or start that sandbox with SANDBOX_APP_SECRET, and set META_APP_ID=${DEFAULT_APP.id} and META_APP_SECRET to the same secret.`,
);

/** `why` is a code of the system or a short text. */
export const graphSilent = (url: string, why: string): Problem =>
  graphProblem(
    'graphSilent',
    'unavailable',
    `Tidak ada server Graph yang menjawab di ${url} (${why}). Jalankan dulu servernya, atau betulkan GRAPH_URL.`,
    `No Graph server answers at ${url} (${why}). Start it, or correct GRAPH_URL.`,
  );

/** `file` is the file that names the folder's server. */
export const otherGraph = (folder: string, known: string, file: string): Problem =>
  graphProblem(
    'otherGraph',
    'conflict',
    `Folder ${folder} berisi halaman dari server Graph lain (${known}). Pakai folder lain dengan --data. Kalau server itu hanya pindah alamat, hapus ${file}.`,
    `The folder ${folder} holds pages of another Graph server (${known}). Choose another folder with --data. If that server only has a new address, delete ${file}.`,
    'data',
  );
