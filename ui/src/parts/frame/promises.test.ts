import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { axeFaults } from '../../form/testing';
import { NO_PROMISES, PROMISES } from './promises';
import Promises from './Promises.svelte';

const project = join(process.cwd(), '..');
const readme = readFileSync(join(project, 'README.md'), 'utf8');
/** Each row of the table: the promise, and the files that prove it. */
const rows = (readme.split('## Promises')[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Promise'))
  .map((line) => line.split('|').slice(1, -1))
  .map(([promise, proof]) => ({
    promise: promise?.trim() ?? '',
    files: [...(proof ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? ''),
  }));

test('each promise in the help stands in the README with the tests that prove it', () => {
  expect(rows.map((row) => row.promise)).toEqual(PROMISES);
  for (const { promise, files } of rows) {
    expect(files.length, promise).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(join(project, file)), file).toBe(true);
  }
});

test('the help says what is promised and what is not', async () => {
  const { container } = render(Promises, { open: true, onClose: vi.fn() });
  for (const sentence of [...PROMISES, ...NO_PROMISES]) expect(screen.getByText(sentence)).toBeTruthy();
  expect(await axeFaults(container)).toEqual([]);
});
