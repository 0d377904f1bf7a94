import { mount } from 'svelte';
import '../style/all.css';
import Gallery from './Gallery.svelte';

// Only the development server knows this page: the build starts at index.html.
const wanted = new URLSearchParams(location.search).get('theme');
if (wanted) document.documentElement.dataset['theme'] = wanted;

const place = document.getElementById('app');
if (!place) throw new Error('gallery.html has an element #app');
mount(Gallery, { target: place });
