import type { Product } from './open-product';
import { emailOf } from './visitor';

const leads = ['strathlorne', 'carsemuir', 'arrandale', 'solais', 'drumallan'].map((name) => emailOf(`lead.${name}`));

/** Every word of the demonstration's records that no mail may hold, as the leads of its committees read it. */
export async function readCaseWords(product: Product): Promise<string[]> {
  const read = await Promise.all(leads.map((lead) => readOf(product, lead)));
  return [...new Set(read.flat().map((words) => words.trim()))].filter((words) => words.length > 2);
}

async function readOf(product: Product, lead: string): Promise<string[]> {
  const { ask } = await product.visitor(lead);
  const { reviews } = await ask('listReviews');
  const pages = await Promise.all(reviews.map(({ id }) => ask('showReview', { params: { reviewId: id } })));
  return pages.flatMap(({ line, facts, findings, strategies, plan }) => [
    ...[line.id, line.reference, line.pseudonym, facts.summary],
    ...findings.map(({ text }) => text),
    ...strategies.flatMap(({ title, caseForChange }) => [title, caseForChange]),
    ...plan.flatMap(({ id, reference, text, lastUpdate }) => [id, reference, text, lastUpdate ?? '']),
  ]);
}
