import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      // Its own file: the page's policy allows no script within the page.
      injectRegister: 'script-defer',
      registerType: 'autoUpdate',
      manifest: {
        name: 'Tổ công nghệ số cộng đồng',
        short_name: 'Tổ CNSCĐ',
        lang: 'vi',
        start_url: '/',
        display: 'standalone',
        background_color: '#f3f6f7',
        theme_color: '#0f6b82',
        icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        // Charts are only for those who have a network, and who see figures.
        globIgnores: ['**/TrendChart-*'],
        globPatterns: ['**/*.{js,css,html,svg}'],
        navigateFallback: '/index.html',
        // Its own pages alone. What the platform answers is never kept: figures would be old, and names would stay
        // on the device.
        navigateFallbackAllowlist: [/^\/($|\?)/, /^\/callback\b/, /^\/provinces\//],
      },
    }),
  ],
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
