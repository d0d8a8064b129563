/** Says what a walk found, beside the names of the tests: so many cells, so many leaks. */
export function tell(what: string, figures: Readonly<Record<string, number>>): void {
  const told = Object.entries(figures).map(([name, figure]) => `${name} ${figure.toLocaleString('en-GB')}`);
  process.stderr.write(`  ${what}: ${told.join(', ')}\n`);
}
