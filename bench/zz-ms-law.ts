import { claimsIn } from '/work/main/functions/domain/law/check-claims.ts';
import { readList } from '/work/main/bench/words/judge-lists.ts';
const lawful = (await readList('tuned')).filter(({ group }) => group === 'innocent');
const captions = Array.from({ length: 200 }, (_, nth) => lawful.slice(Math.floor((nth * lawful.length) / 200)).slice(0,500).map(({ line }) => line).join(' ').slice(0, 500));
const t0=process.cpuUsage(); claimsIn('Keripik', {kind:'food'}); const t1=process.cpuUsage(t0); console.log('first', (t1.user+t1.system)/1000);
const judge = () => captions.forEach((text) => claimsIn(text, { kind: 'food' }));
judge();
const b = process.cpuUsage(); judge(); const { user, system } = process.cpuUsage(b);
console.log('ms', (user + system) / 1000 / 200);
