import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import { uploadKey } from '../../functions/domain/picture/upload-key.ts';
import { ProductReply } from '../../functions/http/contract/products.ts';
import { UploadForm } from '../../functions/http/contract/uploads.ts';
import { formOf } from '../contracts/uploads.ts';
import { httpWorld } from './world.ts';

const as = 'kenanga';
const TIWUL = '/api/products/tiwul';
const PHOTO = new Uint8Array([4, 5, 6]);
const ask = (bytes = PHOTO.length) => ({ method: 'POST', json: { bytes, type: 'image/jpeg' }, as });
const hand = (upload: unknown) => ({ method: 'PUT', json: { upload }, as });

/** A world in which Kenanga has posted a photo past the API. */
async function posted(bytes = PHOTO) {
  const world = await httpWorld();
  const form = await world.read(UploadForm, `${TIWUL}/upload`, ask());
  const request = new Request(form.url, { method: 'POST', body: formOf(form, { bytes }) });
  expect((await world.uploads.take(request)).status).toBe(204);
  const waits = (): Promise<boolean> => world.uploads.store.has(form.upload);
  return { world, waits, ...form };
}

describe('a photo that is sent past the API', () => {
  it('is kept clean like any other, and the upload is gone', async () => {
    const { world, upload, waits } = await posted();
    expect(await waits()).toBe(true);
    const { photo } = await world.read(ProductReply, `${TIWUL}/photo`, hand(upload));
    expect(world.media.fetch(photo?.url ?? '', world.clock.now())?.bytes).toEqual(PHOTO);
    expect(await waits()).toBe(false);
  });

  it('may be a further one', async () => {
    const { world, upload, waits } = await posted();
    await world.read(ProductReply, `${TIWUL}/photo`, { method: 'PUT', bytes: new Uint8Array([1]), as });
    const { morePhotos } = await world.read(ProductReply, `${TIWUL}/photos`, hand(upload));
    expect([morePhotos.length, await waits()]).toEqual([1, false]);
  });

  it('is sent with a form that holds for ten minutes, for one key of hers', async () => {
    const world = await httpWorld();
    const form = await world.read(UploadForm, `${TIWUL}/upload`, ask());
    expect(form.upload).toMatch(/^uploads\/rukun-lereng\/kenanga\/[a-z0-9-]+$/);
    expect(Date.parse(form.expiresAt) - world.clock.now()).toBe(10 * MINUTE);
    const other = await world.read(UploadForm, `${TIWUL}/upload`, ask());
    expect(other.upload).not.toBe(form.upload);
  });

  it('arrives only in the size and as the type that were told, and once', async () => {
    const world = await httpWorld();
    const form = await world.read(UploadForm, `${TIWUL}/upload`, ask());
    const post = async (bytes: Uint8Array<ArrayBuffer>, type?: string) => {
      const request = new Request(form.url, { method: 'POST', body: formOf(form, { bytes, type }) });
      return (await world.uploads.take(request)).status;
    };
    expect(await post(new Uint8Array([...PHOTO, 7]))).toBe(413);
    expect(await post(PHOTO, 'image/heic')).toBe(403);
    expect(await post(PHOTO)).toBe(204);
    expect(await post(PHOTO)).toBe(403);
  });

  it('of another member, even of the coordinator who helps, is not hers to hand in, and stays', async () => {
    const { world, upload, waits } = await posted();
    const problem = await world.refused(`${TIWUL}/photo`, { ...hand(upload), as: 'flamboyan' });
    expect(problem).toMatchObject({ status: 403, code: 'upload.notYours' });
    expect(await waits()).toBe(true);
  });

  it('is told to be too large before it is sent', async () => {
    const world = await httpWorld();
    const problem = await world.refused(`${TIWUL}/upload?lang=en`, ask(15 * 1024 * 1024 + 1));
    expect(problem).toMatchObject({ status: 413, code: 'intake.tooLarge', problems: [{ field: 'photo' }] });
  });

  it('is refused with the text of intake, and removed all the same', async () => {
    const { world, upload } = await posted();
    await world.uploads.store.write(upload, new Uint8Array(), 'image/jpeg');
    const problem = await world.refused(`${TIWUL}/photo`, hand(upload));
    expect(problem).toMatchObject({ status: 422, code: 'intake.empty' });
    expect(await world.uploads.store.has(upload)).toBe(false);
  });

  it('is used up once it was taken, which says to send it again', async () => {
    const { world, upload } = await posted();
    await world.read(ProductReply, `${TIWUL}/photo`, hand(upload));
    const problem = await world.refused(`${TIWUL}/photo`, hand(upload));
    expect(problem).toMatchObject({ status: 410, code: 'upload.used' });
  });

  it('is taken once, for one place', async () => {
    const { world, upload, waits } = await posted();
    await world.read(ProductReply, `${TIWUL}/photo`, hand(upload));
    // As S3 does, whose form takes files until it ends.
    await world.uploads.store.write(upload, new Uint8Array([9]), 'image/jpeg');
    const problem = await world.refused(`${TIWUL}/photos`, hand(upload));
    expect(problem).toMatchObject({ status: 410, code: 'upload.used' });
    expect(await waits()).toBe(false);
  });

  it('is not there before it has arrived', async () => {
    const world = await httpWorld();
    const { upload } = await world.read(UploadForm, `${TIWUL}/upload`, ask());
    expect(await world.refused(`${TIWUL}/photo`, hand(upload))).toMatchObject({ code: 'upload.missing' });
  });

  it('of another community is not hers to use, whether it is there or not, and stays', async () => {
    const { world } = await posted();
    const foreign = uploadKey({ community: 'rukun-pesisir', member: as }, 'a');
    await world.uploads.store.write(foreign, PHOTO, 'image/jpeg');
    for (const upload of [foreign, uploadKey({ community: 'rukun-pesisir', member: as }, 'b')]) {
      const problem = await world.refused(`${TIWUL}/photo`, hand(upload));
      expect(problem).toMatchObject({ status: 403, code: 'upload.notYours' });
    }
    expect(await world.uploads.store.has(foreign)).toBe(true);
  });

  it.each([
    'photos/rukun-lereng/a.jpg',
    'uploads/rukun-lereng/../rukun-pesisir/kenanga/a',
    'uploads/rukun-lereng/kenanga',
    '/uploads/rukun-lereng/kenanga/a',
    'uploads/rukun-lereng/kenanga/a/b',
  ])('is not named by %s', async (upload) => {
    const world = await httpWorld();
    const problem = await world.refused(`${TIWUL}/photo`, hand(upload));
    expect(problem).toMatchObject({ status: 422, code: 'upload.notAKey', problems: [{ field: 'upload' }] });
  });

  it.each([7, '', 'x'.repeat(221)])('is not named by %j either', async (upload) => {
    const world = await httpWorld();
    expect((await world.refused(`${TIWUL}/photo`, hand(upload))).status).toBe(422);
  });

  it('is named in JSON that is whole and short', async () => {
    const world = await httpWorld();
    const json = (text: string) => ({
      method: 'PUT',
      bytes: new Uint8Array(Buffer.from(text)),
      headers: { 'content-type': 'application/json; charset=utf-8' },
      as,
    });
    const cut = await world.refused(`${TIWUL}/photo`, json('{"upload":'));
    expect(cut).toMatchObject({ status: 400, code: 'http.malformed' });
    const long = await world.refused(`${TIWUL}/photo`, json(`"${'x'.repeat(70_000)}"`));
    expect(long).toMatchObject({ status: 413, code: 'http.tooLarge' });
  });

  it('speaks of all this in Indonesian and English', async () => {
    const world = await httpWorld();
    const path = (language: string): string => `${TIWUL}/photo?lang=${language}`;
    const missing = hand(uploadKey({ community: 'rukun-lereng', member: as }, 'a'));
    expect((await world.refused(path('id'), missing)).detail).toContain('Kirim sekali lagi');
    expect((await world.refused(path('en'), missing)).detail).toContain('Send it once more');
  });
});
