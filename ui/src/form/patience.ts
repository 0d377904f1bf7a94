/** For every test: what is waited for may come late where other work is going on. */
import { configure } from '@testing-library/svelte';

configure({ asyncUtilTimeout: 10_000 });
