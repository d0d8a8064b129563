import { command } from './command.mjs';

const patience = 60_000;

/** Asks the registry's advisory service about what the product depends on. High and critical advisories fail. */
export async function audit(root, registry) {
  const asked = [
    'audit',
    '--prod',
    '--json',
    '--config.fetch-retries=0',
    ...(registry ? ['--registry', registry] : []),
  ];
  const { output } = await command('pnpm', asked, root, patience);
  const report = reportIn(output);
  if (report === null) return withoutReport(output);
  const { high, critical, moderate, low } = report.metadata.vulnerabilities;
  return {
    passed: high + critical === 0,
    summary: `${critical} critical, ${high} high, ${moderate} moderate, ${low} low`,
    output: Object.values(report.advisories).map(line).join('\n'),
  };
}

/** No answer, or an answer that is no report, is nobody's fault here; anything else is a mistake of ours. */
function withoutReport(output) {
  if (
    output.trim() !== '' &&
    !/ERR_PNPM_AUDIT_BAD_RESPONSE|audit endpoint|fetch failed|ENOTFOUND|ECONN|ETIMEDOUT/.test(output)
  )
    return { passed: false, output };
  return { passed: null, summary: 'not run: the advisory service could not be reached' };
}

/** The report in what was printed, or `null` when the service gave none. */
function reportIn(output) {
  try {
    const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
    return typeof report.metadata?.vulnerabilities?.high === 'number' ? report : null;
  } catch {
    return null; // an error message, not a report
  }
}

const line = ({ severity, module_name: name, title, url }) => `${severity}: ${name}: ${title} ${url}`;
