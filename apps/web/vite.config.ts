import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Stops the build when a schema would travel to the browser: it needs only the words and the addresses. */
const noSchemas: Plugin = {
  name: 'no-schemas-in-the-browser',
  enforce: 'pre',
  resolveId(wanted, from) {
    if (wanted === 'zod' || wanted.startsWith('zod/') || wanted === '@followthrough/domain')
      this.error(`${wanted} is imported at run time by ${from ?? 'an entry'}; use "import type".`);
    return null;
  },
};

export default defineConfig({
  plugins: [noSchemas, react()],
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    // The content security policy allows nothing but our own files, so nothing is written into another file as data.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A dozen tiny files for each page would cost more in asking than in fetching.
          groups: [
            {
              name: 'frame',
              test: /node_modules\/.*(react|react-dom|react-router|react-query|query-core|scheduler)\//,
            },
            { name: 'parts', test: /src\/components\/|domain\/dist|react-table|table-core|tanstack\+store/ },
          ],
        },
      },
    },
  },
});
