import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What the CDK app makes, without bundling any code. Apart from `npm test`, because loading CDK takes seconds in each
// file; run by `npm run test:infra` and `.ci/run`.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/infra/**/*.test.ts'],
    // One process for all files: CDK is loaded once.
    isolate: false,
    fileParallelism: false,
    allowOnly: false,
    restoreMocks: true,
    unstubEnvs: true,
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', TZ: 'UTC' },
  },
});
