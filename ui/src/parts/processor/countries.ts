/** The countries of the law's own list, the firm's neighbours first. */
import list from '../../../../assets/reference/countries.toml?raw';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
  /** The AVG holds there. */
  eea: boolean;
}

/**
 * Reads the entries of the list: a code, a name and whether it is in the EEA. The host reads the same file
 * with a TOML reader; a test holds the two together by their number and a few names.
 */
export function readCountries(toml: string): Country[] {
  return toml
    .split('[[country]]')
    .slice(1)
    .flatMap((entry) => {
      const text = (key: string): string | undefined => new RegExp(`^${key} = "(.*)"$`, 'm').exec(entry)?.[1];
      const [code, name] = [text('code'), text('name')];
      if (code === undefined || name === undefined) return [];
      return [{ code, name, eea: /^eea = true$/m.test(entry) }];
    });
}

/** Where the data of small Dutch firms mostly are. */
const NEAR = ['NL', 'BE', 'DE', 'IE', 'US', 'GB'];

export const countries: readonly Country[] = readCountries(list).sort(
  (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'nl'),
);

function rank(country: Country): number {
  const at = NEAR.indexOf(country.code);
  return at < 0 ? NEAR.length : at;
}

/** The countries to choose from; those outside the EEA say so. */
export const countryOptions = countries.map((country) => ({
  value: country.code,
  label: country.eea ? country.name : `${country.name} – buiten de EER`,
}));

/** "Verenigde Staten"; the code itself when the list does not know it. */
export const countryName = (code: string): string =>
  countries.find((country) => country.code === code)?.name ?? code;

/** The law's list says that the AVG does not hold there. */
export const isOutsideEea = (code: string): boolean =>
  countries.some((country) => country.code === code && !country.eea);
