/**
 * Where the slips and lines of the map stand: four columns, few crossings, nothing over anything else. What
 * goes outside the EEA stands below a line, and what nobody said anything of below another. It measures
 * letters by a table, so it comes out the same everywhere, without a page.
 */
import type { DataMap, MapNode, Zone } from './dataMap';

export interface Placed extends MapNode {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The label, on one or two lines that fit. */
  lines: readonly string[];
}

export interface PlacedLink {
  from: string;
  to: string;
  isProposed: boolean;
  /** An SVG path. */
  path: string;
}

/** A dashed line between two zones, with what lies above and below it. */
export interface Border {
  x: number;
  y: number;
  above: string;
  below: string;
  /** Below it the law asks more. */
  isWarning: boolean;
}

export interface Layout {
  width: number;
  height: number;
  /** The left side of each column. */
  columns: readonly number[];
  nodes: readonly Placed[];
  links: readonly PlacedLink[];
  borders: readonly Border[];
}

/** Widths of the columns and of the room between them, as parts of all. */
const WIDTHS = [0.195, 0.23, 0.215, 0.175];
const ROOM = (1 - WIDTHS.reduce((sum, width) => sum + width, 0)) / 3;
const HEAD = 34;
const LINE = 17;
const PAD = 9;
const GAP = 6;
/** Room for a border and its two words. */
const BORDER = 42;
const ZONES: readonly Zone[] = ['inside', 'outside', 'unknown'];
const ZONE_WORDS: Record<Zone, string> = {
  inside: 'binnen de EER',
  outside: 'buiten de EER',
  unknown: 'land nog niet ingevuld',
};

/** The width of a text of 14 pixels, a little more than it is. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[iljtf.,:;'’|()!\s]/.test(letter)) width += 4.3;
    else if (/[mwMW@%]/.test(letter)) width += 11.8;
    else if (/[A-Z0-9&]/.test(letter)) width += 8.4;
    else width += 7.3;
  }
  return width;
}

/** A label on at most two lines of a width; what does not fit ends in an ellipsis. */
export function fitted(label: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer) <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, 2);
  if (lines.length > 2) kept[1] = `${kept[1]}…`;
  return kept.map((one) => cut(one, width));
}

function cut(line: string, width: number): string {
  if (textWidth(line) <= width) return line;
  let short = line.replace(/…$/, '');
  while (short.length > 1 && textWidth(`${short}…`) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

/** Lays a map out in a width of so many pixels. */
export function layoutOf(map: DataMap, width: number): Layout {
  const columns = WIDTHS.map((_, at) =>
    Math.floor(width * (WIDTHS.slice(0, at).reduce((sum, one) => sum + one, 0) + ROOM * at)),
  );
  const sized = map.nodes.map((node) => {
    const own = Math.floor(width * (WIDTHS[node.column] ?? 0));
    const lines = fitted(node.label, own - 2 * PAD);
    return {
      ...node,
      x: columns[node.column] ?? 0,
      y: 0,
      width: own,
      height: lines.length * LINE + 9,
      lines,
    };
  });
  const near = neighbours(map);
  const order = new Map(ordered(map, near).map((id, at) => [id, at]));
  const sorted = [...sized].sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));

  // The zones of the two columns at the right stand below each other; the others take all the height.
  let top = HEAD;
  const borders: Border[] = [];
  const zones = ZONES.filter((zone) => sorted.some((node) => node.column >= 2 && node.zone === zone));
  const right: { zone: Zone; top: number; height: number }[] = [];
  for (const [at, zone] of zones.entries()) {
    if (at > 0) {
      borders.push({
        x: (columns[2] ?? 0) - 18,
        y: top + BORDER / 2 - GAP / 2,
        above: ZONE_WORDS[zones[at - 1] ?? 'inside'],
        below: ZONE_WORDS[zone],
        isWarning: zone === 'outside',
      });
      top += BORDER;
    } else if (zone !== 'inside') {
      // Nothing is within the EEA: the words stand alone.
      borders.push({
        x: (columns[2] ?? 0) - 18,
        y: top + 2,
        above: '',
        below: ZONE_WORDS[zone],
        isWarning: zone === 'outside',
      });
      top += BORDER / 2 + GAP;
    }
    const height = Math.max(...[2, 3].map((column) => tall(sorted, column, zone)));
    right.push({ zone, top, height });
    top += height + GAP;
  }
  const left = Math.max(tall(sorted, 0), tall(sorted, 1));
  const spare = HEAD + left + GAP - top;
  // The first zone takes what the columns at the left need more.
  if (spare > 0 && right[0]) {
    right[0].height += spare;
    right.slice(1).forEach((zone) => (zone.top += spare));
    const moved = zones[0] === 'inside' ? borders : borders.slice(1);
    moved.forEach((border) => (border.y += spare));
    top += spare;
  }
  const height = Math.max(top, HEAD + left + GAP);

  const at = new Map(sorted.map((node) => [node.id, node]));
  spread(column(sorted, 1), HEAD, height - GAP - HEAD, () => undefined);
  for (const turn of [2, 3, 1, 0, 2, 3, 0, 1]) {
    const wish = (node: Placed): number | undefined => middleOf(near.get(node.id), at, turn);
    if (turn < 2) spread(column(sorted, turn), HEAD, height - GAP - HEAD, wish);
    else
      for (const zone of right)
        spread(
          column(sorted, turn).filter((node) => node.zone === zone.zone),
          zone.top,
          zone.height,
          wish,
        );
  }
  return { width, height, columns, nodes: sorted, links: linesOf(map, at), borders };
}

const column = (nodes: readonly Placed[], at: number): Placed[] => nodes.filter((node) => node.column === at);

const tall = (nodes: readonly Placed[], at: number, zone?: Zone): number =>
  column(nodes, at)
    .filter((node) => zone === undefined || node.zone === zone)
    .reduce((sum, node) => sum + node.height + GAP, -GAP);

function neighbours(map: DataMap): Map<string, string[]> {
  const near = new Map<string, string[]>();
  const note = (one: string, other: string): void => {
    const mine = near.get(one);
    if (mine) mine.push(other);
    else near.set(one, [other]);
  };
  for (const { from, to } of map.links) {
    note(from, to);
    note(to, from);
  }
  return near;
}

/** The slips of all columns in an order with few crossings: each stands near the middle of its neighbours. */
function ordered(map: DataMap, near: ReadonlyMap<string, string[]>): string[] {
  const columns = [0, 1, 2, 3].map((at) => map.nodes.filter((node) => node.column === at));
  const place = new Map<string, number>();
  const rank = (node: MapNode): number => (node.column >= 2 ? ZONES.indexOf(node.zone) * 1000 : 0);
  const settle = (nodes: MapNode[]): void =>
    nodes.forEach((node, at) => place.set(node.id, (at + 0.5) / nodes.length));
  columns.forEach(settle);
  for (const at of [2, 1, 0, 1, 2, 3, 2, 1, 0, 3]) {
    const nodes = columns[at] ?? [];
    const mean = new Map(
      nodes.map((node) => {
        const all = (near.get(node.id) ?? []).map((id) => place.get(id) ?? 0);
        const own = place.get(node.id) ?? 0;
        return [node.id, all.length === 0 ? own : all.reduce((sum, one) => sum + one, 0) / all.length];
      }),
    );
    nodes.sort(
      (one, other) => rank(one) - rank(other) || (mean.get(one.id) ?? 0) - (mean.get(other.id) ?? 0),
    );
    settle(nodes);
  }
  return columns.flat().map((node) => node.id);
}

/** The middle of the slips that a slip is linked with; nothing when it stands alone. */
function middleOf(
  near: readonly string[] | undefined,
  at: ReadonlyMap<string, Placed>,
  own: number,
): number | undefined {
  // Once all columns have a place, both sides count; the first turns look where there is one.
  const found = (near ?? []).flatMap((id) => {
    const node = at.get(id);
    return node && node.y > 0 && node.column !== own ? [node.y + node.height / 2] : [];
  });
  return found.length === 0 ? undefined : found.reduce((sum, one) => sum + one, 0) / found.length;
}

/** Stands slips below each other, as near as can be to where each wishes to be. They are in order. */
function spread(
  nodes: readonly Placed[],
  top: number,
  height: number,
  wish: (node: Placed) => number | undefined,
): void {
  const used = nodes.reduce((sum, node) => sum + node.height, 0);
  const even = nodes.length > 1 ? Math.max(GAP, (height - used) / (nodes.length - 1)) : 0;
  let next = nodes.length > 1 ? top : top + (height - used) / 2;
  for (const node of nodes) {
    node.y = Math.max(top, (wish(node) ?? next + node.height / 2) - node.height / 2);
    next += node.height + Math.min(even, 4 * GAP);
  }
  let low = top;
  for (const node of nodes) {
    node.y = Math.max(node.y, low);
    low = node.y + node.height + GAP;
  }
  let high = top + height;
  for (const node of [...nodes].reverse()) {
    node.y = Math.round(Math.min(node.y, high - node.height));
    high = node.y - GAP;
  }
}

/** The lines, each from and to its own place at the side of a slip. */
function linesOf(map: DataMap, at: ReadonlyMap<string, Placed>): PlacedLink[] {
  const ends = new Map<string, PlacedLinkEnd[]>();
  const links = map.links.flatMap((link) => {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    if (!from || !to) return [];
    const start: PlacedLinkEnd = { other: to.y, y: 0 };
    const end: PlacedLinkEnd = { other: from.y, y: 0 };
    ends.set(`${link.from}>`, [...(ends.get(`${link.from}>`) ?? []), start]);
    ends.set(`>${link.to}`, [...(ends.get(`>${link.to}`) ?? []), end]);
    return [{ link, from, to, start, end }];
  });
  for (const [id, list] of ends) {
    const node = at.get(id.replace(/^>|>$/g, ''));
    if (!node) continue;
    list.sort((one, other) => one.other - other.other);
    const step = Math.min(4, (node.height - 10) / Math.max(1, list.length - 1));
    list.forEach((end, place) => {
      end.y = node.y + node.height / 2 + (place - (list.length - 1) / 2) * step;
    });
  }
  return links.map(({ link, from, to, start, end }) => {
    const [x1, x2] = [from.x + from.width, to.x];
    const middle = (x1 + x2) / 2;
    return {
      ...link,
      path: `M${x1} ${start.y.toFixed(1)}C${middle} ${start.y.toFixed(1)} ${middle} ${end.y.toFixed(1)} ${x2} ${end.y.toFixed(1)}`,
    };
  });
}

interface PlacedLinkEnd {
  /** How high the slip at the other end stands. */
  other: number;
  y: number;
}
