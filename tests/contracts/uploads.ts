import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Instant, MINUTE } from '../../functions/domain/time/instant.ts';
import { uploadKey } from '../../functions/domain/picture/upload-key.ts';
import type { UploadType } from '../../functions/domain/picture/upload-type.ts';
import type { UploadPermission, Uploads } from '../../functions/ports/uploads.ts';

interface OpenUploads {
  readonly uploads: Uploads;
  readonly now: () => Instant;
  /** Posts a form as a browser would; the answer's status. */
  readonly post: (url: string, form: FormData) => Promise<number>;
}

export interface UploadsContract {
  readonly adapter: string;
  readonly open: () => Promise<OpenUploads>;
  /** Whether what takes the forms looks at their conditions; the emulator of S3 takes any form. */
  readonly checksContent: boolean;
}

const JPEG_TYPE: UploadType = 'image/jpeg';
/** In bytes, for these tests. */
const MOST = 1000;
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

interface Sent {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly type?: string | undefined;
  readonly fields?: Readonly<Record<string, string>>;
}

/** The form that a browser sends: what was handed out, and the file last. Another `type` stands in place of the granted one. */
export function formOf({ fields }: UploadPermission, { bytes, type, ...more }: Sent = {}) {
  const form = new FormData();
  const all = { ...fields, ...(type !== undefined && { 'Content-Type': type }), ...more.fields };
  for (const [name, value] of Object.entries(all)) if (value !== '') form.append(name, value);
  form.append('file', new Blob([bytes ?? new Uint8Array(JPEG)]), 'photo');
  return form;
}

const isTaken = (status: number): boolean => status >= 200 && status < 300;

/** Holds an adapter to the port `Uploads`. */
export function uploadsContract({ adapter, open, checksContent }: UploadsContract): void {
  const allowed = async ({ mostBytes = MOST, life = 10 * MINUTE, type = JPEG_TYPE } = {}) => {
    const opened = await open();
    const key = uploadKey({ community: 'kantil', member: 'a' }, randomUUID());
    const expiresAt = opened.now() + life;
    const permission = await opened.uploads.allow({ key, mostBytes, type, expiresAt });
    const send = async (sent?: Sent): Promise<boolean> =>
      isTaken(await opened.post(permission.url, formOf(permission, sent)));
    return { ...opened, key, permission, send };
  };

  describe(`${adapter} as uploads`, () => {
    it('takes a photo by the form that it handed out, and hands it to intake', async () => {
      const { uploads, key, send } = await allowed();
      expect(await uploads.read(key)).toBeUndefined();
      expect(await send()).toBe(true);
      expect(await uploads.read(key)).toEqual(new Uint8Array(JPEG));
    });

    it('removes, also what is not there', async () => {
      const { uploads, key, send } = await allowed();
      await send();
      await uploads.remove(key);
      await uploads.remove(key);
      expect(await uploads.read(key)).toBeUndefined();
    });

    it('takes a photo of just the size that was allowed, whatever its kind', async () => {
      const { uploads, key, send } = await allowed({ type: 'image/heic' });
      expect(await send({ bytes: new Uint8Array(MOST).fill(7) })).toBe(true);
      expect(await uploads.read(key)).toHaveLength(MOST);
    });

    it('takes a photo of fifteen megabytes whole', async () => {
      const bytes = new Uint8Array(15 * 1024 * 1024).fill(7);
      const { uploads, key, send } = await allowed({ mostBytes: bytes.length });
      expect(await send({ bytes })).toBe(true);
      expect(Buffer.compare(bytes, (await uploads.read(key)) ?? new Uint8Array())).toBe(0);
    });

    it('removes all that one member has there, and nothing of anybody else', async () => {
      const { uploads, now, post } = await open();
      const sent = async (community: string, member: string): Promise<string> => {
        const key = uploadKey({ community, member }, randomUUID());
        const wish = { key, mostBytes: MOST, type: JPEG_TYPE, expiresAt: now() + MINUTE };
        const permission = await uploads.allow(wish);
        expect(isTaken(await post(permission.url, formOf(permission)))).toBe(true);
        return key;
      };
      const own = { community: 'kantil', member: 'sri' };
      const hers: string[] = [];
      for (const _ of [1, 2, 3]) hers.push(await sent(own.community, own.member));
      const others = [
        await sent('kantil', 'sri-2'),
        await sent('kantil', 'a'),
        await sent('kantil-2', 'sri'),
      ];
      await uploads.removeAllOf(own);
      await uploads.removeAllOf(own);
      const there = async (keys: readonly string[]) =>
        Promise.all(keys.map(async (key) => (await uploads.read(key)) !== undefined));
      expect(await there(hers)).toEqual([false, false, false]);
      expect(await there(others)).toEqual([true, true, true]);
    });

    it.each([
      '',
      'a',
      'uploads',
      'uploads/kantil',
      'uploads/kantil/',
      'uploads/kantil/..',
      'uploads/../photos',
      'photos/kantil/a',
      'uploads/kantil/a',
      'uploads/kantil/a/b/c',
      '/uploads/kantil/a/b',
      'uploads/kantil/a/B c',
    ])('has nothing to do with the key %j', async (key) => {
      const { uploads, now } = await open();
      const wish = { key, mostBytes: MOST, type: JPEG_TYPE, expiresAt: now() + MINUTE };
      await expect(uploads.allow(wish)).rejects.toBeInstanceOf(TypeError);
      await expect(uploads.read(key)).rejects.toBeInstanceOf(TypeError);
      await expect(uploads.remove(key)).rejects.toBeInstanceOf(TypeError);
    });
  });

  if (!checksContent) return;
  describe(`${adapter} as a doorkeeper of uploads`, () => {
    const refusals: readonly (readonly [string, (key: string) => Sent])[] = [
      ['is one byte too large', () => ({ bytes: new Uint8Array(MOST + 1) })],
      ['is far too large', () => ({ bytes: new Uint8Array(16 * 1024 * 1024) })],
      ['is empty', () => ({ bytes: new Uint8Array() })],
      ['says that it is no picture', () => ({ type: 'text/html' })],
      ['says that it is a picture of another type', () => ({ type: 'image/png' })],
      ['says more than its type', () => ({ type: 'image/jpeg, text/html' })],
      ['does not say what it is', () => ({ type: '' })],
      [
        'is for another key',
        () => ({ fields: { key: uploadKey({ community: 'melati', member: 'a' }, 'a') } }),
      ],
      ['leads out of its place', () => ({ fields: { key: 'uploads/../photos/kantil/a.jpg' } })],
    ];

    it.each(refusals)('refuses a form that %s', async (_, sentFor) => {
      const { uploads, key, send } = await allowed();
      expect(await send(sentFor(key))).toBe(false);
      expect(await uploads.read(key)).toBeUndefined();
      expect(await uploads.read(uploadKey({ community: 'melati', member: 'a' }, 'a'))).toBeUndefined();
    });

    it('refuses a form of which any field was changed', async () => {
      const { uploads, key, permission, send } = await allowed();
      const taken: string[] = [];
      for (const [name, value] of Object.entries(permission.fields)) {
        const [first = ''] = value;
        const changed = (first === 'a' ? 'b' : 'a') + value.slice(1);
        if (await send({ fields: { [name]: changed } })) taken.push(name);
      }
      expect(taken).toEqual([]);
      expect(await uploads.read(key)).toBeUndefined();
    });

    it('refuses a form that has come to its end', async () => {
      const { uploads, key, send } = await allowed({ life: -MINUTE });
      expect(await send()).toBe(false);
      expect(await uploads.read(key)).toBeUndefined();
    });
  });
}
