import { describe, expect, it } from 'vitest';
import { RETENTION } from '../../gallery/retention';
import { ALL, captionOf, shownGroups, statusChips } from './schedule';

const { groups } = RETENTION;
const names = (wanted: Partial<typeof ALL>): string[] =>
  shownGroups(groups, { ...ALL, ...wanted }).flatMap((group) => group.rows.map((row) => row.name));

describe('the rows of the schedule', () => {
  it('are all there, by the people they are about', () => {
    expect(names({})).toHaveLength(14);
    expect(shownGroups(groups, ALL).map((group) => group.name)).toEqual([
      'Bezoekers van winkel en website',
      'Klanten',
      'Medewerkers',
      'Sollicitanten',
    ]);
  });

  it('can be of one group of people, or of those that ask for a look', () => {
    expect(names({ who: 'Sollicitanten' })).toEqual(['Brief en cv', 'Brief en cv, mag blijven']);
    expect(names({ status: 'caution' })).toEqual(['Berichten website']);
    expect(names({ status: 'open' })).toEqual([]);
    expect(names({ status: 'caution', who: 'Klanten' })).toEqual([]);
  });

  it('lose their groups when they are sorted', () => {
    const sorted = shownGroups(groups, { ...ALL, sort: 'length' });
    expect(sorted.map((group) => group.name)).toEqual(['']);
    const days = sorted.flatMap((group) => group.rows.map((row) => row.days));
    expect(days.at(-1)).toBeNull();
    const known = days.filter((one) => one !== null);
    expect(known).toEqual([...known].sort((one, other) => one - other));
    expect(names({ sort: 'name' }).slice(0, 2)).toEqual(['Adressen nieuwsbrief', 'Berichten website']);
  });

  it('offers only the filters that find something', () => {
    expect(statusChips(groups)).toEqual([
      { id: 'all', label: 'Alle', count: 14 },
      { id: 'caution', label: 'Let op', count: 1 },
      { id: 'proposed', label: 'Voorgesteld', count: 1 },
    ]);
    const complete = groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, status: 'complete' as const })),
    }));
    expect(statusChips(complete)).toEqual([]);
  });

  it('has a caption that names the longest term and the scale', () => {
    expect(captionOf(groups)).toBe(
      'Korte termijnen krijgen op de tijdlijn meer ruimte dan lange. De langste termijn is 7 jaar.',
    );
    expect(captionOf([])).not.toContain('langste');
  });
});
