// What Lambda does around a handler, in a process of its own: loads it, hands it events one by one, and answers. Time can
// be ahead: nothing else is given to the process than an environment and the folder of the asset.
import { pathToFileURL } from 'node:url';

const [entry] = process.argv.slice(2);
const realNow = Date.now;
let ahead = 0;
Date.now = () => realNow() + ahead;

const began = performance.now();
const { handler } = await import(pathToFileURL(entry).href);
process.send({ ready: performance.now() - began });

async function invoke(event) {
  try {
    process.send({ reply: (await handler(event, { awsRequestId: 'request-1' })) ?? null });
  } catch (error) {
    process.send({ error: `${error.name}: ${error.message}` });
  }
}

process.on('message', ({ event, ahead: given }) => {
  ahead = given;
  void invoke(event);
});
