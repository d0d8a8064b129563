/** Where in a file something was read. Tables, rows, columns and paragraphs are counted from 1, as a reader counts. */
export interface Place {
  file: string;
  part: 'table' | 'paragraph' | 'header' | 'footer' | 'file name';
  table?: number;
  row?: number;
  column?: number;
  paragraph?: number;
}

/**
 * Gives a place as words a person can follow with a finger: "table 3, row 2, column 4".
 */
export function placeInWords(place: Place): string {
  if (place.part === 'file name') return 'the file name';
  if (place.part === 'header' || place.part === 'footer') return `the page ${place.part}`;
  const steps: [string, number | undefined][] = [
    ['table', place.table],
    ['row', place.row],
    ['column', place.column],
    ['paragraph', place.paragraph],
  ];
  return steps.flatMap(([name, at]) => (at === undefined ? [] : [`${name} ${at}`])).join(', ');
}

/**
 * Gives several places as one phrase: "table 3, row 2, column 4 and table 3, row 2, column 5".
 */
export function placesInWords(places: readonly Place[]): string {
  return [...new Set(places.map(placeInWords))].join(' and ');
}
