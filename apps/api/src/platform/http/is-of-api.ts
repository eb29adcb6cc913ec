/** Whether an address belongs to the API rather than to the pages. */
export const isOfApi = (url: string): boolean =>
  url.startsWith('/api/') || url === '/api' || url.startsWith('/api?');
