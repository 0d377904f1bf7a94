import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const house = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  // The fonts lie once in the repository: the PDF writer embeds the same files.
  resolve: { alias: { '@fonts': `${house}assets/fonts` } },
  clearScreen: false,
  server: { port: 5173, strictPort: true, host: '127.0.0.1', fs: { allow: [house] } },
  build: {
    target: 'es2022',
    // light-dark() and nesting stay as written: WebKitGTK 2.50 and WebView2 know them.
    cssTarget: ['safari18', 'chrome130'],
    modulePreload: { polyfill: false },
    // The content security policy allows fonts from our own origin only, so nothing is inlined.
    assetsInlineLimit: 0,
  },
  // A test that waits for ever fails; one on a machine that is busy with a build does not.
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: 'src/form/patience.ts',
    testTimeout: 30_000,
  },
});
