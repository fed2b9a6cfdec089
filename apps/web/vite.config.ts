import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// One API process serves both in production; in development Vite forwards to it.
const API = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      '@paceline/metrics': fileURLToPath(new URL('../../libs/metrics/src/index.ts', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    manifest: true,
    // A data: URI would need its own exception in the content security policy.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': API, '/health': API } },
});
