import { expect, test } from 'vitest';
import { countries, countryName, isOutsideEea, readCountries } from './countries';

test('the law’s own list is read whole', () => {
  expect(countries.length).toBeGreaterThan(240);
  expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length);
  expect(countries.every((country) => /^[A-Z]{2}$/.test(country.code) && country.name !== '')).toBe(true);
  expect(countries.filter((country) => country.eea).length).toBeGreaterThanOrEqual(30);
});

test('near countries come first, the others by name', () => {
  expect(countries.slice(0, 3).map((country) => country.code)).toEqual(['NL', 'BE', 'DE']);
  const rest = countries.slice(6).map((country) => country.name);
  expect(rest).toEqual([...rest].sort((a, b) => a.localeCompare(b, 'nl')));
});

test('who is in the EEA', () => {
  expect(['NL', 'NO', 'US', 'GB', 'CH'].map(isOutsideEea)).toEqual([false, false, true, true, true]);
  expect(isOutsideEea('??')).toBe(false);
  expect([countryName('NL'), countryName('??')]).toEqual(['Nederland', '??']);
});

test('an entry without a name is no country', () => {
  expect(readCountries('[[country]]\ncode = "XX"\neea = true\n')).toEqual([]);
});
