import { isIPv6 } from 'node:net';

const groupsOfHome = 4;

/** What a visitor is counted by: the address, or for IPv6 the /64 that one home has in its hands. */
export const visitorKey = (address: string): string => {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const start = head === '' ? [] : head.split(':');
  const end = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - start.length - end.length }, () => '0');
  return [...start, ...zeros, ...end]
    .slice(0, groupsOfHome)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
};
