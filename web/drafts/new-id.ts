/**
 * Returns a unique id: 128 random bits as hex. Not `crypto.randomUUID`, which is missing when the app is opened over plain
 * http in the village's own network.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
