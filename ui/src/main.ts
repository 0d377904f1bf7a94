import { mount } from 'svelte';
import App from './App.svelte';
import { theme } from './state/theme.svelte';
import './style/all.css';

theme.restore();

const place = document.getElementById('app');
if (!place) throw new Error('index.html has an element #app');
mount(App, { target: place });
