import { afterEach, beforeEach, vi } from 'vitest';
import type { BedrockClient } from '../../../functions/adapters/captions/ask-bedrock.ts';
import { openBedrock } from '../../../functions/adapters/captions/bedrock-writer.ts';
import { FakeBedrock } from './fake-bedrock.ts';

/** Stands a Bedrock up before each test of a file, with a client of it, and a log whose fields are kept. */
export function givenBedrock() {
  let bedrock: FakeBedrock;
  let client: ReturnType<typeof openBedrock>;
  const reasons: unknown[] = [];
  beforeEach(async () => {
    bedrock = new FakeBedrock();
    vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', await bedrock.start());
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    client = openBedrock('ap-southeast-3');
    reasons.length = 0;
  });
  afterEach(async () => {
    client.destroy();
    await bedrock.stop();
  });
  return {
    reasons,
    log: { warn: (_message: string, fields: object = {}) => void reasons.push(fields) },
    get bedrock(): FakeBedrock {
      return bedrock;
    },
    get client(): BedrockClient {
      return client;
    },
  };
}
