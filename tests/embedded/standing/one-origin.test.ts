import { describe, expect, it } from 'vitest';
import { onOneOrigin } from '../../../embedded/standing/one-origin.ts';

const navigating = { headers: { 'sec-fetch-mode': 'navigate' } };

/** Where a request ends: on the page, or at the address that it is sent on to. */
async function landing(url: string, asked: string, init: RequestInit = navigating): Promise<string> {
  const handler = onOneOrigin(url, () => new Response('the page'));
  const response = await handler(new Request(asked, init));
  return response.headers.get('location') ?? (await response.text());
}

describe('a browser that comes to this machine', () => {
  it('is sent from its number to its name, where sessions are', async () => {
    const url = 'http://localhost:8080';
    expect(await landing(url, 'http://127.0.0.1:8080/masuk')).toBe('http://localhost:8080/masuk');
    expect(await landing(url, 'http://[::1]:8080/hasil?tampilan=ketua')).toBe(
      'http://localhost:8080/hasil?tampilan=ketua',
    );
    expect(await landing(url, 'http://localhost:8080/masuk')).toBe('the page');
  });

  it('is let be when it is a program, or when the system has a public address', async () => {
    expect(await landing('http://localhost:8080', 'http://127.0.0.1:8080/', {})).toBe('the page');
    expect(await landing('https://etalase.example', 'http://127.0.0.1:8080/')).toBe('the page');
  });
});
