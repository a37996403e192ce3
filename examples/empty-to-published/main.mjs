// From an empty system to a published campaign, by nothing but the API's own description. See README.md.
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
const [link = '', photo = ''] = process.argv.slice(2);
const { origin, hash } = new URL(link);
const { paths } = await (await fetch(`${origin}/api/openapi.json`)).json();
const operations = {};
for (const [path, methods] of Object.entries(paths))
  for (const [method, { operationId }] of Object.entries(methods)) operations[operationId] = { method, path };
let cookie = '';
/** Asks for an operation. `seen` is the revision that an edit replaces, `'new'` where there is none yet. */
async function call(operation, { params = {}, seen, body, type = 'application/json' } = {}) {
  const { method, path } = operations[operation];
  const condition = seen === 'new' ? { 'if-none-match': '*' } : seen && { 'if-match': `"${seen}"` };
  const response = await fetch(origin + path.replaceAll(/\{(\w+)\}/g, (_, name) => params[name]), {
    method: method.toUpperCase(),
    headers: { cookie, ...condition, ...(body && { 'content-type': type }) },
    body: type === 'application/json' ? JSON.stringify(body) : body,
  });
  cookie ||= response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const answer = await response.json();
  if (!response.ok) throw new Error(`${operation} is refused: ${JSON.stringify(answer)}`);
  return answer;
}

const { member, community, now } = await call('signIn', { body: { secret: hash.slice(1) } });
const { revision, ...before } = await call('readCommunity');
const quietHours = { from: '00:00', to: '00:00' }; // none, so that nothing waits for the morning
const settings = { ...before, contactPhone: '0812-3456-7890', quietHours };
await call('saveCommunity', { seen: revision, body: settings });
const label = { name: 'Watu Lereng', address: 'Giriwening RT 02', village: 'Giriwening' };
const brand = await call('readBrand', { params: member });
await call('saveBrand', { params: member, seen: brand.revision, body: label });
for (const kind of ['ownPage', 'processingAbroad'])
  await call('decideMyConsent', { params: { kind }, body: { granted: true } });

// At Meta a person agrees in her browser, and says to which page. The sandbox hears it from a program, too.
const { address } = await call('startConnecting');
const [, page] = /name="page" value="(\d+)"/.exec(await (await fetch(address)).text());
const agreed = await fetch(`${address}&answer=allow&page=${page}`, { method: 'POST', redirect: 'manual' });
const { url } = await fetch(agreed.headers.get('location'), { headers: { cookie } });
const body = { owners: { [page]: member.id } };
await call('connectPages', { params: { connection: url.split('/').at(-1) }, body });
const params = { id: crypto.randomUUID() }; // of the product, and of its campaign
const facts = { kind: 'craft', name: 'Tas', price: 85_000, languages: ['id'], audiences: ['bridging'] };
const { revision: seen } = await call('saveProduct', { params, seen: 'new', body: facts });
const sent = await call('takePhoto', { params, seen, body: await readFile(photo), type: 'image/jpeg' });
await call('tellPeople', { params, seen: sent.revision, body: { people: 'nobody' } });
const from = new Date(now).toLocaleDateString('sv', { timeZone: community.zone });
const wish = { title: 'Tas', products: [params.id], audience: 'bridging', from, days: 1, start: 'now' };
await call('proposeCampaign', { params, body: wish });
await call('scheduleCampaign', { params });
const isOver = ({ state }) => ['published', 'failed', 'held'].includes(state);
let campaign = await call('readCampaign', { params });
while (campaign.posts.filter(isOver).length < campaign.expected) {
  await wait(2_000);
  campaign = await call('readCampaign', { params });
}
for (const { state, channel, permalink } of campaign.posts)
  process.stdout.write(`${state} on ${channel.name}: ${permalink}\n`);
