import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** The server sends these as they are: compressed once and as well as can be, not at every request. */
const precompressed = compression({
  algorithms: ['brotliCompress', 'gzip'],
  include: /\.(js|css|svg|json)$/,
  exclude: /\.vite\//,
  threshold: 1024,
  logLevel: 'silent',
});

export default defineConfig({
  plugins: [lingui({ macroTransform: true, failOnCompileError: true }), react(), precompressed],
  build: {
    // bench/web.mjs follows the manifest to count what a first visit sends.
    manifest: true,
    target: 'es2022',
    // Nothing inline: the content security policy allows scripts, styles and images of this origin only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/api': { target: process.env.API_ADDRESS ?? 'http://localhost:3000' } },
  },
  preview: {
    proxy: { '/api': { target: process.env.API_ADDRESS ?? 'http://localhost:3000' } },
  },
});
