import { mount } from 'svelte';
import App from './App.svelte';
import { pageReady } from './ipc/ipc';
import { theme } from './state/theme.svelte';
import { zoom } from './state/zoom.svelte';
import './style/all.css';

theme.restore();
zoom.restore();

const place = document.getElementById('app');
if (!place) throw new Error('index.html has an element #app');
mount(App, { target: place });

// The window shows itself once the page is in its own letters, so that nobody sees them change. Without this
// word it shows itself a moment later.
void Promise.allSettled([...document.fonts].map((face) => face.load()))
  .then(pageReady)
  .catch(() => undefined);
