const NAMED =
  /\b(access_token|appsecret_proof|client_secret|fb_exchange_token|input_token|signed_request|code)(=|%3D|"\s*:\s*")[^&\s"'<>]+/gi;
/** The patterns of Meta's tokens: user and Page tokens, Instagram tokens, `appId|secret`. */
const TOKEN_LIKE = /\b(EAA[A-Za-z0-9]{8,}|IG[A-Z][A-Za-z0-9_-]{20,}|\d{3,}(\||%7C)[A-Za-z0-9_-]{16,})/g;
const LONGEST = 500;

/** Removes secrets from a text of Meta's, known ones by value and others by pattern, and cuts it to 500 characters. */
export function redact(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) {
    if (secret === '') continue;
    safe = safe.replaceAll(secret, '[…]').replaceAll(encodeURIComponent(secret), '[…]');
  }
  return safe.replace(NAMED, '$1$2[…]').replace(TOKEN_LIKE, '[…]').slice(0, LONGEST);
}
