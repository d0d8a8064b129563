/** The five columns every committee knows, word for word. */
export const nationalColumns = {
  action: 'Action (how we intend to do it)',
  timescale: 'Timescale',
  lead: 'Responsible lead',
  measure: 'Performance measure (how well are we doing?)',
  analysis: 'Analysis of performance (are we making a difference?)',
};
