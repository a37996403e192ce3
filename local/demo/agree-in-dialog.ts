/** The consent dialog was not of a form that a program can answer, or said no. */
export class DialogRefusedError extends Error {
  override readonly name = 'DialogRefusedError';
  readonly code = 'demo.dialogRefused';
}

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

/** Fields of the dialog's form as a browser would send them when the first button is pressed. */
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

/**
 * Does what the coordinator does in her browser: opens Meta's consent page, leaves every page ticked, agrees, and is
 * sent back with a code. Only for a server on this machine; at Meta itself a person must do it.
 */
export async function agreeInDialog(address: string): Promise<string> {
  let answer = await fetch(address, { redirect: 'manual' });
  if (answer.status === 200) {
    const body = formFields(await answer.text());
    answer = await fetch(address, { method: 'POST', body, redirect: 'manual' });
  }
  const location = answer.headers.get('location');
  const code = location && new URL(location, address).searchParams.get('code');
  if (!code)
    throw new DialogRefusedError(`the consent dialog answered ${String(answer.status)} and gave no code`);
  return code;
}
