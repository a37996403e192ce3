import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressFiles } from './build/compress-files.ts';
import { serviceWorker } from './build/service-worker.ts';

const inProject = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Over a weak signal every file costs a round trip: what the first screen needs is one file, what several rooms of the
 * app share is another, and each room is one (web/rooms).
 */
const FILES = [
  { name: 'main', tags: ['$initial' as const], priority: 2 },
  { name: 'drafts', test: /\/idb\/|\/web\/drafts\/(?:database|draft-store|outbox)/, priority: 2 },
  // What only making, showing and wording a product share; it arrives beside the room that needs it.
  {
    name: 'product',
    test: /\/web\/(?:photo\/|words\/(?:make|more)|parts\/(?:pick-file|edit-text))/,
    minShareCount: 2,
    priority: 1.5,
  },
  { name: 'shared', test: /\/web\//, minShareCount: 2, priority: 1 },
];

// One origin serves the app and /api. While developing, /api is passed on to a system started with `npm start`.
export default defineConfig({
  root: inProject('.'),
  publicDir: inProject('./public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: inProject('../dist/web'),
    emptyOutDir: true,
    target: ['chrome94', 'safari15.4'],
    // Browsers without it load the same files a moment later; the stand-in would cost every phone its bytes.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: FILES } } },
  },
  plugins: [serviceWorker(), compressFiles()],
  server: {
    // Cookies count hosts, not ports: the way back from Meta ends at localhost:8080 with the same session.
    host: 'localhost',
    proxy: { '/api': 'http://127.0.0.1:8080', '/media': 'http://127.0.0.1:8080' },
  },
});
