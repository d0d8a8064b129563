import { randomUUID } from 'node:crypto';
import { ChangedMeanwhile, Problem, type ProblemAnswer } from '@followthrough/domain';
import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { problemOf } from './problem-of.js';
import { problemTitles } from './problem-titles.js';
import { statusOf } from './status-of.js';

/** Turns whatever was thrown into one shape of answer. Our own bugs get a reference number; their story stays in our log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const answer = this.answerFor(thrown);
    void reply.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
  }

  private answerFor(thrown: unknown): ProblemAnswer {
    const problem = problemOf(thrown);
    if (problem !== null) return problemAnswer(problem);
    const reference = randomUUID().slice(0, 8);
    this.log.error(`${reference} ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
    return { ...problemAnswer(new Problem('server.fault')), reference };
  }
}

/** The body of a refusal. */
export function problemAnswer(problem: Problem): ProblemAnswer {
  return {
    type: `urn:followthrough:problem:${problem.code}`,
    title: problemTitles[problem.code],
    status: statusOf[problem.code],
    code: problem.code,
    ...(Object.keys(problem.details).length > 0 ? { details: { ...problem.details } } : {}),
    ...(problem.fields.length > 0 ? { fields: [...problem.fields] } : {}),
    ...(problem instanceof ChangedMeanwhile ? { meanwhile: [...problem.meanwhile] } : {}),
  };
}
