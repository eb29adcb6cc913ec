import type { Config } from '@react-router/dev/config';

export default {
  ssr: true,
  // Few routes: sending all of them once is less than one more request per page on a slow phone.
  routeDiscovery: { mode: 'lazy' },
} satisfies Config;
