// How much more the engine finds with more exemplars: lines trained on ever more authors, judged on three others.

/** Authors judged; all of them wrote passages with themes. */
const JUDGED = 3;

/**
 * Trains on one, two, four … authors and judges the same three others each time.
 *
 * @returns For each step the number of exemplars trained on and the judged exemplars.
 */
export function* curveOf({ exemplars, learn, learntMargins, themes, fuse }) {
  const authors = [...new Set(exemplars.filter((each) => each.style === 'hard').map(({ author }) => author))];
  const judgedAuthors = new Set(authors.slice(-JUDGED));
  const judged = exemplars.filter(({ author }) => judgedAuthors.has(author));
  const others = authors.filter((author) => !judgedAuthors.has(author));
  const themeless = exemplars.filter(({ author }) => !authors.includes(author));
  for (const count of [1, 2, 4, others.length]) {
    const chosen = new Set(others.slice(0, count));
    const themed = exemplars.filter(({ author }) => chosen.has(author));
    // The share of passages without a theme stays the same.
    const share = themeless.slice(0, Math.round((themeless.length * count) / others.length));
    const learnt = learn([...themed, ...share], themes);
    const unseen = judged.map((exemplar) => ({ exemplar, margins: learntMargins(exemplar.text, learnt) }));
    yield { count: themed.length + share.length, judged: fuse(unseen) };
  }
}
