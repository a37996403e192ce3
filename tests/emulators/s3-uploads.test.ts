import { S3Uploads } from '../../functions/adapters/aws/s3-uploads.ts';
import { uploadsContract } from '../contracts/uploads.ts';
import { openBucket, remote } from './services.ts';

uploadsContract({
  adapter: remote ? 'S3Uploads on a real bucket' : 'S3Uploads on an emulated bucket',
  // The emulator takes forms without looking at their policy; S3 itself looks.
  checksContent: remote !== undefined,
  open: async () => {
    const { client, bucket } = await openBucket();
    return {
      uploads: new S3Uploads({ client, bucket, clock: { now: () => Date.now() } }),
      now: () => Date.now(),
      post: async (url, body) => (await fetch(url, { method: 'POST', body })).status,
    };
  },
});
