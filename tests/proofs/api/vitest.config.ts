import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Proofs that take minutes, or need a tool that `npm test` must do without. Run by `npm run prove`.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    include: ['tests/proofs/api/**/*.prove.ts'],
    allowOnly: false,
    restoreMocks: true,
    unstubEnvs: true,
    expect: { requireAssertions: true },
    testTimeout: 600_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', TZ: 'UTC' },
  },
});
