import type { KnipConfig } from 'knip';

/** `npm run lint:dead`: refuses files, exports and packages that nothing uses. What a test uses counts as used. */
const config: KnipConfig = {
  entry: [
    'bin/{etalase,app,openapi}.ts',
    'functions/**/handler.ts',
    'web/{main.tsx,measure.ts,worker/sw.ts}',
    'lib/{media-gate,web-pages}.js',
    'bench/*.bench.ts',
    'tests/**/*.test.ts',
    'tests/**/*.prove.ts',
    'tests/**/vitest.config.ts',
    // Another process starts these by their path.
    'lib/bundling/build-all.ts',
    'bench/cold-bare-handler.mjs',
    'bench/embedded/publish-many.ts',
    'bench/pictures/lone-process.ts',
    'bench/report/table-alone.ts',
    'bench/restart/killed-system.ts',
    'bench/tick/aws-stand-in.ts',
    'tests/infra/lambda-runtime.mjs',
    'tests/story/killed-demo.ts',
    'examples/*/main.mjs',
    // Run by hand.
    'tests/pictures/update-golden.ts',
  ],
  project: ['**/*.{ts,tsx,js,mjs}'],
  ignoreDependencies: [
    // Their files are read, by a path that is made at run time.
    '@expo-google-fonts/.+',
    'startbootstrap-business-casual',
    // A worker thread loads it by its resolved path.
    'heic-decode',
    'onnxruntime-web',
  ],
  // Optional; CONTRIBUTING.md says how to install it.
  ignoreBinaries: ['tesseract', 'schemathesis'],
};

export default config;
