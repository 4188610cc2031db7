/** How many clubs play in the division; the others wait in the one below, which is not shown. */
export const CLUBS_IN_DIVISION = 16;

/** How many clubs go down, and come up, between two seasons. */
export const CLUBS_RELEGATED = 2;

/** The clubs of the demo world. The places do not exist, and neither do the clubs. */
export const DEMO_CLUBS = [
  'Brackenhythe',
  'Carrowmouth City',
  'Dunmarrow',
  'Elverstoke',
  'Fenquay Rovers',
  'Garsholme',
  'Hollowminster',
  'Isenford Albion',
  'Jarrowick',
  'Kestrelford',
  'Larkminster',
  'Mossgarth',
  'Netherquay United',
  'Oxhythe',
  'Pellmarsh',
  'Quillhaven',
  'Ravelstow',
  'Saltmarrow',
  'Thornquay',
  'Underwold',
  'Vexborough',
  'Wychmoor Athletic',
  'Yarrowmouth',
  'Zealholm',
] as const;
