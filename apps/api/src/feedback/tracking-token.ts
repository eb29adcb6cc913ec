/** Bytes of an id, and of the secret that proves that one was given the receipt. */
const half = 16;

/** What the receipt shows: 43 characters of base64url that hold the id and the secret. */
export const trackingToken = (id: string, secret: Buffer): string =>
  Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), secret]).toString('base64url');

/** The id and secret in a token; null when it is none. */
export const readTrackingToken = (token: string): { id: string; secret: Buffer } | null => {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 2 * half) return null;
  const hex = bytes.toString('hex', 0, half);
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  );
  return { id, secret: bytes.subarray(half) };
};
