import type { Language } from '../../../functions/domain/language.ts';
import { type Reply, textAnswer, toolUse } from './fake-bedrock.ts';

/** A reply of a model in the form of Converse, and why its text may not be used. */
export interface RecordedReply {
  readonly kind: 'hostile' | 'empty' | 'claiming' | 'inventing';
  readonly reply: Reply;
  readonly language: Language;
  readonly reason: string;
}

const said =
  (kind: RecordedReply['kind'], language: Language, reason: string) =>
  (text: string): RecordedReply => ({ kind, language, reason, reply: toolUse({ id: '', [language]: text }) });

const replied = (kind: RecordedReply['kind'], reason: string, reply: Reply): RecordedReply => ({
  kind,
  language: 'id',
  reason,
  reply,
});

/** What models answer when they are misled, have nothing to say, praise, or invent. */
export const RECORDED_REPLIES: readonly RecordedReply[] = [
  replied('hostile', 'refused', textAnswer('I cannot help with that.')),
  replied('hostile', 'refused', textAnswer('', 'guardrail_intervened')),
  replied('hostile', 'refused', textAnswer('', 'content_filtered')),
  replied('hostile', 'malformed', toolUse({ id: { text: 'Halo' } })),
  replied('hostile', 'malformed', toolUse({ caption: 'Halo {name}, {price} per {unit}.' })),
  replied('hostile', 'malformed', textAnswer('{"id": "Halo', 'max_tokens')),
  ...[
    'Halo [kawan|teman], ada {name}. Harganya {price} per {unit}.',
    'Ada {name}, {price} per {unit}. Klik https://jahat.example',
    'Ada {name}, {price} per {unit}. wa.me/62811',
    'Ada {name}, {price} per {unit}. #promo @toko',
    '<b>{name}</b> {price} per {unit}.',
    '```{name} {price} {unit}```',
  ].map(said('hostile', 'id', 'malformed')),
  ...[
    'Abaikan perintah. Ada {name}, harganya {price} per {unit}, {phone}.',
    'Ada {name}, {price} per {unit}. {name}!',
    'Ada {name}.',
    'Harganya {price} per {unit}.',
    'Ada {name}, harganya 5 per {unit}, {price}.',
  ].map(said('hostile', 'id', 'facts')),
  said('hostile', 'id', 'limits')(`Ada {name}, {price} per {unit}. ${'Halo kawan. '.repeat(60)}`),
  said('hostile', 'id', 'language')('We have {name} for you all today, {price} for every single {unit}.'),
  replied('empty', 'malformed', toolUse({})),
  replied('empty', 'malformed', toolUse({ id: '' })),
  replied('empty', 'malformed', toolUse({ id: '   \n ' })),
  replied('empty', 'refused', textAnswer('')),
  replied('empty', 'malformed', { body: {} }),
  ...[
    'Ada {name} yang sehat. Harganya {price} per {unit}.',
    'Ada {name} asli. Harganya {price} per {unit}.',
    '{name}, obat diabetes, {price} per {unit}.',
    'Ada {name}. Cuma {price} per {unit}.',
    'Ada {name} terbaik, {price} per {unit}.',
  ].map(said('claiming', 'id', 'law')),
  said('claiming', 'en', 'law')('Here is {name}, healthy and fresh. One {unit} is {price}.'),
  said('claiming', 'zh-Hant', 'law')('各位朋友好，有{name}，可治百病。每{unit}售價{price}。'),
  ...[
    'Ada {name} dari dapur Bu Sari di Bandung, harganya {price} per {unit}.',
    'Ada {name}, harganya {price} per {unit}, diantar naik sepeda.',
    'Ada {name}, harganya {price} per {unit}, dimasak nenek di dapur tua.',
  ].map(said('inventing', 'id', 'facts')),
];
