import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Real browser, real system. Two files at a time: each waits for its browser about half of the time. Needs Chromium
// (CHROMIUM_PATH, else /usr/bin/chromium); run by `npm run test:browser`.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/browser/*.test.ts'],
    maxWorkers: 2,
    // The system is loaded once a worker, not once a file.
    isolate: false,
    setupFiles: ['tests/no-secret-in-logs.ts'],
    globalSetup: ['tests/browser/build-before.ts'],
    allowOnly: false,
    expect: { requireAssertions: true },
    testTimeout: 90_000,
    hookTimeout: 180_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', TZ: 'UTC' },
  },
});
