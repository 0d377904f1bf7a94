/** The signs, drawn on 24 × 24 with a line of 1.6. They always stand beside a word or carry a label. */
export const shapes = {
  lines: 'M4 5h16M4 10h10M4 15h16M4 20h8',
  book: 'M5 3.5h14v17H5zM9 3.5v17M12 8h4M12 12h4M12 16h4',
  bars: 'M4 20V4M4 7h8v3H4M4 13h14v3H4',
  branches:
    'M3 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M17 5.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M17 18.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 12c6 0 4-6.5 10-6.5M7 12c6 0 4 6.5 10 6.5',
  page: 'M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 13h7M9 17h5',
  house: 'M4 20.5V9l8-5 8 5v11.5zM10 20.5V14h4v6.5',
  checklist: 'M4 6.5l1.5 1.5L8 5M4 12.5l1.5 1.5L8 11M4 18.5h3.5M11.5 6.5H20M11.5 12.5H20M11.5 18.5H20',
  history: 'M4.5 12a7.5 7.5 0 1 1 2.2 5.3M4.5 20v-4h4M12 8v4l3 2',
  sliders: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 7a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  question:
    'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M9.6 9.6a2.5 2.5 0 1 1 3.4 2.4c-.7.3-1 .8-1 1.6M12 16.6v.2',
  search: 'M5 11a6 6 0 1 0 12 0a6 6 0 1 0-12 0M15.5 15.5L20 20',
  plus: 'M12 5v14M5 12h14',
  download: 'M12 4v10M8 10.5l4 4 4-4M5 20h14',
  copy: 'M8 8h11v12H8zM5 16V4h11',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  'chevron-up': 'M7 14l5-5 5 5',
  'chevron-down': 'M7 10l5 5 5-5',
  'arrow-left': 'M19 12H6M11 7l-5 5 5 5',
  'arrow-right': 'M5 12h13M13 7l5 5-5 5',
  pencil: 'M5 19l1-4L16.5 4.5l3 3L9 18z',
  folder: 'M3.5 6h6l2 2.5h9V19h-17z',
  grid: 'M4 5h16v14H4zM4 10h16M10 5v14',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  clock: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0M12 8v4l3 2',
  undo: 'M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  redo: 'M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3',
  pin: 'M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v6',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13',
  minus: 'M5 12h14',
  tick: 'M5 12.5l4.5 4.5L19 7',
  order: 'M8 4.5v15M4.5 16L8 19.5l3.5-3.5M13.5 6H20M13.5 11H18M13.5 16H16',
} as const;

export type IconName = keyof typeof shapes;
