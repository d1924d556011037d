import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    // Where a Spring application finds static files on its class path.
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    // A data: URL would need a wider content security policy than 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://localhost:8080', '/oauth2': 'http://localhost:8080' } },
});
