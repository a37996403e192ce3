import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { type BuiltApp, ENGLISH } from './built-app.ts';

const ENTRY = fileURLToPath(new URL('../worker/sw.ts', import.meta.url));
/** Files of a member's main job come first: an interrupted installation continues where it stopped. */
const FIRST = ['index', 'main', 'make', 'shared', 'product', 'drafts', 'draft-store'];

const rank = (file: string): number => {
  const at = FIRST.findIndex((name) => file.startsWith(`/assets/${name}-`));
  return at === -1 ? FIRST.length : at;
};

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text);

/** Returns the facts of a build from what it is about to write; throws if it has no file of English messages. */
export function builtApp(page: string | Uint8Array, names: readonly string[]): BuiltApp {
  const all = names
    .filter((name) => /^assets\/.*\.(?:js|css)$/.test(name))
    .map((name) => `/${name}`)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const english = all.find((file) => file.startsWith(ENGLISH));
  if (english === undefined) throw new Error('the build made no file of English messages');
  const digest = sha256(page).digest('base64');
  const version = sha256([digest, ...all].join('\n'))
    .digest('hex')
    .slice(0, 12);
  return { version, page: `sha256-${digest}`, files: all.filter((file) => file !== english), english };
}

/**
 * Builds `sw.js` with the list of all other files in it. It is one classic script, since the oldest supported browsers do
 * not support modules as service workers.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'etalase-service-worker',
    apply: 'build',
    // Must run after Vite's own plugin, which adds index.html to the bundle.
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('the build made no index.html');
      const source = await compile(builtApp(page.source, Object.keys(bundle)));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

async function compile(app: BuiltApp): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { BUILT: JSON.stringify(app) },
    build: {
      write: false,
      target: ['chrome94', 'safari15.4'],
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const [script] = outputs.flatMap(({ output }) => output);
  if (script?.type !== 'chunk') throw new Error('the service worker was not built');
  return script.code;
}
