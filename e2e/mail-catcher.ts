import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { eventually } from './eventually.ts';

/** A mail server that keeps what it is given instead of delivering it. */
export interface MailCatcher {
  /** For SMTP_URL. */
  readonly url: string;
  /** Waits for the newest mail to an address, not counting those read before. */
  nextMailTo(address: string): Promise<Mail>;
  stop(): Promise<void>;
}

export interface Mail {
  readonly subject: string;
  readonly text: string;
  /** The first address in the text. */
  readonly link: string;
}

export const startMailCatcher = async (): Promise<MailCatcher> => {
  const unread: { to: string; mail: Email }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const keep = async () => {
          const mail = await PostalMime.parse(Buffer.concat(parts));
          unread.push({ to: session.envelope.rcptTo[0]?.address ?? '', mail });
        };
        void keep().finally(done);
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    nextMailTo: (address) =>
      eventually(`a mail to ${address}`, () => {
        const place = unread.findIndex(({ to }) => to === address);
        const [found] = place < 0 ? [] : unread.splice(place, 1);
        return found && read(found.mail);
      }),
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
};

const read = ({ subject = '', text = '' }: Email): Mail => ({
  subject,
  text,
  link: /https?:\/\/\S+/.exec(text)?.[0] ?? '',
});
