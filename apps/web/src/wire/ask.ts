import { queryOptions } from '@tanstack/react-query';
import type { Gives } from '@followthrough/domain';
import type { RouteName } from '@followthrough/domain/routes';
import { call, type Asks } from './call';

/** How an answer is fetched and remembered: under the name of its address and what was asked. */
export function ask<Name extends RouteName>(name: Name, ...parts: Asks<Name>) {
  return queryOptions<Gives<Name>>({ queryKey: [name, ...parts], queryFn: () => call(name, ...parts) });
}
