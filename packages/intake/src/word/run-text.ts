import type { OpenElement } from '../zip/parse-xml.js';

/**
 * Gives the text of an element that stands for a character: a line break, a tab, a hyphen, a symbol.
 * Page and column breaks are where the paper ends, not where a line does.
 */
export function runText(element: OpenElement): string {
  if (element.name === 'br') return ['page', 'column'].includes(element.attribute('type') ?? '') ? '' : '\n';
  if (element.name === 'cr') return '\n';
  if (element.name === 'tab' || element.name === 'ptab') return '\t';
  if (element.name === 'noBreakHyphen') return '-';
  if (element.name === 'sym') return '•';
  return '';
}
