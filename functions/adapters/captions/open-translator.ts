import type { Log } from '../../ports/log.ts';
import type { Translator } from '../../ports/translator.ts';

interface TranslatorSettings {
  readonly log: Pick<Log, 'warn'>;
  /** A model on Bedrock and its region; without it nothing is translated. */
  readonly bedrock?: { readonly modelId: string; readonly region: string } | undefined;
}

/** Opens the configured translator, if there is one. Bedrock's SDK is loaded only when it is used. */
export async function openTranslator({ log, bedrock }: TranslatorSettings): Promise<Translator | undefined> {
  if (!bedrock) return undefined;
  const [{ createBedrockTranslator }, { openBedrock }] = await Promise.all([
    import('./bedrock-translator.ts'),
    import('./bedrock-writer.ts'),
  ]);
  return createBedrockTranslator({ client: openBedrock(bedrock.region), modelId: bedrock.modelId, log });
}
