import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The contracts of the ports on the adapters that run on AWS: against servers of this machine (`npm ci --prefix
// tests/emulators` first), or with REMOTE=1 against the account that the environment names.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/emulators/**/*.test.ts'],
    setupFiles: ['tests/no-secret-in-logs.ts'],
    allowOnly: false,
    restoreMocks: true,
    expect: { requireAssertions: true },
    testTimeout: 300_000,
    hookTimeout: 60_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', TZ: 'UTC' },
  },
});
