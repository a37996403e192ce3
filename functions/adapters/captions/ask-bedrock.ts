import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import * as z from 'zod';
import type { ModelRequest } from '../../domain/captions/model-text/model-request.ts';

/** Why the model gave no text that could be checked. */
export type SilentReason = 'slow' | 'throttled' | 'refused' | 'malformed' | 'misconfigured' | 'unavailable';
export type BedrockAnswer<Key extends string> =
  { readonly texts: Readonly<Partial<Record<Key, string>>> } | { readonly reason: SilentReason };

export type BedrockClient = Pick<BedrockRuntimeClient, 'send'>;

/** What a model is asked: texts under keys that we name. */
interface Question<Key extends string> {
  readonly modelId: string;
  readonly request: ModelRequest;
  readonly keys: readonly Key[];
  /** In milliseconds. */
  readonly timeLimit: number;
  /** The most tokens of all texts together. */
  readonly maxTokens: number;
  /** How much the texts may vary, from 0 to 1. */
  readonly temperature: number;
}

const TOOL = 'texts';

/** The input schema of the model's tool: one text for each key. */
const schemaFor = (keys: readonly string[]) => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, { type: 'string' }])),
  required: [...keys],
  additionalProperties: false,
});

const REASONS: Readonly<Record<string, SilentReason>> = {
  AbortError: 'slow',
  TimeoutError: 'slow',
  ModelTimeoutException: 'slow',
  ThrottlingException: 'throttled',
  ServiceQuotaExceededException: 'throttled',
  ModelNotReadyException: 'throttled',
  AccessDeniedException: 'misconfigured',
  ResourceNotFoundException: 'misconfigured',
  ValidationException: 'misconfigured',
  CredentialsProviderError: 'misconfigured',
};

/** Every error that the SDK does not name above is a failure of the network or the service. */
const reasonOf = (error: unknown): SilentReason =>
  (error instanceof Error && REASONS[error.name]) || 'unavailable';

const Handed = z.record(z.string(), z.unknown());

/** Returns the text under each key; undefined when one is missing. What else a model hands over is left out. */
function textsUnder<Key extends string>(
  input: unknown,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, string>>> | undefined {
  const handed = Handed.safeParse(input);
  if (!handed.success) return undefined;
  const texts: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const text = handed.data[key];
    if (typeof text !== 'string') return undefined;
    texts[key] = text;
  }
  return texts;
}

function readAnswer<Key extends string>(
  reply: ConverseCommandOutput,
  keys: readonly Key[],
): BedrockAnswer<Key> {
  const { stopReason } = reply;
  if (stopReason === 'guardrail_intervened' || stopReason === 'content_filtered')
    return { reason: 'refused' };
  const input = reply.output?.message?.content?.find(({ toolUse }) => toolUse?.name === TOOL)?.toolUse?.input;
  // A model that declines ends its turn with a text instead of using the tool.
  if (input === undefined) return { reason: stopReason === 'end_turn' ? 'refused' : 'malformed' };
  const texts = textsUnder(input, keys);
  return texts ? { texts } : { reason: 'malformed' };
}

/** Asks a model for texts, with one attempt. Never throws: a time-out or an error is returned as its reason. */
export async function askBedrock<Key extends string>(
  client: BedrockClient,
  { modelId, request, keys, timeLimit, maxTokens, temperature }: Question<Key>,
): Promise<BedrockAnswer<Key>> {
  const command = new ConverseCommand({
    modelId,
    system: [{ text: request.system }],
    messages: [{ role: 'user', content: [{ text: request.message }] }],
    inferenceConfig: { maxTokens, temperature },
    toolConfig: {
      tools: [
        {
          toolSpec: {
            name: TOOL,
            description: 'Hands over the texts, each under its key.',
            inputSchema: { json: schemaFor(keys) },
          },
        },
      ],
      toolChoice: { tool: { name: TOOL } },
    },
  });
  try {
    const reply = await client.send(command, { abortSignal: AbortSignal.timeout(timeLimit) });
    return readAnswer(reply, keys);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
