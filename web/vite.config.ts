import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressFiles } from './build/compress-files.ts';
import { lazyEnglish } from './build/lazy-english.ts';
import { serviceWorker } from './build/service-worker.ts';

const inProject = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Matches files of this folder; another folder on the way to it may be called `web` too. */
const ofApp = (pattern: string): RegExp =>
  new RegExp(`^${inProject('.').replace(/[^\w/]/g, String.raw`\$&`)}${pattern}`);

/** Code that only the rooms of coordinators and leaders share, and what a member loads to read what promotions brought. */
const OF_DESKS =
  '(?:components/(?:desk|initials|pick-moment|platform-marks|post-state-chip|send-text|show-chosen|wall-clock)|' +
  'pages/(?:calendar/days|campaigns/campaign-|posts/(?:against|move-post|obstacle|pause-post|time-now))|api/(?:calendar|named-calendar|campaigns|group-plans|handover|owner-reminders|recaps|troubles)|i18n/(?:calendar|campaigns|coordinator|desk-formats|group-plan|handover|recaps|steering|themes)|chart/days)';

/**
 * Over a weak signal every file costs a round trip: the code of the first screen is one file, code that several parts of the
 * app share is another, and each page that is loaded later is one.
 */
const FILES = [
  { name: 'main', tags: ['$initial' as const], priority: 2 },
  {
    name: 'drafts',
    test: /\/idb\/|\/web\/(?:drafts\/(?:database|draft-store|outbox)|chunks\/drafts|pages\/home\/unfinished)/,
    priority: 2,
  },
  // Code that only the screens for making and showing a product share; it is loaded with either.
  {
    name: 'product',
    test: /\/web\/(?:photo\/|i18n\/(?:make|more)|components\/(?:pick-file|edit-text|focus-photo))/,
    minShareCount: 2,
    priority: 1.5,
  },
  { name: 'shared', test: ofApp(`(?!${OF_DESKS})`), minShareCount: 2, priority: 1 },
  // After `shared`, which has taken what these files import and members need, too.
  { name: 'desk', test: ofApp(OF_DESKS), minShareCount: 2, priority: 0.5 },
];

// One origin serves the app and /api: `npm run dev` (bin/commands/dev/serve-app.ts) adds the way to the system.
export default defineConfig({
  root: inProject('.'),
  publicDir: inProject('./public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: inProject('../dist/web'),
    emptyOutDir: true,
    target: ['chrome94', 'safari15.4'],
    // Browsers without support load the same files a moment later; the polyfill would cost every phone its bytes.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: FILES } } },
  },
  plugins: [lazyEnglish(), serviceWorker(), compressFiles()],
});
