import {
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { z } from 'zod';
import type { ModelTexts } from '../../domain/captions/compose-caption.ts';
import type { ModelRequest } from '../../domain/captions/model-text/model-request.ts';
import { Language } from '../../domain/language.ts';

/** Why the model gave no text that could be checked. */
export type SilentReason = 'slow' | 'throttled' | 'refused' | 'malformed' | 'misconfigured' | 'unavailable';
export type BedrockAnswer = { readonly texts: ModelTexts } | { readonly reason: SilentReason };

export type BedrockClient = Pick<BedrockRuntimeClient, 'send'>;

const TOOL = 'caption';

/** The input schema of the model's tool: one text for each language. */
const schemaFor = (languages: readonly Language[]) => ({
  type: 'object',
  properties: Object.fromEntries(languages.map((language) => [language, { type: 'string' }])),
  required: [...languages],
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

const Texts = z.partialRecord(Language, z.string());

function readAnswer(reply: ConverseCommandOutput, languages: readonly Language[]): BedrockAnswer {
  const { stopReason } = reply;
  if (stopReason === 'guardrail_intervened' || stopReason === 'content_filtered')
    return { reason: 'refused' };
  const input = reply.output?.message?.content?.find(({ toolUse }) => toolUse?.name === TOOL)?.toolUse?.input;
  // A model that declines ends its turn with a text instead of using the tool.
  if (input === undefined) return { reason: stopReason === 'end_turn' ? 'refused' : 'malformed' };
  const parsed = Texts.safeParse(input);
  const isWhole = parsed.success && languages.every((language) => parsed.data[language] !== undefined);
  return isWhole ? { texts: parsed.data } : { reason: 'malformed' };
}

/** Asks a model for texts, with one attempt. Never throws: a time-out or an error is returned as its reason. */
export async function askBedrock(
  client: BedrockClient,
  modelId: string,
  request: ModelRequest,
  languages: readonly Language[],
  timeLimit: number,
): Promise<BedrockAnswer> {
  const command = new ConverseCommand({
    modelId,
    system: [{ text: request.system }],
    messages: [{ role: 'user', content: [{ text: request.message }] }],
    inferenceConfig: { maxTokens: 800, temperature: 0.7 },
    toolConfig: {
      tools: [
        {
          toolSpec: {
            name: TOOL,
            description: 'Hands over the texts, each under the key of its language.',
            inputSchema: { json: schemaFor(languages) },
          },
        },
      ],
      toolChoice: { tool: { name: TOOL } },
    },
  });
  try {
    const reply = await client.send(command, { abortSignal: AbortSignal.timeout(timeLimit) });
    return readAnswer(reply, languages);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
