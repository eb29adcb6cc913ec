export { servePages } from './page-server.ts';
