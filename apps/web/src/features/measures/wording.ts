/** Every sentence about measures that does not come with the chart itself. */
export const wording = {
  title: 'Measures',
  caption: 'Measures and their latest reading',
  none: 'No measures yet',
  noneHint:
    'A measure belongs to an action: what is counted, out of what, and how often. Its readings draw a chart here.',
  definition: 'What is counted',
  readings: 'The readings as a table',
  noReadings: 'No readings yet. Once there are some, they are drawn here.',
  says: 'What the chart says',
  caution: 'Read with care',
  late: 'Reading late',
  lateOnes: (count: number) =>
    count === 1 ? 'One measure waits for a reading.' : `${count} measures wait for a reading.`,
};

/** The sentences of readings that are late, on the first page. */
export const lateWording = {
  title: (total: number) => (total === 1 ? '1 reading is late' : `${total} readings are late`),
  wanted: (of: string) => `The reading for ${of} was wanted by`,
  enter: 'Enter it',
  all: (total: number) => `All ${total}, in the list of measures`,
};
