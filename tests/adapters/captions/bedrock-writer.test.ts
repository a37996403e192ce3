import { beforeAll, describe, expect, it } from 'vitest';
import {
  type BedrockWriterOptions,
  createBedrockWriter,
} from '../../../functions/adapters/captions/bedrock-writer.ts';
import { openCaptionWriter } from '../../../functions/adapters/captions/open-caption-writer.ts';
import { createPhraseBookWriter } from '../../../functions/adapters/captions/phrase-book-writer.ts';
import { ManualClock } from '../../../functions/adapters/memory/manual-clock.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { withoutIsolates } from '../../../functions/domain/labels/isolates.ts';
import { LANGUAGES, type Language } from '../../../functions/domain/language.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import type { CaptionWriter } from '../../../functions/ports/caption-writer.ts';
import { MORNING } from '../../factories/entities.ts';
import { brief, COFFEE, product } from '../../domain/captions/demo-briefs.ts';
import { shippedBooks } from '../../domain/captions/shipped-books.ts';
import { type Behaviour, toolUse, textAnswer } from './fake-bedrock.ts';
import { givenBedrock } from './given-bedrock.ts';
import { RECORDED_REPLIES } from './model-replies.ts';

let books: PhraseBooks;
const given = givenBedrock();
const { reasons, log } = given;

beforeAll(async () => {
  books = await shippedBooks();
});

const writerWith = (options: Partial<BedrockWriterOptions> = {}): CaptionWriter =>
  createBedrockWriter({
    client: given.client,
    modelId: 'test.model-v1:0',
    books,
    clock: new ManualClock(MORNING),
    log,
    ...options,
  });

/** Honest texts, each in words of its own language. */
const GOOD: Readonly<Partial<Record<Language, string>>> = {
  id: 'Halo kawan dan keluarga, di {home} ada {name}. Harganya {price} untuk satu {unit}, isinya {net}.',
  en: 'Hello friends, here is {name} from {home}. One {unit} holds {net} and the price is {price}.',
  'zh-Hant': '各位朋友好，{home}有{name}。每{unit}{net}，售價{price}。',
  ar: 'أهلًا بكم من {home}، لدينا {name}. السعر {price} لكل {unit}، والوزن: {net}.',
};
const answering =
  (texts: Partial<Record<Language, string>> = {}): Behaviour =>
  () =>
    toolUse({ ...GOOD, ...texts });

/** Writes once against a behaviour, and tells whether the phrase book wrote it and for what reason. */
async function outcome(behaviour: Behaviour, changes = {}, options: Partial<BedrockWriterOptions> = {}) {
  given.bedrock.behaviour = behaviour;
  const request = brief(changes);
  const caption = await writerWith(options).write(request);
  const fromBook = await createPhraseBookWriter(books).write(request);
  return { caption, isFromBook: caption.text === fromBook.text, fromBook, reasons: [...reasons] };
}

describe('a good answer', () => {
  it.each(LANGUAGES)(
    'writes the opening in %s; credit, order line, law and tags stay ours',
    async (language) => {
      const { caption, isFromBook, fromBook, reasons } = await outcome(answering(), { language });
      expect(reasons).toEqual([]);
      expect(isFromBook).toBe(false);
      const plain = withoutIsolates(caption.text);
      expect(plain.split('\n')[0]).toMatch(/^(Halo kawan dan keluarga|Hello friends|各位朋友好|أهلًا بكم من)/);
      for (const fact of [
        'Kopi bubuk',
        '32',
        '200',
        'Kenanga',
        '0800-0000-0102',
        'Kantil',
        'Tungku Lor',
        'P-IRT CONTOH',
      ])
        expect(plain).toContain(fact);
      expect(plain).toContain('https://wa.me/6280000000102?text=');
      expect(plain).toContain('Teliti sebelum membeli.');
      expect(caption).toEqual({ ...fromBook, text: caption.text });
    },
  );

  it('is asked for once, for both languages of a caption, by the model that was configured', async () => {
    await outcome(answering(), { language: 'ar' });
    expect(given.bedrock.paths).toEqual(['/model/test.model-v1%3A0/converse']);
    expect(given.bedrock.asked[0]?.toolConfig.tools[0]?.toolSpec.inputSchema.json.required).toEqual([
      'ar',
      'id',
    ]);
    expect(given.bedrock.asked[0]?.toolConfig.toolChoice.tool.name).toBe('texts');
  });

  it('puts the name in bold on WhatsApp and fits the place', async () => {
    const { caption, isFromBook } = await outcome(answering(), { place: 'whatsapp' });
    expect(isFromBook).toBe(false);
    expect(caption.text).toContain('*Kopi bubuk*');
    expect(caption.text.length).toBeLessThanOrEqual(1024);
  });

  it('need not tell everything: what it leaves out, the phrase book adds', async () => {
    const id = 'Halo, ada {name}. Harganya {price} per {unit}.';
    const { caption, isFromBook } = await outcome(answering({ id }));
    expect(isFromBook).toBe(false);
    expect(caption.text.match(/200 g/g)).toHaveLength(1);
    expect(caption.text.match(/Rp 32\.000/g)).toHaveLength(1);
  });
});

describe('what a model is told', () => {
  const SECRET = product(COFFEE, {
    words:
      'Buatan Kantil. WA saya 0812-3456-789 atau +62 (812) 345, @kenanga, a@b.example, https://toko.example/x',
    orderLink: 'https://toko.example/kopi/77',
  });

  it('holds no number, address or name of a person, whatever the seller typed', async () => {
    for (const language of LANGUAGES) {
      await outcome(answering(), { product: SECRET, language });
      const asked = given.bedrock.asked.at(-1);
      const told = JSON.stringify([asked?.system, asked?.messages]);
      expect(told).not.toMatch(/\p{N}/u);
      expect(told).not.toMatch(/Kenanga|Kantil|Tungku Lor|Giriwening|Rukun Lereng|toko\.example|@/i);
      expect(told).toContain('Kopi bubuk');
    }
  });

  it('holds no photo and nothing about where one was taken', async () => {
    const photo = { key: 'photos/x', width: 10, height: 10, focus: { x: 0, y: 0 } };
    await outcome(answering(), { product: { ...COFFEE, photo } });
    expect(JSON.stringify(given.bedrock.asked)).not.toContain('photos/');
  });

  it('is nothing at all when the facts are unlawful', async () => {
    const unlawful = product(COFFEE, { words: 'Kopi sehat' });
    await expect(writerWith().write(brief({ product: unlawful }))).rejects.toThrow(ProblemError);
    expect(given.bedrock.asked).toEqual([]);
  });
});

describe('a lying answer is left, and the log names the kind of fault alone', () => {
  it.each([
    ['a number', 'facts', 'Halo, ada {name} isi 12, harganya {price} per {unit}.'],
    ['a number in words', 'facts', 'Halo, ada {name} sejak tiga puluh tahun, harganya {price} per {unit}.'],
    ['a place', 'facts', 'Halo kawan, {name} dari Wonosobo, harganya {price} per {unit}.'],
    ['a place at the beginning', 'facts', 'Wonosobo ada {name}, harganya {price} per {unit}.'],
    ['a person', 'facts', 'Halo, {name} dari Bu Sari, harganya {price} per {unit}.'],
    ['a story', 'facts', 'Ada {name}, resep turun-temurun, harganya {price} per {unit}.'],
    ['a taste', 'facts', 'Ada {name} yang gurih, harganya {price} per {unit}.'],
    ['whose work it is', 'facts', 'Ada {name} buatan saya, harganya {price} per {unit}.'],
    ['a slot that is not open', 'facts', 'Ada {name}, WhatsApp {phone}, harganya {price} per {unit}.'],
    ['no price', 'facts', 'Halo kawan, ada {name}.'],
    ['no name', 'facts', 'Harganya {price} per {unit}.'],
    ['a health claim', 'law', 'Halo, ada {name} yang sehat, harganya {price} per {unit}.'],
    ['a bargain', 'law', 'Ada {name}, cuma {price} per {unit}.'],
    ['halal', 'law', 'Ada {name} halal, harganya {price} per {unit}.'],
    ['another language', 'language', 'Buy my lovely {name} today, so tasty, at {price} per {unit}.'],
    ['another script', 'language', '這是{name}，每{unit}{price}。'],
    ['an address', 'malformed', 'Ada {name}, {price} per {unit}, https://toko.example'],
    ['a tag', 'malformed', 'Ada {name}, {price} per {unit} #kopi'],
    ['a choice', 'malformed', '[Halo|Hai], ada {name}, {price} per {unit}.'],
    ['nothing', 'malformed', '  '],
    ['no end', 'limits', `Ada {name}, {price} per {unit}. ${'Halo kawan. '.repeat(60)}`],
  ])('that brings in %s: %s', async (_what, reason, id) => {
    const { isFromBook, reasons } = await outcome(answering({ id }));
    expect(isFromBook).toBe(true);
    expect(reasons).toEqual([{ reason }]);
  });

  it.each([
    ['en', 'facts', 'Hello, {name} from Wonosobo, {price} per {unit}.'],
    ['en', 'facts', 'Hello, three kinds of {name}, {price} per {unit}.'],
    ['en', 'law', 'Hello, the best {name}, {price} per {unit}.'],
    ['zh-Hant', 'facts', '各位朋友好，這是來自台灣的{name}，每{unit}{price}。'],
    ['zh-Hant', 'facts', '各位朋友好，有{name}，每{unit}{price}，送三件。'],
    ['zh-Hant', 'law', '各位朋友好，有新鮮的{name}，每{unit}{price}。'],
    ['zh-Hant', 'language', 'Hello friends, here is {name}, {price} per {unit}.'],
    ['ar', 'facts', 'أهلًا بكم، لدينا {name} من دبي، السعر {price} لكل {unit}.'],
    ['ar', 'facts', 'أهلًا بكم، لدينا {name} منذ ثلاثين سنة، السعر {price} لكل {unit}.'],
    ['ar', 'law', 'أهلًا بكم، لدينا {name} طازج، السعر {price} لكل {unit}.'],
    ['ar', 'facts', 'أهلًا بكم، لدينا {name} ٣، السعر {price} لكل {unit}.'],
  ] as const)('in %s (%s): "%s"', async (language, reason, text) => {
    const { isFromBook, reasons } = await outcome(answering({ [language]: text }), { language });
    expect(isFromBook).toBe(true);
    expect(reasons).toEqual([{ reason }]);
  });

  it('may say what the seller herself typed', async () => {
    const facts = product(COFFEE, { words: 'Gurih, dari kebun Wonosobo.' });
    const id = 'Ada {name} yang gurih dari kebun Wonosobo, harganya {price} per {unit}.';
    const { isFromBook, reasons } = await outcome(answering({ id }), { product: facts });
    expect(reasons).toEqual([]);
    expect(isFromBook).toBe(false);
  });
});

describe('no answer', () => {
  it.each<[string, string, Behaviour]>([
    ['a model that will not', 'refused', () => textAnswer('I cannot help with that.')],
    ['a guardrail', 'refused', () => textAnswer('Blocked.', 'guardrail_intervened')],
    ['a filter', 'refused', () => toolUse(GOOD, 'content_filtered')],
    ['an answer that breaks off', 'malformed', () => textAnswer('Halo', 'max_tokens')],
    ['another shape', 'malformed', () => toolUse({ text: 'Halo' })],
    ['a language missing', 'malformed', () => toolUse({ en: GOOD.en })],
    ['not even JSON', 'unavailable', () => ({ body: '<html>' })],
    ['throttling', 'throttled', () => ({ status: 429, error: 'ThrottlingException', body: {} })],
    [
      'a service that is down',
      'unavailable',
      () => ({ status: 503, error: 'ServiceUnavailableException', body: {} }),
    ],
    ['a model that took too long', 'slow', () => ({ status: 408, error: 'ModelTimeoutException', body: {} })],
    [
      'no right to the model',
      'misconfigured',
      () => ({ status: 403, error: 'AccessDeniedException', body: {} }),
    ],
    ['no such model', 'misconfigured', () => ({ status: 404, error: 'ResourceNotFoundException', body: {} })],
  ])('(%s) leaves the caption to the phrase book: %s', async (_what, reason, behaviour) => {
    const { isFromBook, reasons } = await outcome(behaviour);
    expect(isFromBook).toBe(true);
    expect(reasons).toEqual([{ reason }]);
    expect(given.bedrock.asked).toHaveLength(1);
  });

  it('is waited for no longer than the limit', async () => {
    const { isFromBook, reasons } = await outcome(() => undefined, {}, { timeLimit: 40 });
    expect(isFromBook).toBe(true);
    expect(reasons).toEqual([{ reason: 'slow' }]);
  });

  it('is "unavailable" when nobody listens', async () => {
    await given.bedrock.stop();
    const { isFromBook, reasons } = await outcome(answering());
    expect(isFromBook).toBe(true);
    expect(reasons).toEqual([{ reason: 'unavailable' }]);
    await given.bedrock.start();
  });
});

describe('the writer that is configured', () => {
  const shared = () => ({ books, clock: new ManualClock(MORNING), log });

  it('is the phrase books alone unless a model is named', async () => {
    const writer = await openCaptionWriter(shared());
    const caption = await writer.write(brief());
    expect(caption).toEqual(await createPhraseBookWriter(books).write(brief()));
    expect(given.bedrock.asked).toEqual([]);
  });

  it('asks the model that is named', async () => {
    given.bedrock.behaviour = answering();
    const named = { modelId: 'test.model-v1:0', region: 'ap-southeast-3' };
    const writer = await openCaptionWriter({ ...shared(), bedrock: named });
    expect((await writer.write(brief())).text).toContain('Halo kawan dan keluarga');
  });
});

describe('many captions', () => {
  it('do not add up their waiting: after an allowance the phrase book writes at once, until the next minute', async () => {
    const clock = new ManualClock(MORNING);
    given.bedrock.behaviour = () => {
      void clock.advanceBy(6_000);
      return toolUse(GOOD);
    };
    const writer = writerWith({ clock, perMinute: 20_000 });
    for (let at = 0; at < 6; at += 1) await writer.write(brief({ seed: `${at}` }));
    expect(given.bedrock.asked).toHaveLength(4);
    expect(reasons).toEqual([{ reason: 'busy' }, { reason: 'busy' }]);
    await clock.advanceBy(60_000);
    await writer.write(brief());
    expect(given.bedrock.asked).toHaveLength(5);
  });

  it('leave a throttled service alone for the rest of the minute', async () => {
    given.bedrock.behaviour = () => ({ status: 429, error: 'ThrottlingException', body: {} });
    const writer = writerWith();
    for (let at = 0; at < 5; at += 1) await writer.write(brief({ seed: `${at}` }));
    expect(given.bedrock.asked).toHaveLength(1);
  });
});

describe('recorded replies', () => {
  it.each(RECORDED_REPLIES)(
    '(%#: $kind) are refused as "$reason", and the phrase book writes',
    async (one) => {
      const { reply, language, reason } = one;
      const good = { ...GOOD };
      const body = reply.body as { output?: { message?: { content?: { toolUse?: { input?: object } }[] } } };
      const input = body.output?.message?.content?.[0]?.toolUse?.input;
      // The other half of a bilingual caption is faultless: the faulty one alone decides.
      const whole =
        language === 'id' || input === undefined ? reply : toolUse({ ...good, ...input, id: good.id });
      const { isFromBook, reasons } = await outcome(() => whole, { language });
      expect({ isFromBook, reasons }).toEqual({ isFromBook: true, reasons: [{ reason }] });
    },
  );

  it('are of every kind, and none gets through', () => {
    const kinds = new Set(RECORDED_REPLIES.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['hostile', 'empty', 'claiming', 'inventing']));
    expect(RECORDED_REPLIES.length).toBeGreaterThan(30);
  });

  it('about a product without a unit may do without one, and may not state one', async () => {
    const { unit: _unit, ...without } = COFFEE;
    const told = { id: 'Halo kawan dan keluarga, ada {name}. Harganya {price}.' };
    expect(await outcome(answering(told), { product: without })).toMatchObject({
      isFromBook: false,
      reasons: [],
    });
    const stating = await outcome(answering(), { product: without });
    expect(stating).toMatchObject({ isFromBook: true, reasons: [{ reason: 'facts' }] });
  });
});
