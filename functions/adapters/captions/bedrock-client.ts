import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';

/**
 * A client of Bedrock in a region; credentials come from where the SDK finds them. One attempt: the phrase book is a
 * better answer than a second wait.
 */
export const openBedrock = (region: string): BedrockRuntimeClient =>
  new BedrockRuntimeClient({ region, maxAttempts: 1 });
