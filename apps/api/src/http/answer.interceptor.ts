import { endpoints, type Endpoint } from '@followthrough/domain';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { routeOf } from './serves.js';

/** Holds every answer to the schema it was promised in. Runs in the tests, where an answer that strays fails loudly. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const name = routeOf(context.getHandler());
    const endpoint: Endpoint | undefined = name === undefined ? undefined : endpoints[name];
    return next.handle().pipe(
      map((answer: unknown) => {
        if (endpoint?.gives === undefined || typeof endpoint.gives === 'string') return answer;
        const held = endpoint.gives.safeParse(JSON.parse(JSON.stringify(answer)));
        if (!held.success) throw new Error(`${name} gave what it does not promise: ${held.error.message}`);
        return answer;
      }),
    );
  }
}
