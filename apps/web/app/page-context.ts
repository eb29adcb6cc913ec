import type { Call } from '@concivis/contracts/client';
import { createContext } from 'react-router';

/** What the server gives to the pages of one request. */
export interface PageContext {
  /** Calls the API in process as whoever asks for the page; cookies that it sets travel with the page. */
  call: Call;
  /** For the Content-Security-Policy of this answer; every script carries it. */
  nonce: string;
  /** True in the demo town, where the mails can be read in the browser. */
  demo: boolean;
  /** Who runs a server that new texts are sent to as well; null where no text leaves. */
  readBy: string | null;
  /** The address under which people reach the site, without a slash at the end. */
  publicUrl: string;
}

export const pageContext = createContext<PageContext>();
