import { routes, type RouteName } from '@followthrough/domain/routes';

/** The parts of an address that change: what stands in its path and what follows the question mark. */
export interface AddressParts {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string | number | undefined>> | undefined;
}

/** The method and the full path of an address, such as `GET` and `/api/actions/7c…?page=2`. */
export function addressOf(
  name: RouteName,
  { params = {}, query = {} }: AddressParts = {},
): [method: string, path: string] {
  const [method = 'GET', pattern = ''] = routes[name].split(' ');
  const path = pattern.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(params[part] ?? ''));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(key, `${value}`);
  return [method, search.size > 0 ? `${path}?${search}` : path];
}
