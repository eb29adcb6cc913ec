import { afterVersionWord, officeMailbox } from './cues.ts';
import { collect, wordsBefore } from './finding.ts';
import type { PersonalDatum } from './finding.ts';

const mailbox =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-](?:[\p{L}\p{N}._%+-]{0,63})(?:@|\s?[[(]\s?(?:at|arroba|chiocciola|arobase)\s?[\])]\s?)(?:[\p{L}\p{N}-]{1,63}(?:\.|\s?[[(]\s?(?:dot|punto|point|punkt|punt|ponto)\s?[\])]\s?)){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/giu;

/** E-mail addresses, also with a written-out "(at)"; mailboxes of offices (info@, registro@) are nobody's. */
export function findEmails(text: string): PersonalDatum[] {
  return collect(text, mailbox, 'email', (found) => !officeMailbox.test(found.split(/[@\s[(]/, 1)[0]!));
}

const ipv4 = /(?<![\p{L}\p{N}.,-])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}]|\.\d)/gu;
const ipv6 = /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:{1,2}){3,7}[0-9a-f]{1,4}(?![\p{L}\p{N}:])/giu;

/** Internet addresses; a dotted number after "version" or "article", or with single digits only, is not one. */
export function findIpAddresses(text: string): PersonalDatum[] {
  const four = collect(text, ipv4, 'ip', (found, start) => {
    const parts = found.split('.').map(Number);
    if (parts.some((part) => part > 255) || /\.0\d/.test(found)) return false;
    const before = wordsBefore(text, start);
    if (/(?<![a-z])ip(?![a-z])/.test(before)) return true;
    return !afterVersionWord(before) && parts.filter((part) => part > 9).length >= 2;
  });
  return [...four, ...collect(text, ipv6, 'ip', (found) => /\d/.test(found) && found.length >= 8)];
}
