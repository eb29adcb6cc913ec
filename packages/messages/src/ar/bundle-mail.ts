import { mail } from './mail.ts';

export const mails = { mail };
