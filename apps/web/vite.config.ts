import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

/** What every page needs and what changes least, in one file: it compresses better and stays in the browser's cache. */
const react = { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ };

/** What nearly every page needs, and what every form does: two files instead of two dozen tiny ones, each of which the first page would have to know by name. */
const page = {
  name: 'page',
  test: /app[\\/](i18n[\\/](texts|inline)\.|shell[\\/]problem-code|ui[\\/](page|moment|notice|prose|status-label|button)[\\/])/,
};
const form = { name: 'form', test: /app[\\/]ui[\\/](form|error-summary)[\\/]/ };

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter()],
  resolve: { conditions: ['concivis-source', 'module', 'browser'] },
  ssr: {
    resolve: { conditions: ['concivis-source', 'module', 'node'] },
    // One copy in the process: the pages recognise a refusal of the API by its class.
    external: ['@concivis/contracts'],
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    ...(isSsrBuild !== true && {
      rolldownOptions: { output: { codeSplitting: { groups: [react, page, form] } } },
    }),
  },
}));
