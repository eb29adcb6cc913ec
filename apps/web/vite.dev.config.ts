import base from './vite.config.ts';
export default { ...base, resolve: { ...base.resolve, alias: { '@concivis/messages/citizen': '/tmp/web/citizen-dev.ts' } } };
