import { accountCommand } from './account-command.js';
import { auditCheckpoint, auditVerify } from './audit-command.js';
import { planRead } from './plan-read.js';
import { reportRead } from './report-read.js';
import { spcAnalyse } from './spc-analyse.js';
import { TerminalProblem } from './terminal-problem.js';
import { themesDetect } from './themes-detect.js';
import type { Told } from './told.js';

/** What can be asked for at a terminal. Each gives what is written to standard output. */
const commands: Record<string, { usage: string; run: (args: readonly string[]) => Promise<string | Told> }> = {
  'plan read': { usage: 'plan read FILE', run: planRead },
  'report read': { usage: 'report read FILE', run: reportRead },
  'spc analyse': { usage: 'spc analyse < cases.json', run: spcAnalyse },
  'themes detect': { usage: 'themes detect < passages.jsonl', run: themesDetect },
  'account add': {
    usage: 'account add --email … --name … --post … --role … [--committee CODE] [--agency NAME] < password',
    run: accountCommand,
  },
  'audit verify': { usage: 'audit verify [--checkpoint FILE]', run: auditVerify },
  'audit checkpoint': { usage: 'audit checkpoint > FILE', run: auditCheckpoint },
};

async function main(args: readonly string[]): Promise<number> {
  const command = commands[args.slice(0, 2).join(' ')];
  if (command === undefined) {
    const usages = Object.values(commands).map(({ usage }) => `  npm run -s ft -- ${usage}`);
    process.stderr.write(['What would you like to do?', ...usages, ''].join('\n'));
    return 1;
  }
  try {
    const answer = await command.run(args.slice(2));
    const { out, status } = typeof answer === 'string' ? { out: answer, status: 0 } : answer;
    process.stdout.write(out);
    return status;
  } catch (error) {
    process.stderr.write(`${told(error)}\n`);
    return 1;
  }
}

function told(error: unknown): string {
  if (error instanceof TerminalProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

process.exitCode = await main(process.argv.slice(2));
