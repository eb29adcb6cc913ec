import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  resolve: { conditions: ['concivis-source', 'module', 'browser'] },
  ssr: {
    resolve: { conditions: ['concivis-source', 'module', 'node'] },
    // One copy in the process: the pages recognise a refusal of the API by its class.
    external: ['@concivis/contracts'],
  },
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
