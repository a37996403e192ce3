import { ProblemError } from '../../../functions/domain/problem.ts';
import { dialogRefused, dialogSilent, personNeeded } from './connecting-problems.ts';

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, unescape(value)]),
  );

const unescape = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Returns the fields of the dialog's form as a browser sends them when the first button is pressed. */
export function formFields(html: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const { name, value = '', type, checked } = attributes(tag);
    if (name && (type !== 'checkbox' || checked !== undefined)) fields.append(name, value);
  }
  const [button] = [...html.matchAll(/<button\b[^>]*>/g)].map(([tag]) => attributes(tag));
  if (button?.['name']) fields.append(button['name'], button['value'] ?? '');
  return fields;
}

/** Hosts of Meta itself, where a person must see the pages: no program consents for her. */
const META = /(^|\.)facebook\.com$/;

/**
 * Does what the coordinator does in her browser: opens the consent page, leaves every page ticked, agrees, and is redirected
 * with a code. Returns the code. Throws `ProblemError` when a person must do it: at Meta, or where the page is not a plain
 * form.
 */
export async function agreeInDialog(address: string): Promise<string> {
  if (META.test(new URL(address).hostname)) throw new ProblemError([personNeeded]);
  let answer = await ask(address);
  if (answer.status === 200) answer = await ask(address, formFields(await answer.text()));
  const location = answer.headers.get('location');
  const code = location && new URL(location, address).searchParams.get('code');
  if (!code) throw new ProblemError([dialogRefused(answer.status, address)]);
  return code;
}

async function ask(address: string, form?: URLSearchParams): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'manual', ...(form && { method: 'POST', body: form }) });
  } catch (error) {
    throw new ProblemError([dialogSilent(address)], { cause: error });
  }
}
